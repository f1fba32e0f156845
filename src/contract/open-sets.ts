import { type Contract, pointerOf } from '../core/contract.ts';
import { nearest } from '../core/errors.ts';
import { isPlainObject } from '../core/override.ts';
import { describeExpectation, preview } from './describe.ts';
import type { Problem } from './explain.ts';
import { remembered } from './memo.ts';
import { nodeAt } from './schema.ts';

type Schemas = Contract['schemas'];

/** Stands for every element of a list. */
const EACH = Symbol('each element');
type Step = string | typeof EACH;

/**
 * A set of texts that the document leaves open: `anyOf` with an `enum` of the known ones beside any other text. That is the
 * one way to write it. An unknown value keeps the contract, and is worth a warning.
 */
interface OpenSet {
  path: readonly Step[];
  known: readonly string[];
  /** Where the known values are listed: a JSON pointer into the document. */
  schemaPath: string;
}

/** The texts of a payload that stand in an open set and are none of its known ones. */
export function unknownValues(schemas: Schemas, bodyPointer: string, payload: unknown): Problem[] {
  return openSetsOf(schemas, bodyPointer).flatMap(({ path, known, schemaPath }) =>
    textsAt(payload, path)
      .filter(({ text }) => !known.includes(text))
      .map(({ text, at }) => {
        const pointer = pointerOf(at);
        const near = nearest(known, text);
        const said = { keyword: 'enum', params: { allowedValues: known }, instancePath: pointer, schemaPath };
        return {
          rule: 'contract/unknown-value',
          pointer,
          expected: describeExpectation(said),
          hint: near === undefined ? 'others may come' : `others may come; did you mean ${near}?`,
          received: preview(text),
          schemaPath,
          places: [pointer],
        };
      }),
  );
}

type Place = readonly (string | number)[];

function textsAt(value: unknown, path: readonly Step[], at: Place = []): { text: string; at: Place }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ text: value, at }] : [];
  if (step === EACH)
    return Array.isArray(value) ? value.flatMap((each, index) => textsAt(each, rest, [...at, index])) : [];
  return isPlainObject(value) && Object.hasOwn(value, step) ? textsAt(value[step], rest, [...at, step]) : [];
}

const openSetsOf = remembered((schemas: Schemas, bodyPointer: string): readonly OpenSet[] => {
  const found = new Map<string, OpenSet>();
  const visit = (pointer: string, path: readonly Step[], around: readonly string[]): void => {
    const node = nodeAt(schemas, pointer);
    // A schema that holds itself is not followed again: nobody lists known values that deep.
    if (!isPlainObject(node) || around.includes(pointer)) return;
    const inside = [...around, pointer];
    const open = openAt(node);
    if (open !== undefined) {
      const schemaPath = `${pointer}/anyOf/${open.index}/enum`;
      found.set(`${path.map(String).join('/')} ${schemaPath}`, { path, known: open.known, schemaPath });
      return;
    }
    if (typeof node.$ref === 'string') visit(node.$ref, path, inside);
    for (const keyword of ['allOf', 'oneOf', 'anyOf']) {
      const branches = Array.isArray(node[keyword]) ? (node[keyword] as unknown[]) : [];
      branches.forEach((_, index) => {
        visit(`${pointer}/${keyword}/${index}`, path, inside);
      });
    }
    for (const name of Object.keys(isPlainObject(node.properties) ? node.properties : {}))
      visit(`${pointer}/properties${pointerOf([name])}`, [...path, name], inside);
    if (node.items !== undefined) visit(`${pointer}/items`, [...path, EACH], inside);
  };
  visit(bodyPointer, [], []);
  return [...found.values()];
});

/** The known texts of a schema that lists them beside `type: string`. */
function openAt({ anyOf }: Record<string, unknown>): { index: number; known: readonly string[] } | undefined {
  const branches = Array.isArray(anyOf) ? anyOf.filter(isPlainObject) : [];
  const isOpen = branches.some((branch) => branch.type === 'string' && Object.keys(branch).length === 1);
  const index = branches.findIndex((branch) => Array.isArray(branch.enum));
  return isOpen && index >= 0 ? { index, known: branches[index]?.enum as readonly string[] } : undefined;
}
