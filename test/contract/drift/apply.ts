import { createRequire } from 'node:module';
import type { Overlay } from '../../../src/contract/drift/overlay.ts';
import type { Json } from './mutations.ts';

interface Found {
  value: unknown;
  parent: Json | unknown[];
  parentProperty: string | number;
}

type JsonPath = (options: { path: string; json: object; resultType: 'all' }) => Found[];

/** An implementation of JSONPath that others wrote; it comes with the tools that the documents are checked with. */
const { JSONPath } = createRequire(createRequire(import.meta.url).resolve('@stoplight/prism-cli'))('jsonpath-plus') as {
  JSONPath: JsonPath;
};

/**
 * A document with an overlay applied, by the letter of the Overlay Specification 1.0.0. What the letter leaves open, or
 * forbids, throws: a target that is no object or list or is not there, and a list or object that meets something else.
 */
export function applied(document: Json, { actions }: Overlay): Json {
  const copy = structuredClone(document);
  for (const action of actions) {
    const found = JSONPath({ path: action.target, json: copy, resultType: 'all' });
    if (found.length !== 1) throw new Error(`${action.target} selects ${found.length} nodes`);
    const { value, parent, parentProperty } = found[0] as Found;
    if (typeof value !== 'object' || value === null) throw new Error(`${action.target} is no object and no list`);
    if ('remove' in action) {
      if (Array.isArray(parent)) throw new Error(`${action.target}: indexes of a list move when one is removed`);
      delete parent[parentProperty];
    } else if (Array.isArray(value)) {
      if (Array.isArray(action.update)) throw new Error(`${action.target}: one entry or many`);
      value.push(structuredClone(action.update));
    } else merge(value as Json, action.update as Json, action.target);
  }
  return copy;
}

function merge(into: Json, update: Json, at: string): void {
  for (const [key, value] of Object.entries(update)) {
    const old = Object.hasOwn(into, key) ? into[key] : undefined;
    const kinds = [old, value].map((each) => (Array.isArray(each) ? 'list' : each === null ? 'plain' : typeof each));
    const [a, b] = kinds.map((kind) => (kind === 'object' || kind === 'list' ? kind : 'plain'));
    if (old === undefined || (a === 'plain' && b === 'plain')) into[key] = structuredClone(value);
    else if (a === 'object' && b === 'object') merge(old as Json, value as Json, `${at}.${key}`);
    else throw new Error(`${at}.${key}: a ${a} meets a ${b}`);
  }
}
