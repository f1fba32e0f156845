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
  known: ReadonlySet<string>;
  /** Where the known values are listed: a JSON pointer into the document. */
  schemaPath: string;
}

/** The texts of a payload that stand in an open set and are none of its known ones. */
export function unknownValues(schemas: Schemas, bodyPointer: string, payload: unknown): Problem[] {
  const problems: Problem[] = [];
  for (const set of openSetsOf(schemas, bodyPointer)) visitTexts(payload, set, 0, [], problems);
  return problems;
}

/** Walks to the texts of a set. `at` is the way so far, shared by all steps: it is only copied where there is a problem. */
function visitTexts(value: unknown, set: OpenSet, depth: number, at: (string | number)[], problems: Problem[]): void {
  const step = set.path[depth];
  if (step === undefined) {
    if (typeof value === 'string' && !set.known.has(value)) problems.push(unknownValue(set, value, pointerOf(at)));
  } else if (step === EACH) {
    if (!Array.isArray(value)) return;
    for (const [index, each] of value.entries()) {
      at.push(index);
      visitTexts(each, set, depth + 1, at, problems);
      at.pop();
    }
  } else if (isPlainObject(value) && Object.hasOwn(value, step)) {
    at.push(step);
    visitTexts(value[step], set, depth + 1, at, problems);
    at.pop();
  }
}

function unknownValue({ known, schemaPath }: OpenSet, text: string, pointer: string): Problem {
  const names = [...known];
  const near = nearest(names, text);
  const said = { keyword: 'enum', params: { allowedValues: names }, instancePath: pointer, schemaPath };
  return {
    rule: 'contract/unknown-value',
    pointer,
    expected: describeExpectation(said),
    hint: near === undefined ? 'others may come' : `others may come; did you mean ${near}?`,
    received: preview(text),
    schemaPath,
    places: [pointer],
  };
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
function openAt({ anyOf }: Record<string, unknown>): { index: number; known: ReadonlySet<string> } | undefined {
  const branches = Array.isArray(anyOf) ? anyOf.filter(isPlainObject) : [];
  const isOpen = branches.some((branch) => branch.type === 'string' && Object.keys(branch).length === 1);
  const index = branches.findIndex((branch) => Array.isArray(branch.enum));
  return isOpen && index >= 0 ? { index, known: new Set(branches[index]?.enum as readonly string[]) } : undefined;
}
