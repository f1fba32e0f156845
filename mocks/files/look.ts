import { Random } from '../../src/core/random.ts';
import type { DocumentPicture } from './picture.ts';

/** The colours of one country's document: the same for all who hold it. */
export interface Look {
  /** Three tints that run into each other, as iris printing does. */
  tints: [string, string, string];
  /** The two colours of the background lines. */
  lines: [string, string];
  /** Headings, frames. */
  ink: string;
  accent: string;
}

const LOOKS: Look[] = [
  { tints: ['#dbe9f2', '#eef1ea', '#d8e8dc'], lines: ['#4f86ad', '#5c9a78'], ink: '#17395c', accent: '#b3262e' },
  { tints: ['#f1e3d6', '#f3efe0', '#dfe7ea'], lines: ['#b9805a', '#6f93a6'], ink: '#5b2c1c', accent: '#1d5b7a' },
  { tints: ['#e2ecd9', '#f3f1e0', '#e9e2d2'], lines: ['#6f9a52', '#b69a56'], ink: '#24492a', accent: '#9a2f2a' },
  { tints: ['#e8e0ee', '#f1ebf0', '#dbe6f1'], lines: ['#8f6fab', '#5f88b5'], ink: '#3c2a5e', accent: '#a3325c' },
  { tints: ['#d9ecec', '#edf3ee', '#f2e9dd'], lines: ['#3f9497', '#b98f5d'], ink: '#0f4a50', accent: '#b04a1f' },
  { tints: ['#f4dfe0', '#f3ecea', '#dde6f0'], lines: ['#c0717a', '#6488b4'], ink: '#6b1f2e', accent: '#1f4e8c' },
  { tints: ['#e9e7d3', '#f1efe4', '#dce8ea'], lines: ['#a59745', '#5a95a5'], ink: '#4c4312', accent: '#0f5c73' },
  { tints: ['#dfe3f1', '#ecebf2', '#efe0e4'], lines: ['#6474b3', '#b5738a'], ink: '#222f6b', accent: '#a01f3f' },
];

/** EU licences are pink, and EU residence permits blue and rose, whatever the country. */
const PINK: Look = {
  tints: ['#f3d6de', '#f6e9ea', '#eed9e6'],
  lines: ['#cc7d97', '#a884bd'],
  ink: '#6a1d45',
  accent: '#1c3f94',
};
const PERMIT: Look = {
  tints: ['#d5e3f3', '#efe7ee', '#f3d9dd'],
  lines: ['#5a86bd', '#c37a8c'],
  ink: '#1d3a6e',
  accent: '#a32238',
};

const EU = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

export function isEuropean({ country }: DocumentPicture): boolean {
  return EU.has(country.alpha2);
}

/** Chance that belongs to the country and its kind of document, not to the holder. */
export function countryRandom({ country }: DocumentPicture): Random {
  return Random.seeded(0x0d0c).split(country.alpha3);
}

export function lookOf(picture: DocumentPicture): Look {
  if (isEuropean(picture) && picture.kind === 'driver-license') return PINK;
  if (isEuropean(picture) && picture.kind === 'residence-permit') return PERMIT;
  return countryRandom(picture).pick(`look-${picture.kind}`, LOOKS);
}

/** The cover of a passport. */
export function coverOf(picture: DocumentPicture): string {
  return isEuropean(picture)
    ? '#5d1827'
    : countryRandom(picture).pick('cover', ['#1b2a4d', '#173a2c', '#5d1827', '#23242b', '#16384f']);
}
