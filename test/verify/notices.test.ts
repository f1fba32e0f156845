import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { type VerifyOptions, verify } from '../../src/verify.ts';
import { sleep } from '../consumers/subject.ts';
import { inVirtualTime } from '../support/virtual-time.ts';

/** What is told of a consumer that takes so long, in milliseconds, until its twentieth callback. */
async function noticesOf(ms: number, more: Partial<VerifyOptions> = {}) {
  const notices: string[] = [];
  const enough = new AbortController();
  let count = 0;
  const consumer = async () => {
    if (++count === 20) enough.abort();
    await sleep(ms);
    return new Response();
  };
  const onNotice = (sentence: string) => void notices.push(sentence);
  const options = { consumer, secret: 'example', onNotice, signal: enough.signal };
  const verdict = await inVirtualTime(() => verify(idenfy, { ...options, ...more }));
  return { notices, verdict };
}

describe('what is worth knowing before the end', () => {
  test('a consumer that takes its time is known from its first callbacks, and how long that will take', async () => {
    const { notices, verdict } = await noticesOf(3_100);
    const [waiting, slow = ''] = notices;
    expect(waiting).toBe('the first callback is sent, and its answer is waited for, up to 10 s');
    const [, minutes] =
      /^each answer takes 3\.1 s, so that this takes about (\d+) minutes; --only with the name of an exercise is shorter$/.exec(
        slow,
      ) ?? [];
    // A timeline is more than one callback.
    expect(Number(minutes)).toBeGreaterThan((verdict.planned * 3.1) / 60);
    expect(Number(minutes)).toBeLessThan((verdict.planned * 6.2) / 60);
    expect(notices).toHaveLength(2);
    expect(verdict.findings.map(({ rule }) => rule)).toEqual(['ack/before-work']);
  });

  test('nothing is said of time where a single exercise is asked for', async () => {
    const { notices } = await noticesOf(3_100, { only: ['outcome/approved'] });
    expect(notices).toEqual(['the first callback is sent, and its answer is waited for, up to 10 s']);
  });

  test('a probe that knows nothing of what was acknowledged is asked about', async () => {
    const { notices } = await noticesOf(5, { probe: () => ({ status: 'none' }), only: ['outcome/approved'] });
    expect(notices).toEqual([
      expect.stringMatching(/^the first callback was acknowledged, and the probe knows nothing/),
    ]);
  });

  test('nothing at all is said of a consumer that is quick', async () => {
    expect((await noticesOf(5)).notices).toEqual([]);
  });
});

test('a rehearsal that was ended before it began has tried nothing', async () => {
  let count = 0;
  const consumer = async () => new Response(String(count++));
  const verdict = await verify(idenfy, { consumer, signal: AbortSignal.abort() });
  expect(verdict).toMatchObject({ interrupted: true, exercises: 0, requests: 0, findings: [] });
  expect(count).toBe(0);
});
