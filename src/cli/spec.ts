import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { receiverOf } from '../contract/receiver.ts';
import { VerihookError } from '../core/errors.ts';
import { configuredProvider } from './arguments.ts';
import type { ExitCode, Io } from './io.ts';

export interface SpecOptions {
  receiver?: true;
  perEvent?: true;
  path?: string;
  server?: string;
  set: string[];
  format: 'yaml' | 'json';
}

/** `verihook spec`: prints a provider's OpenAPI document as it is in the package, or the receiver's side of it. */
export async function spec(io: Io, id: string, options: SpecOptions): Promise<ExitCode> {
  const provider = await configuredProvider(id, options.set);
  const text = await documentOf(id);
  if (!options.receiver) {
    refuseOptionsOfReceiver(options);
    // As it is written, with its comments.
    await io.out(options.format === 'yaml' ? text : printed(parse(text), 'json'));
    return 0;
  }
  const { path, server, perEvent = false } = options;
  if (path !== undefined) checkPath(path);
  if (server !== undefined) checkServer(server);
  const document: unknown = parse(text);
  const view = receiverOf(document as Record<string, unknown>, provider, {
    ...(path !== undefined && { path }),
    ...(server !== undefined && { server }),
    perEvent,
  });
  await io.out(printed(view, options.format));
  return 0;
}

/** The text of `openapi/<id>.yaml` in this package, from a checkout or from `dist`. */
async function documentOf(id: string): Promise<string> {
  const root = dirname(findPackageJSON(import.meta.url) ?? '.');
  return await readFile(join(root, 'openapi', `${id}.yaml`), 'utf8');
}

function printed(document: unknown, format: SpecOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(document, null, 2)}\n`;
  return stringify(document, { aliasDuplicateObjects: false, blockQuote: 'literal', lineWidth: 120 });
}

function refuseOptionsOfReceiver({ perEvent, path, server }: SpecOptions): void {
  const given = Object.entries({ '--per-event': perEvent, '--path': path, '--server': server });
  const [flag] = given.find(([, value]) => value !== undefined) ?? [];
  if (flag === undefined) return;
  throw new VerihookError(
    'usage/only-with-receiver',
    `${flag} changes the receiver view, and the document is printed as it is. Add --receiver, or leave it out.`,
  );
}

function checkPath(path: string): void {
  if (/^\/[^?#{}\s]*$/.test(path)) return;
  throw new VerihookError(
    'usage/not-a-path',
    `--path takes a path without a host and a query, not "${path}". Write for example --path /hooks/kyc.`,
  );
}

function checkServer(server: string): void {
  if (/^https?:$/.test(URL.parse(server)?.protocol ?? '')) return;
  throw new VerihookError(
    'usage/not-a-url',
    `--server takes the base URL of the consumer, not "${server}". Write for example --server http://localhost:3000.`,
  );
}
