import type { Provider } from '../src/core/provider.ts';
import { Random } from '../src/core/random.ts';
import { makeValue } from '../src/spec/generate.ts';
import type { Spec } from '../src/spec/read.ts';
import { evaluated, restOf } from '../src/spec/rest.ts';
import type { MockProfile } from './profile.ts';
import type { AnyHandlers, Problem } from './rest/operation.ts';
import type { Room } from './room.ts';

/** A provider that the kit does not have, and its document, if that has `paths`. */
export interface OwnProvider {
  provider: Provider;
  /** Default: nothing is known of its REST side. */
  spec?: Spec;
}

/**
 * The REST side of a provider that has none here. With a document, each operation answers what its schema or its example says, and
 * calls back where an operation promises it. It remembers nothing of what it was asked: what else comes is played through the
 * control API.
 */
export function ownProfile({ provider, spec }: OwnProvider): MockProfile {
  const rest = spec === undefined ? undefined : restOf(spec);
  return {
    provider,
    isOwn: true,
    ...(spec && { document: async () => spec.document }),
    servers: rest?.servers ?? [],
    operations: rest?.operations ?? {},
    bodies: rest?.bodies ?? {},
    parameters: rest?.parameters ?? {},
    handlers: rest === undefined ? {} : handlersOf(provider, rest),
    guard: () => undefined,
    refuse: (problem) => ({ status: STATUS[problem.kind] ?? 400, json: { error: sentenceOf(provider.id, problem) } }),
    invent: (story) => ({ id: story.random.uuid('verification'), facts: {} }),
  };
}

function handlersOf(
  provider: Provider,
  { operations, answers, calls, schemas }: ReturnType<typeof restOf>,
): AnyHandlers<Room> {
  return Object.fromEntries(
    Object.keys(operations).map((id) => [
      id,
      async ({ room, ...asked }) => {
        const random = Random.seeded(await room.nextSeed());
        for (const { event, url } of calls[id] ?? []) {
          const to = evaluated(url, asked);
          const [outcome] = Object.keys(provider.outcomes);
          if (to === undefined || outcome === undefined || !Object.hasOwn(provider.events, event)) continue;
          await room.emit(await room.invent({ to }), { event, outcome });
        }
        const { status, schema, example } = answers[id] ?? { status: 200 };
        const making = { schemas, random, steady: random, at: room.now() };
        const json = example ?? (schema === undefined ? undefined : makeValue(making, schema));
        return { status, ...(json !== undefined && { json }) };
      },
    ]),
  );
}

const STATUS: Partial<Record<Problem['kind'], number>> = {
  'unknown-path': 404,
  'method-not-allowed': 405,
  'too-large': 413,
  'content-type': 415,
  invalid: 422,
  full: 503,
  internal: 500,
};

function sentenceOf(id: string, problem: Problem): string {
  switch (problem.kind) {
    case 'unknown-path':
      return `No operation of ${id} has this path. Its callbacks are played through the control API: POST /_verihook/verifications.`;
    case 'invalid': {
      const [error] = problem.errors;
      return `The ${problem.where} is not what the document asks for: ${error?.instancePath || 'it'} ${error?.message}.`;
    }
    case 'content-type':
      return `The body must be ${problem.expected.join(' or ')}.`;
    case 'malformed':
    case 'target':
      return problem.detail;
    default:
      return problem.kind;
  }
}
