import { describe, expect, test } from 'vitest';
import { validate } from './contract/validate.ts';
import { describeAcknowledgement, describeOutcome, isAcknowledged } from './core/delivery.ts';
import type { Provider } from './core/provider.ts';
import { errorsOf } from './core/verdict.ts';
import { rehearsal, type VerifyOptions } from './verify.ts';

/** Importing this module adds them to `expect`. */
interface CallbackMatchers {
  /** A payload keeps the contract of a provider's event. `event` default: told by the payload. Await it. */
  toMatchCallback(provider: Provider, event?: string): Promise<void>;
  /** A `Response` is one that the provider takes for an acknowledgement. Await it. */
  toBeAcknowledgedBy(provider: Provider): Promise<void>;
}

declare module 'vitest' {
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> extends CallbackMatchers {}
}

/**
 * Importing this module adds them to `expect`; await both. `toMatchCallback(provider, event?)`: a payload keeps the contract of a
 * provider's event, which the payload tells where nothing else does. `toBeAcknowledgedBy(provider)`: a `Response` is one that the
 * provider takes for an acknowledgement.
 */
export const matchers = {
  async toMatchCallback(payload: unknown, provider: Provider, event?: string) {
    const findings = errorsOf(await validate(provider, { payload, ...(event !== undefined && { event }) }));
    return {
      pass: findings.length === 0,
      message: () =>
        findings.length === 0
          ? `expected no callback of ${provider.id}, and it is one`
          : findings
              .map(
                ({ at, expected, received, source }) => `${at}: expected ${expected}, received ${received} (${source})`,
              )
              .join('\n'),
    };
  },
  async toBeAcknowledgedBy(response: Response, provider: Provider) {
    const outcome = { kind: 'answered' as const, status: response.status, body: await response.clone().text() };
    const { delivery } = provider;
    return {
      pass: isAcknowledged(delivery, outcome),
      message: () =>
        `${provider.id} takes ${describeAcknowledgement(delivery)} for an acknowledgement, and the answer is ${describeOutcome(outcome, delivery)}`,
    };
  },
};
expect.extend(matchers);

/** A rehearsal takes seconds, and all its tests wait for it. Unit: milliseconds. */
const TIMEOUT = 300_000;

/**
 * Registers one test for each rule: `await rehearse(idenfy, { consumer: app.fetch, secret, probe })` at the top of a test file. What
 * could not be judged is skipped, with the reason.
 */
export async function rehearse(provider: Provider, options: VerifyOptions): Promise<void> {
  const { rules, check } = await rehearsal(provider, options);
  describe(`${provider.title}: rehearsal`, () => {
    for (const rule of rules) {
      test(rule, { timeout: TIMEOUT }, async ({ skip }) => {
        const why = await check(rule);
        if (why !== undefined) skip(why);
      });
    }
  });
}
