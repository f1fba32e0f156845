import type { Random } from '../../src/core/random.ts';
import { type Account, accountOf, type Slip } from './account.ts';
import { type Company, type CompanyTraits, companyOf } from './company.ts';
import { type DocumentTraits, documentOf, type IdentityDocument, secondDocumentOf } from './document.ts';
import { type Person, type PersonTraits, personOf } from './person.ts';
import { twinOf } from './relations.ts';
import { checkTraits } from './traits.ts';

/** What a story may ask of the people in it, the same for every provider; everything left out is drawn. */
export interface PeopleTraits {
  /** `twin`: the twin of the person that the same seed gives without it. */
  person?: PersonTraits & { twin?: boolean };
  /** `second`: another document of the person, than the one that the same seed gives without it. */
  document?: DocumentTraits & { second?: boolean };
  /** What the customer mistyped when the account was made. Default: what the outcome says, mostly nothing. */
  account?: Slip | readonly Slip[];
  /** The person is a beneficial owner of a company. `owner`: which one, 1 for the greatest (the default), as far as there are so many. */
  company?: CompanyTraits & { owner?: number };
}

/** The people of a story, and what the customer knows of them. */
export interface People {
  person: Person;
  document: IdentityDocument;
  /** Undefined unless the story asks for one. */
  company: Company | undefined;
}

/**
 * @param random the random source of the provider's stories: a person is drawn below `person`, a document below `document`
 * @param at the time of the verification, milliseconds since the Unix epoch
 *
 * Throws `people/unknown-trait`, `people/not-a-trait-value`, `people/no-latin-form`, and what `documentOf` throws.
 */
export function peopleOf(random: Random, at: number, traits: PeopleTraits = {}): People {
  checkTraits(traits);
  const company = traits.company && companyOf(random.split('company'), at, traits.company, traits.person);
  const drawn =
    company === undefined ? personOf(random.split('person'), at, traits.person) : ownerOf(company, traits.company);
  const person = traits.person?.twin ? twinOf(drawn) : drawn;
  const source = traits.person?.twin ? random.split('twin').split('document') : random.split('document');
  const first = documentOf(source, person, at, traits.person?.twin ? ofTwin(traits.document) : traits.document);
  const document = traits.document?.second ? secondDocumentOf(source, person, at, first) : first;
  return { person, document, company };
}

/**
 * A story whose people are made when somebody asks for one of them: whoever wants an id, or the body of a session that nobody
 * has opened, needs nobody, and the words of a country take time to load.
 *
 * A class, since the getters of an object literal are defined for each story anew; engines also keep such stories, dead as
 * they are, until the next full collection of garbage.
 */
export class Peopled implements Readonly<People> {
  readonly #make: () => People;
  #people: People | undefined;

  constructor(make: () => People) {
    this.#make = make;
  }

  get person() {
    return this.#made().person;
  }
  get document() {
    return this.#made().document;
  }
  get company() {
    return this.#made().company;
  }

  #made(): People {
    this.#people ??= this.#make();
    return this.#people;
  }

  /** JSON knows nothing of the getters of a class. */
  toJSON() {
    const { person, document, company } = this;
    return { ...this, person, document, company };
  }
}

/** What is asked of a document, but for the number, which no two people share. */
function ofTwin(asked: DocumentTraits = {}): DocumentTraits {
  const { number: _, ...shared } = asked;
  return shared;
}

function ownerOf({ beneficialOwners }: Company, { owner = 1 }: PeopleTraits['company'] = {}): Person {
  return beneficialOwners[Math.min(owner, beneficialOwners.length) - 1] as Person;
}

/**
 * Where a verification draws what is its own: ids, times, links. A twin, a second document and another owner are verified
 * on their own, though their people come from the same seed.
 */
export function verificationRandom(random: Random, { person, document, company }: PeopleTraits = {}): Random {
  let own = random;
  if (person?.twin) own = own.split('twin');
  if (document?.second) own = own.split('second');
  if ((company?.owner ?? 1) > 1) own = own.split(`owner-${company?.owner}`);
  return own;
}

/** The account of a story: what the trait says was mistyped, else what the outcome implies. */
export function accountIn(
  { person, document }: People,
  asked: PeopleTraits['account'],
  implied: readonly Slip[] = [],
): Account {
  return accountOf(person, document, asked === undefined ? implied : [asked].flat());
}
