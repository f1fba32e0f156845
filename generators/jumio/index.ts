import { defineProvider } from '../../src/core/provider.ts';
import { configurable } from '../../src/core/settings.ts';
import { events } from '../../src/generated/jumio/events.ts';
import { traitTable } from '../shared/traits.ts';
import { cases } from './cases.ts';
import { deliveryOf, sources } from './delivery.ts';
import { tells } from './meaning.ts';
import { openQuestions } from './open-questions.ts';
import { type OutcomeName, outcomes } from './outcomes.ts';
import { type JumioEvents, payloads } from './payloads.ts';
import { rules } from './rules.ts';
import { type ScenarioName, scenariosOf } from './scenarios.ts';
import { settings } from './settings.ts';
import { type JumioStory, type JumioTraits, RULES, storyOf } from './story.ts';
import { tolerances } from './tolerances.ts';
import { wire } from './wire.ts';

export { type DataCentre, type DataCentreName, dataCentres, isFromProvider } from './addresses.ts';
export type { JumioEvents } from './payloads.ts';
export type { JumioSettings } from './settings.ts';
export type { JumioTraits } from './story.ts';

/** Jumio Netverify. What is documented and what is assumed: `generators/jumio/README.md`. */
export const jumio = configurable(settings, (chosen) =>
  defineProvider<JumioEvents, JumioStory, OutcomeName, ScenarioName, JumioTraits>({
    id: 'jumio',
    title: 'Jumio Netverify',
    events,
    contract: async () => (await import('../../src/generated/jumio/contract.ts')).contract,
    story: (base, traits) => storyOf(base, traits, chosen),
    traits: traitTable(RULES),
    outcomes,
    payloads,
    scenarios: scenariosOf(chosen),
    cases,
    preliminary: [],
    tells,
    wire,
    delivery: deliveryOf(chosen),
    sources,
    tolerances,
    rules,
    openQuestions,
  }),
);
