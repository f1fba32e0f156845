import { forgeriesOf, quirkCase, writtenCase } from '../../../src/core/written.ts';
import type { OutcomeName } from '../outcomes.ts';
import type { SumsubEvents } from '../payloads.ts';

export type Event = keyof SumsubEvents;
export type Body = SumsubEvents['applicantReviewed'];
export type Red = Extract<Body['reviewResult'], { reviewAnswer: 'RED' }>;
/** The event that most cases vary: the verdict. */
export const REVIEWED = 'applicantReviewed';

export const make = writtenCase<Event, OutcomeName>;
export const quirk = quirkCase<Event, OutcomeName, Body>;
export const forged = forgeriesOf<Event, OutcomeName>(REVIEWED, 'final-forgery');
