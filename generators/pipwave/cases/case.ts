import type { Case } from '../../../src/core/cases.ts';
import type { Source } from '../../../src/core/source.ts';
import type { components } from '../../../src/generated/pipwave/types.ts';
import type { OutcomeName } from '../outcomes.ts';

export type Body = components['schemas']['Notification'];
export type Part = Omit<Case, 'name' | 'title' | 'event' | 'outcome' | 'source'> & { outcome?: OutcomeName };

export const EVENT = 'notification';

export const make = (name: string, title: string, source: Source, part: Part): Case => ({
  ...part,
  event: EVENT,
  name,
  title,
  source,
});
