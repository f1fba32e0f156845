import type { Case } from './cases.ts';
import { brokenRules, type Contract, deref, pointerOf, type Schema } from './contract.ts';
import { takeNamed } from './errors.ts';
import { decodeForm, encodeForm, type FormFields } from './form.ts';
import { deepEqual } from './formats.ts';
import { isPlainObject, setOwn } from './override.ts';
import { DEFAULT_START, type Provider } from './provider.ts';
import { exemplar, exemplarOf, itemsOf, keyword, propertiesOf, type Shape, shapesOf, typesOf } from './shape.ts';

/**
 * Every case of an event: those written by hand, then those derived from the document by walking its body schema. Each
 * enum member, bound, null, absence, unknown key, unknown value, wrong type and missing key is one case. A case written by
 * hand stands for the derived one of the same name, where the document cannot say what is expected.
 */
export async function casesOf(provider: Provider, event: string): Promise<Case[]> {
  takeNamed(provider.events, event, 'provider/unknown-event', 'event', provider.id);
  const known = derivedOnce.get(provider) ?? new Map<string, Promise<Case[]>>();
  derivedOnce.set(provider, known);
  const made = known.get(event) ?? makeCases(provider, event);
  known.set(event, made);
  return [...(await made)];
}

/** To derive them takes seconds, and a provider never changes. */
const derivedOnce = new WeakMap<Provider, Map<string, Promise<Case[]>>>();

async function makeCases(provider: Provider, event: string): Promise<Case[]> {
  const written = provider.cases.filter((each) => each.event === event);
  const byHand = new Set(written.map(({ name }) => name));
  const derived = derivedCases(provider, event, await provider.contract());
  return [...written, ...derived.filter(({ name }) => !byHand.has(name))];
}

/** A place in the body: how to get there, and what may stand there. */
interface Site {
  path: readonly (string | number)[];
  /** The path for people; a place below one of several branches names the branch. */
  label: string;
  shape: Shape;
  parent: Site | undefined;
  required: boolean;
}

/** What a derivation does at its site, before anybody has asked whether the result is valid. */
interface Variation {
  kind: keyof typeof KINDS;
  /** What the case is named after, beside its place. */
  value?: unknown;
  site: Site;
  /** The value to put there; `ABSENT` removes the key. */
  put: unknown;
}

const ABSENT = Symbol('absent');

/** The kinds of derived cases: what they say, and the rule that a consumer breaks when it stumbles. */
const KINDS = {
  enum: { title: 'takes a known value', rule: 'contract/known-value' },
  'other-constant': { title: 'has another value than the only one allowed', rule: 'input/malformed' },
  'unknown-value': { title: 'takes a value that no edition knows', rule: 'tolerance/unknown-enum' },
  null: { title: 'is null', rule: 'tolerance/null' },
  absent: { title: 'is missing, as it may be', rule: 'tolerance/absent' },
  missing: { title: 'is missing, although it is required', rule: 'input/malformed' },
  'max-length': { title: 'is as long as it may be', rule: 'tolerance/max-length' },
  'over-length': { title: 'is one character too long', rule: 'input/malformed' },
  'min-length': { title: 'is as short as it may be', rule: 'tolerance/min-length' },
  'under-length': { title: 'is one character too short', rule: 'input/malformed' },
  'min-items': { title: 'has as few elements as it may have', rule: 'tolerance/items' },
  'under-items': { title: 'has too few elements', rule: 'input/malformed' },
  'max-items': { title: 'has as many elements as it may have', rule: 'tolerance/items' },
  'over-items': { title: 'has too many elements', rule: 'input/malformed' },
  'repeated-item': { title: 'holds an element twice', rule: 'input/malformed' },
  minimum: { title: 'is the least number allowed', rule: 'tolerance/bounds' },
  'below-minimum': { title: 'is below the least number allowed', rule: 'input/malformed' },
  maximum: { title: 'is the greatest number allowed', rule: 'tolerance/bounds' },
  'above-maximum': { title: 'is above the greatest number allowed', rule: 'input/malformed' },
  'unknown-field': { title: 'holds a key that no edition knows', rule: 'tolerance/unknown-field' },
  'wrong-type': { title: 'has another JSON type', rule: 'input/malformed' },
} as const;

const UNKNOWN_VALUE = 'SOMETHING_NEW_IN_2099';
const UNKNOWN_FIELD = 'somethingNewIn2099';

function derivedCases(provider: Provider, event: string, contract: Contract): Case[] {
  const info = provider.events[event];
  const validate = contract.validators[event];
  const body = info && contract.schemas[info.bodyPointer.replace('#/components/schemas/', '')];
  if (info === undefined || validate === undefined || body === undefined) return [];
  const candidates = candidatesOf(provider, event);
  const { form } = info;
  const made = new Map<Shape, unknown>();
  // Thousands of payloads are tried and only looked at, so they may share what is put into them; those of a caller are his own.
  const share = (shape: Shape) => {
    if (!made.has(shape)) made.set(shape, exemplarOf(contract.schemas, shape));
    return made.get(shape);
  };
  const make = (shape: Shape) => structuredClone(share(shape));
  const isValid = (payload: unknown) => validate(payload) && brokenRules(provider.rules, event, payload).length === 0;

  /** The outcome to vary, and what a sound consumer does then. */
  function judge({ kind, site, put }: Variation): Pick<Case, 'outcome' | 'expect'> {
    // Meant to be wrong: if the first outcome does not take it, none does.
    const tried = KINDS[kind].rule === 'input/malformed' ? candidates.slice(0, 1) : candidates;
    const fitting = tried.find(({ payload }) => SEEDS.every((seed) => isValid(place(payload(seed), site, put, share))));
    const isNobodys = provider.identifiers?.includes(site.label) ?? false;
    const near = fitting ?? candidates.find(({ payload }) => reaches(payload(1), site)) ?? candidates[0];
    return { outcome: near?.outcome, expect: fitting === undefined || isNobodys ? 'survive' : 'accept' };
  }

  return sitesOf(contract.schemas, body)
    .flatMap((site) => variationsAt(contract.schemas, site, form !== undefined))
    .filter(({ site, put }) => form === undefined || canSay(form, candidates[0]?.payload(1), site, put, share))
    .map((variation): Case => {
      const { kind, value, site, put } = variation;
      const parts = [kind, site.label.replace(/^\//, ''), value];
      // That takes a hundred times as long as all the rest, and of most cases nobody asks.
      let judged: ReturnType<typeof judge> | undefined;
      return {
        name: parts.filter((part) => part !== undefined && part !== '').join('/'),
        title: `${site.label || 'The body'} ${KINDS[kind].title}${value === undefined ? '' : `: ${value}`}`,
        event,
        get outcome() {
          judged ??= judge(variation);
          return judged.outcome;
        },
        get expect() {
          judged ??= judge(variation);
          return judged.expect;
        },
        rule: KINDS[kind].rule,
        source: { basis: 'documented', note: `${contract.file}${info.bodyPointer}` },
        payload: (payload: unknown) => place(payload, site, put, make),
      };
    });
}

/** As many as it takes for a rule that few payloads come under to speak up. */
const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Payloads to vary: for each outcome that the event can tell, those of some seeds, so that validity is no accident. */
function candidatesOf(provider: Provider, event: string): { outcome: string; payload(seed: number): unknown }[] {
  return Object.entries(provider.outcomes)
    .filter(([, { events }]) => events.includes(event))
    .map(([outcome]) => {
      const made = new Map<number, unknown>();
      const payload = (seed: number) => {
        if (!made.has(seed)) made.set(seed, provider.callback(event, { seed, outcome, startAt: DEFAULT_START }));
        return made.get(seed);
      };
      return { outcome, payload };
    });
}

/** Every place of a body, parents before children; of a list, its first element; of a schema within itself, none. */
function sitesOf(schemas: Contract['schemas'], body: Schema): Site[] {
  const sites: Site[] = [];
  const around: Schema[] = [];
  const visit = (schema: Schema, at: Omit<Site, 'shape'>) => {
    const node = deref(schemas, schema);
    if (around.includes(node)) return;
    around.push(node);
    visitNew(schema, at);
    around.pop();
  };
  const visitNew = (schema: Schema, at: Omit<Site, 'shape'>) => {
    const shapes = shapesOf(schemas, schema);
    // What several branches share is varied once, in the first of them.
    const common = new Set<Schema>();
    const isShared = (child: Schema) => shapes.length > 1 && shapes.every(({ parts }) => parts.some(has(child)));
    for (const shape of shapes) {
      const site: Site = { ...at, label: shapes.length > 1 ? `${at.label}(${shape.branch})` : at.label, shape };
      sites.push(site);
      for (const { name, schema: child, required } of propertiesOf(shape)) {
        // A key that must not be there has nothing to vary.
        if (typeof child === 'boolean' || common.has(child)) continue;
        if (isShared(child)) common.add(child);
        const label = (common.has(child) ? at.label : site.label) + pointerOf([name]);
        visit(child, { path: [...at.path, name], label, parent: site, required });
      }
      const items = itemsOf(shape);
      // A list that is always empty has no elements to vary.
      if (items !== undefined && keyword(shape, 'maxItems') !== 0)
        visit(items, { path: [...at.path, 0], label: `${site.label}/0`, parent: site, required: true });
    }
  };
  visit(body, { path: [], label: '', parent: undefined, required: true });
  return sites;
}

/** Whether a schema names a property of exactly this schema. */
const has = (child: Schema) => (part: Schema) =>
  Object.values((part.properties ?? {}) as Record<string, Schema>).includes(child);

/**
 * Whether a form says that value at that site: a parameter is text, so a null, an object or a number where text belongs
 * arrive as something else.
 */
function canSay(
  form: FormFields,
  payload: unknown,
  site: Site,
  put: unknown,
  exemplarFor: (shape: Shape) => unknown,
): boolean {
  const varied = place(payload, site, put, exemplarFor);
  const [name] = site.path;
  const asked = name === undefined ? varied : parameterOf(varied, String(name));
  const sent = decodeForm(encodeForm(name === undefined ? varied : asked, form), form).payload;
  return deepEqual(sent, JSON.parse(JSON.stringify(asked)));
}

/** A payload with nothing but that parameter. */
function parameterOf(payload: unknown, name: string): unknown {
  return isPlainObject(payload) && Object.hasOwn(payload, name) ? { [name]: payload[name] } : {};
}

/** @param isForm whether a value outside of all others is written as text */
function variationsAt(schemas: Contract['schemas'], site: Site, isForm: boolean): Variation[] {
  const { shape, path } = site;
  const types = typesOf(shape);
  const inObject = typeof path.at(-1) === 'string';
  const made: Variation[] = [];
  const add = (kind: Variation['kind'], put: unknown, value?: unknown) =>
    made.push({ kind, site, put, ...(value !== undefined && { value }) });

  const members = shape.parts.flatMap((part) => (part.enum ?? []) as unknown[]);
  for (const member of new Set(members)) if (member !== null) add('enum', member, member);
  if (members.some((member) => typeof member === 'string')) add('unknown-value', UNKNOWN_VALUE);
  const constant = keyword<unknown>(shape, 'const');
  if (typeof constant === 'boolean') add('other-constant', !constant, !constant);
  else if (constant !== undefined) add('other-constant', UNKNOWN_VALUE);
  if (types.has('null') || members.includes(null)) add('null', null);
  if (inObject) add(site.required ? 'missing' : 'absent', ABSENT);

  const bound = (name: string) => keyword<number>(shape, name);
  const [minLength, maxLength] = [bound('minLength'), bound('maxLength')];
  if (maxLength !== undefined) {
    add('max-length', textOfLength(shape, maxLength));
    add('over-length', textOfLength(shape, maxLength + 1));
  }
  if (minLength !== undefined && minLength > 0) {
    add('min-length', textOfLength(shape, minLength));
    add('under-length', textOfLength(shape, minLength - 1));
  }
  const [minItems, maxItems] = [bound('minItems'), bound('maxItems')];
  const items = itemsOf(shape);
  const list = (length: number) =>
    Array.from({ length }, () =>
      items === undefined ? null : exemplarOf(schemas, shapesOf(schemas, items)[0] as Shape),
    );
  if (minItems !== undefined && minItems > 0) {
    add('min-items', list(minItems));
    add('under-items', list(minItems - 1));
  }
  if (maxItems !== undefined) {
    add('max-items', list(maxItems));
    add('over-items', list(maxItems + 1));
  }
  if (keyword(shape, 'uniqueItems') === true) add('repeated-item', [...list(1), ...list(1)]);
  const [minimum, maximum] = [bound('minimum'), bound('maximum')];
  if (minimum !== undefined) {
    add('minimum', minimum);
    add('below-minimum', minimum - 1);
  }
  if (maximum !== undefined) {
    add('maximum', maximum);
    add('above-maximum', maximum + 1);
  }
  if (types.has('object')) {
    const extra = keyword<Schema | boolean>(shape, 'additionalProperties');
    const unknown = isForm && path.length === 0 ? 'new' : { nested: true };
    add('unknown-field', {
      extend: { [UNKNOWN_FIELD]: typeof extra === 'object' ? exemplar(schemas, extra) : unknown },
    });
  }
  // In a form, 'true' is a boolean.
  if (types.size > 0) add('wrong-type', isForm && types.has('boolean') ? 'TRUE' : wrongType(types));
  return made;
}

/** A text of exactly this many characters that keeps the format where the format allows any length. */
function textOfLength(shape: Shape, length: number): string {
  const start = keyword(shape, 'format') === 'uri' ? 'https://files.example/' : '';
  return (start + 'x'.repeat(length)).slice(0, length);
}

function wrongType(types: ReadonlySet<string>): unknown {
  if (!types.has('string')) return types.has('boolean') ? 'true' : 'text';
  return types.has('object') ? 42 : { text: 'where a text belongs' };
}

/**
 * The payload with a value at a site. What is missing on the way is made; nothing that exists is changed.
 *
 * @param exemplarFor what is made, a small valid value of that shape
 */
function place(payload: unknown, site: Site, put: unknown, exemplarFor: (shape: Shape) => unknown): unknown {
  return at(payload, site, (present) => {
    if (isPlainObject(put) && isPlainObject(put.extend)) return { ...(present as object), ...put.extend };
    return put;
  });

  function at(root: unknown, target: Site, change: (present: unknown) => unknown): unknown {
    if (target.parent === undefined) return change(root);
    const key = target.path.at(-1) as string | number;
    return at(root, target.parent, (present) => {
      // Of a place that takes a list or an object, the one that has such a key.
      const canHold = Array.isArray(present) === (typeof key === 'number');
      const holder =
        canHold && fits(present, target.parent as Site) ? present : exemplarFor((target.parent as Site).shape);
      const copy = Array.isArray(holder) ? [...holder] : { ...(holder as Record<string, unknown>) };
      const old = (copy as Record<string | number, unknown>)[key];
      const isContainer = typesOf(target.shape).has('object') || typesOf(target.shape).has('array');
      const value = change(isContainer && !fits(old, target) ? exemplarFor(target.shape) : old);
      // Where no element may come twice, the one that is put there stands alone.
      if (Array.isArray(copy) && keyword((target.parent as Site).shape, 'uniqueItems') === true) return [value];
      if (value === ABSENT) delete (copy as Record<string | number, unknown>)[key];
      else if (Array.isArray(copy)) copy[Number(key)] = value;
      else setOwn(copy, String(key), value);
      return copy;
    });
  }
}

/** Whether a payload has everything above a site, so that nothing but the variation tells it from a genuine one. */
function reaches(payload: unknown, { parent }: Site): boolean {
  if (parent === undefined) return true;
  const above = parent.path.reduce<unknown>(
    (at, key) => (at as Record<string | number, unknown> | undefined)?.[key],
    payload,
  );
  return fits(above, parent) && reaches(payload, parent);
}

/** Whether what is there can hold the children of a site: the right container, and of several branches the right one. */
function fits(present: unknown, { shape }: Site): boolean {
  if (itemsOf(shape) !== undefined && !isPlainObject(present)) return Array.isArray(present);
  if (!isPlainObject(present)) return false;
  return (
    shape.branch === undefined ||
    (propertiesOf(shape).every(({ name, required }) => !required || Object.hasOwn(present, name)) &&
      Object.entries(shape.tells ?? {}).every(([name, value]) => deepEqual(present[name], value)))
  );
}
