import type { Case } from '../../../src/core/cases.ts';
import type { Source } from '../../../src/core/source.ts';
import type { OutcomeName } from '../outcomes.ts';
import type { IdenfyEvents } from '../payloads.ts';

export type Event = keyof IdenfyEvents;
export type Body = IdenfyEvents['identification'];
export type Part = Omit<Case, 'name' | 'title' | 'event' | 'outcome' | 'source'> & {
  outcome?: OutcomeName;
  source?: Source;
};

/** The event that most cases vary. */
export const AUTO = 'identificationAutoFinished';

export const make = (event: Event, name: string, title: string, source: Source, part: Part): Case => ({
  source,
  ...part,
  event,
  name,
  title,
});

/** The same JSON with a space after each comma and colon between tokens, as many serialisers write it. */
export function spaced(json: string): string {
  return json.replaceAll(
    /("(?:[^"\\]|\\.)*")|([,:])/g,
    (_, text: string | undefined, sign: string | undefined) => text ?? `${sign} `,
  );
}
