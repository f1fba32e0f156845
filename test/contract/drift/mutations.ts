import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { pointerOf, segmentsOf } from '../../../src/core/contract.ts';
import type { DriftKind } from '../../../src/core/drift.ts';
import type { Message } from '../../../src/core/message.ts';
import type { Provider } from '../../../src/core/provider.ts';
import { eventsWithOutcomes } from '../../support/providers.ts';

/** One callback as its provider sends it. */
export interface Sent {
  event: string;
  payload: unknown;
  headers: Message['headers'];
}

/** Callbacks of every event with every outcome, by the name of the event. */
export function trafficOf(provider: Provider, seeds: readonly number[]): Map<string, Sent[]> {
  const traffic = new Map<string, Sent[]>();
  for (const { event, outcome } of eventsWithOutcomes(provider)) {
    const sent = seeds.map((seed) => ({
      event,
      payload: provider.callback(event, { seed, outcome }),
      headers: provider.message(event, { seed, outcome, secret: 'drift' }).headers,
    }));
    traffic.set(event, [...(traffic.get(event) ?? []), ...sent]);
  }
  return traffic;
}

/** What an Ajv of the test's own says of a payload: it is compiled from the YAML, and shares nothing with the kit. */
export function judgeOf(id: string, change: (document: Json) => void = () => {}) {
  const document = parse(readFileSync(new URL(`../../../openapi/${id}.yaml`, import.meta.url), 'utf8'));
  change(document);
  return judgeOfDocument(document);
}

export type Json = Record<string, unknown>;

export function judgeOfDocument(document: Json) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, inlineRefs: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...structuredClone(document), $id: 'document' });
  const checks = new Map<string, ReturnType<typeof ajv.compile>>();
  return (bodyPointer: string, payload: unknown): readonly ErrorObject[] => {
    const check = checks.get(bodyPointer) ?? ajv.compile({ $ref: `document${bodyPointer}` });
    checks.set(bodyPointer, check);
    return check(payload) ? [] : (check.errors ?? []);
  };
}

/** A change of what a provider sends at one place, and what it has to be told as. */
export interface Mutation {
  name: string;
  kind: DriftKind;
  /** What Ajv must say of the changed value, and nothing else of that place, for the change to be one of this kind. */
  keywords: readonly string[];
  /** The new value; `undefined` for none at all, and `SAME` where the change is not for such a value. */
  change(value: unknown): unknown;
}

export const SAME = Symbol('same');
const ofText = (change: (text: string) => string) => (value: unknown) =>
  typeof value === 'string' ? change(value) : SAME;

export const mutations: readonly Mutation[] = [
  {
    name: 'a word that is new',
    kind: 'drift/new-enum-value',
    keywords: ['enum', 'const'],
    change: ofText(() => 'ANOTHER_WORD'),
  },
  { name: 'a key that is dropped', kind: 'drift/vanished-key', keywords: ['required'], change: () => undefined },
  {
    name: 'null',
    kind: 'drift/widened-type',
    keywords: ['type', 'enum', 'const'],
    change: (value) => (value === null ? SAME : null),
  },
  {
    name: 'another type',
    kind: 'drift/widened-type',
    keywords: ['type', 'enum', 'const'],
    change: (value) => (typeof value === 'boolean' ? 1 : true),
  },
  {
    name: 'a fraction',
    kind: 'drift/widened-type',
    keywords: ['type'],
    change: (value) => (Number.isInteger(value) ? (value as number) + 0.5 : SAME),
  },
  {
    name: 'a longer text',
    kind: 'drift/widened-length',
    keywords: ['maxLength'],
    change: ofText((text) => text.padEnd(5000, text || 'x')),
  },
  {
    name: 'another format',
    kind: 'drift/changed-format',
    keywords: ['format', 'pattern'],
    change: ofText(() => '~'),
  },
  {
    name: 'a smaller number',
    kind: 'drift/widened-bound',
    keywords: ['minimum'],
    change: (value) => (typeof value === 'number' ? -1_000_000_007 : SAME),
  },
];

/** A copy of a payload with another value at a place. */
export function mutated(payload: unknown, pointer: string, value: unknown): unknown {
  const copy = structuredClone(payload);
  const segments = segmentsOf(pointer);
  const last = segments.pop() as string;
  let holder = copy as Json;
  for (const segment of segments) holder = holder[segment] as Json;
  if (value === undefined && Array.isArray(holder)) holder.splice(Number(last), 1);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** Every place of a payload with its value, the payload itself left out. */
export function placesOf(value: unknown, pointer = ''): { pointer: string; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const at = pointer + pointerOf([key]);
    return [{ pointer: at, value: member }, ...placesOf(member, at)];
  });
}

/** By each place with `*` for the elements of lists, the first that is there. */
export function firstPlaces(payload: unknown): Map<string, { pointer: string; value: unknown }> {
  const found = new Map<string, { pointer: string; value: unknown }>();
  for (const at of placesOf(payload)) {
    const place = listPlace(payload, at.pointer);
    if (!found.has(place)) found.set(place, at);
  }
  return found;
}

/** A pointer with `*` for the elements of lists. */
function listPlace(payload: unknown, pointer: string): string {
  let value = payload;
  return pointerOf(
    segmentsOf(pointer).map((segment) => {
      const isElement = Array.isArray(value);
      value = (value as Json)[segment];
      return isElement ? '*' : segment;
    }),
  );
}

/** Whether a mutation of a payload is one of its kind, by what Ajv says: of that place, nothing but what it should. */
export function applies({ keywords }: Mutation, errors: readonly ErrorObject[], pointer: string): boolean {
  const key = segmentsOf(pointer).at(-1);
  const here = errors.filter(
    ({ keyword, instancePath, params }) =>
      (keyword === 'required' && instancePath + pointerOf([params.missingProperty]) === pointer) ||
      instancePath === pointer,
  );
  const own = here.filter(({ keyword, schemaPath }) => !isOfRule(schemaPath) && !isChoice(keyword));
  const isSaid = own.length > 0 && own.every(({ keyword }) => keywords.includes(keyword));
  return isSaid && key !== undefined;
}

const isOfRule = (schemaPath: string) => /\/(?:if|then|else|not)(?:\/|$)/.test(schemaPath);
const isChoice = (keyword: string) => keyword === 'oneOf' || keyword === 'anyOf' || keyword === 'if';
