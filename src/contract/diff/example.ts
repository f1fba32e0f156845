import type { Schema, Validator } from '../../core/contract.ts';
import type { Example, Verdicts } from '../../core/diff.ts';
import { isPlainObject, setOwn } from '../../core/override.ts';
import { Random } from '../../core/random.ts';
import { absolute, ajvOf } from '../../spec/ajv.ts';
import { makeValue } from '../../spec/generate.ts';
import type { Spec } from '../../spec/read.ts';
import { type Change, NARROWER, type Step, WIDER } from './compare.ts';
import { tagsOf } from './match.ts';
import { RULES } from './rules.ts';
import type { Found, Pair } from './scope.ts';
import { literal, type Part, TYPES, type View } from './view.ts';
import { ABSENT, witnesses } from './witness.ts';

/** So many values are drawn until one shows the change. */
const DRAWS = 12;
/** When the times in examples are. */
const AT = Date.UTC(2026, 0, 1);

/** Makes examples of changes, and asks both validators about them. */
export class Examples {
  readonly #sides: Pair<Side>;

  constructor(specs: Pair<Spec>) {
    this.#sides = { old: new Side(specs.old), new: new Side(specs.new) };
  }

  /** Of what is one change; the first that shows it best. */
  of(group: readonly Found[]): Example {
    let best: { example: Example; score: number } | undefined;
    for (const found of group.slice(0, 3)) {
      const made = this.#ofOne(found);
      if (best === undefined || made.score > best.score) best = made;
      if (best.score >= 3) break;
    }
    return best?.example ?? {};
  }

  #ofOne(found: Found): { example: Example; score: number } {
    const { change, roots, rule } = found;
    if (change !== undefined && roots !== undefined) return this.#ofSchemas(change, roots, found);
    if (rule === 'webhook/event-added' || rule === 'webhook/event-removed') {
      const isNew = rule === 'webhook/event-added';
      const side = isNew ? 'new' : 'old';
      const body = this.#sides[side].body(isNew ? found.new : found.old);
      const verdicts = { oldAccepts: !isNew, newAccepts: isNew };
      if (body === undefined) return { example: {}, score: 0 };
      const example: Example = isNew
        ? { after: body, verdicts: { after: verdicts } }
        : { before: body, verdicts: { before: verdicts } };
      return { example, score: 4 };
    }
    return { example: found.example ?? { before: found.from ?? null, after: found.to ?? null }, score: 4 };
  }

  /**
   * The plain value is what the stricter side takes, the special one what only the other takes. After a change that widens, the new
   * side is the wider one.
   */
  #ofSchemas(change: Change, roots: Pair<Part>, { rule }: Found): { example: Example; score: number } {
    const isWider = WIDER.has(change.kind) || !NARROWER.has(change.kind);
    const isAdded = change.kind === 'field-added' || change.kind === 'required-field-added';
    const [strict, wide] = isWider || isAdded ? (['old', 'new'] as const) : (['new', 'old'] as const);
    const validators = { old: this.#sides.old.validator(roots.old), new: this.#sides.new.validator(roots.new) };
    const judge = (value: unknown): Verdicts => ({
      oldAccepts: validators.old(value),
      newAccepts: validators.new(value),
    });
    let best: { example: Example; score: number } = { example: {}, score: -1 };
    for (const [plain, special] of this.#candidates(change, { strict, wide }, roots)) {
      const [before, after] = strict === 'old' ? [plain, special] : [special, plain];
      if (literal(before) === literal(after)) continue;
      const verdicts = { before: judge(before), after: judge(after) };
      const isRefused = strict === 'old' ? !verdicts.after.oldAccepts : !verdicts.before.newAccepts;
      const score =
        (verdicts.before.oldAccepts ? 1.5 : 0) + (verdicts.after.newAccepts ? 1.5 : 0) + (isRefused ? 1 : 0);
      if (score > best.score) best = { example: { before, after, verdicts }, score };
      // Some changes are refused by nobody: then the first that is what it should be is as good as any.
      if (score === 4 || (score === 3 && (RULES[rule].severity === 'info' || SILENT.has(change.kind)))) break;
    }
    return best;
  }

  *#candidates(
    change: Change,
    { strict, wide }: { strict: keyof Pair<Side>; wide: keyof Pair<Side> },
    roots: Pair<Part>,
  ): Generator<[plain: unknown, special: unknown]> {
    const views = (side: keyof Pair<Side>) => (side === 'old' ? change.at.old : change.at.new);
    for (let draw = 0; draw < DRAWS; draw++) {
      const bases = (['old', 'new'] as const).map((side) => ({
        side,
        value: this.#sides[side].base(roots[side], change, side, draw),
      }));
      const own = bases.find(({ side }) => side === strict)?.value;
      const other = bases.find(({ side }) => side === wide)?.value;
      for (const [a, b] of [
        [own, own],
        [other, other],
        [own, other],
      ]) {
        const makers = {
          strict: this.#sides[strict].maker(draw),
          wide: this.#sides[wide].maker(draw),
        };
        for (const { plain, special } of witnesses(change, { strict: views(strict), wide: views(wide) }, makers)) {
          const first = graft(a, change.trail, strict, plain, makers.strict.of);
          yield [first, graft(a === b ? first : b, change.trail, wide, special, makers.wide.of)];
        }
      }
    }
  }
}

/** Kinds that a strict contract may take on both sides. */
const SILENT: ReadonlySet<string> = new Set(['field-removed', 'field-added', 'known-value-added']);

/** Makes values of one side. */
export interface Maker {
  of(view: View): unknown;
  at(parts: readonly Part[]): unknown;
}

class Side {
  readonly #spec: Spec;
  readonly #validators = new Map<string, Validator>();
  #ajv: ReturnType<typeof ajvOf> | undefined;

  constructor(spec: Spec) {
    this.#spec = spec;
  }

  validator({ schema, pointer }: Part): Validator {
    const known = this.#validators.get(pointer);
    if (known !== undefined) return known;
    this.#ajv ??= ajvOf(this.#spec.document.components.schemas, { strict: false, logger: false, discriminator: false });
    const validator = this.#ajv.compile(absolute(schema) as Schema) as Validator;
    this.#validators.set(pointer, validator);
    return validator;
  }

  maker(draw: number): Maker {
    const making = { schemas: this.#spec.document.components.schemas, random: Random.seeded(draw), at: AT };
    return {
      of: (view) => makeValue(making, schemaOf(view)),
      at: (parts) => makeValue(making, { allOf: parts.map(({ schema }) => schema) }),
    };
  }

  /** A whole value: an example of the document, else one that is made for the variant in which the change is. */
  base({ pointer }: Part, change: Change, side: keyof Pair<Side>, draw: number): unknown {
    const examples = this.#examplesAt(pointer);
    if (draw < examples.length) return examples[draw];
    const view = side === 'old' ? (change.trail[0]?.old ?? change.at.old) : (change.trail[0]?.new ?? change.at.new);
    return view === undefined ? null : this.maker(draw).of(view);
  }

  /** A valid body of the callback at a pointer; undefined if none is found. */
  body(pointer = ''): unknown {
    const content = this.#at(`${pointer}/requestBody/content`);
    const [type = '', media] = Object.entries(isPlainObject(content) ? content : {})[0] ?? [];
    if (!isPlainObject(media) || media.schema === undefined) return undefined;
    const at = `${pointer}/requestBody/content/${type.replaceAll('~', '~0').replaceAll('/', '~1')}/schema`;
    const part = { schema: media.schema, pointer: at };
    const validator = this.validator(part);
    for (const example of this.#examplesAt(at)) if (validator(example)) return example;
    for (let draw = 0; draw < DRAWS; draw++) {
      const value = this.maker(draw).at([part]);
      if (validator(value)) return value;
    }
    return undefined;
  }

  /** The examples beside a schema of a body. */
  #examplesAt(pointer: string): unknown[] {
    const media = this.#at(pointer.replace(/\/schema$/, ''));
    if (!isPlainObject(media)) return [];
    const told = Object.values(isPlainObject(media.examples) ? media.examples : {}).flatMap((each) => {
      const found = isPlainObject(each) && typeof each.$ref === 'string' ? this.#at(each.$ref) : each;
      return isPlainObject(found) && 'value' in found ? [found.value] : [];
    });
    return 'example' in media ? [media.example, ...told] : told;
  }

  #at(pointer: string): unknown {
    let node: unknown = this.#spec.document;
    for (const key of pointer
      .replace(/^#?\//, '')
      .split('/')
      .map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~')))
      node = isPlainObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
    return node;
  }
}

/** A schema for the values of one view. */
function schemaOf({ written, types, values, isOpen }: View): Schema {
  const told = written.map(({ $ref, allOf, oneOf, anyOf, enum: _, const: __, type, ...own }) => own);
  const kept = [...types].filter((type) => type !== 'null' && (type !== 'integer' || !types.has('number')));
  const type = types.size === TYPES.length ? {} : { type: kept.length === 0 ? ['null'] : kept };
  const listed =
    values === undefined ? [] : [isOpen ? { anyOf: [{ enum: values.value }, type] } : { enum: values.value }];
  return { allOf: [...told, type, ...listed] };
}

/**
 * The value with another one at the end of the trail; what is missing on the way is made. A variant that is not the one of the trail is
 * replaced.
 */
function graft(
  value: unknown,
  trail: readonly Step[],
  side: 'old' | 'new',
  change: (leaf: unknown) => unknown,
  make: (view: View) => unknown,
): unknown {
  const [step, ...rest] = trail;
  if (step === undefined) return change(value);
  const view = step[side];
  if (step.key === '*' && view.types.has('array') && !isPlainObject(value)) {
    const list = Array.isArray(value) ? value : [];
    return [graft(list[0], rest, side, change, make), ...list.slice(1)];
  }
  const fits =
    isPlainObject(value) && [...tagsOf(view)].every(([name, tag]) => !(name in value) || literal(value[name]) === tag);
  const made = fits ? value : make(view);
  const object = isPlainObject(made) ? { ...made } : {};
  const key = step.key === '*' ? (Object.keys(object)[0] ?? 'key') : step.key;
  const next = graft(Object.hasOwn(object, key) ? object[key] : ABSENT, rest, side, change, make);
  if (next === ABSENT) delete object[key];
  else setOwn(object, key, next);
  return object;
}
