import { isPlainObject } from '../../src/core/override.ts';

/**
 * JSON as Sumsub prints it: two spaces for each level, a space on both sides of the colon, lists on one line with a space
 * inside the brackets, no line break at the end [observed: O1, O3, O9]. Text is raw UTF-8 [inferred].
 *
 * @param emptyList how an empty list is printed: see the setting
 */
export function printed(value: unknown, emptyList: '[ ]' | '[]' = '[ ]', indent = ''): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return emptyList;
    return `[ ${value.map((each) => printed(each, emptyList, indent)).join(', ')} ]`;
  }
  if (!isPlainObject(value)) return JSON.stringify(value) ?? 'null';
  const inner = `${indent}  `;
  const members = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .map((key) => `${inner}${JSON.stringify(key)} : ${printed(value[key], emptyList, inner)}`);
  return members.length === 0 ? '{ }' : `{\n${members.join(',\n')}\n${indent}}`;
}
