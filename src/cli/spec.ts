import { parse, stringify } from 'yaml';
import { receiverOf } from '../contract/receiver.ts';
import { VerihookError } from '../core/errors.ts';
import { Catalog, type CatalogOptions, documentText } from './catalog.ts';
import type { ExitCode, Io } from './io.ts';
import { packagedDocument } from './packaged.ts';

export interface SpecOptions extends CatalogOptions {
  receiver?: true;
  perEvent?: true;
  path?: string;
  server?: string;
  set: string[];
  format: 'yaml' | 'json';
}

/** `verihook spec`: prints a provider's OpenAPI document as it is written, or the receiver's side of it. */
export async function spec(io: Io, id: string | undefined, options: SpecOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const provider = await catalog.load(id, options.set);
  const { spec: own } = await catalog.own(provider.id);
  const file = own?.file ?? packaged(catalog, provider.id);
  if (!options.receiver) {
    refuseOptionsOfReceiver(options);
    const text = await documentText(file);
    await io.out(options.format === 'yaml' ? text : printed(parse(text), 'json'));
    return 0;
  }
  const { path, server, perEvent = false } = options;
  if (path !== undefined) checkPath(path);
  if (server !== undefined) checkServer(server);
  const document = own?.document ?? parse(await documentText(file));
  const view = receiverOf(document, provider, {
    ...(path !== undefined && { path }),
    ...(server !== undefined && { server }),
    perEvent,
  });
  await io.out(printed(view, options.format));
  return 0;
}

/** Throws `usage/no-document`. */
function packaged(catalog: Catalog, id: string): string {
  if (catalog.isBuiltIn(id)) return packagedDocument(id);
  throw new VerihookError(
    'usage/no-document',
    `The provider "${id}" is code, without a document to print. Name one of the kit, or give a document with --spec.`,
  );
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
