import { isPlainObject, override, setOwn } from '../../core/override.ts';
import type { Change, Kind } from './compare.ts';
import type { Maker } from './example.ts';
import { literal, typesOfValue, type View } from './view.ts';

/** Stands for a field that is not there. */
export const ABSENT = Symbol('absent');

type Leaf = (value: unknown) => unknown;

interface Witness {
  plain: Leaf;
  special: Leaf;
}

/** A change that narrows, seen from the other side. */
const MIRRORED: Partial<Record<Kind, Kind>> = {
  'value-removed': 'value-added',
  'list-closed': 'list-opened',
  'type-narrowed': 'type-widened',
  'null-removed': 'null-added',
  'bound-narrowed': 'bound-widened',
  'items-narrowed': 'items-widened',
  'format-added': 'format-changed',
  'pattern-added': 'pattern-changed',
  'field-required': 'field-optional',
  'field-forbidden': 'field-allowed',
  'object-closed': 'object-opened',
  'branch-removed': 'branch-added',
  'condition-added': 'condition-changed',
};

/**
 * What to put at the place of a change: something plain that the stricter side takes, and something special that only the wider
 * side may take. Whether it is so is for the validators to say.
 */
export function* witnesses(
  change: Change,
  views: { strict: View | undefined; wide: View | undefined },
  make: { strict: Maker; wide: Maker },
): Generator<Witness> {
  const { strict, wide } = views;
  const mirrored = MIRRORED[change.kind];
  const kind = mirrored ?? change.kind;
  const [from, to] = mirrored === undefined ? [change.from, change.to] : [change.to, change.from];
  const strictValue = () => (strict === undefined ? null : make.strict.of(strict));
  const wideValue = () => (wide === undefined ? null : make.wide.of(wide));
  // What an example of the document says is kept, if it is of use.
  const keep: Leaf = (value) => (value === ABSENT || value === null || value === undefined ? strictValue() : value);
  const field = change.path.at(-1) ?? change.about;
  switch (kind) {
    case 'value-added':
    case 'known-value-added':
      for (const value of to as unknown[]) yield { plain: () => strictValue(), special: () => value };
      return;
    case 'const-changed':
      yield { plain: () => from, special: () => to };
      return;
    case 'list-opened':
      yield { plain: () => strictValue(), special: () => 'ANOTHER' };
      yield { plain: () => strictValue(), special: () => wideValue() };
      return;
    case 'null-added':
      yield { plain: keep, special: () => null };
      return;
    case 'type-widened':
      for (const value of [wideValue(), 'text', 1, 1.5, true, {}, []])
        if (!typesOfValue(value).some((type) => strict?.types.has(type)))
          yield { plain: () => strictValue(), special: () => value };
      return;
    case 'length-raised':
      yield { plain: () => strictValue(), special: () => longer(strictValue(), Number(from) + 1) };
      return;
    case 'bound-widened':
      for (const value of beyond(change.about, from, to)) yield { plain: () => strictValue(), special: () => value };
      return;
    case 'items-widened':
      yield* lists(change.about, from, to, strictValue, wideValue);
      return;
    case 'format-changed':
    case 'pattern-changed':
      yield { plain: () => strictValue(), special: () => wideValue() };
      for (const value of ['another text', '0']) yield { plain: () => strictValue(), special: () => value };
      return;
    case 'field-removed':
    case 'field-optional':
      yield* fields(strict, make.strict, field, 'with');
      return;
    case 'field-added':
    case 'required-field-added':
    case 'field-allowed':
      yield* fields(wide, make.wide, field, 'without');
      return;
    case 'object-opened':
      if (change.about === 'any') yield { plain: keep, special: (value) => withField(value, 'another', 'text') };
      else yield* fields(wide, make.wide, field, 'without');
      return;
    case 'branch-added':
      yield { plain: keep, special: () => wideValue() };
      return;
    case 'condition-changed':
      yield* conditions(from, make, keep);
      yield { plain: keep, special: () => wideValue() };
      return;
  }
}

/** Values for which a rule speaks, with what it asks for and without. */
function* conditions(rule: unknown, { strict, wide }: { strict: Maker; wide: Maker }, keep: Leaf): Generator<Witness> {
  if (!isPlainObject(rule)) return;
  const of = (maker: Maker, ...schemas: unknown[]) => maker.at(schemas.map((schema) => ({ schema, pointer: '' })));
  const told = (value: unknown, more: unknown) => override(keep(value), isPlainObject(more) ? more : {});
  const { if: test, then: asked, not: ruledOut } = rule;
  if (ruledOut !== undefined) yield { plain: keep, special: (value) => told(value, of(wide, ruledOut)) };
  if (test === undefined || !isPlainObject(asked)) return;
  const plain: Leaf = (value) => told(value, of(strict, test, asked));
  const names = [...(Array.isArray(asked.required) ? asked.required : []), ...Object.keys(asked.properties ?? {})];
  for (const name of new Set(names.map(String))) {
    const lacks = { [name]: undefined };
    yield { plain, special: (value) => override(told(value, of(wide, test)) as object, lacks) };
    for (const other of ['another', null, []])
      yield { plain, special: (value) => override(told(value, of(wide, test)) as object, { [name]: other }) };
  }
}

/** The value with the field and without it; which of them is the plain one. */
function* fields(view: View | undefined, make: Maker, field: string, plain: 'with' | 'without'): Generator<Witness> {
  const has: Leaf = (value) => {
    if (isPlainObject(value) && Object.hasOwn(value, field)) return value;
    return withField(value, field, make.at(view?.properties.get(field) ?? []) ?? 'text');
  };
  const lacks: Leaf = (value) => {
    const { [field]: _, ...rest } = isPlainObject(value) ? value : {};
    return rest;
  };
  yield plain === 'with' ? { plain: has, special: lacks } : { plain: lacks, special: has };
}

function withField(value: unknown, name: string, of: unknown): unknown {
  const object = isPlainObject(value) ? { ...value } : {};
  setOwn(object, name, of);
  return object;
}

function longer(value: unknown, length: number): string {
  const text = typeof value === 'string' && value !== '' ? value : 'x';
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function* beyond(name: string, from: unknown, to: unknown): Generator<unknown> {
  const [was, is] = [Number(from), to === undefined ? undefined : Number(to)];
  if (name === 'minLength') yield 'x'.repeat(Math.max(0, is ?? was - 1));
  else if (name === 'maxLength') yield 'x'.repeat(was + 1);
  else if (name === 'multipleOf') yield* [is ?? was / 2, was / 2, 1, 0.5];
  else if (name.startsWith('exclusive')) yield* [was, ...(is === undefined ? [] : [is])];
  else yield* [...(is === undefined ? [] : [is]), name.startsWith('minimum') ? was - 1 : was + 1];
}

function* lists(
  name: string,
  from: unknown,
  to: unknown,
  strict: () => unknown,
  wide: () => unknown,
): Generator<Witness> {
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const plain: Leaf = (value) => (Array.isArray(value) ? value : strict());
  if (name === 'minItems') yield { plain, special: () => list(strict()).slice(0, Number(to ?? 0)) };
  if (name === 'maxItems') {
    const special = () => {
      const elements = [...list(strict()), ...list(wide())];
      const [first = 'text'] = elements;
      while (elements.length <= Number(from)) elements.push(first);
      return elements.slice(0, Number(from) + 1);
    };
    yield { plain, special };
    yield { plain, special: wide };
  }
  if (name === 'uniqueItems') {
    const twice = () => {
      const [first = 'text', ...rest] = list(wide());
      return [first, first, ...rest.filter((each) => literal(each) !== literal(first))];
    };
    yield { plain: strict, special: twice };
    const least = () => [list(strict())[0] ?? 'text', list(strict())[0] ?? 'text'];
    yield { plain: strict, special: least };
  }
  if (name === 'minProperties') yield { plain, special: () => ({}) };
  if (name === 'maxProperties') yield { plain, special: wide };
}
