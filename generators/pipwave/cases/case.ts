import type { Case } from '../../../src/core/cases.ts';
import type { Source } from '../../../src/core/source.ts';
import { type CasePart, forgeriesOf, writtenCase } from '../../../src/core/written.ts';
import type { components } from '../../../src/generated/pipwave/types.ts';
import type { OutcomeName } from '../outcomes.ts';

export type Body = components['schemas']['Notification'];
export type Part = CasePart<OutcomeName>;

export const EVENT = 'notification';

export const make = (name: string, title: string, source: Source, part: Part): Case =>
  writtenCase(EVENT, name, title, source, part);
export const forgery = forgeriesOf<typeof EVENT, OutcomeName>(EVENT, 'failed');
