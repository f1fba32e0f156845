import { type Contract, pointerOf, type SchemaError, segmentsOf } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { describeExpectation, describeHint, describeValue, either } from './describe.ts';
import { reachInPlaceOf, reachOf, schemaAt } from './schema.ts';

/** One cause why a payload breaks its contract. */
export interface Problem {
  /** `contract/` and the kind, for example `contract/enum`. */
  rule: string;
  /** Where: a JSON pointer into the payload; of a missing key, where it should stand. */
  pointer: string;
  expected: string;
  /** What was probably meant. */
  hint?: string;
  received: string;
  /** Who says so: a JSON pointer into the document. */
  schemaPath: string;
  /** Of a rule that no schema says: its id. */
  ruleId?: string;
  /** Every value that takes part, as JSON pointers: more than one in a rule across fields. */
  places: readonly string[];
}

/**
 * Turns what a validator left behind into few problems, one per cause. A validator tells every schema that it tried;
 * this keeps the schema that the value was meant for, and one problem per place.
 */
export function explain(schemas: Contract['schemas'], payload: unknown, errors: readonly SchemaError[]): Problem[] {
  return merged(treesOf(schemas, errors).flatMap((node) => problemsOf({ schemas, payload }, node)));
}

/** What a schema would have to give up for a payload: of a choice, the branch that was meant, or the choice itself. */
export interface Cause {
  is: 'value' | 'rule' | 'choice';
  error: SchemaError;
}

/** Everything that stands between a payload and its contract, what follows from something else included. */
export function causesOf(schemas: Contract['schemas'], errors: readonly SchemaError[]): Cause[] {
  const causes = (node: Node): Cause[] => {
    const { error, parts } = node;
    if (error.keyword === 'if') return [{ is: 'rule', error }];
    if (error.keyword !== 'anyOf' && error.keyword !== 'oneOf') return [{ is: 'value', error }];
    if (Array.isArray(error.params.passingSchemas)) return [{ is: 'choice', error }];
    const rightKind = rightKindAmong(branchesOf(schemas, error, parts), error.instancePath);
    const isNamed = rightKind.some(({ nodes }) => nodes.flatMap(leavesOf).some(({ keyword }) => keyword === 'const'));
    const meant = meantAmong(rightKind, error.instancePath) ?? (isNamed ? undefined : nearestAmong(rightKind));
    return meant === undefined ? [{ is: 'choice', error }] : meant.nodes.flatMap(causes);
  };
  return treesOf(schemas, errors).flatMap(causes);
}

/** The value at a JSON pointer; `undefined` where there is none. */
export function valueAt(payload: unknown, pointer: string): unknown {
  let value = payload;
  for (const segment of segmentsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = (value as Record<string, unknown>)[segment];
  }
  return value;
}

interface Context {
  schemas: Contract['schemas'];
  payload: unknown;
}

/** An error with those that led to it: a choice with the errors of its branches, a rule with those of its consequence. */
interface Node {
  error: SchemaError;
  parts: readonly Node[];
}

/** Ajv lists errors depth first, what led to an error before the error itself. */
function treesOf(schemas: Contract['schemas'], errors: readonly SchemaError[]): Node[] {
  const trees: Node[] = [];
  for (const error of errors) {
    const inside = partsPointer(error);
    let first = trees.length;
    if (inside !== undefined) {
      const reach = reachOf(schemas, inside);
      while (first > 0 && isPart((trees[first - 1] as Node).error, error, reach)) first--;
    }
    const parts = trees.splice(first);
    trees.push({ error, parts });
  }
  return trees;
}

/** Where the schemas stand that an error sums up; `undefined` for an error that speaks for itself. */
function partsPointer({ keyword, schemaPath, params }: SchemaError): string | undefined {
  if (keyword === 'anyOf' || keyword === 'oneOf') return schemaPath;
  return keyword === 'if' ? `${parentOf(schemaPath)}/${String(params.failingKeyword)}` : undefined;
}

function isPart(part: SchemaError, whole: SchemaError, reach: readonly string[]): boolean {
  return isWithin(part.instancePath, whole.instancePath) && reach.some((pointer) => isWithin(part.schemaPath, pointer));
}

const isWithin = (pointer: string, outer: string) => pointer === outer || pointer.startsWith(`${outer}/`);
const parentOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf('/'));

function problemsOf(context: Context, node: Node): Problem[] {
  switch (node.error.keyword) {
    case 'if':
      return [ruleProblem(context, node)];
    case 'anyOf':
    case 'oneOf':
      return choiceProblems(context, node);
    default:
      return [plainProblem(context, node.error)];
  }
}

function plainProblem({ schemas, payload }: Context, error: SchemaError): Problem {
  if (error.keyword === 'not') return excludedProblem({ schemas, payload }, error);
  if (error.keyword === 'false schema') return forbiddenProblem({ schemas, payload }, error);
  const pointer = placeOf(error);
  const value = valueAt(payload, pointer);
  const hint = describeHint(error, value);
  return {
    rule: `contract/${kebab(error.keyword)}`,
    pointer,
    expected: describeExpectation(error),
    ...(hint !== undefined && { hint }),
    received: describeValue(value, error.keyword),
    schemaPath: error.schemaPath,
    places: [pointer],
  };
}

/** A value that `not` excludes; where that is a key which must not be there, the problem is at the key. */
function excludedProblem({ schemas, payload }: Context, { schemaPath, instancePath }: SchemaError): Problem {
  const key = excludedKey(schemas, schemaPath);
  const isKey = key !== undefined;
  const pointer = isKey ? instancePath + pointerOf([key]) : instancePath;
  return {
    rule: 'contract/not-allowed',
    pointer,
    expected: isKey ? `no key "${key}"` : `what "not" leaves: ${sentenceAt(schemas, parentOf(schemaPath))}`,
    received: describeValue(valueAt(payload, pointer)),
    schemaPath,
    places: [pointer],
  };
}

/** The one key that a `not` excludes, if it is about one. */
function excludedKey(schemas: Contract['schemas'], schemaPath: string): string | undefined {
  const [key, ...others] = (schemaAt(schemas, schemaPath)?.required ?? []) as string[];
  return others.length === 0 ? key : undefined;
}

/** A key whose schema is `false`: it must not be there. */
function forbiddenProblem({ schemas, payload }: Context, { schemaPath, instancePath: pointer }: SchemaError): Problem {
  const key = segmentsOf(pointer).at(-1) ?? '';
  return {
    rule: 'contract/not-allowed',
    pointer,
    expected: `no key "${key}": ${sentenceAt(schemas, parentOf(schemaPath))}`,
    received: describeValue(valueAt(payload, pointer)),
    schemaPath,
    places: [pointer],
  };
}

/** The consequence of an `if` did not hold: one problem, told by the rule's own description. */
function ruleProblem({ schemas, payload }: Context, node: Node): Problem {
  const leaves = leavesOf(node);
  const placeOfLeaf = (leaf: SchemaError) => {
    const key = leaf.keyword === 'not' ? excludedKey(schemas, leaf.schemaPath) : undefined;
    return key === undefined ? placeOf(leaf) : leaf.instancePath + pointerOf([key]);
  };
  const places = [...new Set(leaves.map(placeOfLeaf))];
  const [only] = leaves;
  const schemaPath = parentOf(node.error.schemaPath);
  const sentence = sentenceAt(schemas, schemaPath);
  const pointer = places.length === 1 ? (places[0] as string) : commonOf(places);
  const single = only !== undefined && places.length === 1;
  const inside = (place: string) => place.slice(pointer.length + 1) || place;
  return {
    rule: 'contract/cross-field',
    pointer,
    // What `not` excludes is only told by the sentence.
    expected: single && only.keyword !== 'not' ? `${describeExpectation(only)}: ${sentence}` : sentence,
    received: single
      ? describeValue(valueAt(payload, pointer), only.keyword)
      : places.map((place) => `${inside(place)} ${describeValue(valueAt(payload, place))}`).join(', '),
    schemaPath,
    places,
  };
}

/** No branch of a choice fits, or too many do: the problems of the branch that was meant, if one can be told. */
function choiceProblems(context: Context, { error, parts }: Node): Problem[] {
  const summary = (expected: string, rule: string, schemaPath = error.schemaPath): Problem[] => {
    const received = describeValue(valueAt(context.payload, error.instancePath));
    return [{ rule, pointer: error.instancePath, expected, received, schemaPath, places: [error.instancePath] }];
  };
  const branches = branchesOf(context.schemas, error, parts);
  const names = branches.map(({ pointer }) => nameOf(context.schemas, pointer));
  if (Array.isArray(error.params.passingSchemas))
    return summary(`exactly one of ${names.join(', ')}`, 'contract/one-of');

  const isKindError = isKindErrorAt(error.instancePath);
  const ofOtherKind = branches.filter(({ nodes }) => nodes.some(isKindError));
  const kinds = ofOtherKind
    .flatMap(({ nodes }) => nodes.filter(isKindError).flatMap(leavesOf))
    .map((leaf) => describeExpectation(leaf));
  const rightKind = rightKindAmong(branches, error.instancePath);
  if (rightKind.length === 0) return summary(either(kinds), 'contract/type');

  const meant = meantAmong(rightKind, error.instancePath);
  if (meant !== undefined) {
    return meant.nodes
      .flatMap((node) => problemsOf(context, node))
      .map((problem) =>
        problem.pointer === error.instancePath
          ? { ...problem, expected: either([problem.expected, ...kinds]) }
          : problem,
      );
  }
  const leaves = rightKind.flatMap(({ nodes }) => nodes.flatMap(leavesOf));
  const missing = leaves.find((leaf) => leaf.keyword === 'required' && rightKind.every(lacks(leaf)));
  if (missing !== undefined) return [plainProblem(context, missing)];
  const constants = leaves.filter(({ keyword }) => keyword === 'const');
  const [at, ...others] = new Set(constants.map(({ instancePath }) => instancePath));
  if (at !== undefined && others.length === 0) {
    const params = { allowedValues: constants.map(({ params }) => params.allowedValue) };
    return [plainProblem(context, { ...error, instancePath: at, keyword: 'enum', params })];
  }
  const nearest = nearestAmong(rightKind);
  if (nearest !== undefined) return nearest.nodes.flatMap((node) => problemsOf(context, node));
  return summary(either(names), 'contract/any-of');
}

/** Whether an error says that the value at a place is of another type, whatever it holds. */
function isKindErrorAt(place: string): (node: Node) => boolean {
  const isKindError = ({ error, parts }: Node): boolean =>
    parts.length > 0 ? parts.every(isKindError) : error.keyword === 'type' && error.instancePath === place;
  return isKindError;
}

function rightKindAmong(branches: readonly Branch[], place: string): Branch[] {
  return branches.filter(({ nodes }) => nodes.length > 0 && !nodes.some(isKindErrorAt(place)));
}

/** Whether a branch misses the same key: what all of them ask for tells them apart. */
const lacks =
  ({ instancePath, params }: SchemaError) =>
  ({ nodes }: Branch) =>
    nodes
      .flatMap(leavesOf)
      .some(
        (leaf) =>
          leaf.keyword === 'required' &&
          leaf.instancePath === instancePath &&
          leaf.params.missingProperty === params.missingProperty,
      );

interface Branch {
  pointer: string;
  nodes: Node[];
}

function branchesOf(
  schemas: Contract['schemas'],
  { schemaPath, instancePath }: SchemaError,
  parts: readonly Node[],
): Branch[] {
  const branches: Branch[] = [];
  for (let index = 0; schemaAt(schemas, `${schemaPath}/${index}`) !== undefined; index++) {
    branches.push({ pointer: `${schemaPath}/${index}`, nodes: [] });
  }
  // Branches are tried in order, so an error that two of them could have made belongs to the earlier one at hand.
  let current = 0;
  for (const node of parts) {
    // An error at the place of the choice itself comes from what a branch says of this place, not of what is within.
    const reaches = node.error.instancePath === instancePath ? reachInPlaceOf : reachOf;
    const made = ({ pointer }: Branch) =>
      reaches(schemas, pointer).some((reach) => isWithin(node.error.schemaPath, reach));
    const index = branches.findIndex((branch, at) => at >= current && made(branch));
    if (index >= 0) current = index;
    branches[current]?.nodes.push(node);
  }
  return branches;
}

/** The branch that a value of the right kind was meant for: the only one, or the only one whose constants it has. */
function meantAmong(branches: readonly Branch[], at: string): Branch | undefined {
  if (branches.length === 1) return branches[0];
  const speaking = branches.filter(
    ({ nodes }) => !nodes.some(({ error }) => error.keyword === 'const' && parentOf(error.instancePath) === at),
  );
  return speaking.length === 1 ? speaking[0] : undefined;
}

/** The branch that a value misses at few places, where it misses every other at three times as many. */
function nearestAmong(branches: readonly Branch[]): Branch | undefined {
  const ranked = branches
    .map((branch) => ({ branch, missed: new Set(branch.nodes.flatMap(leavesOf).map(placeOf)).size }))
    .sort((a, b) => a.missed - b.missed);
  const [first, second] = ranked;
  return first !== undefined && second !== undefined && second.missed >= 3 * first.missed ? first.branch : undefined;
}

function leavesOf(node: Node): SchemaError[] {
  return node.parts.length === 0 ? [node.error] : node.parts.flatMap(leavesOf);
}

/** Where an error points to: of a key that is missing or must not be there, the key itself. */
function placeOf({ keyword, instancePath, params }: SchemaError): string {
  const key =
    keyword === 'required'
      ? params.missingProperty
      : keyword === 'additionalProperties'
        ? params.additionalProperty
        : undefined;
  return key === undefined ? instancePath : instancePath + pointerOf([String(key)]);
}

/** One problem per place and cause; what follows from another problem is left out. */
function merged(problems: readonly Problem[]): Problem[] {
  const single = new Map<string, Problem>();
  for (const problem of problems) {
    if (problem.rule === 'contract/cross-field') continue;
    const known = single.get(problem.pointer);
    single.set(problem.pointer, known === undefined ? problem : worse(known, problem));
  }
  const rules = new Map<string, Problem>();
  for (const problem of problems) {
    const isCause = problem.rule === 'contract/cross-field' && !problem.places.every((place) => single.has(place));
    const key = `${problem.pointer} ${problem.schemaPath}`;
    if (isCause && !rules.has(key)) rules.set(key, problem);
  }
  return [...single.values(), ...rules.values()];
}

/** Of two problems at one place: a wrong type says all, and is told with the values that would be right. */
function worse(a: Problem, b: Problem): Problem {
  const [type, other] = a.rule === 'contract/type' ? [a, b] : [b, a];
  if (type.rule !== 'contract/type') return a;
  return other.rule === 'contract/enum' ? { ...type, expected: other.expected } : type;
}

/** The description of a schema, or of the nearest one around it that has any: its first paragraph, on one line. */
function sentenceAt(schemas: Contract['schemas'], pointer: string): string {
  for (let at = pointer; at.includes('/'); at = parentOf(at)) {
    const schema = schemaAt(schemas, at);
    const text = schema?.description ?? schema?.title;
    if (typeof text === 'string') return (text.split(/\n\s*\n/)[0] ?? text).trim().replace(/\s+/g, ' ');
  }
  return `the rule at ${pointer}`;
}

/** What a branch of a choice is called: its constant, its title, its component, or its type. */
function nameOf(schemas: Contract['schemas'], pointer: string): string {
  const schema = schemaAt(schemas, pointer);
  if (!isPlainObject(schema)) return pointer;
  if ('const' in schema) return JSON.stringify(schema.const);
  const component = /\/schemas\/([^/]+)$/.exec(String(schema.$ref ?? ''))?.[1];
  const kind = [schema.type ?? []].flat().join(' or ');
  return component ?? (typeof schema.title === 'string' ? schema.title : kind || pointer);
}

function commonOf(pointers: readonly string[]): string {
  const [first = [], ...rest] = pointers.map(segmentsOf);
  const length = first.findIndex((segment, index) => rest.some((other) => other[index] !== segment));
  return pointerOf(length < 0 ? first : first.slice(0, length));
}

function kebab(keyword: string): string {
  return keyword.replaceAll(' ', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
