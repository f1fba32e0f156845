import { FORM } from '../../src/core/form.ts';
import type { OperationInfo } from '../../src/core/operation.ts';
import { type Document, lastSegment, type Operation, type Parameter, type RequestBody } from './document.ts';
import { UnsupportedSchema } from './keywords.ts';

/** One operation, as the generated table tells it, and what its validators are made of. */
export interface OperationEntry {
  id: string;
  info: OperationInfo;
  /** Undefined where the operation takes no body. */
  bodySchema?: object;
  /** The body comes as a form, where everything is text. */
  isForm: boolean;
  /** An object of `path`, `query` and `header`, names of headers in lower case; undefined where there are none. */
  parameterSchema?: object;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const PLACES = ['path', 'query', 'header'] as const;

/** The operations of a document. */
export function operationsOf(file: string, document: Document): OperationEntry[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation === undefined
        ? []
        : [operationOf(`${file}#/paths/${path}/${method}`, document, method, path, operation)];
    }),
  );
}

function operationOf(
  at: string,
  document: Document,
  method: string,
  path: string,
  operation: Operation,
): OperationEntry {
  const { components } = document;
  const id = operation.operationId;
  if (id === undefined) throw new UnsupportedSchema(`${at}: an operation needs an operationId.`);
  const parameters = (operation.parameters ?? []).map((each) => taken(at, components.parameters, each));
  const { requestBody } = operation;
  const body = requestBody === undefined ? undefined : taken<RequestBody>(at, components.requestBodies, requestBody);
  const schemas = new Map(Object.values(body?.content ?? {}).map(({ schema }) => [JSON.stringify(schema), schema]));
  if (schemas.size > 1) throw new UnsupportedSchema(`${at}: all media types of a body have one schema.`);
  const bodies = Object.entries(body?.content ?? {}).map(([type, { schema, encoding = {} }]) => {
    const said = Object.keys(encoding).filter((part) => encoding[part]?.contentType === 'application/json');
    return [type, type === FORM ? nestedIn(components.schemas, schema) : said] as const;
  });
  const [bodySchema] = schemas.values();
  const parameterSchema = parametersSchema(parameters);
  return {
    id,
    info: {
      id,
      method: method.toUpperCase(),
      path,
      ...(body !== undefined && { body: { required: body.required === true, types: Object.fromEntries(bodies) } }),
    },
    ...(bodySchema && { bodySchema }),
    isForm: bodies.some(([type]) => type === FORM),
    ...(parameterSchema && { parameterSchema }),
  };
}

/** The properties that a form cannot hold as they are. */
function nestedIn(schemas: Readonly<Record<string, object>>, schema: { $ref: string }): string[] {
  const properties: Record<string, { type?: unknown; $ref?: string }> = followed(schemas, schema).properties ?? {};
  return Object.entries(properties).flatMap(([name, property]) =>
    [followed(schemas, property).type].flat().some((type) => type === 'object' || type === 'array') ? [name] : [],
  );
}

function followed(schemas: Readonly<Record<string, object>>, schema: { $ref?: string }): Record<string, never> {
  const target = schema.$ref === undefined ? undefined : schemas[lastSegment(schema.$ref)];
  return (target === undefined ? schema : followed(schemas, target)) as Record<string, never>;
}

function parametersSchema(parameters: readonly Parameter[]): object | undefined {
  if (parameters.length === 0) return undefined;
  const places = PLACES.map((place) => {
    const there = parameters.filter((each) => each.in === place);
    const nameOf = ({ name }: Parameter) => (place === 'header' ? name.toLowerCase() : name);
    const properties = Object.fromEntries(there.map((each) => [nameOf(each), each.schema]));
    return [place, { type: 'object', properties, required: there.filter(({ required }) => required).map(nameOf) }];
  });
  return { type: 'object', properties: Object.fromEntries(places) };
}

function taken<T extends object>(at: string, table: Record<string, T> | undefined, given: T | { $ref: string }): T {
  if (!('$ref' in given)) return given;
  const found = table?.[lastSegment(given.$ref)];
  if (found === undefined) throw new UnsupportedSchema(`${at}: ${given.$ref} is not there.`);
  return found;
}
