import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { jumio } from '../../generators/jumio/index.ts';
import { textOf } from '../../src/core/message.ts';
import { verihook } from './verihook.ts';

const folder = mkdtempSync(join(tmpdir(), 'verihook-redact-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const KEY = 'a key of many characters';
const first = idenfy.callback('identificationAutoFinished', { seed: 1 });
const form = jumio.message('netverify', { seed: 1 });
const captured = file(
  'captured.ndjson',
  [
    JSON.stringify(first),
    JSON.stringify({
      verihook: 1,
      at: '2026-11-21T12:00:00.000Z',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: 'session=ada' },
      body: textOf(form.body),
    }),
  ].join('\n'),
);

interface Line {
  headers: Record<string, string>;
  body: string;
  at?: string;
  provider: string;
  event: string;
}
const linesOf = (out: string): Line[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('prints capture lines that validate reads, and says what was replaced', async () => {
  const { code, out, err } = await verihook(['redact', captured], { env: { VERIHOOK_REDACT_KEY: KEY } });
  expect([code, err]).toEqual([0, expect.stringMatching(/^Redacted 2 callbacks: .*\d+ names, .*\d+ dates/)]);
  const [one, two] = linesOf(out);
  // Of a payload alone nobody can tell which of the events with these keys it is.
  expect(one).toMatchObject({
    verihook: 1,
    provider: 'idenfy',
    redacted: true,
    headers: { 'Content-Type': 'application/json' },
  });
  expect(one).not.toHaveProperty('event');
  expect(two).toMatchObject({
    at: '2026-11-21T12:00:00.000Z',
    provider: 'jumio',
    event: 'netverify',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: 'redacted' },
  });
  expect(out).not.toContain(first.data.docLastName);
  const checked = await verihook(['validate', '-', '--strict', '--json'], { input: out });
  expect(checked.code).toBe(0);
  expect(JSON.parse(checked.out)).toMatchObject({ callbacks: 2, errors: 0 });
});

test('a key makes runs agree; without one every run differs, and it says so', async () => {
  const keyFile = file('key', `${KEY}\n`);
  const [one, two] = await Promise.all([
    verihook(['redact', captured, '--key-file', keyFile]),
    verihook(['redact', captured, '--key', KEY]),
  ]);
  expect(one.out).toBe(two.out);
  const [drawn, other] = await Promise.all([verihook(['redact', captured]), verihook(['redact', captured])]);
  expect(drawn.err).toContain('The key was drawn and is forgotten');
  expect(drawn.out).not.toBe(other.out);
  expect(drawn.out).not.toBe(one.out);
});

test.each([
  [['--key', ''], 'The key in --key or VERIHOOK_REDACT_KEY is empty'],
  [['--key-file', file('empty.key', '\n')], /The key in ".*empty\.key" is empty\. Give a secret text/],
  [['--key', KEY, '--key-file', file('a.key', KEY)], 'two keys, in --key and in --key-file'],
] as const)('a wrong key is refused before anything is read: %j', async (args, why) => {
  const { code, out, err } = await verihook(['redact', captured, ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(why);
  expect(err).not.toContain('signing');
});

test('a key that can be tried is told of; a file goes before that of the environment', async () => {
  expect((await verihook(['redact', captured, '--key', 'k'])).err).toContain('the key has 1 character:');
  const [one, two] = [file('one.key', KEY), { env: { VERIHOOK_REDACT_KEY: 'another' } }];
  const { out, err } = await verihook(['redact', captured, '--key-file', one], two);
  expect(err).toMatch(/^Redacted/);
  expect(out).toBe((await verihook(['redact', captured, '--key', KEY])).out);
});

test('keeps the kinds that it is told, and writes to a file', async () => {
  const out = join(folder, 'redacted.ndjson');
  const { code, out: printed } = await verihook(['redact', captured, '--keep', 'id, reference', '--out', out]);
  expect([code, printed]).toEqual([0, '']);
  const [one] = linesOf(readFileSync(out, 'utf8'));
  expect(JSON.parse(one?.body ?? '')).toMatchObject({ scanRef: first.scanRef, clientId: first.clientId });
  expect(one?.body).not.toContain(first.data.docLastName);
});

test('does not write over what it reads, by whatever name', async () => {
  const own = mkdtempSync(join(folder, 'own-'));
  const [one, link] = [join(own, 'one.ndjson'), join(own, 'link.ndjson')];
  writeFileSync(one, JSON.stringify(first));
  symlinkSync(one, link);
  for (const [input, out] of [
    [one, one],
    [one, link],
    [link, one],
  ] as const) {
    const { code, err } = await verihook(['redact', input, '--key', 'k', '--out', out]);
    expect([code, err]).toEqual([2, expect.stringContaining('--out would write over it')]);
    expect(readFileSync(one, 'utf8')).toBe(JSON.stringify(first));
  }
});

test('does not read what it writes into the folder that it reads, nor what it wrote there before', async () => {
  const own = mkdtempSync(join(folder, 'own-'));
  const out = join(own, 'z.ndjson');
  writeFileSync(join(own, 'a.ndjson'), JSON.stringify(first));
  for (const input of [own, own, join(own, '*.ndjson')]) {
    const { code, err } = await verihook(['redact', input, '--key', 'k', '--out', out]);
    expect([code, err]).toEqual([0, expect.stringContaining('Redacted 1 callback:')]);
    expect(linesOf(readFileSync(out, 'utf8'))).toHaveLength(1);
  }
});

test('says what it cannot read, with file and line, and goes on', async () => {
  const broken = file(
    'broken.ndjson',
    [JSON.stringify(first), '{"data": {"docFirstName": "AD', '{"weather": "ADA LOVELACE"}', JSON.stringify(first)].join(
      '\n',
    ),
  );
  const { code, out, err } = await verihook(['redact', broken, join(folder, 'missing.json'), '--key', 'k']);
  expect(code).toBe(1);
  expect(linesOf(out).map(({ provider }) => provider)).toEqual(['idenfy', 'idenfy']);
  expect(err).toContain('broken.ndjson:2: ');
  expect(err).toContain('broken.ndjson:3: ');
  expect(err).toContain('missing.json');
  for (const text of ['LOVELACE', 'docFirstName']) expect(err).not.toContain(text);
  expect(err).toContain('Redacted 2 callbacks');
});

test('a capture line that cannot be read is told without what stands there, alone in its file or not', async () => {
  const odd = JSON.stringify({ verihook: 1, at: 'Maria', headers: {}, body: '{}' });
  const files = [file('odd.ndjson', `${JSON.stringify(first)}\n${odd}\n`), file('alone.ndjson', odd)];
  const { code, out, err } = await verihook(['redact', ...files, '--key', KEY]);
  expect([code, linesOf(out).length]).toEqual([1, 1]);
  expect(err).toContain(
    'odd.ndjson:2: what begins here is left out: expected a time in ISO 8601 in "at" of a capture line, found text of 5 characters.',
  );
  expect(err).toContain('alone.ndjson holds no callback: line 1 is text of 5 characters, not a time in ISO 8601');
  expect(err).not.toContain('Maria');
});

test('counts one IP address as it counts several', async () => {
  const callback = (clientIp: string) => JSON.stringify({ ...first, clientIp });
  const counted = async (input: string) =>
    (await verihook(['redact', '-', '--key', KEY, '--provider', 'idenfy'], { input })).err;
  expect(await counted(callback('203.0.113.9'))).toContain(' 1 IP address.');
  expect(await counted(`${callback('203.0.113.9')}\n${callback('203.0.113.10')}`)).toContain(' 2 IP addresses.');
});

test('of a body that cannot be decoded nothing readable is left, and it is told', async () => {
  const line = {
    verihook: 1,
    headers: { 'Content-Type': 'application/json' },
    body: '{"docFirstName":"ADELINE","docNumber":"LX900',
  };
  const { code, out, err } = await verihook(['redact', '-', '--provider', 'idenfy'], { input: JSON.stringify(line) });
  expect([code, err]).toEqual([1, expect.stringContaining('stdin:1: ')]);
  const [{ body } = { body: '' }] = linesOf(out);
  expect(body).toMatch(/^\{"[a-z]{3}[A-Z][a-z]{4}[A-Z][a-z]{3}":"[A-Z]{7}","[a-z]{3}[A-Z][a-z]{5}":"[A-Z]{2}\d{3}$/);
  expect(body).not.toContain('ADELINE');
});

test.each([
  [['--key-file', '/nowhere/key'], 'Cannot read the key from "/nowhere/key" (ENOENT)'],
  [['--keep', 'nickname'], 'There is no kind "nickname" that can be kept. Known: name, number'],
  [['--keep', 'secret'], 'There is no kind "secret" that can be kept'],
  [['--out', '/nowhere/out.ndjson'], 'Cannot write "/nowhere/out.ndjson" (ENOENT)'],
])('%j cannot run', async (args, message) => {
  const { code, out, err } = await verihook(['redact', captured, ...args]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
});
