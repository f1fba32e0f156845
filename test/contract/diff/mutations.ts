import type { DiffRuleId } from '../../../src/contract/diff/rules.ts';
import type { Json } from './documents.ts';

/** A schema that says of a value that comes in a callback what it is. */
export interface Node {
  schema: Json;
  /** The object that names it as a property, if one does. */
  holder?: { schema: Json; name: string };
  /** It is a member of `oneOf` or `anyOf`, or says one thing of several. */
  isCombined: boolean;
}

/** The schemas under the bodies of all callbacks; of conditions nothing, for they say what follows, not what is. */
export function nodesOf(document: Json): Node[] {
  const nodes = new Map<unknown, Node>();
  const at = (ref: string): unknown =>
    ref
      .split('/')
      .slice(1)
      .reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
  const visit = (schema: unknown, isCombined: boolean, holder?: Node['holder']): void => {
    if (typeof schema !== 'object' || schema === null) return;
    const node = schema as Json;
    if (typeof node.$ref === 'string') visit(at(node.$ref), isCombined, holder);
    if (nodes.has(schema)) return;
    nodes.set(schema, { schema: node, isCombined, ...(holder && { holder }) });
    const isShared = isCombined || ['allOf', 'oneOf', 'anyOf', 'if'].some((key) => key in node);
    for (const [name, each] of Object.entries((node.properties ?? {}) as Json))
      visit(each, false, isShared ? undefined : { schema: node, name });
    if (node.items !== undefined) visit(node.items, false);
    for (const key of ['allOf', 'oneOf', 'anyOf']) for (const each of (node[key] ?? []) as Json[]) visit(each, true);
  };
  for (const item of Object.values(document.webhooks as Json)) {
    const { $ref } = item as { $ref: string };
    const { post } = at($ref) as { post: { requestBody: { content: Record<string, { schema: Json }> } } };
    for (const { schema } of Object.values(post.requestBody.content)) visit(schema, true);
  }
  return [...nodes.values()];
}

interface Mutation {
  rule: DiffRuleId;
  fits(node: Node): boolean;
  apply(node: Node): void;
}

/** What stands in an object that nobody says more of: elsewhere another part may rule out again what a change lets in. */
const isPlain = ({ isCombined, holder, schema }: Node) =>
  !isCombined && holder !== undefined && !('enum' in schema) && !('const' in schema);
const isText = (node: Node) => isPlain(node) && node.schema.type === 'string';

/** One way to change a schema each, in place, and the rule that it falls under. */
export const MUTATIONS: Record<string, Mutation> = {
  'one more value': {
    rule: 'webhook/enum-value-added',
    fits: ({ schema, isCombined }) => !isCombined && Array.isArray(schema.enum) && schema.type === 'string',
    apply: ({ schema }) => (schema.enum as unknown[]).push('BRAND_NEW'),
  },
  'one value less': {
    rule: 'webhook/narrowed',
    fits: ({ schema, isCombined }) => !isCombined && Array.isArray(schema.enum) && schema.enum.length > 2,
    apply: ({ schema }) => (schema.enum as unknown[]).pop(),
  },
  'a field gone': {
    rule: 'webhook/field-removed',
    fits: ({ holder }) => holder !== undefined,
    apply: ({ holder }) => {
      const { schema, name } = holder as { schema: Json; name: string };
      delete (schema.properties as Json)[name];
      if (Array.isArray(schema.required)) schema.required = schema.required.filter((each) => each !== name);
    },
  },
  'a field optional': {
    rule: 'webhook/field-optional',
    fits: ({ holder }) => ((holder?.schema.required ?? []) as unknown[]).includes(holder?.name),
    apply: ({ holder }) => {
      const { schema, name } = holder as { schema: Json; name: string };
      schema.required = (schema.required as string[]).filter((each) => each !== name);
    },
  },
  'null as well': {
    rule: 'webhook/nullable',
    fits: isText,
    apply: ({ schema }) => {
      schema.type = ['string', 'null'];
    },
  },
  'another type': {
    rule: 'webhook/type-widened',
    fits: isText,
    apply: ({ schema }) => {
      schema.type = ['string', 'integer'];
    },
  },
  'longer texts': {
    rule: 'webhook/max-length-raised',
    fits: ({ schema }) => typeof schema.maxLength === 'number',
    apply: ({ schema }) => {
      schema.maxLength = Number(schema.maxLength) + 10;
    },
  },
  'no format': {
    rule: 'webhook/format-changed',
    fits: (node) => isText(node) && 'format' in node.schema,
    apply: ({ schema }) => {
      delete schema.format;
    },
  },
  'another pattern': {
    rule: 'webhook/pattern-changed',
    fits: (node) => isText(node) && 'pattern' in node.schema,
    apply: ({ schema }) => {
      schema.pattern = '^[a-z]{3}-new$';
    },
  },
  'empty lists': {
    rule: 'webhook/items-widened',
    fits: ({ schema, isCombined }) => !isCombined && Number(schema.minItems) > 0,
    apply: ({ schema }) => {
      delete schema.minItems;
    },
  },
};
