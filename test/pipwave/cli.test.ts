import { describe, expect, test } from 'vitest';
import { pipwave } from '../../generators/pipwave/index.ts';
import { consumer } from '../cli/consumer.ts';
import { verihook } from '../cli/verihook.ts';

const SUCCESS = ['send', 'pipwave', 'success', '--speed', 'instant'];
const ok = () => 200;

describe('send pipwave success', () => {
  test('against a consumer that answers {"ok":true}: every five minutes until the horizon, then rule ack/body', async () => {
    const { url, received } = await consumer(ok, () => '{"ok":true}');
    const { code, out } = await verihook([...SUCCESS, '--to', url, '--secret', 's', '--json']);
    const { deliveries, findings, startAt } = JSON.parse(out);
    const times = deliveries[0].attempts.map((attempt: { startedAt: string }) => Date.parse(attempt.startedAt));
    expect(code).toBe(1);
    expect(times).toHaveLength(72);
    for (const [index, at] of times.slice(1).entries()) expect(at - times[index]).toBe(300_000);
    expect(times.at(-1) - Date.parse(startAt)).toBeLessThanOrEqual(6 * 3_600_000);
    expect(times.at(-1) + 300_000 - Date.parse(startAt)).toBeGreaterThan(6 * 3_600_000);
    expect(findings).toMatchObject([{ rule: 'ack/body', received: '200 with the body "{\\"ok\\":true}", 72 times' }]);
    const stamps = received.map(({ body }) => JSON.parse(body.toString()).timestamp * 1000);
    expect(stamps).toEqual(times.map((at: number) => Math.floor(at / 1000) * 1000));
  });

  test('is told in ten lines or so, however many attempts it took', async () => {
    const { url } = await consumer(ok, () => 'OK\n');
    const { code, out } = await verihook([...SUCCESS, '--to', url]);
    expect(code).toBe(1);
    expect(out.split('\n').length).toBeLessThan(18);
    expect(out).toContain('attempts 4 to 71: the same, the last one at ');
    expect(out).toContain('expected  200 with the body "OK" within 30000 ms');
  });

  test('against a consumer that answers OK: one attempt, and nothing found', async () => {
    const { url, received } = await consumer(ok, () => 'OK');
    const { code, out } = await verihook([...SUCCESS, '--to', url]);
    expect([code, received.length]).toEqual([0, 1]);
    expect(out).toContain('1 of 1 delivery acknowledged after 1 attempt, nothing found wrong');
  });

  test('takes the merchant’s key and the settings of the account', async () => {
    const { url, received } = await consumer(
      () => 201,
      () => 'OK\n',
    );
    const flags = ['--trait', 'apiKey=my-key', '--set', 'answerBody=trimmed', '--set', 'answerStatus=any-2xx'];
    const { code } = await verihook([...SUCCESS, '--to', url, ...flags, '--trait', 'mode=upload']);
    expect(code).toBe(0);
    expect(JSON.parse(received[0]?.body.toString() ?? '')).toMatchObject({ api_key: 'my-key', mode: 'upload' });
  });
});

test.each([
  ['mode=film', 'The trait mode cannot be "film". It can be: livefeed, upload.'],
  ['attempt=0', 'The trait attempt cannot be 0. It can be: a whole number from 1 to 1000.'],
  ['apiKey=12', 'The trait apiKey cannot be 12. It can be: a text of 1 to 32 characters; in quotes if it is a number.'],
  ['matchText=["nam"]', 'a list of credit-card-first6, credit-card-last4, name'],
  ['verificationTyp=x', 'verificationType'],
])('the trait %s is refused', async (trait, message) => {
  const { code, err } = await verihook(['sample', 'pipwave', 'notification', '--trait', trait]);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test('list names every gap of the facts, each assumed, or inferred where sources lead there', async () => {
  const { out } = await verihook(['list', 'pipwave', '--json']);
  const { settings, openQuestions, delivery } = JSON.parse(out);
  const notes = [...settings, ...openQuestions, ...delivery].map(({ source }) => `${source.basis}: ${source.note}`);
  for (let gap = 1; gap <= 19; gap++)
    expect([gap, notes.some((note) => new RegExp(`\\bgap ${gap}\\b`).test(note))]).toEqual([gap, true]);
  expect(settings.map(({ name }: { name: string }) => name)).toEqual(Object.keys(pipwave.settings));
  const { out: text } = await verihook(['list', 'pipwave']);
  expect(text).toMatch(/^ {2}order +sorted \| listed +.* assumed: /m);
  expect(text).toMatch(/^ {2}freshness +How old may a timestamp be\? .* assumed: gap 12: /m);
});
