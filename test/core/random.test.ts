import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Random } from '../../src/core/random.ts';
import { expectEven, histogram, jointHistogram } from './support/statistics.ts';

const seeds = fc.maxSafeInteger();
const names = fc.oneof(fc.string(), fc.nat());
const paths = fc.array(names, { maxLength: 4 });
const at = (seed: number, path: readonly (string | number)[]) =>
  path.reduce<Random>((random, name) => random.split(name), Random.seeded(seed));
const count = (length: number) => Array.from({ length }, (_, i) => i);

describe('a draw', () => {
  test('depends on the seed and its own path, and on nothing else', () => {
    fc.assert(
      fc.property(seeds, paths, names, (seed, path, name) => {
        expect(at(seed, path).unit(name)).toBe(at(seed, path).unit(name));
      }),
    );
  });

  test('is not disturbed by other draws, before it or between its repetitions', () => {
    fc.assert(
      fc.property(seeds, fc.uniqueArray(names), fc.infiniteStream(fc.nat()), (seed, drawn, order) => {
        const forwards = new Map(drawn.map((name) => [name, Random.seeded(seed).unit(name)]));
        const random = Random.seeded(seed);
        const shuffled = [...drawn, ...drawn].sort(() => (order.next().value % 2) - 0.5);
        for (const name of shuffled) {
          random.split(name).text(name, 3, 'abc');
          expect(random.unit(name)).toBe(forwards.get(name));
        }
      }),
    );
  });

  test('by another kind of the same name is the same choice: a number, a chance and a pick agree', () => {
    fc.assert(
      fc.property(seeds, names, fc.integer({ min: 1, max: 1000 }), (seed, name, size) => {
        const random = Random.seeded(seed);
        const index = random.int(name, 0, size - 1);
        expect(random.pick(name, count(size))).toBe(index);
        expect(random.chance(name, 0.5)).toBe(random.unit(name) < 0.5);
        expect(index).toBe(Math.floor(random.unit(name) * size));
      }),
    );
  });
});

describe('draws of different seeds and paths are independent', () => {
  const PAIRS: Record<string, (i: number) => [number, number]> = {
    'sibling names': (i) => [Random.seeded(i).unit('front'), Random.seeded(i).unit('back')],
    'names that differ in their last letter': (i) => [Random.seeded(i).unit('doc1'), Random.seeded(i).unit('doc2')],
    'names that differ in the order of letters': (i) => [Random.seeded(i).unit('ab'), Random.seeded(i).unit('ba')],
    'a name and the same name twice': (i) => [Random.seeded(i).unit('a'), Random.seeded(i).unit('aa')],
    'a number and its text': (i) => [Random.seeded(i).unit(1), Random.seeded(i).unit('1')],
    'a number and the text of the same code': (i) => [Random.seeded(i).unit(50), Random.seeded(i).unit('1')],
    'neighbouring numbers of one source': (i) => [Random.seeded(7).unit(i), Random.seeded(7).unit(i + 1)],
    'neighbouring parts of one source': (i) => [
      Random.seeded(7).split(i).unit('x'),
      Random.seeded(7)
        .split(i + 1)
        .unit('x'),
    ],
    'a part and its parent': (i) => [Random.seeded(i).unit('a'), Random.seeded(i).split('a').unit('a')],
    'a draw and the part of the same name': (i) => [Random.seeded(i).unit('a'), Random.seeded(i).split('a').unit('')],
    'a path and its reverse': (i) => [at(i, ['a', 'b']).unit('x'), at(i, ['b', 'a']).unit('x')],
    'a path and its flat spelling': (i) => [at(i, ['a', 'b']).unit('x'), at(i, ['ab']).unit('x')],
    'seeds n and n + 1': (i) => [Random.seeded(i).unit('x'), Random.seeded(i + 1).unit('x')],
    'seeds n and n + 2^16': (i) => [Random.seeded(i).unit('x'), Random.seeded(i + 2 ** 16).unit('x')],
    'seeds n and n + 2^32': (i) => [Random.seeded(i).unit('x'), Random.seeded(i + 2 ** 32).unit('x')],
    'seeds n and n + 2^52': (i) => [Random.seeded(i).unit('x'), Random.seeded(i + 2 ** 52).unit('x')],
    'seeds n and -n': (i) => [Random.seeded(i + 1).unit('x'), Random.seeded(-i - 1).unit('x')],
    'seeds n and -n - 1, whose bits are all inverted': (i) => [Random.seeded(i).unit('x'), Random.seeded(~i).unit('x')],
  };

  test.each(Object.entries(PAIRS))('%s', (_, pair) => {
    const drawn = count(12_000).map(pair);
    expectEven(jointHistogram(drawn, 8));
    expectEven(
      jointHistogram(
        drawn.map(([x, y]) => [(x * 2 ** 20) % 1, (y * 2 ** 20) % 1]),
        8,
      ),
      'the lower bits',
    );
  });

  test('every bit of a seed, up to the 53rd, changes about half of the bits of a draw', () => {
    for (let bit = 0; bit < 53; bit++) {
      let changed = 0;
      for (let i = 0; i < 200; i++) {
        const seed = Math.floor(Random.seeded(-1).unit(i) * 2 ** 53);
        const other = Math.floor(seed / 2 ** bit) % 2 === 0 ? seed + 2 ** bit : seed - 2 ** bit;
        changed += differingBits(Random.seeded(seed).unit('x'), Random.seeded(other).unit('x'));
      }
      expect(changed / 200 / 53, `bit ${bit}`).toBeGreaterThan(0.47);
      expect(changed / 200 / 53, `bit ${bit}`).toBeLessThan(0.53);
    }
  });

  test('a hundred thousand seeds, names and parts give as many different draws', () => {
    const random = Random.seeded(1);
    expect(new Set(count(100_000).map((i) => Random.seeded(i - 50_000).unit('x'))).size).toBe(100_000);
    expect(new Set(count(100_000).map((i) => random.unit(`field${i}`))).size).toBe(100_000);
    expect(new Set(count(100_000).map((i) => random.split(i).unit('x'))).size).toBe(100_000);
  });
});

describe('unit', () => {
  test('is at least 0 and below 1, in steps of 2^-53', () => {
    fc.assert(
      fc.property(seeds, names, (seed, name) => {
        const value = Random.seeded(seed).unit(name);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThan(1);
        expect(Number.isInteger(value * 2 ** 53)).toBe(true);
      }),
    );
  });

  test('is uniform in its upper and in its lower bits', () => {
    const values = count(50_000).map((i) => Random.seeded(i).unit('x'));
    expectEven(histogram(values, 100));
    expectEven(
      histogram(
        values.map((value) => (value * 2 ** 45) % 1),
        256,
      ),
    );
  });
});

describe('int', () => {
  test('is a whole number between its bounds', () => {
    fc.assert(
      fc.property(seeds, names, fc.integer(), fc.nat(), (seed, name, min, size) => {
        const value = Random.seeded(seed).int(name, min, min + size);
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(min + size);
      }),
    );
  });

  test('reaches both bounds and everything between, equally often', () => {
    const counts = new Array<number>(13).fill(0);
    for (let seed = 0; seed < 26_000; seed++) {
      const index = Random.seeded(seed).int('x', -6, 6) + 6;
      counts[index] = (counts[index] ?? 0) + 1;
    }
    expectEven(counts);
  });

  test('of one possible value is that value', () => {
    fc.assert(
      fc.property(seeds, names, fc.integer(), (seed, name, only) => {
        expect(Random.seeded(seed).int(name, only, only)).toBe(only);
      }),
    );
  });
});

describe('chance', () => {
  test('is never true with probability 0 and always with 1', () => {
    fc.assert(
      fc.property(seeds, names, (seed, name) => {
        expect(Random.seeded(seed).chance(name, 0)).toBe(false);
        expect(Random.seeded(seed).chance(name, 1)).toBe(true);
      }),
    );
  });

  test.each([0.05, 0.2, 0.5, 0.9])('is true in a share of %d of all seeds', (probability) => {
    const hits = count(20_000).filter((seed) => Random.seeded(seed).chance('x', probability)).length;
    const deviation = Math.sqrt(20_000 * probability * (1 - probability));
    expect(Math.abs(hits - 20_000 * probability)).toBeLessThan(4 * deviation);
  });
});

describe('sample', () => {
  const LIST = ['a', 'b', 'c', 'd', 'e', 'f'];

  test('is a sublist: different elements in the order of the list, as many as asked or as there are', () => {
    fc.assert(
      fc.property(seeds, names, fc.uniqueArray(fc.nat()), fc.nat(12), (seed, name, list, size) => {
        const chosen = Random.seeded(seed).sample(name, list, size);
        expect(chosen).toHaveLength(Math.min(size, list.length));
        expect(chosen).toEqual(list.filter((element) => chosen.includes(element)));
      }),
    );
  });

  test.each([1, 2, 3, 5])('chooses each set of %d out of 6 equally often', (size) => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 12_000; seed++) {
      const chosen = Random.seeded(seed).sample('x', LIST, size).join('');
      counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
    }
    expect(counts.size).toBe({ 1: 6, 2: 15, 3: 20, 5: 6 }[size]);
    expectEven([...counts.values()]);
  });
});

describe('text and digits', () => {
  test('have the length asked and nothing outside the alphabet', () => {
    fc.assert(
      fc.property(seeds, names, fc.nat(80), (seed, name, length) => {
        expect(Random.seeded(seed).text(name, length, 'xyz')).toMatch(new RegExp(`^[xyz]{${length}}$`));
        expect(Random.seeded(seed).digits(name, length)).toMatch(new RegExp(`^[0-9]{${length}}$`));
      }),
    );
  });

  test('have every character equally often at every place, a leading zero included', () => {
    const drawn = count(10_000).map((seed) => Random.seeded(seed));
    for (const place of [0, 1, 11, 12, 29]) {
      expectEven(histogramOf(drawn.map((random) => random.digits('x', 30)[place] ?? '')));
      expectEven(histogramOf(drawn.map((random) => random.text('x', 30, 'ABCDE')[place] ?? '')));
    }
  });
});

test('the characters of a text are independent of each other, also those of one draw', () => {
  const texts = count(12_000).map((seed) => Random.seeded(seed).text('x', 6, 'ABCDEFGH'));
  const place = (character = '') => 'ABCDEFGH'.indexOf(character) / 8;
  for (const [one, other] of [
    [0, 1],
    [1, 2],
    [0, 2],
    [0, 3],
    [1, 3],
    [2, 3],
    [3, 4],
    [0, 4],
    [1, 5],
  ] as const) {
    const pairs = texts.map((text): [number, number] => [place(text[one]), place(text[other])]);
    expectEven(jointHistogram(pairs, 8), `characters ${one} and ${other}`);
  }
});

describe('uuid', () => {
  test.each([1, 4] as const)('of version %d has the layout of RFC 9562', (version) => {
    const layout = new RegExp(`^[0-9a-f]{8}-[0-9a-f]{4}-${version}[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$`);
    fc.assert(
      fc.property(seeds, names, (seed, name) => {
        expect(Random.seeded(seed).uuid(name, version)).toMatch(layout);
      }),
    );
  });

  test('is of version 4 unless told', () => {
    expect(Random.seeded(1).uuid('x')).toBe(Random.seeded(1).uuid('x', 4));
  });

  test('is uniform in every digit that is free, and never the same twice', () => {
    const drawn = count(20_000).map((seed) => Random.seeded(seed).uuid('x'));
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const place of count(36).filter((i) => ![8, 13, 14, 18, 23].includes(i))) {
      const counts = histogramOf(drawn.map((uuid) => uuid[place] ?? ''));
      expect(counts).toHaveLength(place === 19 ? 4 : 16);
      expectEven(counts, `digit ${place}`);
    }
  });
});

test('these draws never change: they are in the bytes of every callback, and a change is a major version', () => {
  const draws = [
    Random.seeded(1).unit(''),
    Random.seeded(1).unit('a'),
    Random.seeded(1).unit(0),
    Random.seeded(1).split('document').unit('number'),
    Random.seeded(0).unit('a'),
    Random.seeded(-1).unit('a'),
    Random.seeded(2 ** 32 + 1).unit('a'),
    Random.seeded(Number.MAX_SAFE_INTEGER).unit('a'),
    Random.seeded(Number.MIN_SAFE_INTEGER).unit('a'),
    Random.seeded(1).unit('Žemaitė \u{1f600}'),
    Random.seeded(1).int('age', 18, 80),
    Random.seeded(1).digits('number', 20),
    Random.seeded(1).text('uid', 12, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    Random.seeded(1).sample('tags', ['a', 'b', 'c', 'd', 'e'], 2).join(''),
    Random.seeded(1).uuid('scanRef', 1),
    Random.seeded(1).uuid('scanRef'),
  ];
  expect(draws).toMatchInlineSnapshot(`
    [
      0.3850975524094328,
      0.8166936220936926,
      0.3277918132509816,
      0.02365706816995916,
      0.2043502137425086,
      0.006565474935192772,
      0.31596063881003134,
      0.8691513818999008,
      0.24871275495655898,
      0.6008290769643401,
      19,
      "91936383593583708469",
      "LBTAOBJHIQVW",
      "cd",
      "40b8443d-d97c-1bed-9e99-0e189b2dc149",
      "40b8443d-d97c-4bed-9e99-0e189b2dc149",
    ]
  `);
});

function histogramOf(values: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

function differingBits(a: number, b: number): number {
  const words = (value: number) => [Math.floor(value * 2 ** 27), Math.floor(((value * 2 ** 27) % 1) * 2 ** 26)];
  const [[highA = 0, lowA = 0], [highB = 0, lowB = 0]] = [words(a), words(b)];
  return bits(highA ^ highB) + bits(lowA ^ lowB);
}

function bits(word: number): number {
  return (word >>> 0).toString(2).replaceAll('0', '').length;
}

describe('shuffle', () => {
  const list = ['a', 'b', 'c', 'd'];

  test('keeps every element, changes nothing, and is the same for the same name', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (seed) => {
        const random = Random.seeded(seed);
        const shuffled = random.shuffle('list', list);
        expect(shuffled.toSorted()).toEqual(list);
        expect(random.shuffle('list', list)).toEqual(shuffled);
      }),
    );
    expect(list).toEqual(['a', 'b', 'c', 'd']);
    expect(Random.seeded(1).shuffle('none', [])).toEqual([]);
  });

  test('puts each element in each place about as often', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 8_000; seed++) {
      const order = Random.seeded(seed).shuffle('list', list).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(24);
    for (const count of counts.values()) expect(Math.abs(count - 8_000 / 24)).toBeLessThan(100);
  });
});
