import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { DriftWatch } from '../../../src/contract/drift/drift.ts';
import type { Drift, DriftKind } from '../../../src/core/drift.ts';
import type { Provider } from '../../../src/core/provider.ts';
import { contractIn } from '../../../src/spec/contract.ts';
import { readSpec } from '../../../src/spec/read.ts';
import { allProviders } from '../../support/providers.ts';
import { type Json, judgeOfDocument, type Sent, trafficOf } from './mutations.ts';

/** A document that says less than what is sent: as if the provider had moved on since it was written. */
interface Narrowing {
  name: string;
  kind: DriftKind;
  /** Whether it can be done to a schema. */
  fits(schema: Json): boolean;
  narrow(schema: Json, choice: number): void;
}

const narrowings: readonly Narrowing[] = [
  {
    name: 'a member of a set that is missing',
    kind: 'drift/new-enum-value',
    fits: ({ enum: members }) =>
      Array.isArray(members) && members.length > 1 && members.every((each) => typeof each === 'string'),
    narrow: (schema, choice) => {
      const members = schema.enum as string[];
      members.splice(choice % members.length, 1);
    },
  },
  {
    name: 'a shorter length',
    kind: 'drift/widened-length',
    fits: ({ maxLength }) => typeof maxLength === 'number' && maxLength > 3,
    narrow: (schema) => {
      schema.maxLength = 3;
    },
  },
];

/** Every schema below the components, rules and what they exclude left out: there less is more. */
function schemasIn(node: unknown, found: Json[] = []): Json[] {
  if (typeof node !== 'object' || node === null) return found;
  if (!Array.isArray(node)) found.push(node as Json);
  for (const [key, member] of Object.entries(node))
    if (!['if', 'then', 'else', 'not', 'examples', 'required'].includes(key)) schemasIn(member, found);
  return found;
}

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  const text = readFileSync(`openapi/${id}.yaml`, 'utf8');
  const sent = [...trafficOf(provider, [1]).values()].flat();
  const bodyOf = ({ event }: Sent) => provider.events[event]?.bodyPointer ?? '';
  const eligible = ({ components }: Json, { fits }: Narrowing) =>
    schemasIn((components as Json).schemas).filter((schema) => fits(schema));

  test.each(narrowings.map((narrowing) => [narrowing.name, narrowing] as const))(
    '%s in the document is told, of each event as often as an Ajv of the test refuses it',
    async (_, narrowing) => {
      let seen = 0;
      const places = eligible(parse(text), narrowing).length;
      await fc.assert(
        fc.asyncProperty(fc.nat(places - 1), fc.nat(), async (place, choice) => {
          const document = parse(text) as Json;
          narrowing.narrow(eligible(document, narrowing)[place] as Json, choice);
          const judge = judgeOfDocument(document);
          const refused = sent.filter((each) => judge(bodyOf(each), each.payload).length > 0);
          const drifts = await driftAgainst(document, provider, sent);
          expect(drifts.filter(({ kind }) => kind !== narrowing.kind)).toEqual([]);
          const events = new Set(refused.map(({ event }) => event));
          expect(new Set(drifts.map(({ event }) => event))).toEqual(events);
          for (const event of events) {
            const counts = drifts.filter((drift) => drift.event === event).map(({ count }) => count);
            const total = refused.filter((each) => each.event === event).length;
            // A schema may stand at several places, and a callback may differ at some of them.
            expect(Math.max(...counts)).toBeLessThanOrEqual(total);
            expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(total);
          }
          seen += refused.length;
        }),
        { seed: 3, numRuns: 6 },
      );
      expect(seen).toBeGreaterThan(0);
    },
    60_000,
  );
});

async function driftAgainst(document: Json, provider: Provider, sent: readonly Sent[]): Promise<readonly Drift[]> {
  const { contract } = contractIn(await readSpec('narrowed.yaml', stringify(document)));
  const narrowed = { ...provider, contract: async () => contract };
  const watch = new DriftWatch({ strict: true });
  for (const { event, payload } of sent)
    await watch.see({ provider: narrowed, detection: { event }, payload, whereIs: () => 'a:1' });
  const { drifts } = watch.report();
  // What the kit sends in the format until 2021, and the document does not name: see drift.test.ts.
  const isSentUnnamed = ({ kind, event }: Drift) => kind === 'drift/new-key' && event === 'identificationLegacy';
  return drifts.filter((drift) => drift.severity !== 'info' && !isSentUnnamed(drift));
}
