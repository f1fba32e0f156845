import { setOwn } from '../core/override.ts';

/** Takes what a handler reads. Places are JSON pointers into the payload, with `*` for the elements of a list. */
export interface Sink {
  /** A value was read or asked for; `undefined` where there is none. */
  field(place: string, value: unknown): void;
  /** An object or a list was handed out, of which nothing is read yet. */
  touched(place: string): void;
  /** All keys of an object were asked for, or all of it was copied. */
  whole(place: string): void;
}

/** Containers below so many others are left as they are: no contract nests so deep, and hostile bodies do. */
const DEEPEST = 100;

/** The plain objects and lists behind the recording ones. */
const plain = new WeakMap<object, object>();

/** Where a container stands. Its pointer is made when it is asked for: a payload may hold very many that nobody reads. */
class Place {
  readonly depth: number;
  readonly #parent: Place | undefined;
  readonly #segment: string;
  #pointer: string | undefined;

  constructor(parent: Place | undefined, segment: string) {
    this.depth = parent === undefined ? 0 : parent.depth + 1;
    this.#parent = parent;
    this.#segment = segment;
  }

  get pointer(): string {
    this.#pointer ??= this.#parent === undefined ? this.#segment : `${this.#parent.pointer}/${this.#segment}`;
    return this.#pointer;
  }
}

/**
 * A JSON value that tells a sink what is read of it, and is otherwise what it was: lists are lists, the same object is the
 * same object, and what is written is written. The value is taken over: its containers are replaced within it.
 *
 * @param at the place of the value in the payload
 */
export function recording(value: unknown, sink: Sink, at = ''): unknown {
  if (!isContainer(value)) return value;
  const place = new Place(undefined, at);
  const root = proxyOf(value, sink, place);
  const open: [container: Container, place: Place][] = [[value, place]];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [container, around] = next;
    if (around.depth === DEEPEST) continue;
    for (const key of Object.keys(container)) {
      const child = container[key];
      if (!isContainer(child)) continue;
      const inside = new Place(around, segmentOf(container, key));
      setOwn(container, key, proxyOf(child, sink, inside));
      open.push([child, inside]);
    }
  }
  return root;
}

type Container = Record<string, unknown>;

/** Only what JSON makes: a reviver may have put dates, maps and the like into a value. */
function isContainer(value: unknown): value is Container {
  if (typeof value !== 'object' || value === null || plain.has(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
const segmentOf = (container: object, key: string) => (Array.isArray(container) ? '*' : escaped(key));
const isIndex = (key: string) => /^(?:0|[1-9]\d*)$/.test(key);

/** What machinery asks of any value, and no handler of a payload: `await`, and `JSON.stringify`. */
const THENABLE = 'then';
const STRINGIFIED = 'toJSON';

function proxyOf(container: Container, sink: Sink, place: Place): object {
  const isList = Array.isArray(container);
  let pass: Pass | undefined;
  /** What the handler wrote itself is none of the payload. */
  let written: Set<PropertyKey> | undefined;

  const isOfPayload = (key: PropertyKey): key is string =>
    typeof key === 'string' &&
    !written?.has(key) &&
    (isList ? isIndex(key) : Object.hasOwn(container, key) || !(key in Object.prototype));
  const readAt = (key: string, value: unknown) => {
    const at = `${place.pointer}/${segmentOf(container, key)}`;
    if (typeof value === 'object' && value !== null) sink.touched(at);
    else sink.field(at, value);
  };
  const beginPass = () => {
    pass = new Pass(Object.keys(container));
    sink.whole(place.pointer);
  };

  const proxy = new Proxy(container, {
    get(target, key) {
      const value = Reflect.get(target, key);
      if (value === undefined && key === STRINGIFIED) beginPass();
      else if (isOfPayload(key) && !(value === undefined && key === THENABLE) && !pass?.gets(key)) readAt(key, value);
      return value;
    },
    has(target, key) {
      if (isOfPayload(key)) readAt(key, undefined);
      return Reflect.has(target, key);
    },
    getOwnPropertyDescriptor(target, key) {
      if (isOfPayload(key) && !pass?.describes(key)) readAt(key, undefined);
      return Reflect.getOwnPropertyDescriptor(target, key);
    },
    ownKeys(target) {
      beginPass();
      return Reflect.ownKeys(target);
    },
    set(target, key, value) {
      written ??= new Set();
      written.add(key);
      return Reflect.set(target, key, value);
    },
    defineProperty(target, key, descriptor) {
      written ??= new Set();
      written.add(key);
      return Reflect.defineProperty(target, key, descriptor);
    },
  });
  plain.set(proxy, container);
  return proxy;
}

/**
 * A walk over all keys of an object: `Object.keys` and a loop, a spread, `JSON.stringify`. What it reads on its way was read
 * because it is there, and `whole` has said so.
 */
class Pass {
  readonly #keys: readonly string[];
  #described = 0;
  #copied: string | undefined;
  #got = 0;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  /** Whether the key is described as part of the walk; a walk leaves keys out, and never goes back. */
  describes(key: string): boolean {
    const at = this.#keys[this.#described] === key ? this.#described : this.#keys.indexOf(key, this.#described);
    if (at < 0) return false;
    this.#described = at + 1;
    this.#copied = key;
    return true;
  }

  /** Whether the key is read as part of the walk: just described, or the next in order. */
  gets(key: string): boolean {
    const isNext = this.#keys[this.#got] === key;
    if (isNext) this.#got += 1;
    const isCopied = this.#copied === key;
    this.#copied = undefined;
    return isNext || isCopied;
  }
}

/**
 * A value with the plain objects and lists behind the recording ones, for what takes none of those. All that is handed out so
 * counts as read. What is no plain object or list is left as it is.
 */
export function unwrapped(value: unknown, copies = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) return value;
  const copy: object = Array.isArray(value) ? [] : Object.create(prototype);
  copies.set(value, copy);
  for (const key of Object.keys(value)) setOwn(copy as Container, key, unwrapped((value as Container)[key], copies));
  return copy;
}
