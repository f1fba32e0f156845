import type { Case } from '../../../src/core/cases.ts';
import { hostileCase, hostileJson, hostileNames } from '../../../src/core/hostile.ts';
import { override } from '../../../src/core/override.ts';
import { type Body, REVIEWED } from './case.ts';

const BIG = Array.from({ length: 10_000 }, (_, i) => `LABEL_${i}`);

export const hostiles: Case[] = [
  ...hostileJson({
    event: REVIEWED,
    verdict: { outcome: 'final-forgery', key: 'reviewResult', approved: { reviewAnswer: 'GREEN' } },
  }),
  // No callback holds a name; the id of your own is what an attacker may have chosen.
  ...hostileNames({
    event: REVIEWED,
    withName: (body, text) => override(body as Body, { externalUserId: text }),
  }),
  hostileCase(REVIEWED, {
    name: 'many-labels',
    title: 'Ten thousand labels',
    outcome: 'final-forgery',
    payload: (body) => override(body as Body, { reviewResult: { rejectLabels: BIG } as never }),
  }),
  hostileCase(REVIEWED, {
    name: 'html-in-comment',
    title: 'A comment that is a script element',
    outcome: 'final-forgery',
    payload: (body) =>
      override(body as Body, { reviewResult: { moderationComment: '<img src=x onerror=alert(1)>' } as never }),
  }),
  hostileCase(REVIEWED, {
    name: 'type-disagrees',
    title: 'The type says that the applicant was deleted, the rest is a verdict',
    payload: (body) => ({ ...(body as Body), type: 'applicantDeleted' }),
  }),
  hostileCase(REVIEWED, {
    name: 'other-applicant',
    title: 'An id of your own that belongs to another applicant',
    payload: (body) => override(body as Body, { applicantId: 'f'.repeat(24), inspectionId: 'f'.repeat(24) }),
  }),
];
