import {
  addressOf,
  emailOf,
  fullNameOf,
  mothersNameOf,
  mrzOf,
  nationalNumberOf,
  type People,
  phoneOf,
} from '../../generators/shared/index.ts';
import type { Provider } from '../../src/core/provider.ts';

/** A text or number in a payload, and where it stands. */
export interface Leaf {
  pointer: string;
  value: string | number;
}

/** Every text and number of a value, by a walk that knows no document. */
export function leavesOf(value: unknown, pointer = ''): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ pointer, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, `${pointer}/${key}`));
}

/** What is written of the people of a story anywhere: names in both scripts, numbers, dates, addresses, contacts, zones. */
export function personalTextsOf(story: unknown): string[] {
  const { person, document, company } = story as Partial<People>;
  if (person === undefined || document === undefined) return [];
  const owners = company?.beneficialOwners ?? [];
  const people = [person, ...owners].flatMap((each) => [
    each.given,
    each.family,
    each.secondFamily,
    each.patronymic,
    fullNameOf(each, 'native'),
    fullNameOf(each, 'latin'),
    mothersNameOf(each),
    nationalNumberOf(each),
    each.bornOn,
    addressOf(each, 'native'),
    addressOf(each, 'latin'),
    phoneOf(each),
    emailOf(each),
  ]);
  return [...textsIn([...people, document.number, mrzOf(document, person)])];
}

function textsIn(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(Object.values(value).flatMap((each) => [...textsIn(each)]));
}

/** Every text that a document lists as a value, wherever it does. */
export async function listedTexts(provider: Provider): Promise<Set<string>> {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === 'enum' || key === 'const') for (const text of [value].flat()) found.add(String(text));
      walk(value);
    }
  };
  walk((await provider.contract()).schemas);
  return found;
}

/** The words of a text that are long enough to tell of somebody, folded: letters with their marks, or digits. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{4,}|\d{4,}/gu) ?? [];

/** A moment as programs write it: with a clock time, or in seconds since 1970. */
export const isTimestamp = (value: string | number): boolean =>
  typeof value === 'number'
    ? Number.isInteger(value) && value > 1_000_000_000
    : /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/.test(value);
