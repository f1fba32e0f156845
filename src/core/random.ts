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
    this.#draw(name);
    return new Random(scramble(first ^ 0x510e527f), scramble(second + 0x1f83d9ab));
  }

  /** A number in [0, 1) with 53 random bits. */
  unit(name: string | number): number {
    this.#draw(name);
    return ((first >>> 5) * 2 ** 26 + (second >>> 6)) / 2 ** 53;
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

  /** All elements of a list, in an order of chance. A new list. */
  shuffle<T>(name: string | number, list: readonly T[]): T[] {
    const source = this.split(name);
    const shuffled = [...list];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const other = source.int(i, 0, i);
      [shuffled[i], shuffled[other]] = [shuffled[other] as T, shuffled[i] as T];
    }
    return shuffled;
  }

  /** Text of `length` characters, each drawn from `alphabet`: at most 64, each of one UTF-16 unit. */
  text(name: string | number, length: number, alphabet: string): string {
    const source = this.split(name);
    const two = pairsOf(alphabet);
    let text = '';
    for (let i = 0; i < length; i += 8) {
      // Of the 53 bits of a draw, 48 choose among at most 64 characters eight times.
      const a = source.unit(i) * two.length;
      const b = (a - Math.floor(a)) * two.length;
      const c = (b - Math.floor(b)) * two.length;
      const d = (c - Math.floor(c)) * two.length;
      text += fourPairs(two[Math.floor(a)], two[Math.floor(b)], two[Math.floor(c)], two[Math.floor(d)]);
    }
    return length % 8 === 0 ? text : text.slice(0, length);
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
    this.#draw(name);
    const [a, b] = [first, second];
    this.split(name).#draw('');
    const [c, d] = [first, second];
    // biome-ignore format: the five groups of a UUID
    return String.fromCharCode(
      hex(a >>> 28), hex(a >>> 24), hex(a >>> 20), hex(a >>> 16), hex(a >>> 12), hex(a >>> 8), hex(a >>> 4), hex(a), DASH,
      hex(b >>> 28), hex(b >>> 24), hex(b >>> 20), hex(b >>> 16), DASH,
      hex(version), hex(b >>> 8), hex(b >>> 4), hex(b), DASH,
      hex(8 | ((c >>> 12) & 3)), hex(c >>> 8), hex(c >>> 4), hex(c), DASH,
      hex(c >>> 28), hex(c >>> 24), hex(c >>> 20), hex(c >>> 16),
      hex(d >>> 28), hex(d >>> 24), hex(d >>> 20), hex(d >>> 16), hex(d >>> 12), hex(d >>> 8), hex(d >>> 4), hex(d),
    );
  }

  /** Draws two well-mixed 32-bit words for a name into `first` and `second`. */
  #draw(name: string | number): void {
    let low: number;
    let high: number;
    if (typeof name === 'number') {
      low = name;
      high = Math.imul(name, 0x9e3779b1);
    } else ({ low, high } = hashOf(name));
    first = scramble(scramble(this.#a ^ low) + this.#b);
    second = scramble(scramble(this.#b ^ high) ^ this.#a ^ Math.imul(first, 5));
  }
}

// What was drawn last; read at once. A pair returned from each draw would be the most expensive part of it.
let first = 0;
let second = 0;

interface NameHash {
  low: number;
  high: number;
}

/** Names are written in code and few, so each is hashed once. The table is a memo: it changes no result. */
const hashes = new Map<string, NameHash>();
const MOST_NAMES = 10_000;

function hashOf(name: string): NameHash {
  let hash = hashes.get(name);
  if (hash === undefined) {
    if (hashes.size >= MOST_NAMES) hashes.clear();
    hash = { low: murmur3(name, 0xcc9e2d51), high: murmur3(name, 0x1b873593) };
    hashes.set(name, hash);
  }
  return hash;
}

/** Every two characters of an alphabet, the first in the lower half: half the draws. A memo, as above. */
const pairs = new Map<string, Int32Array>();

function pairsOf(alphabet: string): Int32Array {
  let made = pairs.get(alphabet);
  if (made === undefined) {
    const codes = Array.from(alphabet, (sign) => sign.charCodeAt(0));
    made = Int32Array.from(codes.flatMap((left) => codes.map((right) => left | (right << 16))));
    pairs.set(alphabet, made);
  }
  return made;
}

/** One text made at once: to join eight small ones takes longer and leaves them behind. */
const fourPairs = (a = 0, b = 0, c = 0, d = 0): string =>
  String.fromCharCode(a, a >>> 16, b, b >>> 16, c, c >>> 16, d, d >>> 16);

/** MurmurHash3's steps, one per UTF-16 unit. */
function murmur3(text: string, factor: number): number {
  let state = 0x2545f491;
  for (let i = 0; i < text.length; i++) {
    const mixed = Math.imul(text.charCodeAt(i) + 1, factor);
    const turned = state ^ ((mixed << 15) | (mixed >>> 17));
    state = (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
  }
  return scramble(state ^ text.length);
}

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

const DASH = 0x2d;
const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
/** The character code of the last four bits. */
const hex = (bits: number): number => DIGITS[bits & 0xf] as number;
