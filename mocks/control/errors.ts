import { describeExpectation, describeHint, describeValue } from '../../src/contract/describe.ts';
import { valueAt } from '../../src/contract/explain.ts';
import { VerihookError } from '../../src/core/errors.ts';
import type { MockApp } from '../app.ts';
import { isUnavailable } from '../rest/app.ts';
import { firstError, type Problem } from '../rest/operation.ts';

/** An answer of the control API that says what is wrong. */
export const error = <Status extends number>(status: Status, code: string, message: string) => ({
  status,
  json: { code, message },
});

/** Why something cannot be; a fault of the kit and a store that is away are thrown on. */
export function reasonOf(caught: unknown): VerihookError {
  if (!(caught instanceof VerihookError) || isUnavailable(caught)) throw caught;
  return caught;
}

/** What was asked for cannot be. */
export const wrong = (caught: VerihookError) => error(400, caught.code, caught.message);

/** A request that is not as the document has it: what is wrong first, what may stand there, and what is perhaps meant. */
export function invalid(problem: Problem & { kind: 'invalid' }) {
  const { where, given } = problem;
  const { field, isMissing, error: cause } = firstError(problem);
  const place = field === '' ? `the ${where}` : `"${field}" in the ${where}`;
  if (cause === undefined || isMissing) return error(400, 'control/invalid', `There has to be ${place}.`);
  const value = valueAt(given, cause.instancePath);
  const hint = describeHint(cause, value);
  return error(
    400,
    'control/invalid',
    `Cannot take ${place}: expected ${describeExpectation(cause)}, received ${describeValue(value, cause.keyword)}${hint === undefined ? '.' : `; ${hint}`}`,
  );
}

/** There is no room for more. */
export const full = (caught: VerihookError) => error(429, caught.code, caught.message);

export const unknownDelivery = (id: number) =>
  error(404, 'engine/no-such-delivery', `There is no delivery ${id}. List them to see which there are.`);

export const unknownVerification = (id: string) =>
  error(404, 'control/no-such-verification', `There is no verification "${id}". List them to see which there are.`);

export const unknownAttempt = (id: number, attempt: number | undefined) =>
  error(404, 'control/no-such-attempt', `The delivery ${id} has no attempt ${attempt}. Look at its history.`);

export const notServed = ({ rooms }: MockApp, provider: string) =>
  error(
    404,
    'mock/not-served',
    `The provider "${provider}" is not served here. Served: ${[...rooms.keys()].join(', ')}.`,
  );
