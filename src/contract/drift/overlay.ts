import { deepEqual } from '../../core/formats.ts';
import { isPlainObject } from '../../core/override.ts';

/** An action of an OpenAPI Overlay 1.0. */
export type Action = { target: string } & ({ update: unknown } | { remove: true });

/** An OpenAPI Overlay 1.0 document. */
export interface Overlay {
  overlay: '1.0.0';
  info: { title: string; version: string };
  /** The document that it is for. */
  extends: string;
  actions: readonly Action[];
}

type Path = readonly (string | number)[];
type Container = Record<string, unknown> | unknown[];

/**
 * The actions that make one document of another. Targets are objects and lists only, as the specification asks for: what
 * cannot be said inside of one (a text that becomes a list, a key with a plain value that goes) is said by taking it away and
 * putting it back changed.
 */
export function actionsBetween(before: Record<string, unknown>, after: Record<string, unknown>): Action[] {
  const actions = ofObject(before, after, []);
  if (actions === undefined) throw new Error('A document cannot replace its own root');
  return actions;
}

/** `undefined`: only whoever holds the value can say it. */
function between(before: unknown, after: unknown, path: Path): Action[] | undefined {
  if (isPlainObject(before) && isPlainObject(after)) return ofObject(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return ofList(before, after, path);
  return undefined;
}

function ofObject(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path: Path,
): Action[] | undefined {
  const inside: Action[] = [];
  const update: Record<string, unknown> = {};
  for (const [key, old] of Object.entries(before)) {
    const isThere = Object.hasOwn(after, key);
    if (isThere && deepEqual(old, after[key])) continue;
    const actions = isThere ? between(old, after[key], [...path, key]) : undefined;
    if (actions !== undefined) inside.push(...actions);
    else if (isContainer(old)) {
      inside.push({ target: jsonPath([...path, key]), remove: true });
      if (isThere) update[key] = after[key];
    } else if (isThere && !isContainer(after[key])) update[key] = after[key];
    else return undefined;
  }
  for (const key of Object.keys(after)) if (!Object.hasOwn(before, key)) update[key] = after[key];
  return Object.keys(update).length === 0 ? inside : [...inside, { target: jsonPath(path), update }];
}

function ofList(before: readonly unknown[], after: readonly unknown[], path: Path): Action[] | undefined {
  const added = after.slice(before.length);
  // Whether a list is appended as one entry or as many is left open, and no action may come twice.
  const isTwice = new Set(added.map((each) => JSON.stringify(each))).size < added.length;
  if (after.length < before.length || added.some(Array.isArray) || isTwice) return undefined;
  const actions: Action[] = [];
  for (const [index, old] of before.entries()) {
    if (deepEqual(old, after[index])) continue;
    const own = between(old, after[index], [...path, index]);
    if (own === undefined) return undefined;
    actions.push(...own);
  }
  return [...actions, ...added.map((update) => ({ target: jsonPath(path), update }))];
}

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** A path as RFC 9535 writes it: `$.components.schemas['a-b'].oneOf[0]`. */
function jsonPath(path: Path): string {
  return `$${path.map((segment) => (typeof segment === 'number' ? `[${segment}]` : member(segment))).join('')}`;
}

function member(name: string): string {
  if (/^[A-Za-z_]\w*$/.test(name)) return `.${name}`;
  const escaped = name.replace(/['\\]/g, '\\$&').replace(/\p{Cc}/gu, (control) => {
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return `['${escaped}']`;
}
