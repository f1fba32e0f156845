import { defineProvider } from '../../src/core/provider.ts';
import { configurable } from '../../src/core/settings.ts';
import { events } from '../../src/generated/pipwave/events.ts';
import { traitTable } from '../shared/traits.ts';
import { casesFor } from './cases.ts';
import { deliveryOf, sources } from './delivery.ts';
import { tells } from './meaning.ts';
import { openQuestions } from './open-questions.ts';
import { type OutcomeName, outcomes } from './outcomes.ts';
import { type PipwaveEvents, payloads } from './payloads.ts';
import { scenarios } from './scenarios.ts';
import { settings } from './settings.ts';
import { type PipwaveStory, type PipwaveTraits, RULES, storyOf } from './story.ts';
import { tolerances } from './tolerances.ts';
import { wireOf } from './wire.ts';

export type { PipwaveEvents } from './payloads.ts';
export type { PipwaveSettings } from './settings.ts';
export type { PipwaveTraits } from './story.ts';

/** pipwaveDoc document verification. What is documented and what is assumed: `generators/pipwave/README.md`. */
export const pipwave = configurable(settings, (chosen) =>
  defineProvider<PipwaveEvents, PipwaveStory, OutcomeName, keyof typeof scenarios, PipwaveTraits>({
    id: 'pipwave',
    title: 'pipwaveDoc document verification',
    events,
    contract: async () => (await import('../../src/generated/pipwave/contract.ts')).contract,
    story: (base, traits) => storyOf(base, traits, chosen),
    traits: traitTable(RULES),
    outcomes,
    payloads,
    scenarios,
    cases: casesFor(chosen),
    preliminary: ['notification'],
    identifiers: ['/session_token', '/user_id', '/api_key'],
    tells,
    wire: wireOf(chosen),
    delivery: deliveryOf(chosen),
    sources,
    tolerances,
    openQuestions,
  }),
);
