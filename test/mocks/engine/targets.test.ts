import type { LookupAddress } from 'node:dns';
import { BlockList, isIP } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AddressKind,
  bytesOf,
  checkRules,
  checkTarget,
  guardedLookup,
  judgeAddress,
  judgeTarget,
  kindOf,
} from '../../../mocks/engine/targets.ts';
import { listen } from '../support/loopback.ts';
import { delivery, POLICY, rig } from './support/harness.ts';

const WIDE = { wide: true };
const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });
const kind = (address: string) => kindOf(bytesOf(address) ?? []);
const isRefused = (url: string, rules: Parameters<typeof judgeTarget>[1] = WIDE) =>
  !judgeTarget(new URL(url), rules).ok;

const v4 = fc.ipV4();
const v6 = fc.ipV6();

describe('the kind of an address', () => {
  test.each<[string, AddressKind]>([
    ['127.0.0.1', 'loopback'],
    ['127.255.255.254', 'loopback'],
    ['::1', 'loopback'],
    ['::ffff:127.0.0.1', 'loopback'],
    ['169.254.169.254', 'metadata'],
    ['::ffff:169.254.169.254', 'metadata'],
    ['::ffff:a9fe:a9fe', 'metadata'],
    ['64:ff9b::a9fe:a9fe', 'metadata'],
    ['2002:a9fe:a9fe::1', 'metadata'],
    ['::169.254.169.254', 'metadata'],
    ['fd00:ec2::254', 'metadata'],
    ['168.63.129.16', 'metadata'],
    ['100.100.100.200', 'metadata'],
    ['169.254.0.1', 'link-local'],
    ['fe80::1', 'link-local'],
    ['fe80::1%eth0', 'link-local'],
    ['febf::1', 'link-local'],
    ['10.0.0.1', 'private'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.1.1', 'private'],
    ['100.64.0.1', 'private'],
    ['100.128.0.1', 'public'],
    ['fc00::1', 'private'],
    ['fdff::1', 'private'],
    ['::ffff:10.0.0.1', 'private'],
    ['64:ff9b::10.0.0.1', 'private'],
    ['0.0.0.0', 'reserved'],
    ['::', 'reserved'],
    ['224.0.0.1', 'reserved'],
    ['255.255.255.255', 'reserved'],
    ['ff02::1', 'reserved'],
    ['2001:0:1::1', 'reserved'],
    ['8.8.8.8', 'public'],
    ['2606:4700::1111', 'public'],
    ['::ffff:8.8.8.8', 'public'],
  ])('%s is %s', (address, expected) => {
    expect(kind(address)).toBe(expected);
  });

  test('is that of its range, wherever in it', () => {
    const list = new BlockList();
    for (const [net, bits] of [
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['198.18.0.0', 15],
      ['100.64.0.0', 10],
    ] as const)
      list.addSubnet(net, bits);
    fc.assert(
      fc.property(v4, (address) => {
        if (list.check(address)) expect(['private', 'metadata']).toContain(kind(address));
        else expect(kind(address)).not.toBe('private');
      }),
    );
    const inside = fc.constantFrom('10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '127.0.0.0/8', '169.254.0.0/16');
    fc.assert(
      fc.property(inside, fc.nat(2 ** 32 - 1), (range, random) => {
        const [net = '', bits = ''] = range.split('/');
        const base = net.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
        const number = base + (random % 2 ** (32 - Number(bits)));
        const address = [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
        expect(['private', 'loopback', 'link-local', 'metadata']).toContain(kind(address));
      }),
    );
  });

  test('does not depend on how IPv6 wraps an IPv4 address', () => {
    fc.assert(
      fc.property(v4, (address) => {
        const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
        const [high, low] = [(a * 256 + b).toString(16), (c * 256 + d).toString(16)];
        for (const wrapped of [
          `::ffff:${address}`,
          `::ffff:${high}:${low}`,
          `0:0:0:0:0:ffff:${high}:${low}`,
          `64:ff9b::${high}:${low}`,
          `2002:${high}:${low}::`,
        ])
          expect([wrapped, kind(wrapped)]).toEqual([wrapped, kind(address)]);
      }),
    );
  });

  test('is told of every address, however it is written', () => {
    fc.assert(
      fc.property(fc.oneof(v4, v6), (address) => {
        expect(isIP(address)).not.toBe(0);
        expect(bytesOf(address)).toHaveLength(16);
        const host = isIP(address) === 4 ? address : `[${address}]`;
        // As URL writes it.
        const normal = new URL(`http://${host}/`).hostname.replace(/^\[|\]$/g, '');
        expect(bytesOf(normal)).toEqual(bytesOf(address));
      }),
    );
  });
});

describe('a server bound wider', () => {
  test('refuses what is not public or its own, whatever port and path', () => {
    fc.assert(
      fc.property(fc.oneof(v4, v6), fc.webPath(), fc.integer({ min: 1, max: 65_535 }), (address, path, port) => {
        const host = isIP(address) === 4 ? address : `[${address}]`;
        const expected = !['public', 'loopback'].includes(kind(address));
        expect(isRefused(`http://${host}:${port}${path}`)).toBe(expected);
        expect(isRefused(`http://${host}:${port}${path}`, { wide: false })).toBe(false);
        expect(isRefused(`http://${host}`, { wide: true, allow: [address] })).toBe(false);
        expect(judgeAddress(address, WIDE).ok).toBe(!expected);
      }),
    );
  });

  test.each([
    'http://2852039166/latest/meta-data',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://169.254.43518/',
    'http://169.254.169.254./',
    'http://１６９.２５４.１６９.２５４/',
    'http://[::ffff:169.254.169.254]/',
    'http://[0:0:0:0:0:ffff:a9fe:a9fe]/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://METADATA.google.internal./',
    'http://metadata/',
    'http://0/',
    'http://10.1/',
    'http://0300.0250.0.1/',
  ])('sees through %s', (url) => {
    expect(isRefused(url)).toBe(true);
    expect(() => checkTarget(new URL(url), WIDE)).toThrow(withCode('target/refused'));
  });

  test.each(['http://127.0.0.1:3000/', 'http://2130706433/', 'http://0x7f.1/', 'http://[::1]/', 'http://127.0.0.1./'])(
    'calls itself: %s',
    (url) => {
      expect(judgeTarget(new URL(url), WIDE)).toEqual({ ok: true, resolve: false });
    },
  );

  test.each([
    'http://localhost/',
    'http://localhost./',
    'http://a.localhost/',
    'https://consumer.example/',
    'http://169.254.169.254.nip.io/',
  ])('waits for the addresses of a name: %s', (url) => {
    expect(judgeTarget(new URL(url), WIDE)).toEqual({ ok: true, resolve: true });
  });

  test('allows what it is told to: a name, an address, a range, and nothing beside it', () => {
    const rules = { wide: true, allow: ['10.1.0.0/16', 'fd12::/16', 'Consumer.internal', '169.254.169.254'] };
    expect(
      [
        'http://10.1.2.3/',
        'http://[fd12::1]/',
        'http://[::ffff:10.1.2.3]/',
        'http://169.254.169.254/',
        'http://consumer.internal./',
      ].map((url) => isRefused(url, rules)),
    ).toEqual([false, false, false, false, false]);
    expect(
      ['http://10.2.0.1/', 'http://[fd13::1]/', 'http://169.254.169.253/'].map((url) => isRefused(url, rules)),
    ).toEqual([true, true, true]);
    expect(() => checkRules(rules)).not.toThrow();
    for (const bad of ['10.0.0.0/33', 'http://a/', 'a/b', '', 'a:80'])
      expect(() => checkRules({ wide: true, allow: [bad] })).toThrow(withCode('target/not-a-rule'));
  });
});

describe('a name', () => {
  const lookup = (...addresses: string[]) =>
    ((_: string, __: object, callback: (error: null, found: LookupAddress[]) => void) =>
      callback(
        null,
        addresses.map((address) => ({ address, family: isIP(address) })),
      )) as never;
  const resolved = (rules: Parameters<typeof guardedLookup>[0], all: boolean, ...addresses: string[]) =>
    new Promise((resolve) => {
      guardedLookup(rules, lookup(...addresses))('consumer.example', { all }, (error, found, family) =>
        resolve(error === null ? [found, family] : { code: error.code, message: error.message }),
      );
    });

  test('is refused if any of its addresses is, and leads to the very addresses that were judged', async () => {
    const refused = { code: 'VERIHOOK_TARGET', message: expect.stringContaining('consumer.example leads to 10.0.0.1') };
    expect(await resolved(WIDE, true, '8.8.8.8', '10.0.0.1')).toEqual(refused);
    expect(await resolved(WIDE, true, '8.8.8.8', '::1')).toEqual([
      [
        { address: '8.8.8.8', family: 4 },
        { address: '::1', family: 6 },
      ],
      undefined,
    ]);
    expect(await resolved(WIDE, false, '8.8.8.8')).toEqual(['8.8.8.8', 4]);
    expect(await resolved({ wide: true, allow: ['consumer.example'] }, false, '10.0.0.1')).toEqual(['10.0.0.1', 4]);
    expect(await resolved({ wide: true, allow: ['10.0.0.1'] }, false, '10.0.0.1')).toEqual(['10.0.0.1', 4]);
    expect(await resolved({ wide: false }, false, '10.0.0.1')).toEqual(['10.0.0.1', 4]);
  });

  test('that leads to this machine may be called', async () => {
    await using server = await listen((_, response) => void response.end('OK'));
    await using it = await rig(undefined, { targets: WIDE });
    const port = new URL(server.url).port;
    const policy = { ...POLICY, timeoutMs: 5_000 };
    await it.engine.add([delivery({ to: `http://localhost:${port}/`, policy })]);
    await it.engine.idle();
    expect((await it.engine.get(1))?.state).toBe('acknowledged');
  });
});
