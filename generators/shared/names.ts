import { createRequire } from 'node:module';

/** Words from which people of one country are made, in its own script. */
export interface Names {
  given: { female: readonly string[]; male: readonly string[] };
  family: { female: readonly string[]; male: readonly string[] };
  towns: readonly string[];
}

type WordList = { generic?: readonly string[]; female?: readonly string[]; male?: readonly string[] };
interface Definitions {
  person: { first_name: WordList; last_name: WordList };
  location: { city_name: readonly string[] };
}

const require = createRequire(import.meta.url);

/**
 * The word lists of one faker locale. Loaded when first asked for, and one locale at a time: all of them together cost
 * 150 ms at start-up, one costs 15. Only the lists are used; faker's own random source is never touched.
 */
export function fakerNames(locale: string): () => Names {
  let names: Names | undefined;
  return () => {
    if (names === undefined) {
      const { person, location } = require(`@faker-js/faker/locale/${locale}`).faker.rawDefinitions as Definitions;
      names = { given: bySex(person.first_name), family: bySex(person.last_name), towns: location.city_name };
    }
    return names;
  };
}

/** The lists for each sex; where a locale tells only a common one, it serves both. */
function bySex({ generic = [], female = [], male = [] }: WordList) {
  return { female: female.length > 0 ? female : generic, male: male.length > 0 ? male : generic };
}

/** Faker has no Lithuanian locale. Common given names; family names in the forms of men and of unmarried women. */
export const lithuanianNames: Names = {
  given: {
    female: [
      'Agnė',
      'Aistė',
      'Asta',
      'Birutė',
      'Dalia',
      'Eglė',
      'Gabija',
      'Giedrė',
      'Ieva',
      'Jūratė',
      'Kristina',
      'Lina',
      'Milda',
      'Neringa',
      'Ramunė',
      'Rasa',
      'Rūta',
      'Šarūnė',
      'Viktorija',
      'Živilė',
    ],
    male: [
      'Aidas',
      'Andrius',
      'Arūnas',
      'Darius',
      'Dovydas',
      'Gediminas',
      'Jonas',
      'Karolis',
      'Kęstutis',
      'Linas',
      'Lukas',
      'Mantas',
      'Marius',
      'Mindaugas',
      'Rokas',
      'Saulius',
      'Tomas',
      'Vytautas',
      'Žilvinas',
      'Žygimantas',
    ],
  },
  family: {
    female: [
      'Ąžuolaitė',
      'Balčiūnaitė',
      'Beržinytė',
      'Grigaitė',
      'Jankauskaitė',
      'Kazlauskaitė',
      'Lapinskaitė',
      'Mažeikaitė',
      'Navickaitė',
      'Petrauskaitė',
      'Šimkutė',
      'Stankevičiūtė',
      'Urbonaitė',
      'Vaitkutė',
      'Žukauskaitė',
    ],
    male: [
      'Ąžuolas',
      'Balčiūnas',
      'Beržinis',
      'Grigas',
      'Jankauskas',
      'Kazlauskas',
      'Lapinskas',
      'Mažeika',
      'Navickas',
      'Petrauskas',
      'Šimkus',
      'Stankevičius',
      'Urbonas',
      'Vaitkus',
      'Žukauskas',
    ],
  },
  towns: [
    'Alytus',
    'Birštonas',
    'Jonava',
    'Kaunas',
    'Kėdainiai',
    'Klaipėda',
    'Marijampolė',
    'Mažeikiai',
    'Palanga',
    'Panevėžys',
    'Šiauliai',
    'Tauragė',
    'Telšiai',
    'Trakai',
    'Utena',
    'Vilnius',
    'Visaginas',
    'Žasliai',
  ],
};
