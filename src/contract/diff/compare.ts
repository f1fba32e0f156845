import { limitChanges } from './limits.ts';
import { branchesOf, variantOf } from './match.ts';
import { EXACT, keyOf, LOWER, literal, type Part, type Reader, type Said, TYPES, UPPER, type View } from './view.ts';

/** What can differ between two schemas, whoever sends the value. */
export type Kind =
  | 'value-added'
  | 'value-removed'
  | 'known-value-added'
  | 'list-opened'
  | 'list-closed'
  | 'const-changed'
  | 'type-widened'
  | 'type-narrowed'
  | 'null-added'
  | 'null-removed'
  | 'length-raised'
  | 'bound-widened'
  | 'bound-narrowed'
  | 'items-widened'
  | 'items-narrowed'
  | 'format-changed'
  | 'format-added'
  | 'pattern-changed'
  | 'pattern-added'
  | 'field-removed'
  | 'field-optional'
  | 'field-required'
  | 'field-added'
  | 'required-field-added'
  | 'field-allowed'
  | 'field-forbidden'
  | 'object-opened'
  | 'object-closed'
  | 'condition-changed'
  | 'condition-added'
  | 'branch-added'
  | 'branch-removed';

/** After these a value may be what it could not be before. */
export const WIDER: ReadonlySet<Kind> = new Set<Kind>([
  'value-added',
  'list-opened',
  'const-changed',
  'type-widened',
  'null-added',
  'length-raised',
  'bound-widened',
  'items-widened',
  'format-changed',
  'pattern-changed',
  'field-removed',
  'field-optional',
  'field-allowed',
  'object-opened',
  'condition-changed',
  'branch-added',
]);

/** After these a value may not be what it could be before. */
export const NARROWER: ReadonlySet<Kind> = new Set<Kind>([
  'value-removed',
  'list-closed',
  'const-changed',
  'type-narrowed',
  'null-removed',
  'bound-narrowed',
  'items-narrowed',
  'format-changed',
  'format-added',
  'pattern-changed',
  'pattern-added',
  'field-required',
  'required-field-added',
  'field-forbidden',
  'object-closed',
  'condition-changed',
  'condition-added',
  'branch-removed',
]);

/** One level on the way from the body to a change: what both sides say there, and the key that leads on. */
export interface Step {
  old: View;
  new: View;
  /** The next segment; `*` for what holds for every element. */
  key: string;
}

export interface Change {
  kind: Kind;
  /** Segments of the place in the payload. */
  path: readonly string[];
  /** What it is about: a field, a bound, the values. Part of what makes two changes the same. */
  about: string;
  from: unknown;
  to: unknown;
  old: string;
  new: string;
  trail: readonly Step[];
  /** What both sides say of the value itself; of a variant that is new, the nearest old one. */
  at: { old: View | undefined; new: View | undefined };
}

/** Compares schemas of two documents. What was compared once is told again under another path. */
export class Comparer {
  readonly #known = new Map<string, readonly Change[]>();

  readonly before: Reader;
  readonly after: Reader;

  constructor(before: Reader, after: Reader) {
    this.before = before;
    this.after = after;
  }

  compare(a: readonly Part[], b: readonly Part[]): readonly Change[] {
    const key = `${keyOf(this.before.direct(a))} | ${keyOf(this.after.direct(b))}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // What refers to itself has nothing to add to its own change.
    this.#known.set(key, []);
    const changes = this.#compareViews(this.before.views(a), this.after.views(b));
    this.#known.set(key, changes);
    return changes;
  }

  #compareViews(olds: readonly View[], news: readonly View[]): Change[] {
    const { pairs, gone, added } = branchesOf(olds, news);
    const changes = pairs.flatMap(([a, b]) => this.#pair(a, b));
    for (const view of added) {
      if (olds.some((old) => !this.#pair(old, view).some(({ kind }) => WIDER.has(kind)))) continue;
      changes.push(change('branch-added', { old: olds[0], new: view }, variantOf(view), undefined, variantOf(view)));
    }
    for (const view of gone) {
      if (news.some((each) => !this.#pair(view, each).some(({ kind }) => NARROWER.has(kind)))) continue;
      changes.push(change('branch-removed', { old: view, new: news[0] }, variantOf(view), variantOf(view), undefined));
    }
    return changes;
  }

  #pair(a: View, b: View): Change[] {
    const at = { old: a, new: b };
    const common = new Set([...a.types].filter((type) => b.types.has(type)));
    const changes = [...types(a, b), ...values(a, b)];
    if (common.size === 0 || (common.size === 1 && common.has('null') && a.types.size > 1)) return changes;
    const isListed = (view: View) => view.values !== undefined && !view.isOpen;
    if (!isListed(a) && !isListed(b)) changes.push(...bounds(a, b, common));
    if (common.has('object')) changes.push(...this.#objects(a, b));
    if (common.has('array') && a.items.length + b.items.length > 0)
      changes.push(...this.#within(at, '*', a.items, b.items));
    changes.push(...conditions(a, b));
    return changes;
  }

  #within(at: { old: View; new: View }, key: string, a: readonly Part[], b: readonly Part[]): Change[] {
    return this.compare(a, b).map((each) => ({
      ...each,
      path: [key, ...each.path],
      trail: [{ ...at, key }, ...each.trail],
    }));
  }

  #objects(a: View, b: View): Change[] {
    const at = { old: a, new: b };
    const changes: Change[] = [];
    const names = new Set([...a.properties.keys(), ...a.required.keys(), ...b.properties.keys(), ...b.required.keys()]);
    for (const name of names) {
      const [was, is] = [a.properties.get(name), b.properties.get(name)];
      const isPossible = [this.#isPossible(this.before, a, name), this.#isPossible(this.after, b, name)] as const;
      const [wasRequired, isRequired] = [a.required.get(name), b.required.get(name)];
      const places = { old: was?.[0]?.pointer ?? a.pointer, new: is?.[0]?.pointer ?? b.pointer };
      const told = (kind: Kind, from?: unknown, to?: unknown, where: Partial<typeof places> = {}) =>
        changes.push({ ...change(kind, at, name, from, to), ...places, ...where, path: [name] });
      if (!isPossible[0] && !isPossible[1]) continue;
      if (!isPossible[0]) {
        told(was === undefined ? 'object-opened' : 'field-allowed', 'never', isRequired ? 'always' : 'sometimes');
        continue;
      }
      if (!isPossible[1]) {
        told(was === undefined ? 'field-forbidden' : 'field-removed', wasRequired ? 'always' : 'sometimes', 'never');
        continue;
      }
      const isDeclared = is !== undefined || isRequired !== undefined;
      if (was === undefined && wasRequired === undefined) {
        told(isRequired ? 'required-field-added' : 'field-added', 'unknown', isRequired ? 'always' : 'sometimes');
        continue;
      }
      if (!isDeclared) {
        told('field-removed', wasRequired ? 'always' : 'sometimes', 'unknown');
        continue;
      }
      if (wasRequired && !isRequired) told('field-optional', 'always', 'sometimes', { old: wasRequired });
      if (!wasRequired && isRequired) told('field-required', 'sometimes', 'always', { new: isRequired });
      changes.push(...this.#within(at, name, was ?? [], is ?? []));
    }
    if (a.closed !== undefined && b.closed === undefined && !changes.some(({ kind }) => kind === 'object-opened'))
      changes.push({ ...change('object-opened', at, 'any', 'no other field', 'other fields'), old: a.closed });
    if (a.closed === undefined && b.closed !== undefined)
      changes.push({ ...change('object-closed', at, 'any', 'other fields', 'no other field'), new: b.closed });
    if (a.additional.length > 0 && b.additional.length > 0)
      changes.push(...this.#within(at, '*', a.additional, b.additional));
    return changes;
  }

  /** Whether an object of this view may have the key. */
  #isPossible(reader: Reader, view: View, name: string): boolean {
    const parts = view.properties.get(name);
    return parts === undefined ? view.closed === undefined : reader.views(parts).length > 0;
  }
}

function change(kind: Kind, at: Change['at'], about: string, from: unknown, to: unknown): Change {
  const [old, next] = [at.old?.pointer ?? '', at.new?.pointer ?? ''];
  return { kind, path: [], about, from, to, old, new: next, trail: [], at };
}

function types(a: View, b: View): Change[] {
  const at = { old: a, new: b };
  const places = (keyword: string) => ({
    old: a.where.get(keyword) ?? a.pointer,
    new: b.where.get(keyword) ?? b.pointer,
  });
  const found: Change[] = [];
  const [had, has] = [a.types.has('null'), b.types.has('null')];
  const isNew = (type: string) => type !== 'null' && b.types.has(type) && !a.types.has(type);
  const isGone = (type: string) => type !== 'null' && a.types.has(type) && !b.types.has(type);
  const [from, to] = [typesText(a), typesText(b)];
  // An enum without a type says the type by its values.
  if (TYPES.some(isNew)) found.push({ ...change('type-widened', at, to, from, to), ...places('type') });
  else if (TYPES.some(isGone)) found.push({ ...change('type-narrowed', at, to, from, to), ...places('type') });
  const isAny = b.types.size === TYPES.length || a.types.size === TYPES.length;
  if (!had && has && !isAny)
    found.push({ ...change('null-added', at, 'null', 'never null', 'null'), ...places('null') });
  if (had && !has && !isAny)
    found.push({ ...change('null-removed', at, 'null', 'null', 'never null'), ...places('null') });
  return found;
}

/** `string or null`; `anything`. */
function typesText({ types: all }: View): string {
  if (all.size === TYPES.length) return 'anything';
  return [...all].filter((type) => type !== 'integer' || !all.has('number')).join(' or ');
}

function values(a: View, b: View): Change[] {
  const at = { old: a, new: b };
  const places = { old: a.values?.pointer ?? a.pointer, new: b.values?.pointer ?? b.pointer };
  const placeOf = ({ values: said, pointer }: View, value: unknown) =>
    said?.each?.get(literal(value)) ?? said?.pointer ?? pointer;
  const told = (kind: Kind, from: unknown, to: unknown, where: Partial<typeof places> = {}): Change[] => [
    { ...change(kind, at, literal(to ?? from), from, to), ...places, ...where },
  ];
  if (a.values === undefined && b.values === undefined) return [];
  if (a.values === undefined) return b.isOpen ? [] : told('list-closed', undefined, b.values?.value);
  if (b.values === undefined || (b.isOpen && !a.isOpen))
    // A change of type says more.
    return a.isOpen || [...b.types].every((type) => !a.types.has(type))
      ? []
      : told('list-opened', a.values.value, 'others');
  const [was, is] = [a.values.value, b.values.value];
  const added = is.filter((value) => !was.some((each) => literal(each) === literal(value)));
  const removed = was.filter((value) => !is.some((each) => literal(each) === literal(value)));
  if (a.isOpen && !b.isOpen) return told('list-closed', 'others', is);
  if (a.isOpen) return added.length > 0 ? told('known-value-added', undefined, added) : [];
  if (was.length === 1 && is.length === 1 && added.length === 1) return told('const-changed', was[0], is[0]);
  return [
    ...(added.length > 0 ? told('value-added', undefined, added, { new: placeOf(b, added[0]) }) : []),
    ...(removed.length > 0 ? told('value-removed', removed, undefined, { old: placeOf(a, removed[0]) }) : []),
  ];
}

/** Which type a bound speaks of. How far numbers may go is compared by itself. */
const BOUND_OF: Record<string, string> = {
  minLength: 'string',
  maxLength: 'string',
  format: 'string',
  pattern: 'string',
  multipleOf: 'number',
  minItems: 'array',
  maxItems: 'array',
  uniqueItems: 'array',
  minProperties: 'object',
  maxProperties: 'object',
};

function bounds(a: View, b: View, common: ReadonlySet<string>): Change[] {
  const at = { old: a, new: b };
  const isOfUse = (name: string) => {
    const type = BOUND_OF[name] as string;
    return common.has(type) || (type === 'number' && common.has('integer'));
  };
  const found = [...LOWER, ...UPPER, ...EXACT].filter(isOfUse).flatMap((name): Change[] => {
    const [was, is] = [a.bounds.get(name), b.bounds.get(name)];
    if (literal(limitOf(name, was)) === literal(limitOf(name, is))) return [];
    const kind = kindOfBound(name, was, is);
    const places = { old: was?.pointer ?? a.pointer, new: is?.pointer ?? b.pointer };
    return [{ ...change(kind, at, name, was?.value, is?.value), ...places }];
  });
  if (!common.has('integer')) return found;
  const limits = limitChanges(a, b, !common.has('number')).map(({ about, isWider, was, is }): Change => {
    const places = { old: was?.pointer ?? a.pointer, new: is?.pointer ?? b.pointer };
    return { ...change(isWider ? 'bound-widened' : 'bound-narrowed', at, about, was?.value, is?.value), ...places };
  });
  return [...found, ...limits];
}

/** The value of a bound, with the least for a bound that says nothing. */
function limitOf(name: string, said: Said<unknown> | undefined): unknown {
  if (/^min[LIP]/.test(name)) return said?.value ?? 0;
  return name === 'uniqueItems' ? (said?.value ?? false) : (said?.value ?? null);
}

function kindOfBound(name: string, was: Said<unknown> | undefined, is: Said<unknown> | undefined): Kind {
  if (name === 'format' || name === 'pattern') return was === undefined ? `${name}-added` : `${name}-changed`;
  const isLower = (LOWER as readonly string[]).includes(name);
  const isStrict = (said: Said<unknown> | undefined) => said !== undefined && said.value !== false;
  const isWider = !isStrict(was)
    ? false
    : !isStrict(is) ||
      ((EXACT as readonly string[]).includes(name)
        ? Number(was?.value) % Number(is?.value) === 0
          ? true
          : Number(is?.value) % Number(was?.value) !== 0
        : isLower
          ? Number(is?.value) < Number(was?.value)
          : Number(is?.value) > Number(was?.value));
  if (BOUND_OF[name] === 'array' || BOUND_OF[name] === 'object') return isWider ? 'items-widened' : 'items-narrowed';
  if (name === 'maxLength' && isWider) return 'length-raised';
  return isWider ? 'bound-widened' : 'bound-narrowed';
}

function conditions(a: View, b: View): Change[] {
  const at = { old: a, new: b };
  const gone = [...a.conditions].filter(([text]) => !b.conditions.has(text));
  const fresh = [...b.conditions].filter(([text]) => !a.conditions.has(text));
  // A rule that has changed is one that is gone and one that is new.
  const changed = gone.map(([text, old], index): Change => {
    const [now, pointer] = fresh[index] ?? [];
    return {
      ...change('condition-changed', at, text, JSON.parse(text), now && JSON.parse(now)),
      old,
      new: pointer ?? b.pointer,
    };
  });
  const added = fresh.slice(gone.length).map(
    ([text, pointer]): Change => ({
      ...change('condition-added', at, text, undefined, JSON.parse(text)),
      new: pointer,
    }),
  );
  return [...changed, ...added];
}
