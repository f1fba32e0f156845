import type { Case } from './cases.ts';
import { type DeepPartial, override } from './override.ts';
import type { Source } from './source.ts';

/**
 * Cases that somebody writes by hand. Where a provider has names of its own for events and outcomes, they are given once:
 * `const make = writtenCase<Event, OutcomeName>;`.
 */
export type CasePart<Outcome extends string = string> = Omit<
  Case,
  'name' | 'title' | 'event' | 'outcome' | 'source'
> & {
  outcome?: Outcome | undefined;
  source?: Source;
};

export const writtenCase = <Event extends string, Outcome extends string>(
  event: Event,
  name: string,
  title: string,
  source: Source,
  part: CasePart<Outcome>,
): Case => ({ source, ...part, event, name, title });

/** A documented, observed or likely oddity of the payload: a sound consumer takes it. */
export const quirkCase = <Event extends string, Outcome extends string, Body>(
  event: Event,
  name: string,
  title: string,
  source: Source,
  change: DeepPartial<Body> | ((body: Body) => unknown),
  outcome?: Outcome,
  part: Partial<CasePart<Outcome>> = {},
): Case =>
  writtenCase<Event, Outcome>(event, `quirk/${name}`, title, source, {
    expect: 'accept',
    rule: 'tolerance/quirk',
    outcome,
    payload: (body) =>
      typeof change === 'function' ? (change as (body: Body) => unknown)(body as Body) : override(body as Body, change),
    ...part,
  });

/** Makes messages whose signature proves nothing. `forge` gets the genuine, signed message. */
export const forgeriesOf =
  <Event extends string, Outcome extends string>(event: Event, outcome: Outcome) =>
  (
    name: string,
    title: string,
    source: Source,
    forge: NonNullable<Case['message']>,
    part: Partial<CasePart<Outcome>> = {},
  ): Case =>
    writtenCase<Event, Outcome>(event, `signature/${name}`, title, source, {
      expect: 'refuse',
      rule: `signature/refuses-${name}`,
      outcome,
      message: forge,
      ...part,
    });
