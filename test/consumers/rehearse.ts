import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import type { Consumer } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import type { Finding } from '../../src/core/verdict.ts';
import { type Verdict, type VerifyOptions, verify } from '../../src/verify.ts';
import { inVirtualTime } from '../support/virtual-time.ts';
import type { BugInfo, Bugs, Subject } from './subject.ts';

/** The consumers of one provider. */
export interface Consumers<Bug extends string = string> {
  provider: Provider;
  bugs: Bugs<Bug>;
  /** Correct without a bug. */
  consumerOf(bug?: Bug): Subject;
  secret?: string;
}

/** What is found on a consumer, here and there, today and tomorrow. */
export function rehearseConsumers<Bug extends string>(consumers: Consumers<Bug>): void {
  const { provider, consumerOf, secret } = consumers;
  const bugs = Object.entries(consumers.bugs) as [Bug, BugInfo][];
  const options = { settleMs: 40, runs: 25, ...(secret !== undefined && { secret }) };
  const rehearse = (bug: Bug | undefined, more: Partial<VerifyOptions> = {}) =>
    inVirtualTime(() => verify(provider, { ...consumerOf(bug), ...options, ...more }));

  async function rehearseOverHttp(bug: Bug | undefined, more: Partial<VerifyOptions>): Promise<Verdict> {
    const { consumer, ...rest } = consumerOf(bug);
    const { to, close } = await listening(consumer);
    try {
      return await verify(provider, { ...rest, ...options, ...more, to });
    } finally {
      await close();
    }
  }

  describe(`the correct consumer of ${provider.id}`, () => {
    test('nothing is found on it, in process and over HTTP', { timeout: 240_000 }, async () => {
      const verdict = await rehearse(undefined);
      expect(verdict.findings).toEqual([]);
      expect(verdict.notJudged).toEqual([]);
      expect(told(await rehearseOverHttp(undefined, {}))).toEqual(told(verdict));
    });

    test.each([2, 3])(
      'nothing is found on it with everything that there is, seed %i',
      { timeout: 240_000 },
      async (seed) => {
        const verdict = await rehearse(undefined, { thorough: true, seed });
        expect(verdict.findings).toEqual([]);
        expect(verdict.coverage).toMatchObject({
          cases: { missing: [] },
          events: { missing: [] },
          scenarios: { missing: [] },
        });
      },
    );
  });

  const verdicts = new Map<Bug, Promise<Verdict>>();
  const rehearsed = (bug: Bug, chosen: Partial<VerifyOptions>) => {
    const verdict = verdicts.get(bug) ?? rehearse(bug, chosen);
    verdicts.set(bug, verdict);
    return verdict;
  };

  describe.each(bugs)(`a consumer of ${provider.id}: %s`, (bug, { rule, also = [], only }) => {
    const chosen = only === undefined ? {} : { only };
    const once = () => rehearsed(bug, chosen);

    test(`is found under ${rule}`, { timeout: 240_000 }, async () => {
      const rules = rulesOf(await once());
      expect(rules).toContain(rule);
      expect(rules.filter((each) => ![rule, ...also].some((name) => fits(name, each)))).toEqual([]);
      expect(also.filter((name) => !rules.some((each) => fits(name, each)))).toEqual([]);
    });

    test('shows it again to the replay line alone', { timeout: 240_000 }, async () => {
      const { findings } = await once();
      for (const finding of samples(findings)) {
        const again = await rehearse(bug, replayed(finding));
        expect([finding.replay, rulesOf(again)]).toEqual([finding.replay, expect.arrayContaining([finding.rule])]);
      }
    });
  });

  // Some of them, since each takes as long again, and none whose bug hangs on the moment.
  describe.each(bugs.filter((_, i) => i % EVERY === 1))(`a consumer of ${provider.id}: %s`, (bug, { only }) => {
    test('is judged alike over HTTP, and a second time', { timeout: 240_000 }, async () => {
      const chosen = only === undefined ? {} : { only };
      expect(told(await rehearseOverHttp(bug, chosen))).toEqual(told(await rehearsed(bug, chosen)));
    });
  });
}

/** One consumer of so many is judged over HTTP as well. */
const EVERY = 6;

const fits = (name: string, rule: string) => (name.endsWith('*') ? rule.startsWith(name.slice(0, -1)) : rule === name);

const rulesOf = ({ findings }: Verdict) => [...new Set(findings.map(({ rule }) => rule))];

/** A verdict without the way to the consumer. */
function told({ to: _, findings, ...rest }: Verdict) {
  const placeless = (text: string) => text.replaceAll(/https?:\/\/\S+/g, '');
  return {
    ...rest,
    findings: findings.map(({ replay: _, expected, ...finding }) => ({ ...finding, expected: placeless(expected) })),
  };
}

/** Two of each rule. */
const samples = (findings: readonly Finding[]) =>
  [...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap((ofRule) => ofRule.slice(0, 2));

/** What the replay line of a consumer in this process says. */
function replayed({ replay }: Finding): Pick<VerifyOptions, 'seed' | 'only'> {
  const [, seed, only = ''] = /seed: (\d+), only: (\[.*\]) \}\)$/.exec(replay) ?? [];
  return { seed: Number(seed), only: JSON.parse(only) };
}

/** A handler behind a port. */
async function listening(consumer: Consumer): Promise<{ to: string; close(): Promise<void> }> {
  const server = createServer(async (incoming, outgoing) => {
    const answer = await consumer(requestOf(incoming, await bodyOf(incoming)));
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    to: `http://127.0.0.1:${port}/webhooks`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function requestOf({ headers, url }: IncomingMessage, body: Buffer): Request {
  const given = Object.entries(headers).map(([name, value]) => [name, String(value)] as [string, string]);
  return new Request(`http://127.0.0.1${url}`, { method: 'POST', headers: given, body: new Uint8Array(body) });
}
