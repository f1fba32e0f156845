import { describe, expect, test } from 'vitest';
import { type DeliverOptions, deliver } from '../../mocks/deliver.ts';
import type { DeliveryPolicy } from '../../src/core/delivery.ts';
import type { Consumer } from '../../src/core/message.ts';
import type { Plan } from '../../src/core/scenario.ts';
import { MINUTE } from '../../src/core/time.ts';
import { RunLog } from '../../src/report/run.ts';
import { acme } from '../core/support/acme.ts';

const ENDLESS: DeliveryPolicy = { ...acme.delivery, retryDelaysMs: [5 * MINUTE], afterLastRetry: 'repeat' };
const plainly = (_: string, text: string) => text;

/** What is told of a run, without the findings. */
async function toldOf(plan: Plan, consumer: Consumer): Promise<string[]> {
  const log = new RunLog(plan, plainly);
  let text = '';
  const run = await deliver(plan, {
    consumer,
    onAttempt: (attempt, planned) => {
      text += log.attempt(attempt, planned);
    },
  });
  return (text + log.closing({ ...run, findings: [] })).trimEnd().split('\n');
}

const short = (faults: Parameters<typeof acme.play>[1] = {}): Plan => ({
  ...(acme.play('short', faults) as Plan),
  policy: ENDLESS,
});

describe('a schedule that repeats for ever', () => {
  test('is told in a few lines: three attempts, one line for those that end alike, the last one', async () => {
    expect(await toldOf(short(), () => new Response('{"ok":true}'))).toEqual([
      '+01:00:00.000  delivery 1  finished  attempt 1: 200 with the body "{\\"ok\\":true}", retry in 5m',
      '+01:05:00.000  delivery 1  finished  attempt 2: 200 with the body "{\\"ok\\":true}", retry in 5m',
      '+01:10:00.000  delivery 1  finished  attempt 3: 200 with the body "{\\"ok\\":true}", retry in 5m, and so on',
      '+01:15:00.000  delivery 1  finished  attempts 4 to 12: the same, the last one at +01:55:00.000',
      '+02:00:00.000  delivery 1  finished  attempt 13: 200 with the body "{\\"ok\\":true}", given up: the scenario ends',
      '',
      '0 of 1 delivery acknowledged after 13 attempts, nothing found wrong',
    ]);
  });

  test('is announced with its end', () => {
    expect(new RunLog(short(), plainly).opening('http://localhost/', 'instant')).toBe(
      'acme short, seed 1: 1 delivery to http://localhost/, the last one due at +01:00:00.000, tried again until +02:00:00.000, speed instant\n',
    );
    expect(new RunLog(acme.play('short') as Plan, plainly).opening('http://localhost/', 'instant')).not.toContain(
      'until',
    );
  });

  test('is told again from the moment when it ends otherwise', async () => {
    let asked = 0;
    const consumer: Consumer = () => (++asked <= 6 ? new Response(null, { status: 500 }) : new Response('OK'));
    expect(await toldOf(short(), consumer)).toEqual([
      '+01:00:00.000  delivery 1  finished  attempt 1: 500, retry in 5m',
      '+01:05:00.000  delivery 1  finished  attempt 2: 500, retry in 5m',
      '+01:10:00.000  delivery 1  finished  attempt 3: 500, retry in 5m, and so on',
      '+01:15:00.000  delivery 1  finished  attempts 4 to 6: the same, the last one at +01:25:00.000',
      '+01:30:00.000  delivery 1  finished  attempt 7: 200, acknowledged',
      '',
      '1 of 1 delivery acknowledged after 7 attempts, nothing found wrong',
    ]);
  });

  test('of a single attempt that was counted says which one', async () => {
    let asked = 0;
    const consumer: Consumer = () => (++asked <= 4 ? new Response(null, { status: 500 }) : new Response('OK'));
    expect((await toldOf(short(), consumer))[3]).toBe('+01:15:00.000  delivery 1  finished  attempt 4: the same');
  });

  test('that is broken off says what was only counted', async () => {
    const plan = short();
    const log = new RunLog(plan, plainly);
    const stop = new AbortController();
    const told: string[] = [];
    const consumer: Consumer = () => new Response(null, { status: 500 });
    const onAttempt: DeliverOptions['onAttempt'] = (attempt, planned) => {
      told.push(log.attempt(attempt, planned));
      if (attempt.number === 6) stop.abort();
    };
    await expect(deliver(plan, { consumer, onAttempt, signal: stop.signal })).rejects.toThrow();
    expect(told.slice(3)).toEqual(['', '', '']);
    expect(log.counted()).toBe(
      '+01:15:00.000  delivery 1  finished  attempts 4 to 6: the same, the last one at +01:25:00.000\n',
    );
    expect(log.counted()).toBe('');
  });

  test('counts each delivery on its own', async () => {
    const told = await toldOf(short({ faults: [{ kind: 'overlap' }] }), () => new Response(null, { status: 500 }));
    for (const id of ['1', '1-overlap'])
      expect(told.filter((line) => line.includes(`delivery ${id} `))).toHaveLength(5);
  });

  test('shows nothing of an answer that could steer a terminal', async () => {
    const [first] = await toldOf(short(), () => new Response('\u001b[2J\u202eOK'));
    expect(first).toContain('200 with the body "\\u001b[2J\\u202eOK"');
  });
});
