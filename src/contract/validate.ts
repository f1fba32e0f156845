import { takeNamed } from '../core/errors.ts';
import type { Provider } from '../core/provider.ts';
import type { Finding } from '../core/verdict.ts';
import { type Detection, detectEvent } from './detect.ts';
import { explain, type Problem } from './explain.ts';
import { contractOf } from './schema.ts';
import { toleranceFor } from './tolerate.ts';

/** One captured callback. */
export interface CapturedCallback {
  payload: unknown;
  /** Default: told by the headers or the payload. */
  event?: string;
  /** The request headers. Default: none, and the event is told by the payload alone. */
  headers?: Readonly<Record<string, string>>;
}

export interface ValidateOptions {
  /** Deviations that are known from real traffic are errors too. Default: false, and they are warnings. */
  strict?: boolean;
}

/** A cause why a callback breaks its contract, and how much that weighs. */
export interface Violation extends Problem {
  severity: Finding['severity'];
  source: string;
}

/** What `at` of a finding says for the whole body: its JSON pointer is the empty text, which nobody would see. */
export const WHOLE_BODY = '(body)';

/**
 * Checks a captured callback against the provider's OpenAPI document: one finding per cause, none if all is well.
 * `at` of a finding is a JSON pointer into the payload; `payload.json` in `replay` stands for a file that holds the payload.
 *
 * Throws `provider/unknown-event` for an `event` that the provider does not have. A callback of which nobody can tell
 * the event is not an error but a finding, `contract/unknown-event`.
 */
export async function validate(
  provider: Provider,
  callback: CapturedCallback,
  options: ValidateOptions = {},
): Promise<Finding[]> {
  const { payload, headers = {}, event } = callback;
  const detection = event === undefined ? await detectEvent(provider, headers, payload) : { event };
  const flags = [`--provider ${provider.id}`];
  if (detection.event !== undefined) flags.push(`--event ${detection.event}`);
  if (options.strict) flags.push('--strict');
  const replay = `verihook validate payload.json ${flags.join(' ')}`;
  const violations = await violationsOf(provider, detection, payload, options);
  return violations.map((violation) => findingOf(violation, violation.pointer || WHOLE_BODY, replay));
}

/** What is wrong with a payload as a callback of the event that was detected, or given. */
export async function violationsOf(
  provider: Provider,
  detection: Detection | { event: string },
  payload: unknown,
  { strict = false }: ValidateOptions,
): Promise<Violation[]> {
  const { file, schemas, validators } = await contractOf(provider);
  if (detection.event === undefined) {
    const where = { pointer: '', places: [''], schemaPath: '#/webhooks', source: `${file}#/webhooks` };
    const { expected, received } = detection;
    return [{ ...where, rule: 'contract/unknown-event', severity: 'error', expected, received }];
  }
  const { event } = detection;
  const validator = takeNamed(validators, event, 'provider/unknown-event', 'event', provider.id);
  if (validator(payload)) return [];
  return explain(schemas, payload, validator.errors ?? []).map((problem) => {
    const tolerance = strict ? undefined : toleranceFor(provider.tolerances, event, payload, problem);
    const source = file + problem.schemaPath;
    if (tolerance === undefined) return { ...problem, severity: 'error', source };
    return {
      ...problem,
      severity: 'warning',
      hint: `tolerated as "${tolerance.id}"`,
      source: `${source} (${tolerance.source.basis}: ${tolerance.source.note})`,
    };
  });
}

/** A violation as the finding that reports carry. */
export function findingOf(violation: Violation, at: string, replay: string): Finding {
  const { rule, severity, expected, hint, received, source } = violation;
  return {
    rule,
    severity,
    at,
    expected: hint === undefined ? expected : `${expected}; ${hint}`,
    received,
    source,
    replay,
  };
}
