import { pointerOf } from '../../core/contract.ts';
import { isPlainObject } from '../../core/override.ts';
import type { SpecDocument } from '../../spec/read.ts';
import type { Comparer } from './compare.ts';
import { contentOf, securityOf, sorted } from './message.ts';
import { type Found, type Pair, Scope } from './scope.ts';
import type { Part } from './view.ts';

type Json = Record<string, unknown>;

/** An operation of the REST side. */
interface Operation {
  /** Method and path, for example `POST /applicants`. */
  name: string;
  pointer: string;
  operation: Json;
  /** Those of the path and its own, by place and name. */
  parameters: Map<string, { name: string; required: boolean; part: Part; pointer: string }>;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** What differs between the REST sides. What parameters of a path are called does not count. */
export function operationsIn(comparer: Comparer, old: SpecDocument, next: SpecDocument, found: Found[]): void {
  const [before, after] = [operationsOf(old), operationsOf(next)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    const name = (is ?? was)?.name ?? key;
    const request = new Scope(comparer, name, 'request', found);
    if (is === undefined)
      request.tell('paths/operation-removed', { what: `${name} is gone`, about: name, old: was?.pointer });
    else if (was === undefined)
      request.tell('paths/compatible', { what: `${name} is new`, about: name, new: is.pointer });
    else {
      const both = { old: was, new: is };
      parametersOf(request, both);
      requestOf(request, both);
      responsesOf(new Scope(comparer, name, 'response', found), both);
      const [from, to] = [
        securityOf(old, was.operation.security ?? old.security),
        securityOf(next, is.operation.security ?? next.security),
      ];
      // Another way beside those that there were takes nothing away.
      const isLost = from.length === 0 ? to.length > 0 : from.some((way) => !isAmong(way, to)) && to.length > 0;
      if (isLost)
        request.tell('paths/security-changed', {
          what: `${name} was called with ${sorted(from)}, and needs ${sorted(to)} now`,
          about: `${sorted(from)} ${sorted(to)}`,
          from,
          to,
          old: was.operation.security === undefined ? '#/security' : `${was.pointer}/security`,
          new: is.operation.security === undefined ? '#/security' : `${is.pointer}/security`,
        });
    }
  }
}

const isAmong = (way: unknown, ways: readonly unknown[]) => ways.some((each) => sorted(each) === sorted(way));

function operationsOf({ paths }: SpecDocument): Map<string, Operation> {
  const all = new Map<string, Operation>();
  for (const [path, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!isPlainObject(operation)) continue;
      const pointer = `#/paths${pointerOf([path, method])}`;
      const parameters: Operation['parameters'] = new Map();
      for (const [holder, at] of [[item, `#/paths${pointerOf([path])}`] as const, [operation, pointer] as const]) {
        for (const [index, each] of (Array.isArray(holder.parameters) ? holder.parameters : []).entries()) {
          const there = `${at}/parameters/${index}`;
          const name = `${each.in} parameter "${each.name}"`;
          // A parameter of a path has a place, not a name.
          const key = each.in === 'path' ? `path ${path.split('/').indexOf(`{${each.name}}`)}` : name.toLowerCase();
          const part = { schema: each.schema ?? {}, pointer: `${there}/schema` };
          parameters.set(key, { name, required: each.required === true, part, pointer: there });
        }
      }
      const key = `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
      all.set(key, { name: `${method.toUpperCase()} ${path}`, pointer, operation, parameters });
    }
  }
  return all;
}

function parametersOf(scope: Scope, { old, new: next }: Pair<Operation>): void {
  for (const key of new Set([...old.parameters.keys(), ...next.parameters.keys()])) {
    const [was, is] = [old.parameters.get(key), next.parameters.get(key)];
    const places = { old: was?.pointer ?? old.pointer, new: is?.pointer ?? next.pointer };
    const name = `the ${(is ?? was)?.name}`;
    if (is === undefined)
      scope.tell('paths/request-field-removed', { what: `${name} is gone`, about: key, part: key, ...places });
    else if (is.required && !was?.required)
      scope.tell('paths/request-field-required', {
        what: was === undefined ? `${name} is new, and needed` : `${name} could be left out, and is needed now`,
        about: key,
        part: key,
        ...places,
      });
    else if (was === undefined)
      scope.tell('paths/compatible', { what: `${name} is new, and may be left out`, about: key, part: key, ...places });
    if (was !== undefined && is !== undefined) scope.schemas(is.name, was.part, is.part);
  }
}

function requestOf(scope: Scope, { old, new: next }: Pair<Operation>): void {
  const [was, is] = [old.operation.requestBody, next.operation.requestBody] as (Json | undefined)[];
  const places = { old: `${old.pointer}/requestBody`, new: `${next.pointer}/requestBody` };
  if (is?.required === true && was?.required !== true)
    scope.tell('paths/request-field-required', { what: 'the body is needed now', about: 'body', ...places });
  else if (was !== undefined && is === undefined)
    scope.tell('paths/request-field-removed', { what: 'the body is not read any more', about: 'body', ...places });
  const [content, others] = [contentOf(was), contentOf(is)];
  for (const [type, { schema }] of Object.entries(content)) {
    const at = pointerOf(['content', type]);
    if (type in others) {
      const [a, b] = [`${places.old}${at}/schema`, `${places.new}${at}/schema`];
      scope.schemas('body', { schema: schema ?? {}, pointer: a }, { schema: others[type]?.schema ?? {}, pointer: b });
    } else if (Object.keys(others).length > 0) {
      const to = Object.keys(others).join(' or ');
      const what = `a body of ${type} is not taken any more, only ${to}`;
      scope.tell('paths/request-narrowed', { what, about: type, from: type, to, ...places });
    }
  }
}

function responsesOf(scope: Scope, { old, new: next }: Pair<Operation>): void {
  const of = ({ operation }: Operation): Json => (isPlainObject(operation.responses) ? operation.responses : {});
  const [was, is] = [of(old), of(next)];
  for (const [status, response] of Object.entries(was)) {
    const other = is[status] ?? is[`${status[0]}XX`] ?? is.default;
    const key = status in is ? status : `${status[0]}XX` in is ? `${status[0]}XX` : 'default';
    const places = { old: `${old.pointer}/responses/${status}`, new: `${next.pointer}/responses` };
    if (other === undefined) {
      // An error that does not come any more is missed by nobody.
      const rule = /^[1-3]/.test(status) ? 'paths/response-removed' : 'paths/compatible';
      scope.tell(rule, { what: `the response ${status} is gone`, about: status, part: 'response', ...places });
      continue;
    }
    const [content, others] = [contentOf(response), contentOf(other)];
    for (const [type, { schema }] of Object.entries(content)) {
      const at = pointerOf(['content', type]);
      const [a, b] = [`${places.old}${at}/schema`, `${places.new}/${key}${at}/schema`];
      const part = `response ${status}`;
      if (type in others)
        scope.schemas(part, { schema: schema ?? {}, pointer: a }, { schema: others[type]?.schema ?? {}, pointer: b });
      else {
        const to = Object.keys(others).join(' or ') || 'without a body';
        const what = `the response ${status} was ${type}, and is ${to} now`;
        scope.tell('paths/response-removed', { what, about: `${status} ${type}`, part, from: type, to, ...places });
      }
    }
  }
  for (const status of Object.keys(is).filter((each) => !(each in was))) {
    const what = `the response ${status} is new`;
    scope.tell('paths/compatible', {
      what,
      about: status,
      part: 'response',
      new: `${next.pointer}/responses/${status}`,
    });
  }
}
