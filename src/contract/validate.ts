import { brokenRules, type Contract, pointerOf, segmentsOf } from '../core/contract.ts';
import { takeNamed } from '../core/errors.ts';
import type { FormProblem } from '../core/form.ts';
import type { Provider } from '../core/provider.ts';
import type { Finding } from '../core/verdict.ts';
import { describeValue } from './describe.ts';
import { asPayload, type Detection, detectIn } from './detect.ts';
import { explain, type Problem, valueAt } from './explain.ts';
import { unknownValues } from './open-sets.ts';
import { commentAt, contractOf } from './schema.ts';
import { toleranceFor } from './tolerate.ts';

/** One captured callback. */
export interface CapturedCallback {
  /** Of a form, also its parameters as a framework has split them: an object of texts. */
  payload: unknown;
  /** Default: told by the headers or the payload. */
  event?: string;
  /** The request headers. Default: none, and the event is told by the payload alone. */
  headers?: Readonly<Record<string, string>>;
}

/**
 * How deviations weigh that are known from real traffic (the provider's tolerances). `lenient`: they are warnings. `strict`: they
 * are errors. `legacy`: as lenient, and a format of another time is accepted without a word.
 */
const PROFILES = ['strict', 'lenient', 'legacy'] as const;
export type Profile = (typeof PROFILES)[number];

export interface ValidateOptions {
  /** Default: lenient. */
  profile?: Profile;
  /** The profile `strict`. Default: false. */
  strict?: boolean;
}

/** A cause why a callback breaks its contract, and how much that weighs. */
export interface Violation extends Problem {
  severity: Finding['severity'];
  source: string;
  /** The id of the tolerance that covers it. */
  tolerance?: string;
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
  const { headers = {}, event } = callback;
  const contract = await contractOf(provider);
  const detection = event === undefined ? detectIn(provider, contract, headers, callback.payload) : { event };
  const { payload, problems } = asPayload(provider, detection.event, callback.payload);
  const violations = violationsIn(provider, contract, detection, payload, options, problems);
  if (violations.length === 0) return [];
  const flags = [`--provider ${provider.id}`];
  if (detection.event !== undefined) flags.push(`--event ${detection.event}`);
  if (options.strict) flags.push('--strict');
  else if (options.profile !== undefined) flags.push(`--profile ${options.profile}`);
  const replay = `verihook validate payload.json ${flags.join(' ')}`;
  return violations.map((violation) => findingOf(violation, violation.pointer || WHOLE_BODY, replay));
}

/**
 * What is wrong with a payload as a callback of the event that was detected, or given.
 *
 * @param undecoded what was already wrong with single parameters before there was a payload
 */
export async function violationsOf(
  provider: Provider,
  detection: Detection | { event: string },
  payload: unknown,
  options: ValidateOptions,
  undecoded: readonly FormProblem[] = [],
): Promise<Violation[]> {
  return violationsIn(provider, await contractOf(provider), detection, payload, options, undecoded);
}

/** `violationsOf` where the contract is at hand. */
export function violationsIn(
  provider: Provider,
  { file, schemas, validators, placeOf = (pointer) => file + pointer }: Contract,
  detection: Detection | { event: string },
  payload: unknown,
  { strict = false, profile = strict ? 'strict' : 'lenient' }: ValidateOptions,
  undecoded: readonly FormProblem[] = [],
): Violation[] {
  if (detection.event === undefined) {
    const where = { pointer: '', places: [''], schemaPath: '#/webhooks', source: placeOf('#/webhooks') };
    const { expected, received, named } = detection;
    const { openEvents } = provider;
    const early = undecoded.map((problem) => earlyViolation(problem, where.schemaPath, placeOf));
    // The provider says that there are more: not even strictly is that an error.
    if (named !== undefined && openEvents !== undefined) {
      const source = `${where.source} (${openEvents.basis}: ${openEvents.note})`;
      return [{ ...where, rule: 'contract/unknown-event', severity: 'warning', expected, received, source }, ...early];
    }
    return [{ ...where, rule: 'contract/unknown-event', severity: 'error', expected, received }, ...early];
  }
  const { event } = detection;
  const validator = takeNamed(validators, event, 'provider/unknown-event', 'event', provider.id);
  const { pointer = '', bodyPointer = '' } = provider.events[event] ?? {};
  const unknown = unknownValues(schemas, bodyPointer, payload);
  const isValid = 'isValid' in detection || validator(payload);
  const rulesBroken = brokenRules(provider.rules, event, payload);
  // Most callbacks keep their contract, and are through here.
  if (isValid && rulesBroken.length + unknown.length + undecoded.length === 0) return [];
  const early = undecoded.map((problem) => earlyViolation(problem, pointer, placeOf));
  // A text that is no JSON is no object either: that is one cause.
  const explained = new Set(
    undecoded.flatMap(({ kind, parameter }) => (kind === 'json' ? [pointerOf([parameter])] : [])),
  );
  const problems = isValid ? [] : explain(schemas, payload, validator.errors ?? []);
  const broken = rulesBroken.map(({ rule, places }) => ({
    rule: 'contract/cross-field',
    ruleId: rule.id,
    pointer: places[0] ?? '',
    expected: rule.expected,
    received: places.map((place) => describeValue(valueAt(payload, place))).join(', '),
    schemaPath: '',
    places,
    source: `${rule.id} (${rule.source.basis}: ${rule.source.note})`,
  }));
  const told = problems
    .filter((problem) => !explained.has(problem.pointer))
    .map((problem) => ({ ...problem, source: sourceOf(schemas, placeOf, problem) }));
  const allows = (place: string, value: unknown) => {
    validator(withValue(payload, place, value));
    return !validator.errors?.some(({ instancePath }) => instancePath === place);
  };
  const judged = [...told, ...broken].flatMap((problem): Violation[] => {
    const tolerance =
      profile === 'strict' ? undefined : toleranceFor(provider.tolerances, event, payload, problem, allows);
    const { source } = problem;
    if (tolerance === undefined) return [{ ...problem, severity: 'error', source }];
    if (profile === 'legacy' && tolerance.era === 'legacy') return [];
    return [
      {
        ...problem,
        severity: 'warning',
        tolerance: tolerance.id,
        hint: `tolerated as "${tolerance.id}"`,
        source: `${source} (${tolerance.source.basis}: ${tolerance.source.note})`,
      },
    ];
  });
  const wrong = new Set([...told, ...broken].flatMap(({ places }) => places));
  const surprises = unknown
    .filter(({ pointer }) => !wrong.has(pointer))
    .map((problem): Violation => ({ ...problem, severity: 'warning', source: placeOf(problem.schemaPath) }));
  return [...early, ...judged, ...surprises];
}

/** A copy of a payload with another value at a place that it has. */
function withValue(payload: unknown, place: string, value: unknown): unknown {
  const copy = structuredClone(payload);
  const segments = segmentsOf(place);
  const last = segments.pop() ?? '';
  (valueAt(copy, pointerOf(segments)) as Record<string, unknown>)[last] = value;
  return copy;
}

type PlaceOf = NonNullable<Contract['placeOf']>;

/** The place in the document, with the number that its author gave to the rule. */
function sourceOf(schemas: Contract['schemas'], placeOf: PlaceOf, { schemaPath }: Problem): string {
  const comment = commentAt(schemas, schemaPath);
  return placeOf(schemaPath) + (comment === undefined ? '' : ` (${comment})`);
}

/** What was wrong with a parameter while the body was decoded. */
function earlyViolation(
  { parameter, expected, received }: FormProblem,
  schemaPath: string,
  placeOf: PlaceOf,
): Violation {
  const pointer = pointerOf([parameter]);
  const source = placeOf(schemaPath);
  return {
    rule: 'capture/form',
    severity: 'error',
    pointer,
    places: [pointer],
    schemaPath,
    expected,
    received,
    source,
  };
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
