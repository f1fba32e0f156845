import { utf8 } from '../../src/core/message.ts';
import type { Rest } from './app.ts';
import type { Answer, Call } from './operation.ts';

/** An operation that reads something back, and what it is asked for. */
export interface Lookup {
  operation: string;
  path?: Readonly<Record<string, string | number>>;
  /** The body, if the operation takes one. */
  body?: unknown;
  header?: Readonly<Record<string, string>>;
}

/** A lookup as a request, and what came of it. */
export interface LookedUp extends Answer {
  method: string;
  /** The path, as it would be called. */
  target: string;
}

/**
 * What an operation answers to somebody who may call it: credentials are not looked at, and nobody is told of the request.
 *
 * @param base where the provider is reached, without a slash at its end
 */
export async function lookUp<Room>(rest: Rest<Room>, room: Room, asked: Lookup, base: string): Promise<LookedUp> {
  const operation = rest.operations[asked.operation];
  const handler = rest.handlers[asked.operation];
  if (operation === undefined || handler === undefined) throw new Error(`There is no operation ${asked.operation}`);
  const { path = {}, body, header = {} } = asked;
  const { method } = operation;
  const target = operation.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(path[name] ?? '')));
  const call: Call<Room> = {
    ...{ room, operation, path, query: {}, header, body },
    request: {
      ...{ method, target, url: base + target, unprefixed: target },
      header: (name) => header[name.toLowerCase()],
      body: body === undefined ? new Uint8Array() : utf8(JSON.stringify(body)),
    },
  };
  return { method, target, ...(await handler(call)) };
}
