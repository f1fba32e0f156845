import { type NumberMaker, weighted, yearFirst } from './checks.ts';

/** Brazilian CPF: nine digits and two check digits. */
export const cpf: NumberMaker = (_, random) => {
  const nine = random.digits('serial', 9);
  const first = checkOf(nine, [10, 9, 8, 7, 6, 5, 4, 3, 2]);
  const second = checkOf(`${nine}${first}`, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]);
  return `${nine.slice(0, 3)}.${nine.slice(3, 6)}.${nine.slice(6)}-${first}${second}`;
};

function checkOf(digits: string, weights: readonly number[]): number {
  const rest = weighted(digits, weights) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Argentine DNI: eight digits that grow with the year of birth [assumed: about 620,000 a year]; it has no check digit. */
export const argentineDni: NumberMaker = ({ bornOn }, random) => {
  const year = Number(bornOn.slice(0, 4));
  return String(Math.max(2, year - 1936) * 620_000 + random.int('serial', 0, 619_999));
};

/** Chilean RUN: number that grows with the year of birth [assumed], and a digit or K, modulo 11. */
export const run: NumberMaker = ({ bornOn }, random) => {
  const year = Number(bornOn.slice(0, 4));
  const digits = String(Math.max(5, year - 1934) * 260_000 + random.int('serial', 0, 259_999));
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits[digits.length - 1 - i]) * (2 + (i % 6));
  return `${digits}-${'0123456789K'[(11 - (sum % 11)) % 11]}`;
};

const SIGNS = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ';

/** Four-letter beginnings that the register changes: the second letter becomes X (Instructivo normativo, annex 2). */
const UNWANTED = new Set(
  (
    'BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO FALO FETO GETA GUEI GUEY ' +
    'JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO ' +
    'MEAR MEAS MEON MIAR MION MOCO MOKO MULA MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ' +
    'ROBO RUIN SENO TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY'
  ).split(' '),
);

/** Mexican CURP: letters of the names, birth date, sex, state of birth, consonants, homoclave, check digit. */
export const curp: NumberMaker = ({ family, secondFamily, given, bornOn, sex, birthPlace }, random) => {
  const father = lettersOf(family.native);
  const mother = lettersOf(secondFamily?.native ?? '');
  const name = lettersOf(mainName(given?.native ?? ''));
  const head = `${father[0] ?? 'X'}${inner(father, /[AEIOU]/)}${mother[0] ?? 'X'}${name[0] ?? 'X'}`.replaceAll(
    'Ñ',
    'X',
  );
  const start = UNWANTED.has(head) ? `${head[0]}X${head.slice(2)}` : head;
  const consonants = [father, mother, name].map((text) => inner(text, /[^AEIOU]/)).join('');
  const homoclave = bornOn < '2000' ? random.int('homoclave', 0, 9) : random.pick('homoclave', ['A', 'B', 'C']);
  const text = `${start}${yearFirst(bornOn)}${sex === 'male' ? 'H' : 'M'}${birthPlace.code}${consonants.replaceAll('Ñ', 'X')}${homoclave}`;
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += SIGNS.indexOf(text[i] ?? '') * (18 - i);
  return text + ((10 - (sum % 10)) % 10);
};

/** Capitals without accents; Ñ stays, for it becomes X. Particles do not count, as in "de la Cruz". */
function lettersOf(name: string): string {
  const capitals = name.toUpperCase().replaceAll(/\b(?:DE LA|DE LOS|DE LAS|DEL|DE|LA|LAS|LOS|Y)\s+/g, '');
  const [first = ''] = capitals.split(/[\s-]/);
  return first
    .replaceAll('Ñ', '*')
    .normalize('NFD')
    .replaceAll(/[^A-Z*]/g, '')
    .replaceAll('*', 'Ñ');
}

/** María and José do not count where another name follows. */
function mainName(given: string): string {
  const [first = '', ...others] = given.split(' ');
  return others.length > 0 && /^(?:Mar[ií]a|Jos[eé]|Ma\.?|J\.?)$/i.test(first) ? others.join(' ') : given;
}

/** The first letter after the initial that fits, else X. */
const inner = (text: string, fits: RegExp): string => [...text.slice(1)].find((letter) => fits.test(letter)) ?? 'X';
