import { pointerOf } from '../../core/contract.ts';
import { isPlainObject } from '../../core/override.ts';
import { callbacksOf, type SpecCallback } from '../../spec/callbacks.ts';
import type { SpecDocument } from '../../spec/read.ts';
import { Comparer } from './compare.ts';
import { contentOf, type Header, headersOf, settingsOf } from './message.ts';
import { operationsIn } from './paths.ts';
import { type Found, type Pair, Scope } from './scope.ts';
import { Reader } from './view.ts';

/** All that differs between two documents, each thing as often as something refers to it. */
export function differences(old: SpecDocument, next: SpecDocument): Found[] {
  const comparer = new Comparer(new Reader(old), new Reader(next));
  const [before, after] = [byName(old), byName(next)];
  const found: Found[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(name), after.get(name)];
    const scope = new Scope(comparer, name, 'webhook', found);
    if (was === undefined)
      scope.tell('webhook/event-added', { what: `the event "${name}" is new`, about: name, new: is?.pointer });
    else if (is === undefined)
      scope.tell('webhook/event-removed', { what: `the event "${name}" is gone`, about: name, old: was.pointer });
    else callback(scope, { old, new: next }, { old: was, new: is });
  }
  operationsIn(comparer, old, next, found);
  return found;
}

function byName(document: SpecDocument): Map<string, SpecCallback> {
  return new Map(callbacksOf(document).map((each) => [each.name, each]));
}

function callback(scope: Scope, documents: Pair<SpecDocument>, both: Pair<SpecCallback>): void {
  body(scope, both);
  headers(scope, both);
  for (const [kind, name, was, is] of settingsOf(documents, both))
    scope.tell(`webhook/${kind}-changed`, {
      what: `${name} was ${was.text}, and is ${is.text} now`,
      about: name,
      from: was.value,
      to: is.value,
      old: was.pointer,
      new: is.pointer,
      example: { before: { [name]: was.value ?? null }, after: { [name]: is.value ?? null } },
    });
  answer(scope, both);
}

function body(scope: Scope, { old, new: next }: Pair<SpecCallback>): void {
  const [was, is] = [contentOf(old.operation.requestBody), contentOf(next.operation.requestBody)];
  const places = { old: `${old.pointer}/requestBody/content`, new: `${next.pointer}/requestBody/content` };
  const [types, newTypes] = [Object.keys(was), Object.keys(is)];
  const [gone, added] = [types.filter((type) => !(type in is)), newTypes.filter((type) => !(type in was))];
  if (added.length > 0)
    scope.tell('webhook/content-type-changed', {
      what: `the body was ${types.join(' or ') || 'none'}, and is ${newTypes.join(' or ')} now`,
      about: newTypes.join(),
      from: types.join(' or '),
      to: newTypes.join(' or '),
      ...places,
      example: {
        before: { 'Content-Type': types[0] ?? null },
        after: { 'Content-Type': added[0] ?? null },
      },
    });
  else if (gone.length > 0)
    scope.tell('webhook/narrowed', {
      what: `the body is never ${gone.join(' or ')} any more`,
      about: gone.join(),
      from: types.join(' or '),
      to: newTypes.join(' or '),
      ...places,
    });
  const pairs = types.filter((type) => type in is).map((type) => [type, type] as const);
  const [first, second] = [types[0], newTypes[0]];
  if (pairs.length === 0 && first !== undefined && second !== undefined) pairs.push([first, second] as never);
  for (const [a, b] of pairs) {
    const at = { old: places.old + pointerOf([a]), new: places.new + pointerOf([b]) };
    scope.schemas('body', part(was[a]?.schema, at.old), part(is[b]?.schema, at.new));
    if (a === b) encodings(scope, { old: was[a]?.encoding ?? {}, new: is[b]?.encoding ?? {} }, at);
  }
}

function part(schema: unknown, at: string): { schema: unknown; pointer: string } {
  return { schema: schema ?? {}, pointer: `${at}/schema` };
}

function encodings(scope: Scope, { old, new: next }: Pair<Record<string, unknown>>, at: Pair<string>): void {
  for (const name of new Set([...Object.keys(old), ...Object.keys(next)])) {
    const [was, is] = [meaningOf(old[name]), meaningOf(next[name])];
    if (was === is) continue;
    scope.tell('webhook/encoding-changed', {
      what: `the parameter "${name}" was ${was}, and is ${is} now`,
      about: name,
      at: pointerOf([name]),
      from: old[name],
      to: next[name],
      old: `${at.old}/encoding${pointerOf([name])}`,
      new: `${at.new}/encoding${pointerOf([name])}`,
      example: { before: { [name]: was }, after: { [name]: is } },
    });
  }
}

/** How a parameter of a form is spelled, in words. Headers and the like do not count. */
function meaningOf(encoding: unknown): string {
  if (!isPlainObject(encoding)) return 'spelled by its type';
  const { contentType, style, explode, allowReserved } = encoding;
  const told = Object.entries({ contentType, style, explode, allowReserved }).filter(
    ([, value]) => value !== undefined,
  );
  return told.map(([key, value]) => `${key} ${value}`).join(', ') || 'spelled by its type';
}

function headers(scope: Scope, { old, new: next }: Pair<SpecCallback>): void {
  const [before, after] = [headersOf(old), headersOf(next)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const { name, isSignature } = (is ?? was) as Header;
    const rule = isSignature ? 'webhook/signature-changed' : 'webhook/header-changed';
    const places = { old: was?.pointer ?? old.pointer, new: is?.pointer ?? next.pointer };
    const told = (chosen: typeof rule | 'webhook/field-added', what: string, from: unknown, to: unknown) =>
      scope.tell(chosen, {
        what: `the header ${name} ${what}`,
        about: key,
        from,
        to,
        ...places,
        example: { before: sample(was), after: sample(is) },
      });
    if (was === undefined) {
      const how = is?.required ? 'always' : 'sometimes';
      told(isSignature ? rule : 'webhook/field-added', `is new, and ${how} there`, undefined, how);
    } else if (is === undefined) told(rule, 'is gone', was.required ? 'always' : 'sometimes', undefined);
    else {
      if (was.required && !is.required) told(rule, 'was always there, and may be missing now', 'always', 'sometimes');
      if (!was.required && is.required)
        told('webhook/field-added', 'might be missing, and is always there now', 'sometimes', 'always');
      scope.header(rule, name, was.part, is.part);
    }
  }
}

function sample(header: Header | undefined): Record<string, unknown> {
  return header === undefined ? {} : { [header.name]: header.sample };
}

function answer(scope: Scope, { old, new: next }: Pair<SpecCallback>): void {
  const responses = ({ operation }: SpecCallback) => (isPlainObject(operation.responses) ? operation.responses : {});
  const [was, is] = [responses(old), responses(next)];
  const isTaken = (status: string) =>
    status in is || (/^2/.test(status) && '2XX' in is) || 'default' in is || Object.keys(is).length === 0;
  for (const status of Object.keys(was).filter((each) => /^(?:2|default)/.test(each))) {
    const places = { old: `${old.pointer}/responses/${status}`, new: `${next.pointer}/responses` };
    if (!isTaken(status)) {
      const statuses = Object.keys(is).join(' or ');
      const what = `the answer ${status} does not count any more, only ${statuses}`;
      const example = { before: { status }, after: { status: Object.keys(is)[0] ?? null } };
      scope.tell('webhook/answer-changed', { what, about: status, from: status, to: statuses, ...places, example });
      continue;
    }
    const [content, others] = [contentOf(was[status]), contentOf(is[status])];
    for (const [type, { schema }] of Object.entries(content)) {
      const at = pointerOf(['content', type]);
      const there = { old: places.old + at, new: `${next.pointer}/responses/${status}${at}` };
      if (type in others) scope.answer(part(schema, there.old), part(others[type]?.schema, there.new));
      else if (Object.keys(others).length > 0) {
        const [to] = Object.keys(others);
        const what = `the body of the answer ${status} was ${type}, and is ${to} now`;
        const example = { before: { 'Content-Type': type }, after: { 'Content-Type': to } };
        scope.tell('webhook/answer-changed', { what, about: type, from: type, to, ...there, example });
      }
    }
  }
}
