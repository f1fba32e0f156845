import type { DiffRuleId } from '../../../src/contract/diff/rules.ts';
import { callback, document, field, hook, type Json, rest } from './documents.ts';

/** Two documents that trigger a rule, and two that nearly do. */
export interface Pairs {
  triggers: [old: Json, next: Json];
  nearly: [old: Json, next: Json];
}

const text = { type: 'string' };
const results = (...values: string[]) => field({ type: 'string', enum: values });
const open = (...values: string[]) => field({ anyOf: [{ type: 'string', enum: values }, text] });
const optional = (schema: Json) => ({ ...schema, required: ['id'] });
const without = { type: 'object', properties: { id: text }, required: ['id'] };
const two = (second: Json) => document({ result: { post: callback(field(text)) }, ...second });
const other = { other: { post: callback(field(text)) } };
const variant = (kind: string, own: string) => ({
  type: 'object',
  properties: { kind: { const: kind }, [own]: text },
  required: ['kind', own],
});
const variants = (...all: Json[]) => hook({ oneOf: all });
const rule = (amount: number) => ({
  ...optional(field(text)),
  if: { properties: { id: { const: 'a' } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ['field'], minProperties: amount },
});
const header = (name: string, more: Json = {}) => ({
  parameters: [{ name, in: 'header', required: true, schema: text, ...more }],
});
const form = (encoding: Json) =>
  hook(field({ type: 'array', items: text }), { type: 'application/x-www-form-urlencoded', encoding });
const repeated = { field: { style: 'form', explode: true } };
const json = { field: { contentType: 'application/json' } };
const answer = (...statuses: string[]) => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: 'taken' }])),
});
const secured = (scheme: string) => ({
  components: { securitySchemes: { key: { type: 'http', scheme } } },
  security: [{ key: [] }],
});
const query = (more: Json) => ({ parameters: [{ name: 'page', in: 'query', schema: { type: 'integer' }, ...more }] });

export const PAIRS: Record<DiffRuleId, Pairs> = {
  'webhook/event-added': {
    triggers: [two({}), two(other)],
    nearly: [two(other), two({})],
  },
  'webhook/event-removed': {
    triggers: [two(other), two({})],
    nearly: [two({}), two(other)],
  },
  'webhook/field-removed': {
    triggers: [hook(field(text)), hook(without)],
    nearly: [hook(field(text)), hook(optional(field(text)))],
  },
  'webhook/field-optional': {
    triggers: [hook(field(text)), hook(optional(field(text)))],
    nearly: [hook(optional(field(text))), hook(field(text))],
  },
  'webhook/field-allowed': {
    triggers: [hook(optional(field(false))), hook(optional(field(text)))],
    nearly: [hook(without), hook(optional(field(text)))],
  },
  'webhook/object-opened': {
    triggers: [hook(field(text, { additionalProperties: false })), hook(field(text))],
    nearly: [hook(field(text, { additionalProperties: false })), hook(field(text, { unevaluatedProperties: false }))],
  },
  'webhook/enum-value-added': {
    triggers: [hook(results('A', 'B')), hook(results('A', 'B', 'C'))],
    nearly: [hook(results('A', 'B', 'C')), hook(results('C', 'B', 'A'))],
  },
  'webhook/open-enum-value-added': {
    triggers: [hook(open('A', 'B')), hook(open('A', 'B', 'C'))],
    nearly: [hook(results('A', 'B')), hook(results('A', 'B', 'C'))],
  },
  'webhook/enum-opened': {
    triggers: [hook(results('A', 'B')), hook(open('A', 'B'))],
    nearly: [hook(results('A', 'B')), hook(field({ anyOf: [{ type: 'string', enum: ['A'] }, { const: 'B' }] }))],
  },
  'webhook/const-changed': {
    triggers: [hook(field({ const: 'v1' })), hook(field({ const: 'v2' }))],
    nearly: [hook(field({ const: 'v1' })), hook(field({ enum: ['v1'] }))],
  },
  'webhook/type-widened': {
    triggers: [hook(field({ type: 'integer' })), hook(field({ type: 'number' }))],
    nearly: [hook(field({ type: 'number' })), hook(field({ type: 'integer' }))],
  },
  'webhook/nullable': {
    triggers: [hook(field(text)), hook(field({ oneOf: [text, { type: 'null' }] }))],
    nearly: [hook(field({ type: ['string', 'null'] })), hook(field({ oneOf: [text, { type: 'null' }] }))],
  },
  'webhook/max-length-raised': {
    triggers: [hook(field({ ...text, maxLength: 20 })), hook(field({ ...text, maxLength: 30 }))],
    nearly: [hook(field({ ...text, maxLength: 30 })), hook(field({ ...text, maxLength: 20 }))],
  },
  'webhook/bound-widened': {
    triggers: [hook(field({ type: 'integer', minimum: 0 })), hook(field({ type: 'integer', minimum: -1 }))],
    nearly: [hook(field({ type: 'integer', minimum: 0 })), hook(field({ type: 'integer', minimum: 1 }))],
  },
  'webhook/items-widened': {
    triggers: [hook(field({ type: 'array', items: text, minItems: 1 })), hook(field({ type: 'array', items: text }))],
    nearly: [hook(field({ type: 'array', items: text })), hook(field({ type: 'array', items: text, minItems: 0 }))],
  },
  'webhook/format-changed': {
    triggers: [hook(field({ ...text, format: 'date' })), hook(field({ ...text, format: 'date-time' }))],
    nearly: [hook(field(text)), hook(field({ ...text, format: 'date-time' }))],
  },
  'webhook/pattern-changed': {
    triggers: [hook(field({ ...text, pattern: '^[0-9]{4}$' })), hook(field({ ...text, pattern: '^[A-Z]{4}$' }))],
    nearly: [hook(field(text)), hook(field({ ...text, pattern: '^[A-Z]{4}$' }))],
  },
  'webhook/branch-added': {
    triggers: [
      variants(variant('a', 'one'), variant('b', 'two')),
      variants(variant('a', 'one'), variant('b', 'two'), variant('c', 'three')),
    ],
    nearly: [variants(variant('a', 'one'), variant('b', 'two')), variants(variant('b', 'two'), variant('a', 'one'))],
  },
  'webhook/condition-changed': {
    triggers: [hook(rule(2)), hook(optional(field(text)))],
    nearly: [hook(optional(field(text))), hook(rule(2))],
  },
  'webhook/content-type-changed': {
    triggers: [hook(field(text)), hook(field(text), { type: 'application/x-www-form-urlencoded' })],
    nearly: [
      document({ result: { post: callback(field(text)) } }),
      document({ result: { post: { ...callback(field(text)), summary: 'A result' } } }),
    ],
  },
  'webhook/encoding-changed': {
    triggers: [form(repeated), form(json)],
    nearly: [form(json), form({ field: { ...json.field, headers: {} } })],
  },
  'webhook/header-changed': {
    triggers: [hook(field(text), header('X-Event')), hook(field(text))],
    nearly: [hook(field(text), header('X-Event')), hook(field(text), header('x-event'))],
  },
  'webhook/signature-changed': {
    triggers: [
      hook(field(text), header('X-Signature', { schema: { ...text, pattern: '^[0-9a-f]{40}$' } })),
      hook(field(text), header('X-Signature', { schema: { ...text, pattern: '^[0-9a-f]{64}$' } })),
    ],
    nearly: [
      hook(field(text), header('X-Signature')),
      hook(field(text), header('X-Signature', { description: 'HMAC of the body' })),
    ],
  },
  'webhook/delivery-changed': {
    triggers: [
      hook(field(text), { 'x-verihook': { delivery: { timeoutMs: 10_000 } } }),
      hook(field(text), { 'x-verihook': { delivery: { timeoutMs: 5_000 } } }),
    ],
    nearly: [
      hook(field(text), { 'x-verihook': { delivery: { timeoutMs: 5_000, retries: 3 } } }),
      hook(field(text), {}, { 'x-verihook': { delivery: { retries: 3, timeoutMs: 5_000 } } }),
    ],
  },
  'webhook/answer-changed': {
    triggers: [hook(field(text), answer('200', '204')), hook(field(text), answer('200'))],
    nearly: [hook(field(text), answer('200')), hook(field(text), answer('200', '204'))],
  },
  'webhook/field-added': {
    triggers: [hook(without), hook(optional(field(text)))],
    nearly: [hook(field(text, { additionalProperties: false })), hook(field(text))],
  },
  'webhook/narrowed': {
    triggers: [hook(results('A', 'B', 'C')), hook(results('A', 'B'))],
    nearly: [hook(results('A', 'B')), hook(results('A', 'B', 'C'))],
  },
  'paths/operation-removed': {
    triggers: [rest(field(text)), document({}, { paths: {} })],
    nearly: [document({}, { paths: {} }), rest(field(text))],
  },
  'paths/request-field-required': {
    triggers: [rest(without), rest(field(text))],
    nearly: [rest(without), rest(optional(field(text)))],
  },
  'paths/request-narrowed': {
    triggers: [rest(results('A', 'B', 'C')), rest(results('A', 'B'))],
    nearly: [rest(results('A', 'B')), rest(results('A', 'B', 'C'))],
  },
  'paths/request-field-removed': {
    triggers: [rest(without, {}, query({})), rest(without, {})],
    nearly: [rest(without, {}, query({})), rest(without, {}, query({ description: 'which page' }))],
  },
  'paths/response-field-removed': {
    triggers: [rest({}, field(text)), rest({}, optional(field(text)))],
    nearly: [rest({}, optional(field(text))), rest({}, field(text))],
  },
  'paths/response-widened': {
    triggers: [rest({}, results('A', 'B')), rest({}, results('A', 'B', 'C'))],
    nearly: [rest({}, results('A', 'B', 'C')), rest({}, results('A', 'B'))],
  },
  'paths/response-removed': {
    triggers: [rest({}, {}, answer('200', '202')), rest({}, {}, answer('200'))],
    nearly: [rest({}, {}, answer('200', '404')), rest({}, {}, answer('200'))],
  },
  'paths/security-changed': {
    triggers: [document({}, { ...secured('basic'), ...paths() }), document({}, { ...secured('bearer'), ...paths() })],
    nearly: [
      document({}, { ...secured('basic'), ...paths() }),
      document({}, { ...secured('basic'), ...paths(), security: [{ key: [] }, {}] }),
    ],
  },
  'paths/compatible': {
    triggers: [rest(results('A', 'B')), rest(results('A', 'B', 'C'))],
    nearly: [rest(results('A', 'B')), rest(results('B', 'A'))],
  },
};

function paths(): Json {
  return { paths: { '/things': { get: { responses: { 200: { description: 'done' } } } } } };
}
