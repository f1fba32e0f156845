import { defineProvider } from '../../src/core/provider.ts';
import { configurable } from '../../src/core/settings.ts';
import { documented } from '../../src/core/source.ts';
import { events } from '../../src/generated/sumsub/events.ts';
import { traitTable } from '../shared/traits.ts';
import { casesFor } from './cases.ts';
import { deliveryOf, deliveryOfActions, sources } from './delivery.ts';
import { tellsIn } from './meaning.ts';
import { openQuestions } from './open-questions.ts';
import { type OutcomeName, outcomes } from './outcomes.ts';
import { payloads, type SumsubEvents } from './payloads.ts';
import { rules } from './rules.ts';
import { scenariosFor } from './scenarios.ts';
import { settings } from './settings.ts';
import { RULES, type SumsubStory, type SumsubTraits, storyOf } from './story.ts';
import { tolerances } from './tolerances.ts';
import { wireOf } from './wire.ts';

export type { SumsubEvents } from './payloads.ts';
export type { SumsubSettings } from './settings.ts';
export type { SumsubTraits } from './story.ts';

type ScenarioName = keyof ReturnType<typeof scenariosFor>;

/** Sumsub user verification. What is documented and what is assumed: `generators/sumsub/README.md`. */
export const sumsub = configurable(settings, (chosen) =>
  defineProvider<SumsubEvents, SumsubStory, OutcomeName, ScenarioName, SumsubTraits>({
    id: 'sumsub',
    title: 'Sumsub user verification',
    events,
    contract: async () => (await import('../../src/generated/sumsub/contract.ts')).contract,
    story: (base, traits) => storyOf(base, traits, chosen),
    traits: traitTable(RULES),
    outcomes,
    payloads,
    scenarios: scenariosFor(chosen),
    cases: casesFor(chosen),
    preliminary: [],
    tells: tellsIn(chosen),
    wire: wireOf(chosen),
    delivery: deliveryOf(chosen),
    sources,
    deliveryOf: [deliveryOfActions(chosen)],
    tolerances,
    rules,
    openEvents: documented('invariant 23: new types keep coming, D26'),
    openQuestions,
  }),
);
