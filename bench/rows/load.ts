import { idenfy } from '../../generators/idenfy/index.ts';
import { punctualClock } from '../../mocks/clock.ts';
import { httpSender } from '../../mocks/engine/sender.ts';
import { Callbacks } from '../../mocks/load/callbacks.ts';
import { load } from '../../mocks/load/load.ts';
import { parseRate, scheduleOf } from '../../src/core/load.ts';
import type { Row } from '../row.ts';
import { inOwnProcess, processorTime, type Works } from '../work.ts';
import { CONCURRENCY, looped, pooled, sink } from './deliveries.ts';

const { SINK = '' } = process.env;
const SECRET = 'example-signing-key';
/** Callbacks of one go. */
const COUNT = 1_000;
/** More than anybody sends. */
const schedule = scheduleOf(parseRate('100000/s'), { count: COUNT });

/** Other callbacks each time. */
const callbacks = (seed: number) =>
  new Callbacks({
    plan: (seed) => idenfy.play('approved', { seed }),
    seed,
    secret: SECRET,
    faster: Number.POSITIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
  });

/** Goes until the time is over. */
function going(go: (seed: number) => Promise<unknown>) {
  let seed = 1;
  return async (ms: number) => {
    const elapsed = processorTime();
    let count = 0;
    for (; elapsed() < ms; count += COUNT) {
      await go(seed);
      seed += COUNT;
    }
    return count / (elapsed() / 1_000);
  };
}

export const works: Works = {
  'verihook, send --rate': async () => {
    const sender = await httpSender({ connections: CONCURRENCY, rules: { wide: false }, insecure: false });
    return going(async (seed) => {
      const { tally } = await load({
        ...{ to: SINK, schedule, callbacks: callbacks(seed), sender, inFlight: CONCURRENCY },
        ...{ clock: punctualClock(), signal: new AbortController().signal },
      });
      if (tally.acknowledged !== COUNT) throw new Error(`${tally.acknowledged} of ${COUNT} acknowledged`);
    });
  },
  'undici pool, one constant message': async () => looped(pooled(callbacks(1).next(0).message)),
  'made and signed, and not sent': async () =>
    going(async (seed) => {
      const made = callbacks(seed);
      for (let n = 0; n < COUNT; n++) made.next(n);
    }),
};

export const row: Row = {
  id: 'load',
  title: `Load: callbacks of different people, made, signed and sent, ${CONCURRENCY} in flight`,
  unit: 'a second of processor time',
  async competitors() {
    const competitor = inOwnProcess(import.meta.filename, { SINK: await sink() });
    return [
      competitor('verihook, send --rate', 'ours'),
      competitor('undici pool, one constant message', 'floor'),
      competitor('made and signed, and not sent', 'floor'),
    ];
  },
  targets: [],
};
