// `verihook/people`: the people of the stories, for records that a test needs on the consumer's side.
export { Random } from '../../src/core/random.ts';
export { type Account, accountOf, SLIPS, type Slip } from './account.ts';
export { type Address, addressOf } from './address.ts';
export { type Company, type CompanyTraits, companyOf } from './company.ts';
export { emailOf, ipOf, phoneOf } from './contact.ts';
export { type CountryCode, countries } from './countries.ts';
export {
  type DocumentTraits,
  documentOf,
  type IdentityDocument,
  mrzOf,
  personalNumberOn,
  secondDocumentOf,
} from './document.ts';
export { type People, type PeopleTraits, peopleOf } from './people.ts';
export {
  type DocumentType,
  fullNameOf,
  mothersNameOf,
  type Name,
  nationalNumberOf,
  type Person,
  type PersonTraits,
  personOf,
} from './person.ts';
export { misspelled, twinOf, type WatchListEntry, watchListEntryOf } from './relations.ts';
export type { NameTrap } from './traps.ts';
