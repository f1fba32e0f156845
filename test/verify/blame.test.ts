import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { type VerifyOptions, verify } from '../../src/verify.ts';
import { consumerOf, secret } from '../consumers/idenfy.ts';
import { inVirtualTime } from '../support/virtual-time.ts';

const rehearse = (more: Partial<VerifyOptions>) => inVirtualTime(() => verify(idenfy, { secret, runs: 0, ...more }));

describe('a consumer that fails on every other event than the first one', () => {
  /** It falls over before it looks at the signature. */
  const crashing = () => {
    const { consumer, probe } = consumerOf();
    return {
      probe,
      async consumer(request: Request) {
        const text = await request.clone().text();
        return text.includes('"DENIED"') ? new Response(null, { status: 500 }) : consumer(request);
      },
    };
  };

  test('is told of its answers first, and is blamed for no signature', async () => {
    const { findings } = await rehearse(crashing());
    const rules = findings.map(({ rule }) => rule);
    expect(rules[0]).toBe('ack/success-status');
    expect(rules.filter((rule) => /^(signature|state|order)\//.test(rule))).toEqual([]);
  });
});

test('a wrong state says that its callback failed at first, where a retry was then taken for a copy', async () => {
  const { consumer, probe } = consumerOf();
  const had = new Set<string>();
  const forgetful = async (request: Request) => {
    const text = await request.clone().text();
    if (!text.includes('"DENIED"')) return consumer(request);
    if (had.has(text)) return new Response();
    had.add(text);
    return new Response(null, { status: 500 });
  };
  const only = ['scenario/denied-face', 'outcome/denied-face'];
  const { findings } = await rehearse({ consumer: forgetful, probe, only });
  expect(findings.map(({ rule, received }) => [rule, received])).toEqual([
    ['ack/success-status', '500'],
    ['state/denied-face', expect.stringMatching(/^none; the first answer to identification\w+ was 500$/)],
  ]);
});

test('a forged callback that fails where the genuine one is taken is told under its own rule', async () => {
  const { consumer, probe } = consumerOf();
  const failing = async (request: Request) =>
    request.headers.has('Idenfy-Signature') ? consumer(request) : new Response(null, { status: 500 });
  const only = ['case/identificationAutoFinished/signature/missing'];
  const { findings } = await rehearse({ consumer: failing, probe, only });
  expect(findings.map(({ rule, received }) => [rule, received])).toEqual([['signature/refuses-missing', '500']]);
});

test('findings are told in the order of the rules: answers, signatures, states', async () => {
  const { consumer, probe } = consumerOf('suspected-approved');
  const failing = async (request: Request) => {
    if (!request.headers.has('Idenfy-Signature')) return new Response();
    const text = await request.clone().text();
    return text.includes('"DENIED"') ? new Response(null, { status: 500 }) : consumer(request);
  };
  const only = ['outcome/suspected-fraud', 'case/identificationAutoFinished/signature/missing', 'scenario/denied-face'];
  const { findings } = await rehearse({ consumer: failing, probe, only });
  expect(findings.map(({ rule }) => rule)).toEqual([
    'ack/success-status',
    'signature/refuses-missing',
    'state/suspected-fraud',
  ]);
});

describe('a probe without effects', () => {
  const bare = () => {
    const { consumer, probe } = consumerOf('no-deduplication');
    return { consumer, probe: async (ref: { ref: string }) => ({ status: (await probe(ref)).status }) };
  };
  const duplicates = ['fault/duplicate@2/suspected'];

  test('leaves it open whether a consumer acts twice, and that is told', async () => {
    const { findings, notJudged } = await rehearse({ ...bare(), only: duplicates });
    expect(findings).toEqual([]);
    expect(notJudged).toContainEqual({
      rule: 'idempotency/* by effects',
      why: expect.stringMatching(/^the probe does not tell "effects"/),
    });
  });

  test('and with them it is found', async () => {
    const { consumer, probe } = consumerOf('no-deduplication');
    const { findings, notJudged } = await rehearse({ consumer, probe, only: duplicates });
    expect(findings.map(({ rule }) => rule)).toEqual(['idempotency/duplicate']);
    expect(notJudged.map(({ rule }) => rule)).toEqual(['ack/stored-before-answer']);
  });
});

describe('a bug that shows in many places', () => {
  /** How long a rehearsal takes on a clock that only waits. Milliseconds. */
  async function waited(options: Partial<VerifyOptions>) {
    return inVirtualTime(async () => {
      const from = performance.now();
      const { findings } = await verify(idenfy, { secret, runs: 0, settleMs: 1_000, ...options });
      return { ms: performance.now() - from, findings };
    });
  }

  test('is waited for some times, and every finding is told', async () => {
    const { ms, findings } = await waited(consumerOf('suspected-approved'));
    expect(findings.length).toBeGreaterThan(30);
    expect(ms).toBeLessThan(findings.length * 500);
  });

  test('is no reason to wait less for states that come late', async () => {
    const { consumer, probe } = consumerOf('suspected-approved');
    const known = new Map<string, string>();
    const late = async (verification: { ref: string }) => {
      const { ref } = verification;
      const { status } = await probe(verification);
      if (known.get(ref) !== status) setTimeout(() => known.set(ref, status), 300);
      return { status: known.get(ref) ?? 'none' };
    };
    const { findings } = await waited({ consumer, probe: late });
    expect(findings.map(({ rule }) => rule).filter((rule) => !rule.startsWith('state/suspected'))).toEqual([]);
    expect(findings.map(({ received }) => received).filter((word) => word !== 'approved')).toEqual([]);
  });
});
