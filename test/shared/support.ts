import fc from 'fast-check';
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

const day = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const word = fc.oneof(
  fc.stringMatching(/^[A-Z][a-z]{0,30}([ '-][A-Z][a-z]{0,30}){0,2}$/),
  fc.stringMatching(/^[А-Яа-яЁё]{1,40}$/),
  fc.stringMatching(/^[一-十]{1,4}=[A-Z][a-z]{1,20}$/),
);
const optional = { requiredKeys: [] };
/** What a story can be told of its person and document, also what does not fit together. */
export const told = fc.record({
  person: fc.record(
    {
      givenName: word,
      familyName: word,
      bornOn: day('1906-01-01', '2026-01-01'),
      personalNumber: fc.stringMatching(/^[A-Za-z0-9 ./-]{0,29}[A-Z0-9]$/),
    },
    optional,
  ),
  document: fc.record(
    {
      number: fc.stringMatching(/^[A-Za-z0-9 ./-]{0,49}[A-Z0-9]$/),
      issuedOn: day('1990-01-01', '2026-01-01'),
      expiresOn: day('2000-01-01', '9999-12-31'),
    },
    optional,
  ),
});

/** Refusals that follow from what was told. */
export const REFUSED = /^people\/(number-not-in-zone|dates-out-of-order|no-latin-form|not-a-trait-value)$/;
