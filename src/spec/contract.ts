import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Contract, EventInfo, Schema, Validator } from '../core/contract.ts';
import { deref, pointerOf } from '../core/contract.ts';
import { VerihookError } from '../core/errors.ts';
import { FORM } from '../core/form.ts';
import { isPlainObject } from '../core/override.ts';
import { propertiesOf, shapesOf } from '../core/shape.ts';
import { ajvOf } from './ajv.ts';
import { callbacksOf, type SpecCallback } from './callbacks.ts';
import { shownPlace } from './files.ts';
import { formOf } from './form.ts';
import type { Spec } from './read.ts';

type Json = Record<string, unknown>;

/** What a document says of callbacks, ready for use. */
export interface SpecContract {
  /** By the name of the webhook or callback. */
  events: Readonly<Record<string, EventInfo>>;
  contract: Contract;
  /** Callbacks that the kit can neither make nor read, and why. */
  leftOut: readonly { name: string; why: string }[];
  /** The property of a body that names its event, and the value of each event there; undefined where no property does. */
  named: { property: string; values: Readonly<Record<string, string>> } | undefined;
}

/**
 * The events and the validators of a document: those of its webhooks, then those of callbacks that no webhook has.
 * Throws `spec/no-events`, `spec/not-a-schema` and `spec/unsupported`, each with file and line.
 */
export function contractIn(spec: Spec): SpecContract {
  const { document, file } = spec;
  const events: Record<string, EventInfo> = {};
  const unsupported: { name: string; error: VerihookError }[] = [];
  for (const callback of callbacksOf(document)) {
    try {
      const info = eventOf(spec, callback);
      if (info !== undefined) events[callback.name] = info;
    } catch (error) {
      if (!(error instanceof VerihookError)) throw error;
      unsupported.push({ name: callback.name, error });
    }
  }
  const [first] = unsupported;
  if (Object.keys(events).length === 0 && first !== undefined) throw first.error;
  if (Object.keys(events).length === 0)
    throw new VerihookError(
      'spec/no-events',
      `${file} describes no callback with a body: neither "webhooks" nor "callbacks" of an operation. Add the webhooks to it.`,
    );
  const { schemas } = document.components;
  refuseBadSchemas(spec);
  const validators = validatorsOf(spec, events);
  const leftOut = unsupported.map(({ name, error }) => ({ name, why: error.message }));
  const at = (pointer: string) => shownPlace(spec.placeOf(pointer));
  return { events, contract: { file, schemas, validators, placeOf: at }, leftOut, named: namingOf(schemas, events) };
}

/** The media types that the kit sends and reads, the best first. */
const MEDIA: readonly ((type: string) => boolean)[] = [
  (type) => type === 'application/json',
  (type) => /^application\/(?:[\w.-]+\+)?json\b/.test(type),
  (type) => type === FORM,
];

function eventOf(spec: Spec, { pointer, operation }: SpecCallback): EventInfo | undefined {
  const { requestBody, parameters = [], summary, description } = operation;
  const content = isPlainObject(requestBody) && isPlainObject(requestBody.content) ? requestBody.content : {};
  const types = Object.keys(content);
  if (types.length === 0) return undefined;
  const contentType = MEDIA.map((fits) => types.find(fits)).find((type) => type !== undefined);
  const there = `${pointer}/requestBody/content`;
  if (contentType === undefined)
    throw new VerihookError(
      'spec/unsupported',
      `${shownPlace(spec.placeOf(there))}: a callback of ${types.join(' or ')} cannot be made or read. Supported are JSON and ${FORM}.`,
    );
  const media = content[contentType] as Json;
  const at = there + pointerOf([contentType]);
  if (media.schema === undefined)
    throw new VerihookError(
      'spec/unsupported',
      `${shownPlace(spec.placeOf(at))}: the body has no schema. Say with "schema" what it may be.`,
    );
  const bodyPointer = `#/components/schemas/${spec.componentOf(`${at}/schema`)}`;
  const schema = { $ref: bodyPointer };
  const encoding = media.encoding as Record<string, Json> | undefined;
  const naming = (parameters as Json[]).find((each) => each.in === 'header' && constantOf(each.schema) !== undefined);
  const title = summary ?? String(description ?? '').split('\n')[0];
  return {
    summary: String(title || 'A callback'),
    contentType,
    ...(naming && { header: { name: String(naming.name), value: String(constantOf(naming.schema)) } }),
    ...(contentType === FORM && {
      form: formOf(shownPlace(spec.placeOf(at)), spec.document.components.schemas, {
        schema,
        ...(encoding && { encoding }),
      }),
    }),
    pointer,
    bodyPointer,
  };
}

/** The only text that a schema allows. */
function constantOf(schema: unknown): string | undefined {
  if (!isPlainObject(schema)) return undefined;
  const only = Array.isArray(schema.enum) && schema.enum.length === 1 ? schema.enum[0] : schema.const;
  return typeof only === 'string' ? only : undefined;
}

/** The property whose only value tells every event from the others, such as `type` in Standard Webhooks. */
function namingOf(schemas: Contract['schemas'], events: Readonly<Record<string, EventInfo>>): SpecContract['named'] {
  const tables = Object.entries(events).map(([event, { bodyPointer }]) => {
    const [shape] = shapesOf(schemas, { $ref: bodyPointer });
    const constants = (shape === undefined ? [] : propertiesOf(shape)).flatMap(({ name, schema }) => {
      const parts = (schema.allOf as Schema[] | undefined) ?? [schema];
      const [value] = parts.flatMap((part) => constantOf(deref(schemas, part)) ?? []);
      return value === undefined ? [] : [[name, value] as const];
    });
    return { event, constants: new Map(constants) };
  });
  const property = [...(tables[0]?.constants.keys() ?? [])].find((name) => {
    const values = tables.map(({ constants }) => constants.get(name));
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
  if (property === undefined) return undefined;
  const values = tables.map(({ event, constants }) => [event, String(constants.get(property))] as const);
  return { property, values: Object.fromEntries(values) };
}

/** Throws `spec/not-a-schema` for a component that JSON Schema itself does not allow. */
function refuseBadSchemas(spec: Spec): void {
  const meta = new Ajv2020({ strict: false, logger: false });
  for (const [name, schema] of Object.entries(spec.document.components.schemas)) {
    refuseBadPatterns(spec, schema, `#/components/schemas/${name}`);
    if (meta.validateSchema(schema) === true) continue;
    const [error] = meta.errors ?? [];
    throw notASchema(
      spec,
      `#/components/schemas/${name}${error?.instancePath ?? ''}`,
      `it ${error?.message ?? 'is none'}`,
    );
  }
}

/** A pattern is an expression of JavaScript, with the flag u. */
function refuseBadPatterns(spec: Spec, node: unknown, pointer: string): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const at = pointer + pointerOf([key]);
    const isProperty = pointer.endsWith('/properties');
    if (!isProperty && /^(?:const|enum|default|examples?)$/.test(key)) continue;
    const patterns =
      key === 'pattern' && !isProperty ? [value] : key === 'patternProperties' ? Object.keys(value as object) : [];
    for (const pattern of patterns) {
      try {
        new RegExp(String(pattern), 'u');
      } catch (cause) {
        throw notASchema(spec, at, `${(cause as Error).message}, as JavaScript reads it`);
      }
    }
    refuseBadPatterns(spec, value, at);
  }
}

/** Compiled when first used: a document may have many events, and most uses are for few of them. */
function validatorsOf(spec: Spec, events: Readonly<Record<string, EventInfo>>): Record<string, Validator> {
  const ajv = ajvOf(spec.document.components.schemas, { strict: false, logger: false, validateSchema: false });
  const entries = Object.entries(events).map(([event, { bodyPointer }]) => {
    let compiled: Validator | undefined;
    const validator: Validator = (payload) => {
      compiled ??= compile(bodyPointer);
      const isValid = compiled(payload);
      validator.errors = compiled.errors ?? null;
      return isValid;
    };
    return [event, validator] as const;
  });
  const compile = (bodyPointer: string): Validator => {
    try {
      return ajv.getSchema(`document:${bodyPointer}`) as Validator;
    } catch (cause) {
      throw notASchema(spec, bodyPointer, (cause as Error).message);
    }
  };
  return Object.fromEntries(entries);
}

function notASchema(spec: Spec, pointer: string, why: string): VerihookError {
  return new VerihookError(
    'spec/not-a-schema',
    `${shownPlace(spec.placeOf(pointer))}: this is no JSON Schema: ${why}. Mend it there.`,
  );
}
