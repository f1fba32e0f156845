import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commandOf,
  curlOf,
  faultIn,
  faultText,
  type Order,
  orderIn,
  queryOf,
  requestOf,
} from '../../../mocks/dashboard/web/order.ts';
import { traitsOf } from '../../../src/cli/arguments.ts';
import { FAULTS, type Fault, formatFault, parseFault } from '../../../src/core/faults.ts';

/** What fits into an input of one line. */
const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n\0]/g, ''));
const word = fc.stringMatching(/^[a-z][\w-]{0,10}$/);
const kind = fc.constantFrom(...(Object.keys(FAULTS) as Fault['kind'][]));
const fault = fc
  .record({ kind, delivery: fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined }), seconds: fc.nat(1_000) })
  .map(({ kind, delivery, seconds }): Fault => {
    const timed = kind === 'delay' && seconds > 0 ? { delayMs: seconds * 1_000 } : {};
    return { kind, ...(delivery !== undefined && { delivery }), ...timed };
  });
const path = fc.array(fc.oneof(word, fc.constantFrom('__proto__', 'constructor')), { minLength: 1, maxLength: 3 });
const trait = fc.tuple(
  path,
  fc.oneof(
    line,
    fc.jsonValue().map((value) => JSON.stringify(value)),
  ),
);
const order: fc.Arbitrary<Order> = fc
  .record({
    choice: fc.constantFrom('scenario', 'outcome'),
    name: word,
    seed: fc.nat(),
    to: fc.webUrl(),
  })
  .chain(({ choice, name, seed, to }) =>
    fc.record({
      provider: word,
      [choice]: fc.constant(name),
      seed: fc.constant(String(seed)),
      to: fc.constant(to),
      faults: fc.array(fault.map(formatFault), { maxLength: 3 }),
      traits: fc.array(
        trait.map(([names, value]) => `${names.join('.')}=${value}`),
        { maxLength: 3 },
      ),
    }),
  ) as fc.Arbitrary<Order>;

describe('a fault in a row', () => {
  test('is written as the command line reads it', () => {
    fc.assert(
      fc.property(fault, (fault) => {
        const row = faultIn(formatFault(fault));
        expect(faultText(row)).toBe(formatFault(fault));
        expect(parseFault(faultText(row))).toEqual(fault);
      }),
    );
  });

  test('an empty field is left to the server', () => {
    expect(faultText({ kind: 'delay', delivery: '', duration: '' })).toBe('delay');
    expect(faultText({ kind: 'delay', delivery: '1', duration: '30s' })).toBe('delay@1=30s');
    expect(faultText({ kind: 'duplicate', delivery: '2', duration: '' })).toBe('duplicate@2');
  });
});

describe('what is to be played', () => {
  test('stands whole in the address, so that a page can be shared', () => {
    fc.assert(
      fc.property(order, (order) => {
        const given = Object.entries(queryOf(order)).filter(([, text]) => text !== '');
        const shared = new URLSearchParams(new URLSearchParams(given).toString());
        expect(orderIn(shared, order.provider)).toEqual(order);
      }),
    );
  });

  test('an order of nothing but a provider asks for nothing else', () => {
    expect(requestOf(orderIn(new URLSearchParams('traits=%3D'), 'some'))).toEqual({ provider: 'some' });
  });

  test('asks for the traits that the command line would, whatever they are called', () => {
    fc.assert(
      fc.property(order, (order) => {
        const { traits } = JSON.parse(JSON.stringify(requestOf(order)));
        expect(JSON.stringify(traits)).toBe(JSON.stringify(traitsOf(order.traits)));
      }),
    );
  });

  test('a shell takes the lines for what they say, whatever is in them', () => {
    const orders = fc.sample(order, { numRuns: 25, seed: 7 });
    const script = orders
      .flatMap((order) => [
        commandOf(order, 'approved', 'http://127.0.0.1/'),
        curlOf(order, 'http://127.0.0.1:4010', false),
      ])
      .map((line) => line.replace(/^\w+ /, 'told '))
      .join('\n');
    const told = String.raw`told() { printf '%s\0' "$@"; printf '\n\0'; }`;
    const said = execFileSync('sh', ['-c', `${told}\n${script}`]);
    const words = said.toString().split('\n\0').slice(0, -1);
    expect(words).toHaveLength(2 * orders.length);
    for (const [i, order] of orders.entries()) {
      const { provider, seed, to, faults, traits } = order;
      expect(words[2 * i]?.split('\0').slice(0, -1)).toEqual([
        ...['send', provider, 'approved', '--to', to, '--seed', seed],
        ...faults.flatMap((each) => ['--fault', each]),
        ...traits.flatMap((each) => ['--trait', each]),
      ]);
      const asked = words[2 * i + 1]?.split('\0').at(-2);
      expect(asked).toBe(JSON.stringify(requestOf(order)));
    }
  });
});
