import type { Random } from '../../src/core/random.ts';
import { type Name, nameOf } from './words.ts';

/** Names that are right and break careless code. */
export const TRAPS = ['combining-marks', 'right-to-left', 'punctuation', 'one-name', 'long', 'astral'] as const;
export type NameTrap = (typeof TRAPS)[number];

interface Trapped {
  given: Name | undefined;
  family: Name;
}

const named = (given: string, family: string): Trapped => ({ given: nameOf(given), family: nameOf(family) });
const decomposed = (given: string, family: string): Trapped => {
  const { given: first, family: last } = named(given, family);
  const apart = (name: Name) => ({ ...name, native: name.native.normalize('NFD') });
  return { given: first && apart(first), family: apart(last) };
};

/** 100 UTF-16 units each, in both scripts: as long as any field of a provider that we know takes. */
const LONG: Trapped = {
  given: nameOf('Wilhelmina Alexandrina Theodora Konstanza Leopoldina Maximiliana Bartholomea Ferdinanda Henri Isabel'),
  family: nameOf(
    'Featherstonehaugh-Cholmondeley-Marjoribanks-Wolfeschlegelstein-Hausenbergerdorff-Vanderbiltenburghes',
  ),
};

const TRAPPED: Record<NameTrap, () => readonly Trapped[]> = {
  'combining-marks': () => [
    decomposed('Zoë', 'Brontë'),
    decomposed('Thị Ngọc Ánh', 'Nguyễn'),
    decomposed('Şükrü', 'Öğütçü=Ogutcu'),
  ],
  // The Arabic ones are spelled by the table of ICAO Doc 9303: nobody would expect these Latin forms.
  'right-to-left': () => [
    named('عبد الرحمن', 'البغدادي'),
    named('פנינה=Pnina', 'בן-שושן=Ben-Shushan'),
    named('مُحَمَّد', 'آل ثاني'),
  ],
  punctuation: () => [
    named("D'Arcy-Rose", "O'Neill-St. John"),
    named('Ma. José', "Dell'Orto y d’Ávila"),
    named('Anne-Marie', "van 't Hoff"),
  ],
  'one-name': () => [
    { given: undefined, family: nameOf('Suharto') },
    { given: undefined, family: nameOf('O') },
  ],
  long: () => [LONG],
  // Han beyond the Basic Multilingual Plane, and Adlam, which also runs from right to left.
  astral: () => [named('𠮷子=Yoshiko', '𠮷田=Yoshida'), named('𞤀𞤥𞤢𞤣𞤵=Amadu', '𞤔𞤢𞤤𞤮=Jallo')],
};

export function trappedName(random: Random, trap: NameTrap): Trapped {
  return random.pick('trap', TRAPPED[trap]());
}
