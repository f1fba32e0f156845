import type { Contract, Schema } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { describeExpectation, either } from './describe.ts';
import { nodeAt } from './schema.ts';
import { isContainer, listIn, type Statement } from './statements.ts';

type Schemas = Contract['schemas'];

/**
 * What a value must be, in words: what always holds, then what holds under a condition.
 *
 * @param groups the conditions under which there is such a value; what is said under all of them always holds
 */
export function ruleOf(
  schemas: Schemas,
  all: readonly Statement[],
  at: string,
  groups: readonly string[],
): string | undefined {
  const always = new Set<string>();
  const sometimes = new Map<string, string[]>();
  const values: unknown[] = [];
  for (const { node, under, isLoose } of all) {
    const telling = under.some(({ tells }) => tells === at);
    if (telling) values.push(...('const' in node ? [node.const] : ((node.enum ?? []) as unknown[])));
    if (isLoose || telling) continue;
    for (const words of ownWords(schemas, node)) {
      if (under.length === 0) always.add(words);
      else if (!always.has(words))
        sometimes.set(words, [...(sometimes.get(words) ?? []), under.map(({ text }) => text).join(' and ')]);
    }
  }
  for (const [words, conditions] of sometimes) {
    if (groups.length === 0 || !groups.every((group) => conditions.includes(group))) continue;
    always.add(words);
    sometimes.delete(words);
  }
  // The branches of a choice are told apart by this very field.
  if (values.length > 0) always.add(oneOf([...new Set(values)]));
  const conditional = [...sometimes].map(([words, conditions]) => `${words} if ${either(conditions)}`);
  const parts = [...(always.size > 0 ? [[...always].join(', ')] : []), ...conditional];
  return parts.length === 0 ? undefined : parts.join('; ');
}

/** Keywords that describe themselves. */
const LIMITS = ['format', 'pattern', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minimum', 'maximum'] as const;

const PARAMETER: Partial<Record<string, string>> = { format: 'format', pattern: 'pattern' };

/** What the keywords of one node ask of the value, without what it refers to or is made of. */
function ownWords(schemas: Schemas, node: Schema): string[] {
  const words: string[] = [];
  if ('const' in node) words.push(worded('const', { allowedValue: node.const }));
  if (Array.isArray(node.enum)) words.push(oneOf(node.enum));
  const isExact = node.minLength !== undefined && node.minLength === node.maxLength;
  if (isExact) words.push(`exactly ${node.minLength} characters`);
  for (const keyword of LIMITS.filter((each) => !isExact || !each.endsWith('Length')))
    if (node[keyword] !== undefined) words.push(worded(keyword, { [PARAMETER[keyword] ?? 'limit']: node[keyword] }));
  if (node.exclusiveMinimum !== undefined) words.push(`more than ${node.exclusiveMinimum}`);
  if (node.exclusiveMaximum !== undefined) words.push(`less than ${node.exclusiveMaximum}`);
  if (node.multipleOf !== undefined) words.push(`a multiple of ${node.multipleOf}`);
  if (node.uniqueItems === true) words.push(worded('uniqueItems', {}));
  for (const keyword of ['oneOf', 'anyOf']) {
    const choice = listIn(node, keyword);
    const branches = choice.filter((branch) => branch.type !== 'null');
    if (branches.length > 1 && !branches.some((branch) => isContainer(schemas, branch)))
      words.push(...choiceWords(schemas, branches));
  }
  if (isPlainObject(node.not) && ('const' in node.not || 'enum' in node.not))
    words.push(`not ${ownWords(schemas, node.not).join(', ')}`);
  return words;
}

/** A choice of values that hold nothing. Known texts beside any other text are an open set. */
function choiceWords(schemas: Schemas, branches: readonly Schema[]): string[] {
  const options = branches.map((branch) => allWords(schemas, branch));
  const known = options.filter((words) => words.length > 0).map((words) => words.join(', '));
  if (known.length === options.length) return [either(known)];
  const isOpen = known.length > 0 && branches.some((branch) => branch.type === 'string');
  return isOpen ? [`${either(known)}; others may come`] : [];
}

function allWords(schemas: Schemas, schema: unknown): string[] {
  if (!isPlainObject(schema)) return [];
  const referred = typeof schema.$ref === 'string' ? allWords(schemas, nodeAt(schemas, schema.$ref)) : [];
  return [
    ...ownWords(schemas, schema),
    ...referred,
    ...listIn(schema, 'allOf').flatMap((part) => allWords(schemas, part)),
  ];
}

const worded = (keyword: string, params: Record<string, unknown>) =>
  describeExpectation({ keyword, params, instancePath: '', schemaPath: '' }, Number.POSITIVE_INFINITY);
const oneOf = (values: readonly unknown[]) => worded('enum', { allowedValues: values });
