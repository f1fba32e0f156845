import type { DeliveryPolicy } from '../../src/core/delivery.ts';
import { VerihookError } from '../../src/core/errors.ts';
import type { Message } from '../../src/core/message.ts';
import { type Plan, type PlannedDelivery, policyOf } from '../../src/core/scenario.ts';
import { Heap } from '../engine/heap.ts';
import { messageOfPlanned } from '../planned-message.ts';

/** One callback of one of many verifications, ready to be sent. */
export interface Callback {
  seed: number;
  event: string;
  policy: DeliveryPolicy;
  message: Message;
}

export interface CallbacksOptions {
  /** The plan of the verification with a seed. How many deliveries there are is the same for every seed. */
  plan: (seed: number) => Plan;
  /** Of the first verification; those that follow have the seeds that follow. */
  seed: number;
  secret: string | undefined;
  /** How many times shorter the pauses between two callbacks of one verification are. Infinity: there are none. */
  faster: number;
  /** After this time nothing is asked for any more. Unit: milliseconds since the run began. */
  until: number;
}

/** A verification whose next callback waits for its time. */
interface Waiting {
  dueAt: number;
  seed: number;
  index: number;
}

/**
 * The callbacks of an endless row of verifications. Who asks for one gets that of a verification whose pause is over, in the order
 * in which they became due, and otherwise the first of a new verification: so there are as many callbacks in a second as are
 * asked for, however long a verification takes. The bytes are those that `send` with the same seed delivers.
 */
export class Callbacks {
  readonly #options: CallbacksOptions;
  readonly #waiting = new Heap<Waiting>((a, b) => a.dueAt < b.dueAt || (a.dueAt === b.dueAt && a.seed < b.seed));
  #nextSeed: number;
  /** The plan that was asked for last: without pauses the next callback is one of the same verification. */
  #last: { seed: number; plan: Plan; deliveries: readonly PlannedDelivery[] };

  /**
   * Throws `load/nothing` where a plan holds nothing to send, `load/waits-for-answers` where an answer decides what is sent, and
   * `load/tampered` where a message is not to be acknowledged.
   */
  constructor(options: CallbacksOptions) {
    this.#options = options;
    this.#nextSeed = options.seed;
    this.#last = this.#planned(options.seed);
    const { plan, deliveries } = this.#last;
    if (deliveries.length === 0)
      throw new VerihookError('load/nothing', 'Nothing would be sent: the scenario or the faults leave no delivery.');
    if (deliveries.some(({ onlyAfter }) => onlyAfter !== undefined)) {
      throw new VerihookError(
        'load/waits-for-answers',
        `In "${plan.scenario}" a callback is only sent when the one before was acknowledged, and a load waits for no answer. Choose another scenario.`,
      );
    }
    if (deliveries.some(({ expect }) => expect !== 'accept')) {
      throw new VerihookError(
        'load/tampered',
        'The fault "tamper" asks for a refusal, and a load counts what is acknowledged. Leave it out, or play it without --rate.',
      );
    }
  }

  /** From the first callback of a verification to its last one, in the one asked for last. Unit: milliseconds. */
  get spanMs(): number {
    const { deliveries } = this.#last;
    return ((deliveries.at(-1)?.dueAt ?? 0) - (deliveries[0]?.dueAt ?? 0)) / this.#options.faster;
  }

  /** The longest time that an answer may take. Unit: milliseconds. */
  get timeoutMs(): number {
    const { plan, deliveries } = this.#last;
    return Math.max(...deliveries.map((each) => policyOf(plan, each).timeoutMs));
  }

  /**
   * The callback that is to go out at a time, which is never before that of the last call.
   *
   * @param at milliseconds since the run began
   */
  next(at: number): Callback {
    const first = this.#waiting.peek();
    const isReady = first !== undefined && first.dueAt <= at;
    if (isReady) this.#waiting.pop();
    const { seed, index } = isReady ? first : { seed: this.#nextSeed++, index: 0 };
    const { plan, deliveries } = this.#planned(seed);
    const [planned, following] = deliveries.slice(index, index + 2) as [PlannedDelivery, PlannedDelivery?];
    if (following !== undefined) {
      const dueAt = at + (following.dueAt - planned.dueAt) / this.#options.faster;
      if (dueAt <= this.#options.until) this.#waiting.push({ dueAt, seed, index: index + 1 });
    }
    const message = messageOfPlanned(
      plan.provider.wire,
      planned,
      this.#options.secret,
      planned.madeAt ?? planned.dueAt,
    );
    return { seed, event: planned.event, policy: policyOf(plan, planned), message };
  }

  #planned(seed: number) {
    if (this.#last?.seed === seed) return this.#last;
    const plan = this.#options.plan(seed);
    const deliveries = plan.deliveries.filter(({ dropped }) => !dropped).sort((a, b) => a.dueAt - b.dueAt);
    this.#last = { seed, plan, deliveries };
    return this.#last;
  }
}
