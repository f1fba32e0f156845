import { forgeriesOf, quirkCase, writtenCase } from '../../../src/core/written.ts';
import type { OutcomeName } from '../outcomes.ts';
import type { IdenfyEvents } from '../payloads.ts';

export type Event = keyof IdenfyEvents;
export type Body = IdenfyEvents['identification'];
/** The event that most cases vary. */
export const AUTO = 'identificationAutoFinished';

export const make = writtenCase<Event, OutcomeName>;
export const quirk = quirkCase<Event, OutcomeName, Body>;
export const forged = forgeriesOf<Event, OutcomeName>(AUTO, 'denied-document');

/** The same JSON with a space after each comma and colon between tokens, as many serialisers write it. */
export function spaced(json: string): string {
  return json.replaceAll(
    /("(?:[^"\\]|\\.)*")|([,:])/g,
    (_, text: string | undefined, sign: string | undefined) => text ?? `${sign} `,
  );
}
