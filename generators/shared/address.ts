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
  const number = random.int('house', 1, 140);
  const flat = residence.flats !== undefined && random.chance('has-flat', residence.flats);
  const street: Name = random.pick('street', residence.streets());
  const parts = {
    street: street[script],
    house: flat ? `${number}-${random.int('flat', 1, 60)}` : String(number),
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
