import { documentOf, type IdentityDocument } from '../../generators/shared/document.ts';
import { type Person, personOf } from '../../generators/shared/person.ts';
import { Random } from '../../src/core/random.ts';

export const AT = Date.UTC(2026, 0, 1);
export const SEEDS = 10_000;

/** Somebody of each of so many seeds, with a document. */
export function* people(
  count = SEEDS,
  at = AT,
): Generator<{ seed: number; person: Person; document: IdentityDocument }> {
  for (let seed = 0; seed < count; seed++) {
    const random = Random.seeded(seed);
    const person = personOf(random.split('person'), at);
    yield { seed, person, document: documentOf(random.split('document'), person, at) };
  }
}

/** The first few offences, so that a failure can be read. */
export const few = <T>(offences: readonly T[]): readonly T[] => offences.slice(0, 5);
