import { pointerOf } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import type { SpecDocument } from './read.ts';

type Json = Record<string, unknown>;

/** A callback of a document: a webhook, or what an operation promises to call. */
export interface SpecCallback {
  name: string;
  /** JSON pointer to the operation that the consumer serves. */
  pointer: string;
  operation: Json;
}

/** The webhooks of a document, and the callbacks of its operations; one that comes twice under a name is told once. */
export function callbacksOf({ webhooks, paths }: Pick<SpecDocument, 'webhooks' | 'paths'>): SpecCallback[] {
  const found = new Map<string, SpecCallback>();
  const add = (name: string, item: unknown, pointer: string) => {
    if (!isPlainObject(item)) return;
    for (const method of ['post', 'put', 'patch']) {
      const operation = item[method];
      if (isPlainObject(operation) && !found.has(name))
        found.set(name, { name, pointer: `${pointer}/${method}`, operation });
    }
  };
  for (const [name, item] of Object.entries(webhooks)) add(name, item, `#/webhooks${pointerOf([name])}`);
  const known = new Set<unknown>([...found.values()].map(({ operation }) => operation.operationId));
  for (const [path, item] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(item as Json)) {
      const { callbacks = {} } = (operation ?? {}) as { callbacks?: Json };
      for (const [name, byUrl] of Object.entries(callbacks)) {
        for (const [url, target] of Object.entries(isPlainObject(byUrl) ? byUrl : {})) {
          const own = isPlainObject(target) && isPlainObject(target.post) ? target.post : undefined;
          // The same callback, which operations only point at.
          if (own?.operationId !== undefined && known.has(own.operationId)) continue;
          add(name, target, `#/paths${pointerOf([path, method, 'callbacks', name, url])}`);
        }
      }
    }
  }
  return [...found.values()];
}
