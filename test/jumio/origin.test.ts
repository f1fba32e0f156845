import { describe, expect, test } from 'vitest';
import { dataCentres, isFromProvider, jumio } from '../../generators/jumio/index.ts';
import { header } from '../../src/core/message.ts';

describe('where callbacks come from', () => {
  test('six addresses in the United States, six in Europe, three in Singapore, and the name that resolves to them', () => {
    const counts = Object.entries(dataCentres).map(([name, { addresses, host }]) => [name, addresses.length, host]);
    expect(counts).toEqual([
      ['US', 6, 'callback.jumio.com'],
      ['EU', 6, 'callback.lon.jumio.com'],
      ['SGP', 3, 'callback.core-sgp.jumio.com'],
    ]);
  });

  test('isFromProvider knows every address of the list, also as version 6 writes it, and of one data centre alone', () => {
    for (const [name, { addresses }] of Object.entries(dataCentres)) {
      for (const address of addresses) {
        expect([address, isFromProvider(address)]).toEqual([address, true]);
        expect(isFromProvider(`::ffff:${address}`)).toBe(true);
        expect(isFromProvider(`::FFFF:${address}`)).toBe(true);
        for (const other of Object.keys(dataCentres) as 'US'[])
          expect([address, other, isFromProvider(address, other)]).toEqual([address, other, other === name]);
      }
    }
  });

  test.each([
    ['an address of somebody else', '203.0.113.66'],
    ['an address that was removed in October 2019', '184.106.91.66'],
    ['an address that only begins like one', '3.0.109.1210'],
    ['an address that only ends like one', '13.0.109.121'],
    ['a whole X-Forwarded-For', '34.202.241.227, 203.0.113.66'],
    ['a name', 'callback.jumio.com'],
    ['an address with zeros before', '034.202.241.227'],
    ['an address with a port', '34.202.241.227:443'],
    ['blanks around', ' 34.202.241.227'],
    ['nothing', ''],
    ['a key of every object', 'constructor'],
  ])('isFromProvider refuses %s', (_, address) => {
    expect(isFromProvider(address)).toBe(false);
  });

  test('the cases forge every header that a proxy may add, and none of them passes for the address of the connection', () => {
    const forged = jumio.cases.filter(({ name }) => name.startsWith('origin/'));
    const headers = forged.flatMap((each) => Object.keys(jumio.message('netverify', { case: each }).headers));
    expect(new Set(headers)).toEqual(
      new Set(['Content-Type', 'X-Forwarded-For', 'Forwarded', 'X-Real-IP', 'True-Client-IP', 'CF-Connecting-IP']),
    );
    const last = (name: string) => {
      const one = forged.find((each) => each.name === name);
      const list = header(jumio.message('netverify', one ? { case: one } : {}), 'X-Forwarded-For') ?? '';
      return list.split(', ').at(-1) ?? '';
    };
    expect(isFromProvider(last('origin/forwarded-for-first'))).toBe(false);
    expect(isFromProvider(last('origin/foreign-address'))).toBe(false);
  });

  test('nothing signs a callback, and the wire says so', () => {
    expect([jumio.wire.protects, jumio.wire.signature]).toEqual(['nothing', expect.stringContaining('none')]);
  });
});
