import { pointerOf } from '../core/contract.ts';
import { textOf } from '../core/message.ts';
import { recording, type Sink } from './membrane.ts';

type Form = FormData | URLSearchParams;

/** One callback on its way through a handler. */
export class Call {
  /** Whether the payload, and not only its bytes, was taken in a way that is recorded. */
  isSeen = false;
  /** The request and its clones. */
  readonly requests: Request[] = [];
  readonly #sink: Sink;
  /** The body as text, as whoever decodes it may get it: without a byte order mark, and with it. */
  readonly #texts: readonly string[];
  #parameters: ReadonlyMap<string, string> | undefined;
  /** The parameter of a form that was read last: two of them may hold the same text. */
  #lastRead: readonly [text: unknown, name: string] | undefined;

  constructor(sink: Sink, body: Uint8Array) {
    this.#sink = sink;
    const text = textOf(body);
    this.#texts = [text.replace(/^\ufeff/, ''), text];
  }

  /** Whether the body was read in any way. */
  get isTaken(): boolean {
    return this.requests.some(({ bodyUsed }) => bodyUsed);
  }

  isBody(text: unknown): boolean {
    return this.#texts.includes(text as string);
  }

  /** The payload, recording. */
  payload(value: unknown): unknown {
    this.isSeen = true;
    return recording(value, this.#sink);
  }

  /** What `JSON.parse` made of a text: recording, if the text is of this callback, its body or a parameter of its form. */
  parsed(text: string, value: unknown): unknown {
    if (this.isBody(text)) return this.payload(value);
    if (typeof value !== 'object' || value === null) return value;
    const name = this.#lastRead?.[0] === text ? this.#lastRead[1] : this.#parameterOf(text);
    return name === undefined ? value : recording(value, this.#sink, pointerOf([name]));
  }

  #parameterOf(text: string): string | undefined {
    this.#parameters ??= new Map([...new NativeParams(this.#texts[0])].map(([name, value]) => [value, name]));
    return this.#parameters.get(text);
  }

  /** A form, recording. It stays the object that it is, with methods of its own. */
  form<F extends Form>(form: F): F {
    this.isSeen = true;
    const read = (name: string, values: readonly unknown[]) => {
      for (const value of values.length === 0 ? [undefined] : values) {
        this.#sink.field(pointerOf([name]), value);
        this.#lastRead = [value, name];
      }
    };
    const { get, getAll, has } = form;
    define(form, 'get', (name: string) => {
      const value: unknown = get.call(form, name);
      read(name, [value ?? undefined]);
      return value;
    });
    define(form, 'getAll', (name: string) => {
      const values: unknown[] = getAll.call(form, name);
      read(name, values);
      return values;
    });
    define(form, 'has', (name: string, ...value: [string?]) => {
      read(name, []);
      return has.call(form, name, ...(value as []));
    });
    for (const method of ['entries', 'keys', 'values', 'forEach', 'toString', Symbol.iterator] as const) {
      const original: unknown = Reflect.get(form, method);
      if (typeof original !== 'function') continue;
      define(form, method, (...args: unknown[]) => {
        this.#sink.whole('');
        return Reflect.apply(original, form, args);
      });
    }
    forms.set(form, this);
    return form;
  }
}

const NativeParams = URLSearchParams;

/** The forms that record, each with its call. */
const forms = new WeakMap<object, Call>();

/** What `Object.fromEntries` makes of a form that records: an object that records, instead of a form read as a whole. */
export function fromForm(form: unknown): unknown {
  const call = typeof form === 'object' && form !== null ? forms.get(form) : undefined;
  if (call === undefined) return undefined;
  const { prototype } = form instanceof FormData ? FormData : NativeParams;
  return call.payload(nativeFromEntries(prototype.entries.call(form as never)));
}

const nativeFromEntries = Object.fromEntries;

/** Gives an object a method of its own, as inherited ones are: not listed among its keys. */
export function define(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
}
