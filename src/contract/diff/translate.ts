import { type Change, type Kind, NARROWER } from './compare.ts';
import type { DiffRuleId } from './rules.ts';

/** Who sends the value: the provider in a callback or a response, the consumer in a request or the answer to a callback. */
export type Direction = 'webhook' | 'response' | 'request' | 'answer';

const ofWebhook: Record<Kind, DiffRuleId> = {
  'value-added': 'webhook/enum-value-added',
  'value-removed': 'webhook/narrowed',
  'known-value-added': 'webhook/open-enum-value-added',
  'list-opened': 'webhook/enum-opened',
  'list-closed': 'webhook/narrowed',
  'const-changed': 'webhook/const-changed',
  'type-widened': 'webhook/type-widened',
  'type-narrowed': 'webhook/narrowed',
  'null-added': 'webhook/nullable',
  'null-removed': 'webhook/narrowed',
  'length-raised': 'webhook/max-length-raised',
  'bound-widened': 'webhook/bound-widened',
  'bound-narrowed': 'webhook/narrowed',
  'items-widened': 'webhook/items-widened',
  'items-narrowed': 'webhook/narrowed',
  'format-changed': 'webhook/format-changed',
  'format-added': 'webhook/narrowed',
  'pattern-changed': 'webhook/pattern-changed',
  'pattern-added': 'webhook/narrowed',
  'field-removed': 'webhook/field-removed',
  'field-optional': 'webhook/field-optional',
  'field-required': 'webhook/field-added',
  'field-added': 'webhook/field-added',
  'required-field-added': 'webhook/field-added',
  'field-allowed': 'webhook/field-allowed',
  'field-forbidden': 'webhook/narrowed',
  'object-opened': 'webhook/object-opened',
  'object-closed': 'webhook/narrowed',
  'condition-changed': 'webhook/condition-changed',
  'condition-added': 'webhook/narrowed',
  'branch-added': 'webhook/branch-added',
  'branch-removed': 'webhook/narrowed',
};

/** The rule that a change falls under; undefined where it concerns nobody. */
export function ruleOf({ kind }: Change, direction: Direction): DiffRuleId | undefined {
  switch (direction) {
    case 'webhook':
      return ofWebhook[kind];
    case 'response':
      if (kind === 'field-removed' || kind === 'field-optional') return 'paths/response-field-removed';
      if (kind === 'condition-changed') return 'paths/compatible';
      return RULE_OF_RESPONSE.has(ofWebhook[kind]) ? 'paths/compatible' : 'paths/response-widened';
    case 'request':
      if (kind === 'required-field-added' || kind === 'field-required') return 'paths/request-field-required';
      if (kind === 'field-removed') return 'paths/request-field-removed';
      return NARROWER.has(kind) ? 'paths/request-narrowed' : 'paths/compatible';
    case 'answer':
      return NARROWER.has(kind) ? 'webhook/answer-changed' : undefined;
  }
}

const RULE_OF_RESPONSE: ReadonlySet<DiffRuleId> = new Set<DiffRuleId>([
  'webhook/narrowed',
  'webhook/field-added',
  'webhook/open-enum-value-added',
]);

/** What has changed, in one sentence without its end. `name` is what the value is called. */
export function sentenceOf({ kind, about, from, to }: Change, name: string): string {
  switch (kind) {
    case 'value-added':
    case 'known-value-added':
      return `${name} may be ${listed(to)} as well`;
    case 'value-removed':
      return `${name} is never ${listed(from)} any more`;
    case 'list-opened':
      return `${name} was ${listed(from)}, and may be anything of its type`;
    case 'list-closed':
      return `${name} is only ${listed(to)} now`;
    case 'const-changed':
      return `${name} was always ${shown(from)}, and is always ${shown(to)} now`;
    case 'type-widened':
    case 'type-narrowed':
      return `${name} was ${from}, and is ${to} now`;
    case 'null-added':
      return `${name} may be null`;
    case 'null-removed':
      return `${name} is never null any more`;
    case 'field-removed':
      return to === 'never' ? `${name} never comes any more` : `${name} is gone; it was ${there(from)}`;
    case 'field-optional':
      return `${name} was always there, and may be missing now`;
    case 'field-required':
      return `${name} might be missing, and is always there now`;
    case 'field-added':
    case 'required-field-added':
      return `${name} is new, and ${there(to)}`;
    case 'field-allowed':
      return `${name} never came, and is ${there(to)} now`;
    case 'field-forbidden':
      return `${name} was not spoken of, and never comes now`;
    case 'object-opened':
      return about === 'any'
        ? `${name} had no fields but those named, and may have others now`
        : `${name} is new in an object that had no fields but those named`;
    case 'object-closed':
      return `${name} has no fields but those named now`;
    case 'condition-changed':
      return to === undefined
        ? `a rule across fields of ${name} is gone`
        : `a rule across fields of ${name} has changed`;
    case 'condition-added':
      return `there is a new rule across fields of ${name}`;
    case 'branch-added':
      return `${name} has a new variant, ${about}`;
    case 'branch-removed':
      return `${name} has lost the variant ${about}`;
    default:
      return `${about} of ${name} was ${limit(from)}, and is ${limit(to)} now`;
  }
}

const limit = (value: unknown) => (value === undefined ? 'none' : shown(value));

const there = (how: unknown) => (how === 'always' ? 'always there' : 'there sometimes');

/** `"A", "B" or "C"`; of many, the first. */
function listed(values: unknown): string {
  const texts = (Array.isArray(values) ? values : [values]).map(shown);
  const few = texts.length > 4 ? [...texts.slice(0, 3), `${texts.length - 3} others`] : texts;
  return few.length === 1 ? `${few[0]}` : `${few.slice(0, -1).join(', ')} or ${few.at(-1)}`;
}

/** A value in a sentence. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
