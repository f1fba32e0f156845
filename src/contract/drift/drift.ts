import type { Contract } from '../../core/contract.ts';
import type { Drift, DriftKind, DriftReport } from '../../core/drift.ts';
import type { FormProblem } from '../../core/form.ts';
import type { Provider } from '../../core/provider.ts';
import type { Detection } from '../detect.ts';
import { valueAt } from '../explain.ts';
import { nameOrShape, shapeOf, typeOf, wordOrShape } from '../outline.ts';
import { contractOf, nodeAt } from '../schema.ts';
import { type Violation, violationsOf } from '../validate.ts';
import { headerDrifts } from './headers.ts';
import { kindOf } from './kinds.ts';
import type { Overlay } from './overlay.ts';
import { OverlayDraft } from './overlay-draft.ts';
import { placeOf, walk } from './places.ts';
import { EventTally, type Told } from './tally.ts';

/** One callback of real traffic. */
export interface Sighting {
  provider: Provider;
  detection: Detection | { event: string };
  payload: unknown;
  /** What was wrong with single parameters of the body. Default: nothing. */
  problems?: readonly FormProblem[];
  /** As captured. Default: none, and nothing is said of headers. */
  headers?: Readonly<Record<string, string>>;
  /** When it arrived, as far as it is known. Unit: milliseconds since the Unix epoch. */
  at?: number;
  /** Where it stands, `file:line`, for a JSON pointer into the payload. */
  whereIs(pointer: string): string;
}

export interface DriftOptions {
  /** Differences that the provider's tolerances cover are drift too. Default: false, and they are known. */
  strict?: boolean;
  /** So many objects without an optional key say that it may have gone. Default: 50. */
  enough?: number;
}

/** A difference in one callback. */
export interface Difference extends Pick<Drift, 'kind' | 'severity' | 'place' | 'expected' | 'source' | 'known'> {
  seen: string;
  pointer: string;
  /** Tells differences of one kind at one place apart: the rule that is broken. */
  detail?: string;
  isSignature?: boolean;
}

/**
 * Gathers how callbacks differ from the documents of their providers. What it keeps is bounded by the documents, and by a cap
 * on what they do not know; it does not grow with the number of callbacks.
 */
export class DriftWatch {
  readonly #options: DriftOptions;
  readonly #tallies = new Map<string, EventTally>();
  readonly #overlays = new Map<string, OverlayDraft>();

  constructor(options: DriftOptions = {}) {
    this.#options = options;
  }

  /** Takes one callback. */
  async see(sighting: Sighting): Promise<void> {
    const { provider, detection } = sighting;
    const { event } = detection;
    const tally = this.#tallyOf(provider.id, event);
    const {
      schemas,
      validators,
      file,
      placeOf: sourceOf = (pointer: string) => file + pointer,
    } = await contractOf(provider);
    const document = { schemas, sourceOf };
    const draft = this.#overlays.get(provider.id) ?? new OverlayDraft(provider.id, file, schemas);
    this.#overlays.set(provider.id, draft);
    draft.take(sighting, validators);
    if (event === undefined) {
      tally.add(sighting, [newEvent(detection as Detection, sourceOf('#/webhooks'))]);
      return;
    }
    tally.add(sighting, [
      ...(await this.#ofPayload(sighting, event, document)),
      ...keysOf(sighting, event, document, tally),
      ...ofHeaders(sighting, event, document),
    ]);
  }

  #tallyOf(provider: string, event: string | undefined): EventTally {
    const key = `${provider} ${event ?? ''}`;
    const tally = this.#tallies.get(key) ?? new EventTally(provider, event);
    this.#tallies.set(key, tally);
    return tally;
  }

  async #ofPayload(
    { provider, detection, payload, problems = [] }: Sighting,
    event: string,
    { schemas }: Document,
  ): Promise<Difference[]> {
    const { bodyPointer = '' } = provider.events[event] ?? {};
    const strict = this.#options.strict ?? false;
    const violations = await violationsOf(provider, detection, payload, { strict }, problems);
    return withoutConsequences(violations).map((violation) =>
      differenceOf(violation, schemas, payload, placeOf(schemas, bodyPointer, payload, violation.pointer)),
    );
  }

  /** For each provider whose document refuses or does not name what came: what would make it accept and name all of it. */
  overlays(): ReadonlyMap<string, Overlay> {
    const drafts = [...this.#overlays].map(([id, draft]) => [id, draft.overlay()] as const);
    return new Map(drafts.filter((each): each is [string, Overlay] => each[1] !== undefined));
  }

  /** What there is to say so far. */
  report(): DriftReport {
    const tallies = [...this.#tallies.values()];
    const told = tallies.flatMap((tally) => tally.drifts(this.#options.enough ?? 50));
    const drifts = told.map(({ isSignature, ...drift }): Drift => {
      // Where nothing is ever signed there is no secret, and nothing has vanished.
      const isUnsigned = isSignature && drift.kind === 'drift/vanished-header' && isEverywhere(drift, told, tallies);
      return isUnsigned ? { ...drift, severity: 'info' } : drift;
    });
    return {
      drifts,
      callbacks: tallies.reduce((sum, { count }) => sum + count, 0),
      events: tallies.map(({ provider, event, count }) => ({ provider, ...(event !== undefined && { event }), count })),
      beyond: tallies.reduce((sum, { beyond }) => sum + beyond, 0),
      ok: drifts.every(({ severity, known }) => severity === 'info' || known !== undefined),
    };
  }
}

interface Document {
  schemas: Contract['schemas'];
  /** Where a part of the document was written, for people. */
  sourceOf(pointer: string): string;
}

/** Whether all callbacks of a provider that have headers at all lack one. */
function isEverywhere(
  { provider, kind, place }: Drift,
  told: readonly Told[],
  tallies: readonly EventTally[],
): boolean {
  const count = told
    .filter((other) => other.provider === provider && other.kind === kind && other.place === place)
    .reduce((sum, other) => sum + other.count, 0);
  const all = tallies
    .filter((tally) => tally.provider === provider && tally.event !== undefined)
    .reduce((sum, { withHeaders }) => sum + withHeaders, 0);
  return count === all;
}

/** The keys that the document does not name; those that it names are counted. */
function keysOf(sighting: Sighting, event: string, { schemas, sourceOf }: Document, tally: EventTally): Difference[] {
  const found: Difference[] = [];
  walk(schemas, sighting.provider.events[event]?.bodyPointer ?? '', sighting.payload, {
    object: (place, declared, value) => tally.object(place, declared, value, sighting),
    unknown: (place, pointer, schemaPath, value) => {
      const seen = shapeOf(value);
      const source = sourceOf(schemaPath);
      found.push({ kind: 'drift/new-key', severity: 'warning', place, pointer, expected: NAMED_KEYS, seen, source });
    },
  });
  return found;
}

function ofHeaders({ provider, headers = {} }: Sighting, event: string, { sourceOf }: Document): Difference[] {
  const source = sourceOf(provider.events[event]?.pointer ?? '#');
  return headerDrifts(provider, event, headers).map((drift) => ({ ...drift, pointer: '', source }));
}

/**
 * A rule across fields is told where every value is right by itself: otherwise nobody can say which of the two is the cause
 * of the other.
 */
function withoutConsequences(violations: readonly Violation[]): readonly Violation[] {
  const single = violations.filter(({ rule }) => rule !== 'contract/cross-field');
  return single.some(({ severity }) => severity === 'error') ? single : violations;
}

function newEvent(detection: Detection, source: string): Difference {
  const { named, expected } = detection as Extract<Detection, { event: undefined }>;
  const seen = named === undefined ? 'a callback like none of the document' : nameOrShape(named);
  return { kind: 'drift/new-event', severity: 'error', place: '', pointer: '', expected, seen, source, detail: seen };
}

function differenceOf(violation: Violation, schemas: Contract['schemas'], payload: unknown, place: string): Difference {
  const { rule, pointer, expected, schemaPath, ruleId, severity, source, tolerance } = violation;
  const value = valueAt(payload, pointer);
  const isOpen = rule === 'contract/unknown-value';
  const told = kindOf(rule);
  // A set of texts that is told without a type is still one of texts.
  const kind = told === 'drift/new-enum-value' && typeof value !== 'string' ? 'drift/widened-type' : told;
  const isRule = kind === 'drift/rule-broken';
  return {
    kind,
    severity: isOpen || (severity === 'warning' && tolerance === undefined) ? 'info' : 'error',
    place,
    pointer,
    expected: kind === 'drift/new-key' ? NAMED_KEYS : expected,
    seen: seenAs(kind, value, [nodeAt(schemas, schemaPath)].flat()),
    source,
    ...(isRule && { detail: ruleId ?? schemaPath }),
    ...(tolerance !== undefined && { known: tolerance }),
  };
}

/** What is shown of a value: words of the set that it stands in, or else its type or its shape. */
function seenAs(kind: DriftKind, value: unknown, listed: readonly unknown[]): string {
  if (kind === 'drift/new-enum-value') return wordOrShape(value, listed);
  return kind === 'drift/widened-type' ? typeOf(value) : shapeOf(value);
}

/** What is expected of a key that is new; its name may be somebody's. */
const NAMED_KEYS = 'only keys that the document names';
