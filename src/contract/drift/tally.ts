import { pointerOf } from '../../core/contract.ts';
import type { Drift, Seen } from '../../core/drift.ts';
import { shownPointer } from '../outline.ts';
import type { Difference, Sighting } from './drift.ts';

/** So many different values of one drift are told; so many drifts of one event, and so many objects. */
const VALUES = 20;
const PLACES = 1000;

/** One drift as it is counted. */
interface Counted extends Omit<Difference, 'seen' | 'pointer'> {
  count: number;
  seen: Map<string, number>;
  first: Sight;
  last: Sight;
  example: string;
}

interface Sight extends Seen {
  ms?: number;
}

/** A key that the document names: how many objects might have had it, and how many had. */
interface Key {
  asked: number;
  came: number;
  first: Sight;
  last: Sight;
}

/** A drift, and whether it is about the header of a signature. */
export type Told = Drift & { isSignature: boolean };

/** What is counted of one event. Its size is bounded, however many callbacks there are. */
export class EventTally {
  readonly provider: string;
  readonly event: string | undefined;
  count = 0;
  /** Callbacks with headers. */
  withHeaders = 0;
  /** Differences for which there was no room. */
  beyond = 0;
  readonly #drifts = new Map<string, Counted>();
  readonly #objects = new Map<string, Map<string, Key>>();

  constructor(provider: string, event: string | undefined) {
    this.provider = provider;
    this.event = event;
  }

  /** One more callback. Of differences of one kind at one place the callback counts once. */
  add(sighting: Sighting, differences: readonly Difference[]): void {
    this.count++;
    if (Object.keys(sighting.headers ?? {}).length > 0) this.withHeaders++;
    const counted = new Set<Counted>();
    for (const difference of differences) {
      const sight = sightOf(sighting, difference.pointer);
      const drift = this.#drift(difference, sight);
      if (drift === undefined) {
        this.beyond++;
        continue;
      }
      if (counted.has(drift)) continue;
      counted.add(drift);
      drift.count++;
      if (isBefore(sight, drift.first)) drift.first = sight;
      if (!isBefore(sight, drift.last)) drift.last = sight;
      const { seen } = difference;
      if (drift.seen.has(seen) || drift.seen.size < VALUES) drift.seen.set(seen, (drift.seen.get(seen) ?? 0) + 1);
    }
  }

  #drift({ seen: _, pointer, ...difference }: Difference, sight: Sight): Counted | undefined {
    const { kind, place, detail = '', known = '' } = difference;
    const key = [kind, place, detail, known].join(' ');
    let drift = this.#drifts.get(key);
    if (drift !== undefined || this.#drifts.size >= PLACES) return drift;
    const example = pointer === '' ? sight.where : `${sight.where} ${shownPointer(pointer)}`;
    drift = { ...difference, count: 0, seen: new Map(), first: sight, last: sight, example };
    this.#drifts.set(key, drift);
    return drift;
  }

  /** One more object at a place, with the keys that the document names for it. */
  object(place: string, declared: ReadonlySet<string>, value: object, sighting: Sighting): void {
    let keys = this.#objects.get(place);
    if (keys === undefined) {
      if (this.#objects.size >= PLACES) return;
      keys = new Map();
      this.#objects.set(place, keys);
    }
    for (const name of declared) {
      let key = keys.get(name);
      if (key === undefined) {
        const sight = sightOf(sighting, '');
        key = { asked: 0, came: 0, first: sight, last: sight };
        keys.set(name, key);
      }
      key.asked++;
      if (Object.hasOwn(value, name)) key.came++;
      else if (key.came === 0) key.last = sightOf(sighting, '');
    }
  }

  /** @param enough so many objects without an optional key say that it may have gone */
  drifts(enough: number): Told[] {
    const found = [...this.#drifts.values()].map((drift) => this.#told(drift));
    const places = new Set(found.filter(({ kind }) => kind === 'drift/vanished-key').map(({ place }) => place));
    for (const [holder, keys] of this.#objects) {
      for (const [name, { asked, came, first, last }] of keys) {
        const place = holder + pointerOf([name]);
        if (came > 0 || asked < enough || places.has(place)) continue;
        found.push({
          ...this.#about(),
          kind: 'drift/vanished-key',
          severity: 'info',
          place,
          expected: `the optional key "${name}" now and then`,
          seen: [{ what: 'absent', count: asked }],
          count: asked,
          share: 1,
          first: seenOf(first),
          last: seenOf(last),
          example: first.where,
          source: 'the document',
          isSignature: false,
        });
      }
    }
    return found.sort((a, b) => b.count - a.count);
  }

  #told({ isSignature = false, detail: _, seen, first, last, ...drift }: Counted): Told {
    return {
      ...this.#about(),
      ...drift,
      seen: [...seen].map(([what, count]) => ({ what, count })).sort((a, b) => b.count - a.count),
      share: drift.count / this.count,
      first: seenOf(first),
      last: seenOf(last),
      isSignature,
    };
  }

  #about(): Pick<Drift, 'provider' | 'event'> {
    return { provider: this.provider, ...(this.event !== undefined && { event: this.event }) };
  }
}

function sightOf({ at, whereIs }: Sighting, pointer: string): Sight {
  return { ...(at !== undefined && { at: new Date(at).toISOString(), ms: at }), where: whereIs(pointer) };
}

const seenOf = ({ ms: _, ...seen }: Sight): Seen => seen;

/** Where one of them has no time, the order of reading counts. */
const isBefore = ({ ms: a }: Sight, { ms: b }: Sight) => a !== undefined && b !== undefined && a < b;
