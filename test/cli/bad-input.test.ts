import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { verihook } from './verihook.ts';

const folder = mkdtempSync(join(tmpdir(), 'verihook-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
mkdirSync(join(folder, 'empty', 'deeper'), { recursive: true });
writeFileSync(join(folder, 'empty', 'deeper', 'photo.png'), 'no capture');

const SAMPLE = ['sample', 'idenfy', 'identificationAutoFinished'];
const VERIFY = ['verify', 'idenfy', '--to', 'http://127.0.0.1:1/'];
const SEND = ['send', 'idenfy', 'suspected', '--speed', 'instant'];

/** What is wrong, the command line, and what the one sentence has to say. */
const lines: [what: string, args: string[], says: RegExp][] = [
  ['a missing file', ['validate', 'nowhere.json'], /Cannot read "nowhere\.json": there is no such file/],
  ['a file that cannot be read', ['validate', '/proc/self/mem'], /Cannot read "\/proc\/self\/mem"/],
  ['a directory without captures', ['validate', join(folder, 'empty')], /empty" holds no captured callbacks/],
  ['an empty stdin', ['validate'], /stdin holds no callback: it is empty/],
  ['an empty stdin by name', ['validate', '-'], /stdin holds no callback: it is empty/],
  ['an empty file', ['validate', file('empty.json', '')], /empty\.json holds no callback: it is empty/],
  ['a binary file', ['validate', file('photo.json', Uint8Array.of(0x89, 0x50, 0, 0))], /photo\.json holds NUL bytes/],
  ['UTF-16', ['validate', file('utf16.json', Buffer.from('\ufeff{}', 'utf16le'))], /utf16\.json holds NUL bytes/],
  [
    'prose',
    ['validate', file('notes.txt', 'Call Rosalind\n')],
    /notes\.txt holds no callback: line 1 is text of 13 characters,/,
  ],
  [
    'an unfinished document',
    ['validate', file('half.json', '{\n  "final": tr')],
    /half\.json holds no callback: line 1/,
  ],
  ['a scalar', ['validate', file('scalar.json', '42\n')], /scalar\.json holds no callback: line 1 is integer,/],
  [
    'a very long line',
    ['validate', file('long.ndjson', `"${'x'.repeat(17 << 20)}"`)],
    /long\.ndjson: line 1 is longer than 16 MB/,
  ],
  [
    'an unknown event for validate',
    ['validate', '--event', 'identificaton', 'x'],
    /Unknown event "identificaton".*Did you mean "identification"\?/,
  ],
  ['an unknown provider for validate', ['validate', '--provider', 'onfido', 'x'], /Unknown provider "onfido"/],
  ['a day that no calendar has', [...SAMPLE, '--start-at', '2026-02-30'], /--start-at takes a time in ISO 8601/],
  ['a trait without a value', [...SAMPLE, '--trait', 'person.country'], /--trait takes a name, an equals sign/],
  ['an unknown trait', [...SAMPLE, '--trait', 'person.contry=JP'], /Did you mean "person\.country"\?/],
  ['a trait of the wrong kind', [...SAMPLE, '--trait', 'person=JP'], /The trait person cannot be "JP"/],
  ['an unknown country', [...SEND, '--trait', 'person.country=XX'], /person\.country cannot be "XX"/],
  ['a name that no rule spells', [...SEND, '--trait', 'person.givenName=花子'], /Give the word as "native=Latin"/],
  ['a number without quotes', [...SAMPLE, '--trait', 'document.number=12'], /document\.number cannot be 12.*in quotes/],
  [
    'a trait that is like no other',
    [...SAMPLE, '--trait', 'person.foo=1'],
    /Unknown trait "person\.foo" for a story of people\. Known: /,
  ],
  ['a report without a file', [...VERIFY, '--report', 'github=-'], /--report github=- names no file/],
  [
    'a report of diff in no folder',
    ['diff', 'idenfy', 'idenfy', '--report', 'junit=/nope/x.xml'],
    /Cannot write "\/nope\/x\.xml" \(ENOENT\)/,
  ],
  [
    'a missing baseline',
    [...VERIFY, '--baseline', 'nowhere.json'],
    /Cannot read the baseline "nowhere\.json" \(ENOENT\)\. --write-baseline makes one/,
  ],
  [
    'a baseline that was cut off',
    [...VERIFY, '--baseline', file('cut.json', '[1')],
    /cut\.json" is there and is no baseline/,
  ],
  ['a port that is a word', ['serve', 'idenfy', '--port', 'abc'], /--port takes a number from 0 to 65535.*--port 4010/],
  [
    'a setting of another provider',
    ['serve', 'idenfy', '--set', 'nope.x=1'],
    /Unknown provider "nope" for this server\. Known: idenfy\./,
  ],
  ['a place that nothing fills', ['serve', '--to', 'http://localhost:3000/{prov}'], /Nothing stands for \{prov\} in /],
  ['two providers', ['list', 'idenfy', '--spec', 'acme.yaml'], /"idenfy" and --spec acme\.yaml are two providers\./],
  [
    'two providers for a server',
    ['serve', 'idenfy', 'jumio', '--spec', 'acme.yaml'],
    /"idenfy, jumio" and --spec acme\.yaml are two/,
  ],
  ['a setting that is none', [...SAMPLE, '--set', 'order=listed'], /Unknown setting "order" for idenfy/],
  ['a setting without a value', [...SAMPLE, '--set', 'order'], /--set takes a name, an equals sign/],
  [
    'a fault that lasts for ages',
    ['send', 'idenfy', 'approved', '--to', 'http://127.0.0.1:9', '--fault', 'delay@1=99999999d'],
    /"99999999d" is too long/,
  ],
  [
    'a URL with a password, which it does not repeat',
    ['send', 'idenfy', 'approved', '--to', 'http://:hush@127.0.0.1:9/'],
    /"http:\/\/…@127\.0\.0\.1:9\/" is not the URL of a webhook endpoint/,
  ],
  [
    'faults that leave nothing to send',
    ['send', 'idenfy', 'approved', '--to', 'http://127.0.0.1:9', '--speed', 'instant', '--fault', 'drop'],
    /Nothing was sent/,
  ],
  [
    'a stage that an event never has',
    ['sample', 'idenfy', 'identificationExpired', '--stage', 'preliminary'],
    /"identificationExpired" of idenfy is never preliminary/,
  ],
  ['an unknown verb', ['smaple'], /unknown command "smaple"\. Did you mean sample\?/],
  [
    'an unknown flag',
    [...SAMPLE, '--sead', '7'],
    /unknown option "--sead"\. Did you mean --seed\? See verihook sample --help/,
  ],
  ['an unknown provider', ['sample', 'idenfi', 'x'], /Unknown provider "idenfi".*Did you mean "idenfy"\?/],
  [
    'an unknown event',
    ['sample', 'idenfy', 'identificationAutofinished'],
    /Unknown event.*Did you mean "identificationAutoFinished"\?/,
  ],
  ['an unknown outcome', [...SAMPLE, '--outcome', 'aproved'], /Unknown outcome "aproved".*Did you mean "approved"\?/],
  [
    'an outcome of another event',
    [...SAMPLE, '--outcome', 'document-expired'],
    /never tells the outcome "document-expired"/,
  ],
  [
    'an unknown case',
    [...SAMPLE, '--case', 'signature/mising'],
    /Unknown case "signature\/mising".*Did you mean "signature\/missing"\?/,
  ],
  [
    'an unknown scenario',
    ['send', 'idenfy', 'suspect', '--to', 'http://localhost'],
    /Unknown scenario "suspect".*Did you mean "suspected/,
  ],
  ['a missing argument', ['sample', 'idenfy'], /The event is missing/],
  ['an argument too many', [...SAMPLE, 'more'], /too many arguments/],
  ['a seed that is no integer', [...SAMPLE, '--seed', '1.5'], /--seed takes a whole number, not "1\.5"/],
  ['a seed that is too large', [...SAMPLE, '--seed', '9007199254740993'], /--seed takes a whole number/],
  ['a count of none', [...SAMPLE, '--count', '0'], /--count takes a whole number of at least 1, not "0"/],
  [
    'a start that is no time',
    [...SAMPLE, '--start-at', 'yesterday'],
    /--start-at takes a time in ISO 8601, not "yesterday"/,
  ],
  ['an unknown format', [...SAMPLE, '--as', 'xml'], /Allowed choices are json, http, curl/],
  ['bodies and requests at once', [...SAMPLE, '--json', '--as', 'http'], /Give one of the two/],
  ['two secrets', [...SAMPLE, '--secret', 'a', '--secret-file', 'b'], /There are two secrets/],
  ['an empty secret', [...SAMPLE, '--secret', ''], /The secret in --secret is empty/],
  ['a secret file that is not there', [...SAMPLE, '--secret-file', 'nowhere'], /Cannot read the secret from "nowhere"/],
  ['no URL', SEND, /There is nobody to send to.*--to http/],
  ['a URL that is none', [...SEND, '--to', 'localhost:3000'], /"localhost:3000" is not the URL of a webhook endpoint/],
  ['a URL of another kind', [...SEND, '--to', 'ftp://localhost/'], /is not the URL of a webhook endpoint/],
  [
    'a speed that is none',
    ['send', 'idenfy', 'suspected', '--to', 'http://localhost', '--speed', 'fast'],
    /--speed takes real, instant or/,
  ],
  [
    'an unknown fault',
    [...SEND, '--to', 'http://localhost', '--fault', 'duplicat'],
    /Unknown fault "duplicat".*Did you mean "duplicate"\?/,
  ],
  ['a fault at no delivery', [...SEND, '--to', 'http://localhost', '--fault', 'drop@9'], /has no delivery 9/],
  [
    'tampering without a secret',
    [...SEND, '--to', 'http://localhost', '--fault', 'tamper'],
    /"tamper" needs a signing secret/,
  ],
];

describe('one sentence that says what, where and how to fix, exit code 2, and no stack trace, for', () => {
  test.each(lines)('%s', async (_, args, says) => {
    const { code, out, err } = await verihook(args, { cwd: folder });
    expect(err).toMatch(says);
    expect(err).toMatch(/^verihook: [^\n]+\n$/);
    expect(err).not.toMatch(/^ +at /m);
    expect(out.split('\n').filter((line) => !line.startsWith('idenfy suspected, seed 1'))).toEqual(['']);
    expect(code).toBe(2);
  });

  test('the stack is there for who asks for it', async () => {
    const { err } = await verihook(['list', 'onfido'], { env: { VERIHOOK_DEBUG: '1' } });
    expect(err).toMatch(/^ +at /m);
  });
});
