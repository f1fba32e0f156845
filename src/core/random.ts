/**
 * A random source that is split by name: every value depends on the seed and on its own path, and on nothing else.
 * Drawing is a pure function of `(seed, path)`, so the order of draws does not matter, a new field does not disturb
 * its neighbours, and the same draw repeated gives the same value.
 *
 * It is not a cryptographic source. All arithmetic is on 32-bit integers, so every machine gives the same values.
 */
export class Random {
  readonly #a: number;
  readonly #b: number;

  private constructor(a: number, b: number) {
    this.#a = a;
    this.#b = b;
  }

  /** The source of a whole run. `seed`: any safe integer; both of its 32-bit halves count. */
  static seeded(seed: number): Random {
    const high = Math.floor(seed / 2 ** 32) | 0;
    return new Random(scramble((seed | 0) ^ 0x6a09e667) ^ high, scramble(high ^ 0x3c6ef372) + (seed | 0));
  }

  /** An independent source for one part, for example `random.split('document')`. */
  split(name: string | number): Random {
    const [a, b] = this.#at(name);
    return new Random(scramble(a ^ 0x510e527f), scramble(b + 0x1f83d9ab));
  }

  /** A number in [0, 1) with 53 random bits. */
  unit(name: string | number): number {
    const [a, b] = this.#at(name);
    return ((a >>> 5) * 2 ** 26 + (b >>> 6)) / 2 ** 53;
  }

  /** A whole number, both ends included. */
  int(name: string | number, min: number, max: number): number {
    return min + Math.floor(this.unit(name) * (max - min + 1));
  }

  /** True with the given probability, 0 to 1. */
  chance(name: string | number, probability: number): boolean {
    return this.unit(name) < probability;
  }

  /** One element of a list that is not empty. */
  pick<T>(name: string | number, list: readonly T[]): T {
    return list[this.int(name, 0, list.length - 1)] as T;
  }

  /** `count` different elements of a list, in the order of the list. */
  sample<T>(name: string | number, list: readonly T[], count: number): T[] {
    const source = this.split(name);
    const chosen: T[] = [];
    let left = Math.min(count, list.length);
    for (let i = 0; i < list.length && left > 0; i++) {
      if (source.unit(i) * (list.length - i) < left) {
        chosen.push(list[i] as T);
        left--;
      }
    }
    return chosen;
  }

  /** Text of `length` characters, each drawn from `alphabet`. */
  text(name: string | number, length: number, alphabet: string): string {
    const source = this.split(name);
    let text = '';
    for (let i = 0; i < length; i++) text += alphabet[source.int(i, 0, alphabet.length - 1)];
    return text;
  }

  /** Decimal digits as text; leading zeros are possible. */
  digits(name: string | number, length: number): string {
    let text = '';
    for (let chunk = 0; text.length < length; chunk++) {
      const size = Math.min(length - text.length, 12);
      const value = this.int(chunk === 0 ? name : `${name}#${chunk}`, 0, 10 ** size - 1);
      text += String(value).padStart(size, '0');
    }
    return text;
  }

  /** A UUID in the layout of RFC 9562; `version` 4 unless told. */
  uuid(name: string | number, version: 1 | 4 = 4): string {
    const [a, b] = this.#at(name);
    const [c, d] = this.split(name).#at('');
    return [
      hex(a, 8),
      hex(b >>> 16, 4),
      version + hex(b & 0xfff, 3),
      hex(0x8000 | (c & 0x3fff), 4),
      hex(c >>> 16, 4) + hex(d, 8),
    ].join('-');
  }

  /** Two well-mixed 32-bit words for a name: 64 bits of state, MurmurHash3's steps per UTF-16 unit. */
  #at(name: string | number): [number, number] {
    let a = this.#a;
    let b = this.#b;
    if (typeof name === 'number') {
      a = step(a, name, 0xcc9e2d51);
      b = step(b, name, 0x1b873593);
    } else {
      for (let i = 0; i < name.length; i++) {
        const unit = name.charCodeAt(i) + 1;
        a = step(a, unit, 0xcc9e2d51);
        b = step(b, unit, 0x1b873593);
      }
      a ^= name.length;
    }
    const first = scramble(a + b);
    return [first, scramble(b ^ first)];
  }
}

function step(state: number, value: number, factor: number): number {
  const mixed = Math.imul(value, factor);
  const turned = state ^ ((mixed << 15) | (mixed >>> 17));
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hex(value: number, length: number): string {
  return (value >>> 0).toString(16).padStart(8, '0').slice(-length);
}
