import { AsyncLocalStorage } from 'node:async_hooks';
import { type Call, define, fromForm } from './call.ts';
import { unwrapped } from './membrane.ts';

/** The callback that the code which is running works on. */
const calls = new AsyncLocalStorage<Call>();

/** How many handlers are at work. */
let atWork = 0;
let restore = () => {};

/**
 * Runs a handler, and records what it makes of the body of a callback by `JSON.parse`, `URLSearchParams`, `Object.fromEntries` and
 * `structuredClone`. Those are other functions as long as any handler is at work, and do for all other code what they always do.
 */
export async function within<T>(call: Call, handler: () => T | Promise<T>): Promise<T> {
  if (atWork === 0) restore = replaceGlobals();
  atWork += 1;
  try {
    return await calls.run(call, handler);
  } finally {
    atWork -= 1;
    if (atWork === 0) restore();
  }
}

/** Runs what is none of the handler's reading. */
export const without = <T>(work: () => T): T => calls.exit(work);

function replaceGlobals(): () => void {
  const undo = [
    replace(JSON, 'parse', (parse) => (text: unknown, reviver?: never) => {
      const value: unknown = parse(text as string, reviver);
      const read = Buffer.isBuffer(text) ? text.toString() : text;
      return typeof read === 'string' ? (calls.getStore()?.parsed(read, value) ?? value) : value;
    }),
    replace(Object, 'fromEntries', (fromEntries) => (entries: Iterable<never>) => {
      return fromForm(entries) ?? fromEntries(entries);
    }),
    // A recording object cannot be cloned, wherever it is.
    replace(globalThis, 'structuredClone', (clone) => (value: unknown, options?: never) => {
      try {
        return clone(value, options);
      } catch {
        return clone(unwrapped(value), options);
      }
    }),
    // A proxy, so that whatever is one of the class is still one.
    replace(globalThis, 'URLSearchParams', (Params) => {
      return new Proxy(Params, {
        construct(target, args, made) {
          const params = Reflect.construct(target, args, made);
          const call = calls.getStore();
          return call?.isBody(args[0]) ? call.form(params) : params;
        },
      });
    }),
  ];
  return () => {
    for (const each of undo) each();
  };
}

/** Puts another function in place of one. What it returns puts it back, unless somebody else has replaced it meanwhile. */
function replace<T extends object, K extends keyof T>(
  target: T,
  name: K,
  make: (original: T[K]) => unknown,
): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name) as PropertyDescriptor;
  const other = make(target[name]) as T[K];
  define(target, name, other);
  return () => {
    if (target[name] === other) Object.defineProperty(target, name, before);
  };
}
