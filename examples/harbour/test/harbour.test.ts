import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { casesOf, deliver, validate } from 'verihook';
import { verify } from 'verihook/verify';
import { describe, expect, test } from 'vitest';
import { harbour } from '../provider.ts';

const folder = new URL('..', import.meta.url);
const secret = `whsec_${Buffer.from('an example secret of harbour').toString('base64')}`;

/** A consumer that checks the signature itself, and takes the last word of a check. */
function consumer({ takesConsider = false } = {}) {
  const states = new Map<string, string>();
  const handler = async (request: Request): Promise<Response> => {
    const body = await request.text();
    const [id, time] = [request.headers.get('webhook-id'), request.headers.get('webhook-timestamp')];
    const digest = createHmac('sha256', 'an example secret of harbour')
      .update(`${id}.${time}.${body}`)
      .digest('base64');
    if (!request.headers.get('webhook-signature')?.split(' ').includes(`v1,${digest}`))
      return new Response(null, { status: 401 });
    try {
      const { type, timestamp, data } = JSON.parse(body);
      const known = states.get(data.check_id)?.split(' ') ?? [];
      const isFinal = type === 'check.completed' && data.result !== 'consider';
      const word = { clear: 'approved', rejected: 'rejected', consider: takesConsider ? 'approved' : 'review' }[
        data.result as 'clear'
      ];
      const state = type === 'check.completed' ? word : type === 'check.expired' ? 'expired' : 'pending';
      if (typeof data.check_id !== 'string' || state === undefined) return new Response(null, { status: 400 });
      const [, since = '', wasFinal = 'false'] = known;
      if (timestamp >= since && (isFinal || wasFinal === 'false'))
        states.set(data.check_id, `${state} ${timestamp} ${isFinal}`);
      return new Response(null, { status: 204 });
    } catch {
      return new Response(null, { status: 400 });
    }
  };
  const probe = ({ ref }: { ref: string }) => ({ status: states.get(ref)?.split(' ')[0] ?? 'none' });
  return { consumer: handler, probe };
}

describe('harbour', () => {
  test('has types that are made of its document', async () => {
    const types = astToString(await openapiTS(new URL('harbour.yaml', folder), { silent: true }));
    const written = readFileSync(new URL('types.ts', folder), 'utf8');
    expect(written.slice(written.indexOf('export'))).toBe(types);
  });

  test.each(['clear', 'rejected-after-review', 'expired'] as const)('plays %s by its contract', async (scenario) => {
    for (let seed = 1; seed <= 50; seed++) {
      for (const { event, payload } of harbour.play(scenario, { seed }).deliveries)
        expect(await validate(harbour, { event, payload })).toEqual([]);
    }
  });

  test('is typed', () => {
    const { data } = harbour.callback('check.completed', {
      outcome: 'watch-list',
      with: { data: { result: 'consider' } },
    });
    expect(data.reasons).toEqual(['watch_list']);
  });

  test('is delivered with its retries, each signed anew', async () => {
    const sound = consumer();
    const times: (string | null)[] = [];
    const failing = (request: Request) => {
      times.push(request.headers.get('webhook-timestamp'));
      return times.length === 1 ? new Response(null, { status: 500 }) : sound.consumer(request);
    };
    const { findings, deliveries } = await deliver(harbour.play('clear'), { consumer: failing, secret });
    expect([findings, deliveries.map(({ attempts }) => attempts.length)]).toEqual([[], [2, 1]]);
    expect(Number(times[1]) - Number(times[0])).toBe(5);
  });

  test('has cases of its own document', async () => {
    const cases = await casesOf(harbour, 'check.completed');
    expect(cases.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['enum/data/result/consider', 'null/data/person/first_name']),
    );
  });

  test('finds nothing wrong with a sound consumer', async () => {
    const { findings, notJudged } = await verify(harbour, { ...consumer(), secret, runs: 20 });
    expect(findings).toEqual([]);
    expect(notJudged.map(({ rule }) => rule)).not.toContain('state/*');
  });

  test('finds the consumer that takes "consider" for an approval', async () => {
    const { findings } = await verify(harbour, { ...consumer({ takesConsider: true }), secret, runs: 0 });
    expect(findings.map(({ rule }) => rule)).toContain('state/watch-list');
  });

  test('is known to the command line of its folder', () => {
    const cli = new URL('../../src/cli.ts', folder).pathname;
    const run = (...args: string[]) =>
      execFileSync(process.execPath, [cli, ...args], {
        cwd: folder,
        env: { ...process.env, HARBOUR_SECRET: secret },
        stdio: ['ignore', 'pipe', 'ignore'],
      }).toString();
    expect(run('list')).toMatch(/^harbour +Harbour checks$/m);
    expect(run('sample', 'harbour', 'check.completed', '--as', 'http', '--outcome', 'rejected')).toMatch(
      /webhook-signature: v1,[\s\S]*"result":"rejected"/,
    );
  });
});
