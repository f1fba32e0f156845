import type { Case } from '../../../src/core/cases.ts';
import type { Source } from '../../../src/core/source.ts';
import type { OutcomeName } from '../outcomes.ts';
import type { SumsubEvents } from '../payloads.ts';

export type Event = keyof SumsubEvents;
export type Body = SumsubEvents['applicantReviewed'];
export type Red = Extract<Body['reviewResult'], { reviewAnswer: 'RED' }>;
export type Part = Omit<Case, 'name' | 'title' | 'event' | 'outcome' | 'source'> & {
  outcome?: OutcomeName;
  source?: Source;
};

/** The event that most cases vary: the verdict. */
export const REVIEWED = 'applicantReviewed';

export const make = (event: Event, name: string, title: string, source: Source, part: Part): Case => ({
  source,
  ...part,
  event,
  name,
  title,
});
