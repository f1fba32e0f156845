import { createRequire } from 'node:module';

export type WordList = { generic?: readonly string[]; female?: readonly string[]; male?: readonly string[] };

/** What the kit takes of a faker locale. */
export interface Words {
  first: WordList;
  last: WordList;
  middle: WordList;
}

type Definitions = { person: { first_name: WordList; last_name: WordList; middle_name: WordList } };

const require = createRequire(import.meta.url);

/**
 * The word lists of one faker locale. Only the lists are used; faker's own random source is never touched.
 *
 * In a checkout they come from faker itself. `scripts/build.ts` writes the same lists as JSON beside the published code
 * and puts a reader of those files in the place of this module: faker's locale costs 15 ms to import, its lists cost one.
 */
export function wordsOf(locale: string): Words {
  const { person } = require(`@faker-js/faker/locale/${locale}`).faker.rawDefinitions as Definitions;
  return { first: person.first_name, last: person.last_name, middle: person.middle_name };
}
