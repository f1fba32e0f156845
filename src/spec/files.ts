import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { segmentsOf } from '../core/contract.ts';
import { VerihookError } from '../core/errors.ts';
import { isPlainObject } from '../core/override.ts';

/** Where something stands in a file; both from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** One file of a document, YAML or JSON, and where each of its values stands. */
export class SpecFile {
  readonly name: string;
  /** As parsed; references are left as they are. */
  readonly root: unknown;
  readonly #contents: Node | null;
  readonly #lines: LineCounter;

  /** Throws `spec/not-yaml`. */
  constructor(name: string, text: string) {
    const lines = new LineCounter();
    const parsed = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    const [error] = parsed.errors;
    if (error !== undefined) {
      const { line, col } = lines.linePos(error.pos[0]);
      throw new VerihookError(
        'spec/not-yaml',
        `${name}:${line}:${col}: ${error.message.replace(/\.$/, '')}. Mend the YAML (or JSON) there.`,
      );
    }
    try {
      this.root = parsed.toJS();
    } catch (cause) {
      // Aliases that multiply, or that lead nowhere.
      throw new VerihookError(
        'spec/not-yaml',
        `${name}: ${(cause as Error).message}. Write the YAML without aliases.`,
        {
          cause,
        },
      );
    }
    this.name = name;
    this.#contents = parsed.contents;
    this.#lines = lines;
  }

  /** The value at a JSON pointer; undefined where there is none. */
  at(pointer: string): unknown {
    let node = this.root;
    for (const segment of segmentsOf(pointer).map(unescaped)) {
      if (typeof node !== 'object' || node === null || !Object.hasOwn(node, segment)) return undefined;
      node = (node as Record<string, unknown>)[segment];
    }
    return node;
  }

  /** Where the value at a JSON pointer stands: its key, if it has one. Of one that is not there, the nearest around it. */
  placeOf(pointer: string): Place {
    let node: unknown = this.#contents;
    let offset = this.#contents?.range?.[0] ?? 0;
    for (const segment of segmentsOf(pointer).map(unescaped)) {
      if (isMap(node)) {
        const pair = node.items.find(({ key }) => String(isScalar(key) ? key.value : key) === segment);
        if (pair === undefined) break;
        offset = (pair.key as Node).range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(segment)];
        offset = (node as Node | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    const { line, col } = this.#lines.linePos(offset);
    return { file: this.name, line, column: col };
  }
}

/** A reference is a URI, so its pointer may be percent-encoded. */
function unescaped(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** `file:line:column`. */
export const shownPlace = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/**
 * A document's file and all that its references lead to, near or far.
 *
 * @param load the text of another file, by its path; without it there is only the one
 */
export async function filesOf(
  name: string,
  text: string,
  load: ((file: string) => Promise<string>) | undefined,
): Promise<ReadonlyMap<string, SpecFile>> {
  const files = new Map([[name, new SpecFile(name, text)]]);
  // What is found on the way is visited as well.
  for (const file of files.values()) {
    for (const { ref, pointer } of referencesIn(file.root)) {
      const other = targetOf(ref, file.name).file;
      if (files.has(other)) continue;
      const where = shownPlace(file.placeOf(pointer));
      files.set(other, new SpecFile(other, await loaded(other, ref, where, load)));
    }
  }
  return files;
}

async function loaded(
  file: string,
  ref: string,
  where: string,
  load: ((file: string) => Promise<string>) | undefined,
): Promise<string> {
  if (/^[a-z][a-z\d+.-]*:/i.test(ref))
    throw new VerihookError(
      'spec/remote-reference',
      `${where}: the reference "${ref}" leads into the network, which is never asked. Put the file beside the document.`,
    );
  try {
    if (load !== undefined) return await load(file);
  } catch (cause) {
    throw new VerihookError(
      'spec/unresolvable-reference',
      `${where}: the reference "${ref}" leads to "${file}", which cannot be read. Mend the reference, or put the file there.`,
      { cause },
    );
  }
  throw new VerihookError(
    'spec/unresolvable-reference',
    `${where}: the reference "${ref}" leads to another file, and there is none. Bundle the document into one file first.`,
  );
}

/** Every reference of a value, with the pointer of the object that holds it. */
function* referencesIn(
  node: unknown,
  pointer = '',
  seen = new Set<unknown>(),
): Generator<{ ref: string; pointer: string }> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  if (isPlainObject(node) && typeof node.$ref === 'string') yield { ref: node.$ref, pointer: `${pointer}/$ref` };
  for (const [key, value] of Object.entries(node)) {
    // What is only an example may look like anything.
    if (/^examples?$/.test(key) && !pointer.endsWith('/properties')) continue;
    yield* referencesIn(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`, seen);
  }
}

/** The file and the pointer that a reference in a file leads to. */
export function targetOf(ref: string, from: string): { file: string; pointer: string } {
  const [path = '', fragment = ''] = ref.split('#', 2);
  return { file: path === '' ? from : joined(from, unescaped(path)), pointer: fragment === '' ? '' : `#${fragment}` };
}

/** A path beside a file, by the slashes alone. */
function joined(from: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
