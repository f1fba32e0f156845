import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pipwave } from '../../generators/pipwave/index.ts';
import { withMember } from '../../generators/pipwave/members.ts';
import { type Message, textOf, utf8 } from '../../src/core/message.ts';

const SECRET = 'demo_secret_0001';
const { wire } = pipwave;

/** The request of the worked example in the facts: the seed's sample values. `score` is the text in the body. */
function example({ score = '96.6716537476', status = '10' } = {}): Message {
  const text = `{"session_token":"p5nrUZol","verification_type":"credit-card","user_id":"1514333","mode":"livefeed","verification_status":"${status}","pd_id":"PD20181016000000006","document_set_scoring":${score},"documents":[],"timestamp":1539673100,"api_key":"demo_key_0001"}`;
  return { headers: {}, body: utf8(text) };
}
const signatureOf = (message: Message): string => JSON.parse(textOf(message.body)).signature;
const signed = (message: Message, by = wire) => signatureOf(by.sign(message, SECRET, 0));

describe('the worked digests of the facts', () => {
  test.each([
    ['the sample of the guide', example(), '9c96423a91ec5e2514ee91cb84d100029f6eeaba'],
    ['verification_status 5', example({ status: '5' }), '6f70b6c86c17c470e8b620cee9cf6487641e5c91'],
    ['verification_status 8', example({ status: '8' }), '439337b0a87b05f48a9e1c87f0493209a58166a5'],
    ['verification_status 2', example({ status: '2' }), 'ff8a8bd29bb9f934258d12e30c6fb0dab8e4e7be'],
    ['score text 100', example({ score: '100' }), '6d41d688da77546217e4e02317fdb95368d368fe'],
    ['score text 100.0', example({ score: '100.0' }), '0d64e98c7bcf9c306648ac91ac23126746b98b1e'],
    ['score text 0', example({ score: '0' }), 'e6f4ded0af0be8f27951d1ae338291a33b368ca3'],
    ['score null', example({ score: 'null' }), 'bcd603e668111be509fe902e338ad546b6a4e86a'],
    ['score text of 17 digits', example({ score: '96.671653747600004' }), 'f9139d62bdd9ec6eebb810f81325d79f9289b448'],
  ])('%s', (_, message, digest) => {
    expect(signed(message)).toBe(digest);
    expect(wire.verify(wire.sign(message, SECRET, 0), SECRET)).toEqual([]);
  });

  test('the listed order, as the setting has it', () => {
    const listed = pipwave.configured({ order: 'listed' }).wire;
    expect(signed(example(), listed)).toBe('962f9060f17479ec3140e1f8d7281131333365e0');
    expect(listed.verify(wire.sign(example(), SECRET, 0), SECRET)).toHaveLength(1);
    expect(wire.verify(listed.sign(example(), SECRET, 0), SECRET)).toHaveLength(1);
  });

  test('the call that starts a session, which the document shows as its example', () => {
    const pairs = {
      action: 'initiate-verification-session',
      api_key: 'demo_key_0001',
      api_secret: SECRET,
      extra_param1: 'order-42',
      notification_url: 'https://merchant.example/pipwave/doc',
      timestamp: '1539673000',
      user_id: '1514333',
    };
    const text = Object.entries(pairs)
      .map(([key, value]) => `${key}:${value}`)
      .join('');
    const digest = execFileSync('sha1sum', { input: text, encoding: 'utf8' }).slice(0, 40);
    expect(digest).toBe('1b164a65f9f370bfbf9f3a6aa404eadc1b5e3d95');
    const document = execFileSync('cat', ['openapi/pipwave.yaml'], { encoding: 'utf8' });
    expect(document).toContain(`signature: ${digest}`);
  });
});

/** The shell's own idea of the signature: pairs cut out of the body with sed, sorted with sort, hashed with sha1sum. */
const ORACLE = String.raw`
export LC_ALL=C
while IFS= read -r body; do
  {
    for key in timestamp api_key pd_id session_token verification_type user_id verification_status document_set_scoring; do
      printf '%s' "$body" | sed -E 's/.*"'"$key"'":"?([^",}]*).*/'"$key"':\1/'
      echo
    done
    echo "api_secret:$SECRET"
  } | grep . | sort | tr -d '\n' | sha1sum | cut -c1-40
done`;
/** The same with one process of each tool for all bodies: awk cuts and sorts, sha1sum reads a file for each. */
const FAST_ORACLE = String.raw`
set -e
export LC_ALL=C
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
awk -v dir="$dir" -v secret="$SECRET" '
function value(key,  from, rest) {
  from = index($0, "\"" key "\":"); rest = substr($0, from + length(key) + 3)
  if (substr(rest, 1, 1) == "\"") { rest = substr(rest, 2); return substr(rest, 1, index(rest, "\"") - 1) }
  match(rest, /^[^,}]*/); return substr(rest, 1, RLENGTH)
}
{
  out = sprintf("%s/%06d", dir, NR)
  n = split("timestamp api_key pd_id session_token verification_type user_id verification_status document_set_scoring", keys, " ")
  for (i = 1; i <= n; i++) pair[i] = keys[i] ":" value(keys[i])
  pair[++n] = "api_secret:" secret
  for (i = 2; i <= n; i++) { held = pair[i]; for (j = i - 1; j > 0 && pair[j] > held; j--) pair[j + 1] = pair[j]; pair[j + 1] = held }
  for (i = 1; i <= n; i++) printf "%s", pair[i] > out
  close(out)
}'
find "$dir" -type f | sort | xargs sha1sum | cut -c1-40`;

describe('the shell agrees', () => {
  const outcomes = Object.keys(pipwave.outcomes) as (keyof typeof pipwave.outcomes)[];
  const bodies = (count: number) =>
    Array.from({ length: count }, (_, seed) =>
      textOf(
        pipwave.message('notification', {
          seed,
          outcome: outcomes[seed % outcomes.length] as (typeof outcomes)[number],
          secret: SECRET,
        }).body,
      ),
    );
  const digestsOf = (script: string, all: readonly string[]) =>
    execFileSync('bash', ['-c', script], {
      input: `${all.join('\n')}\n`,
      env: { ...process.env, SECRET },
      encoding: 'utf8',
    })
      .trim()
      .split('\n');

  test('sha1sum over the sorted pairs is the signature, for 1,000 seeds', () => {
    const all = bodies(1_000);
    expect(digestsOf(FAST_ORACLE, all)).toEqual(all.map((body) => JSON.parse(body).signature));
  }, 30_000);

  test('so it is with sort and sed, for a few', () => {
    const all = bodies(15);
    expect(digestsOf(ORACLE, all)).toEqual(all.map((body) => JSON.parse(body).signature));
  }, 30_000);
});

describe('what is signed', () => {
  const COVERED = [
    'timestamp',
    'api_key',
    'pd_id',
    'session_token',
    'verification_type',
    'user_id',
    'verification_status',
    'document_set_scoring',
  ];
  const message = pipwave.message('notification', { seed: 4, outcome: 'text-matches', secret: SECRET });
  const keys = Object.keys(JSON.parse(textOf(message.body)));

  test('rule 10: a change of a field that is covered is noticed, and so is its absence', () => {
    for (const key of COVERED) {
      expect(wire.verify({ ...message, body: withMember(message.body, key, '"7"') }, SECRET)).toHaveLength(1);
      expect(wire.verify({ ...message, body: withMember(message.body, key, undefined) }, SECRET)).toHaveLength(1);
    }
  });

  test('rule 10: a change of any other is not, nor its absence', () => {
    const others = keys.filter((key) => key !== 'signature' && !COVERED.includes(key));
    expect(others).toEqual([
      'mode',
      'attempts_num',
      'ip_address',
      'user_agent',
      'analysis_result_meta',
      'extra_param1',
      'extra_param2',
      'extra_param3',
      'documents',
      'started_at',
      'completed_at',
    ]);
    for (const key of others) {
      expect(wire.verify({ ...message, body: withMember(message.body, key, '"7"') }, SECRET)).toEqual([]);
      expect(wire.verify({ ...message, body: withMember(message.body, key, undefined) }, SECRET)).toEqual([]);
    }
  });

  test('a member of the same name inside a document is not taken for the outer one', () => {
    const inner = {
      ...JSON.parse(textOf(message.body)),
      documents: [{ verification_status: '5', signature: 'x', pd_id: 'y' }],
    };
    expect(wire.verify({ ...message, body: utf8(JSON.stringify(inner)) }, SECRET)).toEqual([]);
  });

  test('a flipped bit is refused, or changes no field that is covered', () => {
    const covered = (body: Uint8Array) => {
      const all = JSON.parse(textOf(body));
      return COVERED.map((key) => String(all[key]));
    };
    fc.assert(
      fc.property(fc.nat(message.body.length - 1), fc.nat(7), (at, bit) => {
        const body = message.body.slice();
        body[at] = (body[at] ?? 0) ^ (1 << bit);
        if (wire.verify({ ...message, body }, SECRET).length > 0) return;
        expect(covered(body)).toEqual(covered(message.body));
      }),
      { numRuns: 3_000 },
    );
  });

  test('pairs have no separator, so another cut of the same text is as genuine', () => {
    const genuine = pipwave.message('notification', { case: 'hostile/user-id-with-status', secret: SECRET });
    const cut = pipwave.message('notification', { case: 'hostile/user-id-split-anew', secret: SECRET });
    expect(wire.verify(genuine, SECRET)).toEqual([]);
    expect(wire.verify(cut, SECRET)).toEqual([]);
    const [before, after] = [genuine, cut].map(({ body }) => JSON.parse(textOf(body)));
    expect([before.user_id, before.verification_status]).toEqual(['malloryverification_status:10', '5']);
    expect([after.user_id, after.verification_status]).toEqual(['mallory', '10verification_status:5']);
    expect(after.signature).toBe(before.signature);
  });
});

describe('verify', () => {
  const message = pipwave.message('notification', { seed: 9, secret: SECRET });
  const changed = (key: string, literal: string | undefined) => ({
    ...message,
    body: withMember(message.body, key, literal),
  });

  test.each([
    ['no JSON', { ...message, body: utf8('status=10') }, 'the body is no JSON object'],
    ['a list', { ...message, body: utf8('[]') }, 'the body is no JSON object'],
    ['no bytes', { ...message, body: utf8('') }, 'the body is no JSON object'],
    ['no signature', changed('signature', undefined), 'the body has no signature'],
    ['null', changed('signature', 'null'), 'signature is not 40 digits of lower-case hex'],
    ['true', changed('signature', 'true'), 'signature is not 40 digits of lower-case hex'],
    ['capitals', changed('signature', `"${'A'.repeat(40)}"`), 'signature is not 40 digits of lower-case hex'],
    ['no timestamp', changed('timestamp', undefined), 'the body has no timestamp'],
    [
      'another digest',
      changed('signature', `"${'0'.repeat(40)}"`),
      'signature does not fit the fields that it covers and the secret',
    ],
  ])('says of %s what is wrong with it', (_, wrong, issue) => {
    expect(wire.verify(wrong, SECRET)).toEqual([issue]);
  });

  test('takes the score with the digits of the body, and else with the 14 that PHP joins to a text', () => {
    const long = example({ score: '96.67165374755859' });
    expect(wire.verify(wire.sign(long, SECRET, 0), SECRET)).toEqual([]);
    // Checked on PHP 8.2: the text of this number is 96.671653747559.
    const short = wire.sign(example({ score: '96.671653747559' }), SECRET, 0);
    expect(signatureOf(short)).not.toBe(signed(long));
    const body = withMember(short.body, 'document_set_scoring', '96.67165374755859');
    expect(wire.verify({ ...short, body }, SECRET)).toEqual([]);
    expect(wire.verify({ ...short, body: withMember(body, 'document_set_scoring', '96.671653') }, SECRET)).toHaveLength(
      1,
    );
  });
});
