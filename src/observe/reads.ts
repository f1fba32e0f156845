import { knownValuesOf } from '../contract/known-values.ts';
import { recognise } from '../contract/recognise.ts';
import { contractOf } from '../contract/schema.ts';
import type { Provider } from '../core/provider.ts';
import type { Sink } from './membrane.ts';

/** What a handler reads of one event. */
export interface EventReads {
  /**
   * JSON pointers into the payload, `*` for the elements of a list. `values`: those that were there, where the contract lists what
   * may be there (`enum`, `const`, `boolean`), or knows no such place and the value looks like a constant; never other text.
   */
  fields: Record<string, { values?: (string | number | boolean | null)[] }>;
  /** Objects and lists that were walked over, copied or stored as a whole: each of their keys counts as read. */
  whole: string[];
}

/** What a handler reads of a provider's callbacks, as JSON. `verihook diff --reads` takes it. */
export interface Reads {
  verihook: 1;
  /** Undefined until a callback of a known provider came. */
  provider: string | undefined;
  events: Record<string, EventReads>;
}

type Scalar = string | number | boolean | null;

/** Where the contract knows no such place, only what looks like a constant is kept. */
const CONSTANT = /^[A-Z0-9_]{1,40}$/;

/** What is recorded of one event, of all its callbacks. */
class Recorded implements Sink {
  readonly #fields = new Map<string, Set<Scalar>>();
  readonly #touched = new Set<string>();
  readonly #whole = new Set<string>();
  readonly #knownAt: ReturnType<typeof knownValuesOf>;

  constructor(knownAt: ReturnType<typeof knownValuesOf>) {
    this.#knownAt = knownAt;
  }

  field(place: string, value: unknown): void {
    const values = this.#fields.get(place) ?? new Set();
    this.#fields.set(place, values);
    const kept = this.#kept(place, value);
    if (kept !== undefined) values.add(kept);
  }

  touched(place: string): void {
    this.#touched.add(place);
  }

  whole(place: string): void {
    this.#whole.add(place);
  }

  /** The value, if the contract lists it; in a form, `true` is a text. */
  #kept(place: string, value: unknown): Scalar | undefined {
    const { declared, values } = this.#knownAt(place);
    if (values.has(value)) return value as Scalar;
    if (declared) return ['true', 'false'].includes(String(value)) && values.has(true) ? value === 'true' : undefined;
    return typeof value === 'boolean' || (typeof value === 'string' && CONSTANT.test(value)) ? value : undefined;
  }

  told(): EventReads {
    const whole = [...this.#whole].sort();
    const read = [...this.#fields.keys(), ...whole, ...this.#touched];
    // An object that was only looked at, for example whether it is there, is read like a field.
    const looked = [...this.#touched].filter(
      (place) => !this.#whole.has(place) && !read.some((each) => each.startsWith(`${place}/`)),
    );
    const fields = [...this.#fields, ...looked.map((place) => [place, new Set<Scalar>()] as const)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([place, values]) => [place, values.size === 0 ? {} : { values: [...values].sort(byText) }] as const);
    return { fields: Object.fromEntries(fields), whole };
  }
}

const byText = (a: Scalar, b: Scalar) => (String(a) < String(b) ? -1 : 1);

/** What is recorded of one callback: kept back until its event is known. */
export class CallReads implements Sink {
  #target: Sink | undefined;
  #waiting: ((sink: Sink) => void)[] | undefined = [];

  #tell(what: (sink: Sink) => void): void {
    if (this.#waiting !== undefined) this.#waiting.push(what);
    else if (this.#target !== undefined) what(this.#target);
  }

  field(place: string, value: unknown): void {
    this.#tell((sink) => sink.field(place, value));
  }

  touched(place: string): void {
    this.#tell((sink) => sink.touched(place));
  }

  whole(place: string): void {
    this.#tell((sink) => sink.whole(place));
  }

  /** Passes on what was recorded and what will be; without a sink, it is dropped. */
  settle(sink: Sink | undefined): void {
    this.#target = sink;
    for (const what of this.#waiting ?? []) if (sink !== undefined) what(sink);
    this.#waiting = undefined;
  }
}

/** All that is recorded of one handler. */
export class HandlerReads {
  readonly #events = new Map<string, Recorded>();
  readonly #candidates: () => Promise<readonly Provider[]>;
  #provider: Provider | undefined;

  /** @param candidates whose callbacks they may be; the first that is recognised is the one */
  constructor(candidates: () => Promise<readonly Provider[]>) {
    this.#candidates = candidates;
  }

  /** Finds out which event a callback is. What is recorded of one that is none is dropped. Never rejects. */
  async settle(reads: CallReads, headers: Headers, body: Uint8Array): Promise<void> {
    reads.settle(await this.#recordedOf(headers, body).catch(() => undefined));
  }

  async #recordedOf(headers: Headers, body: Uint8Array): Promise<Recorded | undefined> {
    const candidates = this.#provider === undefined ? await this.#candidates() : [this.#provider];
    const recognised = await recognise(candidates, { headers: Object.fromEntries(headers), content: { body } });
    if (!('detection' in recognised) || recognised.detection.event === undefined) return undefined;
    const { provider, detection } = recognised;
    const { schemas } = await contractOf(provider);
    this.#provider ??= provider;
    if (this.#provider !== provider) return undefined;
    const event = detection.event as string;
    const recorded =
      this.#events.get(event) ?? new Recorded(knownValuesOf(schemas, provider.events[event]?.bodyPointer ?? ''));
    this.#events.set(event, recorded);
    return recorded;
  }

  told(): Reads {
    const events = [...this.#events].sort(([a], [b]) => (a < b ? -1 : 1));
    return {
      verihook: 1,
      provider: this.#provider?.id,
      events: Object.fromEntries(events.map(([event, recorded]) => [event, recorded.told()])),
    };
  }
}
