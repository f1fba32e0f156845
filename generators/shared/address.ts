import type { Person } from './person.ts';
import type { Name } from './words.ts';

/** An address in the parts that providers ask for, and as the country writes it. */
export interface Address {
  street: string;
  house: string;
  town: string;
  region: string | undefined;
  postcode: string;
  /** In English. */
  country: string;
  /** ISO 3166-1 alpha-2. */
  countryCode: string;
  lines: string[];
  /** The lines in one. */
  text: string;
}

type Part = 'street' | 'house' | 'town' | 'region' | 'postcode';
type Template = readonly { text: string; part?: Part }[][];
const TEMPLATES = new Map<string, Template>();

/** The home of a person, in the script of its country or in Latin letters. The street is invented, the town is not. */
export function addressOf({ random, residence, home }: Person, script: 'native' | 'latin'): Address {
  // One draw serves for street, house and flat: 140 houses, 60 flats, the last of which do not exist, 100 for the street.
  const lot = random.int('address', 0, 839_999);
  const number = 1 + (lot % 140);
  const door = Math.floor(lot / 140) % 60;
  const flat = door < (residence.flats ?? 0) * 60 ? door + 1 : undefined;
  const streets = residence.streets();
  const street = streets[Math.floor(lot / 8_400) % streets.length] as Name;
  const parts = {
    street: street[script],
    house: flat === undefined ? String(number) : `${number}-${flat}`,
    town: home.name[script],
    region: home.region?.[script],
    postcode: home.postcode,
  };
  const template = script === 'latin' ? (residence.latinAddress ?? residence.address) : residence.address;
  const lines = templateOf(template).map((pieces) => rendered(pieces, parts));
  return { ...parts, country: residence.name, countryCode: residence.code, lines, text: lines.join(', ') };
}

function templateOf(source: string): Template {
  let template = TEMPLATES.get(source);
  if (template === undefined) {
    template = source
      .split('\n')
      .map((line) =>
        [...line.matchAll(/\{(\w+)\}|[^{]+/g)].map(([text, part]) =>
          part === undefined ? { text } : { text: '', part: part as Part },
        ),
      );
    TEMPLATES.set(source, template);
  }
  return template;
}

function rendered(pieces: Template[number], parts: Record<Part, string | undefined>): string {
  let line = '';
  for (const { text, part } of pieces) line += part === undefined ? text : (parts[part] ?? '');
  return line.trim();
}
