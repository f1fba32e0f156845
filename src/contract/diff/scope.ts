import { pointerOf } from '../../core/contract.ts';
import type { Change, Comparer } from './compare.ts';
import type { DiffRuleId } from './rules.ts';
import { type Direction, ruleOf, sentenceOf } from './translate.ts';
import type { Part } from './view.ts';

export interface Pair<T> {
  old: T;
  new: T;
}

/** One thing that differs, at one place of one event or operation. */
export interface Found {
  rule: DiffRuleId;
  /** The event, or the method and path of an operation. */
  scope: string;
  direction: Direction;
  /** Which part of the message: `body`, or for example `header X-Type`. */
  part: string;
  /** JSON pointer into that part; `*` stands for every element of a list. */
  at: string;
  what: string;
  /** What two findings of a rule at one place have in common if they are the same. */
  about: string;
  from: unknown;
  to: unknown;
  /** JSON pointers into the documents. */
  old: string | undefined;
  new: string | undefined;
  /** Of a change in a schema: the change, and the schemas of the whole body. */
  change?: Change;
  roots?: Pair<Part>;
  /** An example where there is nothing to make one of. */
  example?: { before: unknown; after: unknown };
}

type Told = Pick<Found, 'what' | 'about'> & Partial<Omit<Found, 'rule' | 'scope'>>;

/** Collects what is found of one event or operation. */
export class Scope {
  readonly #comparer: Comparer;
  readonly #name: string;
  readonly #direction: Direction;
  readonly #found: Found[];

  constructor(comparer: Comparer, name: string, direction: Direction, found: Found[]) {
    this.#comparer = comparer;
    this.#name = name;
    this.#direction = direction;
    this.#found = found;
  }

  tell(rule: DiffRuleId, told: Told): void {
    this.#found.push({
      scope: this.#name,
      direction: this.#direction,
      part: 'body',
      at: '',
      from: undefined,
      to: undefined,
      old: undefined,
      new: undefined,
      ...told,
      rule,
    });
  }

  /** What differs between the schemas of a part of the message. */
  schemas(part: string, old: Part, next: Part, direction: Direction = this.#direction): void {
    for (const change of this.#comparer.compare([old], [next])) {
      const rule = ruleOf(change, direction);
      if (rule !== undefined) this.#change(rule, change, part, { old, new: next }, direction);
    }
  }

  /** What differs between the schemas of a header that is there before and after. */
  header(rule: DiffRuleId, name: string, old: Part, next: Part): void {
    for (const change of this.#comparer.compare([old], [next])) {
      const asBody = ruleOf(change, 'webhook');
      const isHarmless = asBody === 'webhook/narrowed' || asBody === 'webhook/open-enum-value-added';
      this.#change(isHarmless ? asBody : rule, change, `header ${name}`, { old, new: next }, this.#direction);
    }
  }

  /** What differs between the schemas of the answer that the provider asks for. */
  answer(old: Part, next: Part): void {
    this.schemas('answer', old, next, 'answer');
  }

  #change(rule: DiffRuleId, change: Change, part: string, roots: Pair<Part>, direction: Direction): void {
    const at = pointerOf(change.path);
    const name = at === '' ? `the ${part}` : part === 'body' ? at : `${at} of the ${part}`;
    this.#found.push({
      rule,
      scope: this.#name,
      direction,
      part,
      at,
      what: sentenceOf(change, name),
      about: `${change.kind} ${change.about}`,
      from: change.from,
      to: change.to,
      old: change.old,
      new: change.new,
      change,
      roots,
    });
  }
}
