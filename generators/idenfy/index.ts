import { defineProvider } from '../../src/core/provider.ts';
import { events } from '../../src/generated/idenfy/events.ts';
import { traitTable } from '../shared/traits.ts';
import { cases } from './cases.ts';
import { delivery, legacyDelivery, sources } from './delivery.ts';
import { tells } from './meaning.ts';
import { openQuestions } from './open-questions.ts';
import { type OutcomeName, outcomes } from './outcomes.ts';
import { type IdenfyEvents, payloads } from './payloads.ts';
import { scenarios } from './scenarios.ts';
import { type IdenfyStory, type IdenfyTraits, storyOf } from './story.ts';
import { tolerances } from './tolerances.ts';
import { wire } from './wire.ts';

export type { IdenfyEvents } from './payloads.ts';
export type { IdenfyTraits } from './story.ts';

/** iDenfy identity verification. What is documented and what is assumed: `generators/idenfy/README.md`. */
export const idenfy = defineProvider<IdenfyEvents, IdenfyStory, OutcomeName, keyof typeof scenarios, IdenfyTraits>({
  id: 'idenfy',
  title: 'iDenfy identity verification',
  events,
  contract: async () => (await import('../../src/generated/idenfy/contract.ts')).contract,
  story: storyOf,
  traits: traitTable(),
  outcomes,
  payloads,
  scenarios,
  cases,
  preliminary: ['identification', 'identificationAutoFinished', 'identificationResubmitted', 'identificationLegacy'],
  identifiers: ['/scanRef', '/clientId', '/companyId', '/beneficiaryId'],
  tells,
  wire,
  delivery,
  sources,
  deliveryOf: [legacyDelivery],
  tolerances,
  openQuestions,
});
