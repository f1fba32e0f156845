import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pipwave } from '../../generators/pipwave/index.ts';
import type { PipwaveEvents } from '../../generators/pipwave/payloads.ts';
import { OPTIONS, type PipwaveTraits } from '../../generators/pipwave/story.ts';
import { validate } from '../../src/contract/validate.ts';
import { isoDate } from '../../src/core/time.ts';
import { oracleOf } from '../support/oracle.ts';

type Body = PipwaveEvents['notification'];
type Outcome = keyof typeof pipwave.outcomes;
const outcomes = Object.keys(pipwave.outcomes) as Outcome[];
const errorsOf = oracleOf('pipwave')('notification');

/** Runs a law over generated notifications of every outcome and stage. */
function everyBody(
  law: (body: Body, about: { seed: number; outcome: Outcome; stage: string | undefined }) => void,
): void {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.constantFrom(...outcomes),
      fc.constantFrom(undefined, 'preliminary' as const, 'final' as const),
      (seed, outcome, stage) =>
        law(pipwave.callback('notification', { seed, outcome, ...(stage && { stage }) }), { seed, outcome, stage }),
    ),
    { numRuns: 1_000 },
  );
}
const metasOf = ({ analysis_result_meta, documents }: Body) => [
  analysis_result_meta,
  ...documents.map((document) => document.analysis_result_meta),
];
const textsOf = (body: Body) =>
  metasOf(body).flatMap((meta) =>
    meta && !Array.isArray(meta) && 'match_text' in meta ? [meta.match_text ?? {}] : [],
  );
const SEED_VALUES = {
  session_token: 'p5nrUZol',
  verification_type: 'credit-card',
  user_id: '1514333',
  mode: 'livefeed',
  attempts_num: 1,
  ip_address: '156.11.142.195',
  user_agent:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_6) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/69.0.3497.100 Safari/537.36',
  verification_status: '10',
  pd_id: 'PD20181016000000006',
  document_set_scoring: 96.6716537476,
  started_at: 1539673091,
  completed_at: 1539673097,
};

describe('the rules of pipwave hold in what is generated', () => {
  test('rule 1: all notifications of a session have its token, its user and its extra parameters', () => {
    for (const scenario of ['several-attempts', 'two-types', 'review-then-failed'] as const) {
      for (let seed = 0; seed < 20; seed++) {
        const bodies = pipwave.play(scenario, { seed }).deliveries.map(({ payload }) => payload as Body);
        const shared = bodies.map((body) => [body.session_token, body.user_id, body.extra_param1, body.extra_param2]);
        expect(new Set(shared.map(String)).size).toBe(1);
      }
    }
  });

  test('rule 2: type and mode are among those that the session asked for', () => {
    for (let seed = 0; seed < 50; seed++) {
      for (const traits of [
        { verificationType: 'credit-card', mode: 'upload' },
        { mode: 'livefeed' },
      ] as PipwaveTraits[]) {
        const body = pipwave.callback('notification', { seed, traits });
        if (traits.verificationType) expect(body.verification_type).toBe(traits.verificationType);
        expect(body.mode).toBe(traits.mode);
      }
    }
  });

  test('rules 3 and 4: results are codes, written as text, and scores lie between 0 and 100', () => {
    everyBody((body) => {
      const texts = textsOf(body).flatMap((each) => Object.values(each));
      for (const { result } of [...body.documents, ...texts]) expect(['10', '5', '8', '2']).toContain(result);
      expect(['10', '5', '8', '2']).toContain(body.verification_status);
      const scores = [
        body.document_set_scoring,
        ...body.documents.map((document) => document.document_scoring),
        ...texts.map(({ score }) => score),
      ];
      for (const score of scores) expect(score >= 0 && score <= 100).toBe(true);
    });
  });

  test('rule 5: there is a subject exactly in livefeed', () => {
    everyBody(({ mode, documents }) => {
      for (const document of documents) {
        const present = ['subject_filename', 'subject_size', 'subject_url'].filter((key) => key in document);
        expect(present).toHaveLength(mode === 'livefeed' ? 3 : 0);
      }
    });
  });

  test('rule 6: match_text has an entry for exactly the options that were sent, of the type they belong to', () => {
    const asked = ['credit-card-first6', 'credit-card-last4', 'name'] as const;
    for (let seed = 0; seed < 100; seed++) {
      const body = pipwave.callback('notification', { seed, traits: { matchText: asked } });
      expect(textsOf(body).map((texts) => Object.keys(texts))).toEqual([[...OPTIONS[body.verification_type]]]);
    }
    everyBody((body, { outcome, stage }) => {
      const isAsked = outcome.startsWith('text-') && body.verification_status !== '2';
      expect(textsOf(body).length).toBe(isAsked ? 1 : 0);
      for (const texts of textsOf(body)) {
        for (const key of Object.keys(texts)) expect(OPTIONS[body.verification_type]).toContain(key);
        const results = Object.values(texts).map(({ result }) => result);
        if (stage === undefined) expect(results.every((result) => result === '10')).toBe(outcome === 'text-matches');
      }
    });
  });

  test('rule 7: the user ends after beginning, and the notification is sent after that', () => {
    everyBody((body) => {
      expect(body.completed_at).toBeGreaterThanOrEqual(body.started_at);
      expect(body.timestamp).toBeGreaterThanOrEqual(body.completed_at);
      expect(body.started_at * 1000).toBeGreaterThanOrEqual(Date.UTC(2026, 0, 1));
    });
  });

  test('rule 8: pd_id is PD, the day on which the user began, and nine digits; each attempt and type has its own', () => {
    everyBody((body) => {
      const day = isoDate(body.started_at * 1000).replaceAll('-', '');
      expect(body.pd_id).toMatch(new RegExp(`^PD${day}\\d{9}$`));
    });
    for (let seed = 0; seed < 200; seed++) {
      const ids = (['several-attempts', 'two-types'] as const).map((scenario) =>
        pipwave.play(scenario, { seed }).deliveries.map(({ payload }) => (payload as Body).pd_id),
      );
      expect(ids.map((each) => new Set(each).size)).toEqual([3, 2]);
    }
  });

  test('rule 9: an identification whose faces differ is never a success, though each document is one', () => {
    for (let seed = 0; seed < 200; seed++) {
      const body = pipwave.callback('notification', { seed, outcome: 'faces-differ' });
      expect([body.verification_type, body.verification_status]).toEqual(['identification', '5']);
      expect(body.documents.map(({ document_type, result }) => [document_type, result])).toEqual([
        ['selfie', '10'],
        ['identification', '10'],
      ]);
    }
  });

  test('assumed: any 2 makes 2, else any 5 makes 5, else any 8 makes 8, unless faces differ', () => {
    everyBody(({ verification_status, documents }, { outcome }) => {
      if (documents.length === 0) expect(verification_status).toBe('2');
      else if (outcome !== 'faces-differ') {
        const results = documents.map(({ result }) => result);
        expect(['2', '5', '8', '10'].find((code) => results.includes(code as never))).toBe(verification_status);
      }
    });
  });

  test('assumed: success from 80 on, review from 50, failed below', () => {
    everyBody(({ verification_status, document_set_scoring: score }, { stage }) => {
      if (stage !== undefined) return;
      const code = score >= 80 ? '10' : score >= 50 ? '8' : '5';
      expect(verification_status === '2' ? [score, '2'] : [score, code]).toEqual([score, verification_status]);
    });
  });

  test('a credit card is one document, an identification a selfie and then a document', () => {
    everyBody(({ verification_type, documents }) => {
      if (documents.length === 0) return;
      const types = documents.map(({ document_type }) => document_type);
      expect(types).toEqual(verification_type === 'credit-card' ? ['credit-card'] : ['selfie', 'identification']);
    });
  });

  test('a picture may be fetched for one hour after the user ended (gap 13)', () => {
    everyBody(({ documents, completed_at }) => {
      for (const { full_url } of documents)
        expect(new URL(full_url).searchParams.get('Expires')).toBe(String(completed_at + 3600));
    });
  });
});

describe('scenarios', () => {
  const bodiesOf = (scenario: keyof typeof pipwave.scenarios, seed: number) =>
    pipwave.play(scenario, { seed }).deliveries.map(({ payload }) => payload as Body);

  test.each([
    ['review-then-success', '10'],
    ['review-then-failed', '5'],
  ] as const)(
    '%s: the second notification differs from the first in its results and its time only',
    (scenario, code) => {
      for (let seed = 0; seed < 50; seed++) {
        const [first, second] = bodiesOf(scenario, seed) as [Body, Body];
        expect([first.verification_status, second.verification_status]).toEqual(['8', code]);
        expect(second.timestamp).toBeGreaterThan(first.timestamp);
        const plain = ({ verification_status: _, timestamp: __, documents, ...rest }: Body) => ({
          ...rest,
          documents: documents.map(({ result: ___, ...document }) => document),
        });
        expect(plain(second)).toEqual(plain(first));
      }
    },
  );

  test('several-attempts counts them, and tells each of its own time', () => {
    for (let seed = 0; seed < 50; seed++) {
      const bodies = bodiesOf('several-attempts', seed);
      expect(bodies.map((body) => [body.attempts_num, body.verification_status])).toEqual([
        [1, '5'],
        [2, '5'],
        [3, '10'],
      ]);
      for (const [index, body] of bodies.slice(1).entries())
        expect(body.started_at).toBeGreaterThanOrEqual(bodies[index]?.completed_at ?? Number.NaN);
    }
  });

  test('two-types gives both, with one token', () => {
    const bodies = bodiesOf('two-types', 3);
    expect(bodies.map(({ verification_type }) => verification_type)).toEqual(['credit-card', 'identification']);
    expect(new Set(bodies.map(({ session_token }) => session_token)).size).toBe(1);
  });
});

describe('the people of a session', () => {
  const ofName = { verificationType: 'identification', matchText: ['name'] } as const;
  const nameIn = (body: Body) => textsOf(body)[0]?.name?.text;

  test('bear the name that was found, and the merchant wrote down another where it was not', () => {
    for (let seed = 0; seed < 50; seed++) {
      for (const outcome of ['text-matches', 'text-differs'] as const) {
        const { person, account } = pipwave.story({ seed, outcome, traits: ofName });
        const printed = [person.given, person.family].flatMap((name) => name?.latin.toUpperCase() ?? []).join(' ');
        const found = nameIn(pipwave.callback('notification', { seed, outcome, traits: ofName }));
        expect([printed, '']).toContain(found);
        expect(account().familyName === person.family.latin).toBe(outcome === 'text-matches');
      }
    }
  });

  test('can be asked for, and a twin has a session of their own', () => {
    const traits = { ...ofName, person: { country: 'JP' } } as const;
    const own = pipwave.callback('notification', { seed: 3, traits });
    const twins = pipwave.callback('notification', {
      seed: 3,
      traits: { ...traits, person: { country: 'JP', twin: true } },
    });
    expect(twins.session_token).not.toBe(own.session_token);
    expect(twins.pd_id).not.toBe(own.pd_id);
    expect(nameIn(twins)?.split(' ').at(-1)).toBe(nameIn(own)?.split(' ').at(-1));
    expect(nameIn(twins)).not.toBe(nameIn(own));
  });
});

describe('the document', () => {
  const document = parse(readFileSync(new URL('../../openapi/pipwave.yaml', import.meta.url), 'utf8'));
  const sample = document.components.examples.Success.value as Body;

  test.each([
    ['session_token', 'string', 32],
    ['verification_type', 'string', 32],
    ['user_id', 'string', 32],
    ['mode', 'string', 32],
    ['attempts_num', 'integer', undefined],
    ['ip_address', 'string', 64],
    ['user_agent', 'string', 255],
    ['verification_status', 'string', 5],
    ['pd_id', 'string', 32],
    ['document_set_scoring', 'number', undefined],
    ['analysis_result_meta', undefined, undefined],
    ['extra_param1', 'string,null', 255],
    ['extra_param2', 'string,null', 255],
    ['extra_param3', 'string,null', 255],
    ['documents', 'array', undefined],
    ['documents document_type', 'string', 32],
    ['documents subject_filename', 'string', 255],
    ['documents subject_size', 'integer', undefined],
    ['documents subject_url', 'string', 255],
    ['documents full_filename', 'string', 255],
    ['documents full_size', 'integer', undefined],
    ['documents full_url', 'string', 255],
    ['documents document_scoring', 'number', undefined],
    ['documents analysis_result_meta', undefined, undefined],
    ['documents result', 'string', 5],
    ['started_at', 'integer', undefined],
    ['completed_at', 'integer', undefined],
  ])('has the field %s of the guide: %s, at most %s characters', (path, type, maxLength) => {
    const { schemas } = document.components;
    const key = path.split(' ').at(-1) ?? '';
    const holder = path.includes(' ') ? schemas.Document : schemas.Notification.allOf[0];
    const field = holder.properties[key];
    const schema = field.$ref === undefined ? field : schemas[field.$ref.split('/').at(-1)];
    expect([schema.type === undefined ? undefined : String(schema.type), schema.maxLength]).toEqual([type, maxLength]);
  });

  test('takes the sample values of the guide', async () => {
    expect(sample).toMatchObject(SEED_VALUES);
    expect(sample.documents[0]).toMatchObject({ document_type: 'credit-card', document_scoring: 96.67, result: '10' });
    expect(errorsOf(sample)).toEqual([]);
    expect(await validate(pipwave, { payload: sample })).toEqual([]);
  });

  test('has a sample that is signed', () => {
    const message = pipwave.wire.encode('notification', sample);
    expect(pipwave.wire.verify(message, 'demo_secret_0001')).toEqual([]);
  });

  test.each<[string, (body: Body) => unknown]>([
    ['rule 3: a code that is a number', (body) => ({ ...body, verification_status: 10 })],
    ['rule 3: an unknown code', (body) => ({ ...body, verification_status: '1' })],
    ['rule 4: a score above 100', (body) => ({ ...body, document_set_scoring: 100.01 })],
    [
      'rule 5: livefeed without a subject',
      (body) => ({
        ...body,
        documents: body.documents.map(({ subject_url: _, ...rest }) => rest),
      }),
    ],
    ['rule 5: upload with a subject', (body) => ({ ...body, mode: 'upload' })],
    [
      'rule 6: a name on a credit card',
      (body) => ({
        ...body,
        analysis_result_meta: { match_text: { name: { text: 'A', score: 1, result: '5' } } },
      }),
    ],
    [
      'rule 6: the digits of a card on an identification',
      (body) => ({
        ...body,
        verification_type: 'identification',
        documents: body.documents.map((each) => ({
          ...each,
          analysis_result_meta: { match_text: { 'credit-card-last4': { text: '1', score: 1, result: '5' } } },
        })),
      }),
    ],
    ['a list that is not empty in place of metadata', (body) => ({ ...body, analysis_result_meta: ['x'] })],
    ['no api_key', ({ api_key: _, ...body }) => body],
    ['a signature in capitals', (body) => ({ ...body, signature: body.signature?.toUpperCase() })],
  ])('refuses %s', async (_, change) => {
    const payload = change(sample);
    expect(errorsOf(payload).length).toBeGreaterThan(0);
    const findings = await validate(pipwave, { event: 'notification', payload });
    expect(findings.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });
});
