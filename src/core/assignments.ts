import { isPlainObject, setOwn } from './override.ts';

/**
 * Paths and the texts that are assigned to them, as one object: `person.age` and `minor`, `document.expiresInDays` and `[1,7]` give
 * `{ person: { age: 'minor' }, document: { expiresInDays: [1, 7] } }`. A text that is JSON is taken for what it means, any other as
 * it is; every name is only a name.
 */
export function assembled(assignments: readonly (readonly [path: string, text: string])[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const [path, text] of assignments) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let place = whole;
    for (const name of names) {
      if (!Object.hasOwn(place, name) || !isPlainObject(place[name])) setOwn(place, name, {});
      place = place[name] as Record<string, unknown>;
    }
    setOwn(place, last, jsonOr(text));
  }
  return whole;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
