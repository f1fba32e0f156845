import type { SchemaError } from '../../src/core/contract.ts';
import type { OperationInfo } from '../../src/core/operation.ts';

/** What an operation may answer: a status of the document with the body that it has there. */
export type AnswerOf<Operation> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: { status: Status } & Extra & ContentOf<Responses[Status]>;
    }[keyof Responses & number]
  : never;

type ContentOf<Response> = Response extends { content: infer Content }
  ? 'application/json' extends keyof Content
    ? { json: Content['application/json'] }
    : { bytes: Uint8Array | ReadableStream<Uint8Array>; type: keyof Content & string }
  : unknown;

interface Extra {
  headers?: Readonly<Record<string, string>>;
}

/** An answer, whatever the operation. */
export interface Answer extends Extra {
  status: number;
  json?: unknown;
  /** A stream has no end of its own. */
  bytes?: Uint8Array | ReadableStream<Uint8Array>;
  /** The media type of `bytes`. */
  type?: string;
}

/** A request as it came, as far as credentials may depend on it. */
export interface RawRequest {
  method: string;
  /** As it was called, with its host. */
  url: string;
  /** Path and query exactly as sent. */
  target: string;
  /** The same without the prefix under which the provider is served. Default: there is none. */
  unprefixed: string;
  header(name: string): string | undefined;
  body: Uint8Array;
}

/** A request to an operation that has been found valid. */
export interface Call<Room> {
  room: Room;
  operation: OperationInfo;
  path: unknown;
  query: unknown;
  header: unknown;
  body: unknown;
  request: RawRequest;
}

/** The same with the types of the document. */
export type CallOf<Operation, Room> = Omit<Call<Room>, 'path' | 'query' | 'header' | 'body'> &
  (Operation extends { parameters: infer Parameters }
    ? { [Place in 'path' | 'query' | 'header']: ParametersIn<Parameters, Place> }
    : unknown) & { body: BodyOf<Operation> };

type ParametersIn<Parameters, Place extends string> = Place extends keyof Parameters
  ? Exclude<Parameters[Place], undefined>
  : never;
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content[keyof Content]
  : Operation extends { requestBody?: { content: infer Content } }
    ? Content[keyof Content] | undefined
    : undefined;

/** One handler per operation of the document: one that is missing, or answers something else, does not compile. */
export type Handlers<Operations, Id extends keyof Operations, Room> = {
  [I in Id]: (call: CallOf<Operations[I], Room>) => AnswerOf<Operations[I]> | Promise<AnswerOf<Operations[I]>>;
};

/** Handlers of any document, as the machinery calls them. */
export type AnyHandlers<Room> = Readonly<Record<string, (call: Call<Room>) => Answer | Promise<Answer>>>;

/** Why a request is refused before its operation is carried out, or instead of it. */
export type Problem =
  /** `missing`: no credentials; `malformed`: not in the form that is asked for; `wrong`: not those that are configured. */
  | { kind: 'unauthorized'; reason: 'missing' | 'malformed' | 'wrong'; detail: string }
  /** Only of the control API. */
  | { kind: 'forbidden'; detail: string }
  | { kind: 'unknown-path' }
  | { kind: 'method-not-allowed' }
  /** `limit`: bytes. */
  | { kind: 'too-large'; limit: number }
  /** `expected`: media types. */
  | { kind: 'content-type'; expected: readonly string[]; received: string | undefined }
  /** The body cannot be read as what its media type says. */
  | { kind: 'malformed'; detail: string }
  /** `given`: the body, or all that stands at the place. */
  | { kind: 'invalid'; where: 'body' | 'path' | 'query' | 'header'; given: unknown; errors: readonly SchemaError[] }
  /** The request names a URL for callbacks that cannot or may not be called. `detail`: a sentence for people. */
  | { kind: 'target'; detail: string }
  /** There are as many open deliveries as may be. */
  | { kind: 'full' }
  /**
   * A fault of the kit: the answer says nothing of it, the journal does. `unavailable`: no fault, but a store that cannot be used
   * at the moment, with its code and a sentence for people.
   */
  | { kind: 'internal'; unavailable?: { code: string; detail: string } };

/** The first thing that is wrong with an invalid request, for the one sentence that most providers answer. */
export function firstError(problem: Problem & { kind: 'invalid' }): {
  /** The field at the root, `''` for the whole. */
  field: string;
  isMissing: boolean;
  /** For people, for example `must be string`. */
  text: string;
  /** What the validator says of it; undefined if it says nothing. */
  error: SchemaError | undefined;
} {
  // What a branch of a choice says is no cause by itself.
  const [error] = [...problem.errors].sort((a, b) => depth(a) - depth(b));
  if (error === undefined) return { field: '', isMissing: false, text: 'is not valid', error };
  const isMissing = error.keyword === 'required';
  const missing = isMissing ? `/${String(error.params.missingProperty)}` : '';
  const field = `${error.instancePath}${missing}`
    .slice(1)
    .replaceAll('/', '.')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');
  return { field, isMissing, text: error.message ?? 'is not valid', error };
}

const depth = ({ keyword, instancePath }: SchemaError) =>
  (keyword === 'required' ? 0 : 1) + (/^(?:anyOf|oneOf|if)$/.test(keyword) ? 0.5 : 0) + instancePath.length / 1e6;
