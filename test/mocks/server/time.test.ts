import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { createMockProvider } from '../../../src/mock.ts';

const unwilling = async () => new Response('no', { status: 500 });

/** When each attempt of a delivery began, counted from the first. Unit: milliseconds. */
async function attemptsOf(mock: Awaited<ReturnType<typeof createMockProvider>>, delivery: number): Promise<number[]> {
  const times: number[] = [];
  for (;;) {
    const page = await mock.attempts(delivery, { after: times.length, limit: 1_000 });
    times.push(...page.map(({ startedAt }) => startedAt));
    if (page.length < 1_000) return times.map((at) => at - (times[0] ?? 0));
  }
}

test("Sumsub's four resends over a day pass while a test waits", async () => {
  const mock = await createMockProvider({ providers: ['sumsub'], consumer: unwilling, secret: 'example' });
  await mock.create('sumsub', { scenario: 'approved' });
  await mock.settle();
  const [first] = await mock.deliveries();
  expect(first?.state).toBe('given-up');
  expect(await attemptsOf(mock, first?.id ?? 0)).toEqual([
    0,
    5 * MINUTE,
    HOUR + 5 * MINUTE,
    6 * HOUR + 5 * MINUTE,
    24 * HOUR + 5 * MINUTE,
  ]);
  await mock.close();
});

test("a week of pipwave's resends, every five minutes, passes while a test waits", async () => {
  const mock = await createMockProvider({ providers: ['pipwave'], consumer: unwilling, secret: 'example' });
  await mock.create('pipwave', { scenario: 'success' });
  await mock.settle();
  const [first] = await mock.deliveries();
  const times = await attemptsOf(mock, first?.id ?? 0);
  expect(times).toEqual(Array.from({ length: (7 * DAY) / (5 * MINUTE) + 1 }, (_, i) => i * 5 * MINUTE));
  await mock.close();
});
