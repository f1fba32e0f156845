import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { VerihookError } from '../core/errors.ts';
import { providers } from '../generated/registry.ts';
import { readSpec, type Spec } from '../spec/read.ts';
import { documentText } from './catalog.ts';
import type { Io } from './io.ts';
import { packagedDocument } from './packaged.ts';

/**
 * The document that an argument means: a file, `-` for stdin, a git revision and a path such as `main:openapi/acme.yaml`, or the id of
 * a provider of the kit. A file that is there wins. Throws what `readSpec` throws, `spec/unreadable`, and `diff/no-git`,
 * `diff/no-revision`.
 */
export async function documentAt(io: Io, name: string): Promise<Spec> {
  if (name === '-') {
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of io.stdin) text += decoder.decode(chunk, { stream: true });
    return readSpec('stdin', text + decoder.decode());
  }
  const load = (file: string) => readFile(file, 'utf8');
  if (existsSync(name)) return readSpec(name, await documentText(name), load);
  const [, revision, path] = /^([^:]+):(.+)$/.exec(name) ?? [];
  if (revision !== undefined && path !== undefined) {
    const inRevision = (file: string) => atRevision(file.startsWith(`${revision}:`) ? file : `${revision}:${file}`);
    return readSpec(name, await atRevision(name), inRevision);
  }
  if (Object.hasOwn(providers, name)) {
    const file = packagedDocument(name);
    return readSpec(file, await documentText(file), load);
  }
  return readSpec(name, await documentText(name), load);
}

/** What git keeps under a revision and a path, which is relative to where the command runs. */
function atRevision(name: string): Promise<string> {
  const [revision = '', ...rest] = name.split(':');
  const path = rest.join(':');
  return new Promise((resolve, reject) => {
    // A name that begins with a dash would be an option.
    const object = `${revision}:${/^[./]/.test(path) ? path : `./${path}`}`;
    execFile('git', ['show', '--end-of-options', object], { maxBuffer: 2 ** 28 }, (error, text, stderr) => {
      if (error === null) resolve(text);
      else reject(refusal(name, revision, path, error, stderr));
    });
  });
}

function refusal(
  name: string,
  revision: string,
  path: string,
  cause: Error & { code?: string | number | null | undefined },
  stderr: string,
): VerihookError {
  if (cause.code === 'ENOENT')
    return new VerihookError('diff/no-git', `Cannot read "${name}": git is not installed. Name a file instead.`, {
      cause,
    });
  const why = /not a git repository/i.test(stderr)
    ? `there is no such file, and this is no git repository`
    : /does not exist|exists on disk/i.test(stderr)
      ? `the revision "${revision}" has no file "${path}", seen from this directory`
      : `git knows no revision "${revision}", and there is no file of that name`;
  return new VerihookError(
    'diff/no-revision',
    `Cannot read "${name}": ${why}. Name a file, or a revision and a path such as main:openapi/acme.yaml.`,
    { cause },
  );
}
