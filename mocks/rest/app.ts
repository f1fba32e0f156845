import { type Context, Hono } from 'hono';
import type { Validator } from '../../src/core/contract.ts';
import { VerihookError } from '../../src/core/errors.ts';
import type { OperationInfo, OperationTable } from '../../src/core/operation.ts';
import { readBody, readBytes } from './body.ts';
import type { Answer, AnyHandlers, Call, Problem, RawRequest } from './operation.ts';

/** What stands behind the operations of one document. */
export interface Rest<Room> {
  operations: OperationTable;
  /** Of bodies, by operationId. */
  bodies: Readonly<Record<string, Validator>>;
  /** Of `{ path, query, header }`, and of forms under `<operationId>Form`; text becomes what it stands for. */
  parameters: Readonly<Record<string, Validator>>;
  handlers: AnyHandlers<Room>;
  /** What is wrong with the credentials of a request; undefined if nothing is. */
  guard(request: RawRequest, room: Room, operation: OperationInfo): Problem | undefined;
  /** A refusal in the provider's own words. `url`: what was asked for, as it was called. */
  refuse(problem: Problem, operation: OperationInfo | undefined, url: string): Answer;
  /**
   * Pages and files that the document does not tell of. `app` is a `Hono`: whoever adds pages writes so. The package
   * bundles Hono, so what it declares must not name it.
   */
  pages?(app: never, room: Room): void;
}

export interface RestOptions {
  /** Most bytes of a request body. */
  limit: number;
  /** The application is reached under this path as well as without it, for example `/idenfy`. */
  prefix: string;
  /** Called for every answer to an operation, and for what is none. */
  onAnswer(entry: {
    request: Request;
    operation: OperationInfo | undefined;
    body: Uint8Array | undefined;
    status: number;
  }): void;
  /** Called for what went wrong inside. */
  onError(error: unknown, request: Request): void;
}

/** The operations of a document as `(Request) → Response`. */
export function restApp<Room>(
  rest: Rest<Room>,
  room: Room,
  { limit, prefix, onAnswer, onError }: RestOptions,
): { fetch(request: Request): Response | Promise<Response> } {
  const app = new Hono({
    getPath: (request) => unprefixed(targetOf(request.url).split(/[?#]/, 1)[0] as string, prefix),
  });
  const done = (c: Context, operation: OperationInfo | undefined, answer: Answer, body?: Uint8Array): Response => {
    onAnswer({ request: c.req.raw, operation, body, status: answer.status });
    return toResponse(answer);
  };
  const failed = (c: Context, error: unknown, operation?: OperationInfo, body?: Uint8Array) => {
    const problem = problemOf(error);
    if (problem.kind === 'internal' && problem.unavailable === undefined) onError(error, c.req.raw);
    return refused(c, problem, operation, body);
  };
  const refused = (c: Context, problem: Problem, operation?: OperationInfo, body?: Uint8Array) =>
    done(c, operation, rest.refuse(problem, operation, c.req.url), body);

  rest.pages?.(app as never, room);
  for (const operation of bySpecificity(Object.values(rest.operations))) {
    const handler = rest.handlers[operation.id];
    const parameters = rest.parameters[operation.id];
    const { path, literals } = routeOf(operation.path);
    app.on(operation.method, path, async (c) => {
      const bytes = await readBytes(c.req.raw, limit);
      if (bytes === 'broken-off') return refused(c, { kind: 'malformed', detail: 'it broke off' }, operation);
      if (bytes === 'too-large') return refused(c, { kind: 'too-large', limit }, operation);
      const request = rawRequest(c, prefix, bytes);
      const unauthorized = rest.guard(request, room, operation);
      if (unauthorized !== undefined) return refused(c, unauthorized, operation, bytes);
      const said =
        parameters === undefined
          ? NOTHING_SAID
          : { path: pathOf(c, literals), query: c.req.query(), header: c.req.header() };
      if (parameters !== undefined && !parameters(said)) return refused(c, misfit(parameters, said), operation, bytes);
      const read = await readBody(operation, c.req.header('content-type'), bytes);
      if ('problem' in read) return refused(c, read.problem, operation, bytes);
      const validator = read.isForm ? rest.parameters[`${operation.id}Form`] : rest.bodies[operation.id];
      if (read.value !== undefined && validator !== undefined && !validator(read.value)) {
        const problem: Problem = { kind: 'invalid', where: 'body', given: read.value, errors: validator.errors ?? [] };
        return refused(c, problem, operation, bytes);
      }
      const call: Call<Room> = { room, operation, ...said, body: read.value, request };
      try {
        return done(c, operation, await (handler as NonNullable<typeof handler>)(call), bytes);
      } catch (error) {
        return failed(c, error, operation, bytes);
      }
    });
  }
  const paths = Object.values(rest.operations).map(({ path }) => patternOf(path));
  app.notFound((c) => {
    const known = paths.some((pattern) => pattern.test(c.req.path));
    return refused(c, { kind: known ? 'method-not-allowed' : 'unknown-path' });
  });
  app.onError((error, c) => failed(c, error));
  return app;
}

/** A store that cannot be used at the moment: whoever asks again later may have an answer. */
export const isUnavailable = (error: VerihookError): boolean => error.code.startsWith('store/');

/** What a request has asked for and cannot have; everything else is a fault of the kit. */
function problemOf(error: unknown): Problem {
  if (!(error instanceof VerihookError)) return { kind: 'internal' };
  if (error.code === 'engine/full') return { kind: 'full' };
  if (error.code === 'target/refused' || error.code === 'send/not-a-url')
    return { kind: 'target', detail: error.message };
  return isUnavailable(error)
    ? { kind: 'internal', unavailable: { code: error.code, detail: error.message } }
    : { kind: 'internal' };
}

function toResponse({ status, json, bytes, type, headers }: Answer): Response {
  if (json !== undefined)
    return new Response(JSON.stringify(json), { status, headers: { 'content-type': 'application/json', ...headers } });
  if (bytes === undefined) return new Response(null, { status, ...(headers && { headers }) });
  return new Response(bytes as Uint8Array<ArrayBuffer> | ReadableStream, {
    status,
    headers: { 'content-type': type ?? 'application/octet-stream', ...headers },
  });
}

function rawRequest(c: Context, prefix: string, body: Uint8Array): RawRequest {
  const target = targetOf(c.req.url);
  return {
    method: c.req.method,
    url: c.req.url,
    target,
    unprefixed: unprefixed(target, prefix),
    header: (name) => c.req.header(name),
    body,
  };
}

/** Path and query of a URL, exactly as it is written. */
const targetOf = (url: string) => url.slice(url.indexOf('/', url.indexOf('://') + 3));
const unprefixed = (target: string, prefix: string) =>
  prefix !== '' && target.startsWith(`${prefix}/`) ? target.slice(prefix.length) : target;

function misfit(validator: Validator, said: Record<'path' | 'query' | 'header', unknown>): Problem {
  const errors = validator.errors ?? [];
  const where = (errors[0]?.instancePath.split('/')[1] ?? 'query') as keyof typeof said;
  const within = errors.map((error) => ({ ...error, instancePath: error.instancePath.slice(where.length + 1) }));
  return { kind: 'invalid', where, given: said[where], errors: within };
}

/** Of an operation without parameters. */
const NOTHING_SAID = { path: {}, query: {}, header: {} };

const PARAMETER = /\{(\w+)\}/;

/** `/a/-;id={id}/one` as Hono writes it: `/a/:id{-;id=[^/]+}/one`; what stands before a parameter is cut off later. */
function routeOf(path: string): { path: string; literals: Readonly<Record<string, string>> } {
  const literals: Record<string, string> = {};
  const segments = path.split('/').map((segment) => {
    const [whole, name] = PARAMETER.exec(segment) ?? [];
    if (whole === undefined || name === undefined) return segment;
    const before = segment.slice(0, segment.indexOf(whole));
    literals[name] = before;
    return before === '' ? `:${name}` : `:${name}{${before}[^/]+}`;
  });
  return { path: segments.join('/'), literals };
}

function pathOf(c: Context, literals: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(literals).map(([name, before]) => [name, (c.req.param(name) ?? '').slice(before.length)]),
  );
}

const patternOf = (path: string) =>
  new RegExp(`^${path.replaceAll(/[.;=()-]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** What is written out comes before what is a parameter. */
function bySpecificity(operations: readonly OperationInfo[]): OperationInfo[] {
  const key = ({ path }: OperationInfo) =>
    path
      .split('/')
      .map((segment) => (segment.startsWith('{') ? '2' : segment.includes('{') ? '1' : '0'))
      .join('');
  return [...operations].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
