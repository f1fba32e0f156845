import { describe, expect, test } from 'vitest';
import { pipwave } from '../../generators/pipwave/index.ts';
import type { PipwaveEvents } from '../../generators/pipwave/payloads.ts';
import { type PipwaveSettings, settings } from '../../generators/pipwave/settings.ts';
import { deliver } from '../../mocks/deliver.ts';
import { validate } from '../../src/contract/validate.ts';
import { casesOf } from '../../src/core/derive.ts';
import { textOf } from '../../src/core/message.ts';

type Body = PipwaveEvents['notification'];
const variants = Object.entries(settings).flatMap(([name, { values }]) =>
  values.map((value) => ({ [name]: value }) as Partial<PipwaveSettings>),
);
function bodyOf(changes: Partial<PipwaveSettings>, options: Parameters<typeof pipwave.callback>[1] = {}): Body {
  return pipwave.configured(changes).callback('notification', options) as Body;
}

test('every setting is assumed, and says why', () => {
  for (const { source } of Object.values(settings)) {
    expect(source.basis).toBe('assumed');
    expect(source.note).toMatch(/^(?:gap \d+: |sorted by key: )/);
  }
});

describe.each(variants.map((changes) => [JSON.stringify(changes), changes] as const))('%s', (_, changes) => {
  const provider = pipwave.configured(changes);

  test('gives callbacks that are valid, at worst by a tolerance', async () => {
    for (const outcome of Object.keys(provider.outcomes) as (keyof typeof provider.outcomes)[]) {
      for (let seed = 0; seed < 20; seed++) {
        const payload = provider.callback('notification', { seed, outcome });
        const errors = (await validate(provider, { payload })).filter(({ severity }) => severity === 'error');
        expect(errors).toEqual([]);
      }
    }
  });

  test('signs what it verifies, and keeps the expectation of each case', async () => {
    for (const each of await casesOf(provider, 'notification')) {
      const message = provider.message('notification', { seed: 3, case: each, secret: 's' });
      if (each.expect === 'accept') expect([each.name, provider.wire.verify(message, 's')]).toEqual([each.name, []]);
      if (each.expect === 'refuse')
        expect([each.name, provider.wire.verify(message, 's').length]).toEqual([each.name, 1]);
    }
  });
});

test('numbers: text writes each number as a text, in the same digits', () => {
  const asText = bodyOf({ numbers: 'text' }, { seed: 5 });
  expect([asText.attempts_num, asText.timestamp, asText.document_set_scoring]).toEqual(
    [1, bodyOf({}, { seed: 5 }).timestamp, bodyOf({}, { seed: 5 }).document_set_scoring].map(String),
  );
  const digest = (changes: Partial<PipwaveSettings>) =>
    JSON.parse(textOf(pipwave.configured(changes).message('notification', { seed: 5, secret: 's' }).body)).signature;
  expect(digest({ numbers: 'text' })).toBe(digest({}));
});

test('errorScore: null instead of 0', () => {
  const score = (changes: Partial<PipwaveSettings>) => bodyOf(changes, { outcome: 'error' }).document_set_scoring;
  expect([score({}), score({ errorScore: 'null' })]).toEqual([0, null]);
});

test('extraParams: what the call did not give is null, empty or absent; what it gave is echoed', () => {
  const traits = { extraParams: ['order-42'] };
  const params = (changes: Partial<PipwaveSettings>) => {
    const { extra_param1, extra_param2, extra_param3 } = bodyOf(changes, { traits });
    return [extra_param1, extra_param2, extra_param3];
  };
  expect(params({})).toEqual(['order-42', null, null]);
  expect(params({ extraParams: 'empty' })).toEqual(['order-42', '', '']);
  expect(params({ extraParams: 'absent' })).toEqual(['order-42', undefined, undefined]);
  expect('extra_param3' in bodyOf({ extraParams: 'absent' }, { traits })).toBe(false);
});

test('subjectInUpload: null instead of nothing', () => {
  const [document] = bodyOf({ subjectInUpload: 'null' }, { traits: { mode: 'upload' } }).documents;
  expect(document).toMatchObject({ subject_filename: null, subject_size: null, subject_url: null });
});

test('emptyMap: [], {} or null', () => {
  const metas = (changes: Partial<PipwaveSettings>) => {
    const { analysis_result_meta, documents } = bodyOf(changes);
    return [analysis_result_meta, documents[0]?.analysis_result_meta];
  };
  expect(metas({})).toEqual([[], []]);
  expect(metas({ emptyMap: 'map' })).toEqual([{}, {}]);
  expect(metas({ emptyMap: 'null' })).toEqual([null, null]);
});

test('matchText: beside the documents, in the last of them, or both', () => {
  const filled = (changes: Partial<PipwaveSettings>) => {
    const traits = { verificationType: 'identification' } as const;
    const { analysis_result_meta, documents } = bodyOf(changes, { outcome: 'text-matches', traits });
    return [analysis_result_meta, ...documents.map((each) => each.analysis_result_meta)].map(
      (meta) => JSON.stringify(meta) !== '[]',
    );
  };
  expect(filled({})).toEqual([true, false, false]);
  expect(filled({ matchText: 'document' })).toEqual([false, false, true]);
  expect(filled({ matchText: 'both' })).toEqual([true, false, true]);
});

describe('answers', () => {
  const stateOf = async (status: number, body: string, changes: Partial<PipwaveSettings> = {}) => {
    const run = await deliver(pipwave.configured(changes).play('success'), {
      consumer: () => new Response(body, { status }),
      policy: { retryDelaysMs: [] },
    });
    return run.deliveries[0]?.state;
  };

  test.each([
    ['OK', 'acknowledged', 'acknowledged'],
    ['OK\n', 'given-up', 'acknowledged'],
    [' OK', 'given-up', 'acknowledged'],
    ['ok', 'given-up', 'given-up'],
    ['', 'given-up', 'given-up'],
    ['"OK"', 'given-up', 'given-up'],
    ['OK OK', 'given-up', 'given-up'],
    ['<html><body>OK</body></html>', 'given-up', 'given-up'],
    ['{"ok":true}', 'given-up', 'given-up'],
  ])('200 %j is %s, and %s where blanks do not matter', async (body, exact, trimmed) => {
    expect(await stateOf(200, body)).toBe(exact);
    expect(await stateOf(200, body, { answerBody: 'trimmed' })).toBe(trimmed);
  });

  test('another 2xx with OK counts only where the setting says so, another status never', async () => {
    expect(await stateOf(201, 'OK')).toBe('given-up');
    expect(await stateOf(201, 'OK', { answerStatus: 'any-2xx' })).toBe('acknowledged');
    for (const status of [302, 400, 500])
      expect(await stateOf(status, 'OK', { answerStatus: 'any-2xx' })).toBe('given-up');
  });
});

describe('resends', () => {
  const sent = async (changes: Partial<PipwaveSettings>) => {
    const bodies: Body[] = [];
    const run = await deliver(pipwave.configured(changes).play('success', { seed: 8 }), {
      secret: 's',
      consumer: async (request) => {
        const message = { headers: {}, body: await request.bytes() };
        expect(pipwave.wire.verify(message, 's')).toEqual([]);
        bodies.push(JSON.parse(textOf(message.body)));
        return new Response(bodies.length < 4 ? '' : 'OK');
      },
    });
    return { bodies, attempts: run.deliveries[0]?.attempts ?? [] };
  };

  test('come five minutes apart, with a new timestamp and signature, and are the same in all else', async () => {
    const { bodies, attempts } = await sent({});
    const [first] = bodies;
    expect(bodies.map(({ timestamp }) => timestamp - (first?.timestamp ?? 0))).toEqual([0, 300, 600, 900]);
    expect(attempts.map(({ startedAt }) => Math.floor(startedAt / 1000))).toEqual(
      bodies.map(({ timestamp }) => timestamp),
    );
    expect(new Set(bodies.map(({ signature }) => signature)).size).toBe(4);
    const same = bodies.map((body) => JSON.stringify({ ...body, timestamp: 0, signature: '' }));
    expect(new Set(same).size).toBe(1);
  });

  test('are byte for byte the same with the setting resend: identical', async () => {
    const { bodies } = await sent({ resend: 'identical' });
    expect(new Set(bodies.map((body) => JSON.stringify(body))).size).toBe(1);
  });

  test('go on until the horizon of six hours, and no provider stops by itself', async () => {
    for (const speed of ['instant', 1e6] as const) {
      const run = await deliver(pipwave.play('success'), {
        consumer: () => new Response('{"ok":true}'),
        speed,
      });
      const attempts = run.deliveries[0]?.attempts ?? [];
      expect(run.findings).toMatchObject([{ rule: 'ack/body', severity: 'error' }]);
      expect(attempts.length).toBeLessThanOrEqual(72);
      if (speed === 'instant') expect(attempts).toHaveLength(72);
    }
  });
});
