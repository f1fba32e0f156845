import { type Captured, isCapture, type Unreadable } from '../contract/captures.ts';
import { calledBackIn } from '../contract/inside.ts';
import { type Recognised, type Recogniser, recogniserOf, unrecognised } from '../contract/recognise.ts';
import { contractOf } from '../contract/schema.ts';
import { receivedWithoutPeople } from '../contract/shown.ts';
import { findingOf, type Profile, violationsIn, WHOLE_BODY } from '../contract/validate.ts';
import type { Contract } from '../core/contract.ts';
import type { Provider } from '../core/provider.ts';
import type { Finding } from '../core/verdict.ts';
import type { CheckedFinding, Tally } from '../report/checked/tally.ts';

/** What kind of finding it is, and the way to all of it: looking up its places takes time. */
export interface Told extends Pick<Finding, 'rule' | 'severity' | 'source'> {
  finding(): CheckedFinding;
}

export interface CheckerOptions {
  event: string | undefined;
  profile: Profile;
  /** Whether findings show values that tell of a person, and text that cannot be read. */
  showsValues: boolean;
  /** The line that shows a finding again: the file, and the provider where it is known. */
  replay(file: string, provider: string | undefined): string;
}

/** Checks captures one after the other, and counts the callbacks. */
export class Checker {
  readonly #providers: readonly Provider[];
  readonly #contracts: ReadonlyMap<Provider, Contract>;
  readonly #recognise: Recogniser;
  readonly #tally: Tally;
  readonly #options: CheckerOptions;

  private constructor(
    contracts: ReadonlyMap<Provider, Contract>,
    recognise: Recogniser,
    tally: Tally,
    options: CheckerOptions,
  ) {
    this.#providers = [...contracts.keys()];
    [this.#contracts, this.#recognise, this.#tally, this.#options] = [contracts, recognise, tally, options];
  }

  static async of(providers: readonly Provider[], tally: Tally, options: CheckerOptions): Promise<Checker> {
    const contracts = await Promise.all(providers.map(async (each) => [each, await contractOf(each)] as const));
    return new Checker(new Map(contracts), await recogniserOf(providers, options.event), tally, options);
  }

  check(captured: Captured): Told[] {
    if (!isCapture(captured)) return [this.unreadable(captured)];
    const found = calledBackIn(this.#recognise, captured);
    if (found === undefined) {
      this.#tally.passedOver++;
      return [];
    }
    const { capture, recognised } = found;
    const unread = unrecognised(recognised, capture, this.#providers);
    if (unread !== undefined) return [this.unreadable(unread)];
    const { provider, detection, payload, problems } = recognised as Recognised;
    this.#tally.callback(provider.id, detection);
    const contract = this.#contracts.get(provider) as Contract;
    return violationsIn(provider, contract, detection, payload, this.#options, problems).map((violation) => ({
      ...violation,
      finding: () => {
        const { file } = capture;
        const { line, column } = capture.placeOf(violation.pointer);
        const { schemaPath: pointer } = violation;
        const received = this.#options.showsValues
          ? violation.received
          : receivedWithoutPeople(contract, provider, detection.event, payload, violation);
        return {
          ...findingOf(
            { ...violation, received },
            `${file}:${line} ${violation.pointer || WHOLE_BODY}`,
            this.#options.replay(file, provider.id),
          ),
          file,
          line,
          ...(column !== undefined && { column }),
          ...(pointer !== '' && { document: documentOf(contract, pointer) }),
        };
      },
    }));
  }

  /** What cannot be read: a part of a file, or without a line all of it. */
  unreadable({
    file,
    line,
    column,
    rule,
    expected,
    received,
    shape = received,
  }: Partial<Unreadable> & Omit<Unreadable, 'line'>): Told {
    const told = { rule, severity: 'error' as const, source: 'verihook: the formats that validate reads' };
    const at = line === undefined ? file : `${file}:${line}`;
    const placed = { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
    const replay = this.#options.replay(file, undefined);
    const shown = this.#options.showsValues ? received : shape;
    return { ...told, finding: () => ({ ...told, at, expected, received: shown, replay, ...placed }) };
  }
}

/** A document that was given says where its parts are written. */
function documentOf({ file, placeOf }: Contract, pointer: string): NonNullable<CheckedFinding['document']> {
  const [, written, line] = /^(.+):(\d+):\d+$/.exec(placeOf?.(pointer) ?? '') ?? [];
  return { file: written ?? file, pointer, ...(line !== undefined && { line: Number(line) }) };
}
