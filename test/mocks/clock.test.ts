import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { manualClock, serverClock, virtualClock } from '../../mocks/clock.ts';
import type { Clock } from '../../src/core/clock.ts';
import { DAY, HOUR } from '../../src/core/time.ts';

const START = Date.UTC(2026, 0, 1);
const EVER = new AbortController().signal;

describe('a virtual clock', () => {
  test('wakes tasks that only sleep at exactly their times, in the order of those, however many there are', async () => {
    const sleeps = fc.array(fc.array(fc.nat(5 * DAY), { maxLength: 5 }), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(sleeps, async (tasks) => {
        const clock = virtualClock(START);
        const woken: number[] = [];
        await clock.run(
          tasks.map((waits) => async () => {
            let due = START;
            for (const wait of waits) {
              due += wait;
              await clock.sleepUntil(due);
              expect(clock.now()).toBe(due);
              if (wait > 0) woken.push(due);
            }
          }),
        );
        expect(woken).toEqual(woken.toSorted((a, b) => a - b));
        const ends = tasks.map((waits) => waits.reduce((sum, wait) => sum + wait, START));
        expect(clock.now()).toBe(Math.max(START, ...ends));
      }),
    );
  });

  test('lets a task that waits for another go on at the moment when that one ends, and delays nobody', async () => {
    const task = fc.record({
      before: fc.nat(DAY),
      waitsFor: fc.option(fc.nat(), { nil: undefined }),
      after: fc.nat(DAY),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(task, { minLength: 1, maxLength: 12 }), async (tasks) => {
        const clock = virtualClock(START);
        const ends = tasks.map(() => Promise.withResolvers<void>());
        const seen: number[] = [];
        await clock.run(
          tasks.map(({ before, waitsFor, after }, i) => async () => {
            await clock.sleepUntil(START + before);
            // Nobody waits for a later one, so that nobody waits in a circle.
            if (waitsFor !== undefined && i > 0) await clock.waitFor(ends[waitsFor % i]?.promise ?? Promise.resolve());
            await clock.sleepUntil(clock.now() + after);
            seen[i] = clock.now();
            ends[i]?.resolve();
          }),
        );
        const expected: number[] = [];
        for (const [i, { before, waitsFor, after }] of tasks.entries()) {
          const awaited = waitsFor === undefined || i === 0 ? START : (expected[waitsFor % i] ?? Number.NaN);
          expected[i] = Math.max(START + before, awaited) + after;
        }
        expect(seen).toEqual(expected);
      }),
    );
  });

  test('takes no time to wait for what has happened already', async () => {
    const clock = virtualClock(START);
    const times: Record<string, number> = {};
    await clock.run([
      async () => {
        await clock.sleepUntil(START + DAY);
        times.sleeper = clock.now();
      },
      async () => {
        await clock.waitFor(Promise.resolve());
        times.waiter = clock.now();
      },
    ]);
    expect(times).toEqual({ waiter: START, sleeper: START + DAY });
  });

  test('hands on what it waited for, and why it failed', async () => {
    const clock = virtualClock(START);
    const [value, reason] = await clock.run<unknown>([
      () => clock.waitFor(Promise.resolve('value')),
      () => clock.waitFor(Promise.reject(new Error('reason'))).catch((error: Error) => error.message),
    ]);
    expect([value, reason]).toEqual(['value', 'reason']);
  });

  test('stands still while a task works, however long that takes', async () => {
    const clock = virtualClock(START);
    let worked = false;
    const seen = await clock.run([
      async () => {
        for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
        worked = true;
        return clock.now();
      },
      async () => {
        await clock.sleepUntil(START + 1);
        expect(worked).toBe(true);
        return clock.now();
      },
    ]);
    expect(seen).toEqual([START, START + 1]);
  });

  test('lets a day of a thousand tasks pass in milliseconds', async () => {
    const clock = virtualClock(START);
    const started = performance.now();
    await clock.run(
      Array.from({ length: 1000 }, (_, i) => async () => {
        for (let hour = 1; hour <= 24; hour++) await clock.sleepUntil(START + hour * HOUR + i);
      }),
    );
    expect(clock.now()).toBe(START + DAY + 999);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test('wakes those that sleep until the same moment before anybody goes on to the next', async () => {
    const clock = virtualClock(START);
    const order: string[] = [];
    await clock.run(
      ['a', 'b', 'c'].map((name) => async () => {
        for (const at of [1, 2]) {
          await clock.sleepUntil(START + at);
          order.push(`${name}${at}`);
        }
      }),
    );
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'c2']);
  });

  test('never goes back: who sleeps until a time that has passed goes on at once', async () => {
    const clock = virtualClock(START);
    await clock.run([
      async () => {
        await clock.sleepUntil(START + DAY);
        await clock.sleepUntil(START);
        expect(clock.now()).toBe(START + DAY);
      },
    ]);
  });

  test('runs nothing, and task after task', async () => {
    const clock = virtualClock(START);
    expect(await clock.run([])).toEqual([]);
    const task = () => clock.sleepUntil(clock.now() + HOUR).then(() => clock.now() - START);
    expect(await clock.run([task])).toEqual([HOUR]);
    expect(await clock.run([task])).toEqual([2 * HOUR]);
  });

  test('fails with the task that fails, and the others still end', async () => {
    const clock = virtualClock(START);
    const other = Promise.withResolvers<number>();
    const run = clock.run([
      async () => {
        throw new Error('failed');
      },
      async () => {
        await clock.sleepUntil(START + DAY);
        other.resolve(clock.now());
      },
    ]);
    await expect(run).rejects.toThrow('failed');
    expect(await other.promise).toBe(START + DAY);
  });

  describe('whose sleeper is woken by an abort', () => {
    test('rejects with the reason, at the time of the abort, and goes on with the others', async () => {
      await fc.assert(
        fc.asyncProperty(fc.nat(DAY), fc.nat(DAY), fc.nat(DAY), async (abortAfter, sleep, other) => {
          fc.pre(abortAfter < sleep);
          const clock = virtualClock(START);
          const controller = new AbortController();
          const seen = await clock.run<unknown>([
            () =>
              clock.sleepUntil(START + sleep, controller.signal).then(
                () => 'slept',
                (reason) => [reason, clock.now() - START],
              ),
            async () => {
              await clock.sleepUntil(START + abortAfter);
              controller.abort('enough');
            },
            () => clock.sleepUntil(START + other, EVER).then(() => clock.now() - START),
          ]);
          expect(seen).toEqual([['enough', abortAfter], undefined, other]);
        }),
      );
    });

    test('lets it go on and sleep again', async () => {
      const clock = virtualClock(START);
      const controller = new AbortController();
      const seen = await clock.run<unknown>([
        async () => {
          await clock.sleepUntil(START + DAY, controller.signal).catch(() => {});
          await clock.sleepUntil(START + HOUR);
          return clock.now() - START;
        },
        async () => controller.abort(),
      ]);
      expect(seen).toEqual([HOUR, undefined]);
    });
  });
});

describe('a clock of a server', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('begins where the run begins and goes as fast as told', () => {
    vi.useFakeTimers();
    const [plain, fast] = [serverClock(START), serverClock(START, 60)];
    expect([plain.now(), fast.now()]).toEqual([START, START]);
    vi.advanceTimersByTime(1500);
    expect([plain.now(), fast.now()]).toEqual([START + 1500, START + 90_000]);
  });

  test.each([1, 60, 0.5])('of speed %d makes a sleep that many times shorter', async (speed) => {
    vi.useFakeTimers();
    const clock = serverClock(START, speed);
    const done = vi.fn();
    clock.sleepUntil(START + HOUR).then(done);
    await vi.advanceTimersByTimeAsync(HOUR / speed - 1);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2);
    expect(done).toHaveBeenCalled();
    expect(clock.now()).toBeGreaterThanOrEqual(START + HOUR);
  });

  test('sleeps longer than a timer can, in parts', async () => {
    vi.useFakeTimers();
    const timers = vi.spyOn(globalThis, 'setTimeout');
    const clock = serverClock(START);
    const done = vi.fn();
    clock.sleepUntil(START + 60 * DAY).then(done);
    await vi.advanceTimersByTimeAsync(60 * DAY - 1);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
    const delays = timers.mock.calls.map(([, ms]) => ms ?? 0);
    expect(Math.max(...delays)).toBeLessThan(2 ** 31);
    expect(delays.length).toBeGreaterThan(1);
    timers.mockRestore();
  });

  test('never wakes anybody too early', async () => {
    const clock = serverClock(START, 20);
    await clock.run(
      [1, 30, 55].map((ms) => async () => {
        await clock.sleepUntil(START + ms);
        expect(clock.now()).toBeGreaterThanOrEqual(START + ms);
      }),
    );
  });

  test('rejects a sleep with the reason of its abort and leaves no timer behind', async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const sleep = serverClock(START).sleepUntil(START + HOUR, controller.signal);
    const rejected = expect(sleep).rejects.toBe('enough');
    await vi.advanceTimersByTimeAsync(10);
    controller.abort('enough');
    await rejected;
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a clock of a server that is set and advanced', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const step = fc.oneof(
    fc.record({
      kind: fc.constant('run at' as const),
      value: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 600 })),
    }),
    fc.record({ kind: fc.constant('advance by' as const), value: fc.nat(DAY) }),
    fc.record({ kind: fc.constant('sleep for' as const), value: fc.integer({ min: 1, max: DAY }) }),
    fc.record({ kind: fc.constant('wait' as const), value: fc.nat(HOUR) }),
  );

  test('never goes back; it wakes everybody in the order of their times, nobody early and nobody late', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(5), fc.array(step, { maxLength: 40 }), async (speed, steps) => {
        const clock = serverClock(START, speed);
        const asleep = new Set<number>();
        const woken: number[] = [];
        let expected = START;
        for (const { kind, value } of steps) {
          const before = clock.now();
          if (kind === 'run at') clock.setSpeed(value);
          if (kind === 'advance by') clock.advanceTo(before + value);
          if (kind === 'sleep for') {
            const at = before + value;
            asleep.add(at);
            clock.sleepUntil(at).then(() => {
              expect(clock.now()).toBeGreaterThanOrEqual(at);
              asleep.delete(at);
              woken.push(at);
            });
          }
          await vi.advanceTimersByTimeAsync(kind === 'wait' ? value : 0);
          expected += kind === 'wait' ? value * clock.speed : kind === 'advance by' ? value : 0;
          expect(clock.now()).toBeGreaterThanOrEqual(before);
          expect(clock.now()).toBeCloseTo(expected, 1);
          // A timer takes whole milliseconds of real time.
          for (const at of asleep) expect(at).toBeGreaterThan(clock.now() - clock.speed);
        }
        expect(woken).toEqual(woken.toSorted((a, b) => a - b));
        vi.clearAllTimers();
      }),
    );
  });

  test('forgets a sleeper that was woken by an abort, and none of the others', async () => {
    const times = fc.uniqueArray(fc.integer({ min: 1, max: DAY }), { minLength: 1, maxLength: 20 });
    await fc.assert(
      fc.asyncProperty(times, fc.nat(), async (all, chosen) => {
        const clock = manualClock(START);
        const controllers = all.map(() => new AbortController());
        const woken: number[] = [];
        for (const [i, ms] of all.entries())
          clock.sleepUntil(START + ms, controllers[i]?.signal).then(
            () => woken.push(ms),
            () => {},
          );
        const gone = chosen % all.length;
        controllers[gone]?.abort();
        clock.advanceTo(START + DAY);
        await vi.advanceTimersByTimeAsync(0);
        expect(woken).toEqual(all.filter((_, i) => i !== gone).toSorted((a, b) => a - b));
      }),
    );
  });

  test('stands still at 0, also for whoever sleeps already, and has no timer then', async () => {
    const clock = serverClock(START, 60);
    const done = vi.fn();
    clock.sleepUntil(START + HOUR).then(done);
    await vi.advanceTimersByTimeAsync(30_000);
    clock.setSpeed(0);
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(HOUR);
    expect([clock.now(), done.mock.calls.length]).toEqual([START + HOUR / 2, 0]);
    clock.setSpeed(1);
    await vi.advanceTimersByTimeAsync(HOUR / 2 - 1);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('takes no speed of %d', (speed) => {
    expect(() => serverClock(START, speed)).toThrow(expect.objectContaining({ code: 'send/not-a-speed' }));
    expect(() => serverClock(START).setSpeed(speed)).toThrow(expect.objectContaining({ code: 'send/not-a-speed' }));
  });
});

describe.each<[string, (startAt: number) => Clock]>([
  ['virtual', virtualClock],
  ['server', serverClock],
])('a %s clock', (_, make) => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('does not sleep on a signal that has been aborted, not even until a time that has passed', async () => {
    const clock = make(START);
    const aborted = AbortSignal.abort('enough');
    for (const at of [START + HOUR, START, START - HOUR]) {
      await expect(clock.run([() => clock.sleepUntil(at, aborted)])).rejects.toBe('enough');
    }
  });

  test('aborts a deadline after real time, with a TimeoutError, unless it is cancelled', () => {
    vi.useFakeTimers();
    const clock = make(START);
    const [kept, cancelled] = [clock.deadline(1000), clock.deadline(1000)];
    cancelled.cancel();
    vi.advanceTimersByTime(999);
    expect(kept.signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect([kept.signal.aborted, cancelled.signal.aborted]).toEqual([true, false]);
    expect(kept.signal.reason).toMatchObject({ name: 'TimeoutError', message: 'No answer within 1000 ms' });
    expect(vi.getTimerCount()).toBe(0);
  });

  test('leaves no listener on the signal of a run that it has slept with', async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const clock = make(START);
    await clock.run([() => clock.sleepUntil(START + 3, controller.signal)]);
    expect(added.mock.calls.length).toBeGreaterThan(0);
    expect(removed).toHaveBeenCalledTimes(added.mock.calls.length);
  });
});
