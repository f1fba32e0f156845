import { VerihookError } from '../../src/core/errors.ts';
import { parseFault } from '../../src/core/faults.ts';
import * as bodies from '../../src/generated/control/bodies.ts';
import { type OperationId, operations } from '../../src/generated/control/operations.ts';
import * as parameters from '../../src/generated/control/parameters.ts';
import type { components, operations as Documented } from '../../src/generated/control/types.ts';
import type { MockApp } from '../app.ts';
import type { Page } from '../engine/store.ts';
import type { Rest } from '../rest/app.ts';
import type { Answer, Handlers, Problem } from '../rest/operation.ts';
import { type Room, VERIFICATION } from '../room.ts';
import type { Verification } from '../verification.ts';
import { answersHandlers } from './answers.ts';
import { clockHandlers, clockView } from './clock.ts';
import {
  error,
  full,
  invalid,
  notServed,
  reasonOf,
  unknownAttempt,
  unknownDelivery,
  unknownVerification,
  wrong,
} from './errors.ts';
import { eventStream } from './events.ts';
import { find } from './find.ts';
import { type ControlRules, controlGuard } from './guard.ts';
import { harOf } from './har.ts';
import { Metrics } from './metrics.ts';
import {
  deliveryDetail,
  deliveryView,
  deliveryViews,
  faultViews,
  historyOf,
  providerView,
  recordedSummary,
  requestView,
  verificationView,
} from './views.ts';

type Schemas = components['schemas'];

/** So many deliveries an archive holds. */
const ARCHIVED = 1_000;

/** The control API over an application. `version`: the kit's own. */
export function controlOf(app: MockApp, rules: ControlRules, version: string): Rest<MockApp> {
  const metrics = new Metrics();
  app.engine.subscribe((event) => metrics.note(event));
  return {
    operations,
    bodies: bodies as never,
    parameters: parameters as never,
    handlers: handlersOf(metrics, version) as never,
    guard: (request, _app, { id }) =>
      id === 'getHealth' || id === 'getReadiness' ? undefined : controlGuard(request, rules),
    refuse,
  };
}

function refuse(problem: Problem): Answer & { json: Schemas['Error'] } {
  switch (problem.kind) {
    case 'unauthorized':
      return error(401, 'control/unauthorized', 'Send the token of the server as "Authorization: Bearer …".');
    case 'forbidden':
      return error(403, 'control/forbidden', `Refused, since ${problem.detail}.`);
    case 'unknown-path':
      return error(404, 'control/no-such-path', 'There is nothing here. See openapi/control.yaml.');
    case 'method-not-allowed':
      return error(405, 'control/method-not-allowed', 'Another method is needed here. See openapi/control.yaml.');
    case 'too-large':
      return error(413, 'control/too-large', `The body is larger than ${problem.limit} bytes.`);
    case 'content-type':
      return error(415, 'control/content-type', `The content type must be ${problem.expected.join(' or ')}.`);
    case 'malformed':
      return error(400, 'control/malformed', `The body cannot be read: ${problem.detail}.`);
    case 'invalid':
      return invalid(problem);
    case 'target':
      return error(400, 'target/refused', problem.detail);
    case 'full':
      return error(429, 'engine/full', 'There are as many open deliveries as may be.');
    case 'internal':
      if (problem.unavailable !== undefined) return error(503, problem.unavailable.code, problem.unavailable.detail);
      return error(500, 'control/internal', 'A fault in verihook itself; the server has printed where.');
  }
}

function handlersOf(metrics: Metrics, version: string): Handlers<Documented, OperationId, MockApp> {
  return {
    ...answersHandlers,
    // Asked for by people, and brings the reader of contracts along.
    getContract: async (call) => (await import('./contract.ts')).contractHandlers.getContract(call),
    getSample: async (call) => (await import('./contract.ts')).contractHandlers.getSample(call),
    getHealth: async ({ room: app }) => ({ status: 200, json: await healthOf(app) }),
    async getReadiness({ room: app }) {
      const json = await healthOf(app);
      return { status: json.status === 'ok' ? 200 : 503, json };
    },
    async listProviders({ room: app }) {
      const providers = await Promise.all([...app.rooms.values()].map(providerView));
      return { status: 200, json: { providers, faults: faultViews() } };
    },

    async listRequests({ room: app, query: { provider, operation, after = 0, limit = 100 } }) {
      const fitting = app.journal
        .entries()
        .filter((entry) => provider === undefined || entry.provider === provider)
        .filter((entry) => operation === undefined || entry.operation === operation);
      const { page, ...next } = await pageOf(limit, after, numberOf, ({ after = 0, limit }) =>
        fitting.filter(({ id }) => id > after).slice(0, limit),
      );
      return { status: 200, json: { requests: page.map(requestView), ...next } };
    },

    ...clockHandlers,
    async reset({ room: app }) {
      await app.reset();
      return { status: 200, json: await clockView(app) };
    },

    streamEvents: ({ room: app, request }) => ({
      status: 200,
      // Nobody would end a stream that nobody reads.
      bytes: request.method === 'HEAD' ? new Uint8Array() : eventStream(app),
      type: 'text/event-stream',
      headers: { 'cache-control': 'no-store' },
    }),
    getMetrics: async ({ room: app }) => ({
      status: 200,
      bytes: Buffer.from(await metrics.text(app)),
      type: 'text/plain',
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
    }),
    async exportHar({ room: app, query: { provider, verification } }) {
      const filter = {
        ...(provider !== undefined && { provider }),
        ...(verification !== undefined && { verification }),
      };
      const newest = await app.engine.list(filter, { newest: true, limit: ARCHIVED });
      const all = newest
        .reverse()
        .map(async (delivery) => ({ delivery, attempts: await app.engine.attempts(delivery.id, { limit: 1_000 }) }));
      return { status: 200, json: harOf(await Promise.all(all), version) };
    },

    async listVerifications({ room: app, query: { after, limit = 100, newest = false, ...asked } }) {
      const filter = { kind: VERIFICATION, ...asked };
      const read = (page: Page) => app.engine.records(filter, { ...page, newest });
      const { page, ...next } = await pageOf(limit, after || undefined, ({ number }) => number, read);
      const now = app.engine.now();
      return { status: 200, json: { verifications: page.map((record) => recordedSummary(record, now)), ...next } };
    },
    async createVerification({ room: app, body }) {
      const room = app.rooms.get(body.provider);
      if (room === undefined) return notServed(app, body.provider);
      const { seed, traits, to } = body;
      const begun = { ...(seed !== undefined && { seed }), ...(traits && { traits }), ...(to !== undefined && { to }) };
      try {
        const verification = await room.invent(begun);
        if ((await room.find(verification.id)) !== undefined) return seedTaken(verification);
        return { status: 201, json: await shown(app, await play(room, verification, body)) };
      } catch (caught) {
        return refusalOf(caught);
      }
    },
    async getVerification({ room: app, path: { id } }) {
      const found = await find(app, id);
      if (found === undefined) return unknownVerification(id);
      return { status: 200, json: await shown(app, found.verification) };
    },
    async playVerification({ room: app, path: { id }, body }) {
      const found = await find(app, id);
      if (found === undefined) return unknownVerification(id);
      try {
        return { status: 200, json: await shown(app, await play(found.room, found.verification, body)) };
      } catch (caught) {
        return refusalOf(caught);
      }
    },
    async cancelVerification({ room: app, path: { id } }) {
      const found = await find(app, id);
      if (found === undefined) return unknownVerification(id);
      return { status: 200, json: await shown(app, await found.room.cancel(found.verification)) };
    },

    async listDeliveries({ room: app, query: { after, limit = 100, newest = false, ...filter } }) {
      const read = (page: Page) => app.engine.list(filter, { ...page, newest });
      const { page, ...next } = await pageOf(limit, after || undefined, numberOf, read);
      return { status: 200, json: { deliveries: await deliveryViews(app.engine, page), ...next } };
    },
    async getDelivery({ room: app, path: { delivery: id }, query: { skip } }) {
      const delivery = await app.engine.get(id);
      if (delivery === undefined) return unknownDelivery(id);
      const history = await historyOf(app.engine, delivery, skip);
      const [last] = await app.engine.lastAttempts([id]);
      return { status: 200, json: deliveryDetail(delivery, history, last, app.rooms.get(delivery.provider)) };
    },
    async explainDelivery({ room: app, path: { delivery: id }, query: { attempt } }) {
      const delivery = await app.engine.get(id);
      if (delivery === undefined) return unknownDelivery(id);
      const room = app.rooms.get(delivery.provider);
      if (room === undefined) return notServed(app, delivery.provider);
      const { explanationOf, sentOf } = await import('./explanation.ts');
      await room.refresh();
      const sent = await sentOf(room, delivery, attempt);
      if (sent === undefined) return unknownAttempt(id, attempt);
      return { status: 200, json: await explanationOf(room, delivery, sent) };
    },
    async redeliver({ room: app, path: { delivery: id }, body }) {
      try {
        const again = await app.engine.redeliver(id, body?.fault && { kind: body.fault });
        return { status: 201, json: deliveryView(again) };
      } catch (caught) {
        const reason = reasonOf(caught);
        return reason.code === 'engine/full' ? full(reason) : unknownDelivery(id);
      }
    },
    async cancelDelivery({ room: app, path: { delivery: id } }) {
      if ((await app.engine.get(id)) === undefined) return unknownDelivery(id);
      const [ended] = await deliveryViews(app.engine, [await app.engine.cancel(id)]);
      return { status: 200, json: ended as Schemas['Delivery'] };
    },
  };
}

async function healthOf({ engine, failure }: MockApp): Promise<Schemas['Health']> {
  const state = await engine.state().catch((error: unknown) => ({ open: 0, inFlight: 0, error }));
  const error = failure ?? ('error' in state ? state.error : undefined);
  return {
    status: error === undefined ? 'ok' : 'failed',
    openDeliveries: state.open,
    inFlight: state.inFlight,
    ...(error !== undefined && { error: String(error) }),
  };
}

const numberOf = ({ id }: { id: number }) => id;

/** One page, and where the next one begins if there is anything in it. `read` gives what lies behind a number, at most so much. */
async function pageOf<T>(
  limit: number,
  after: number | undefined,
  numberOf: (entry: T) => number,
  read: (page: { after?: number; limit: number }) => Promise<readonly T[]> | readonly T[],
): Promise<{ page: readonly T[]; next?: number }> {
  const page = await read({ limit, ...(after !== undefined && { after }) });
  const last = page.at(-1);
  if (page.length < limit || last === undefined) return { page };
  const next = numberOf(last);
  return (await read({ after: next, limit: 1 })).length === 0 ? { page } : { page, next };
}

async function shown(app: MockApp, verification: Verification): Promise<Schemas['Verification']> {
  const deliveries = await app.engine.list({ verification: verification.id }, { limit: 1_000 });
  const expiresAt = app.rooms.get(verification.provider)?.profile.expiresAt?.(verification);
  return verificationView(verification, await deliveryViews(app.engine, deliveries), app.engine.now(), expiresAt);
}

/** What was asked for cannot be; other errors are thrown on. */
function refusalOf(caught: unknown) {
  const reason = reasonOf(caught);
  return reason.code === 'engine/full' ? full(reason) : wrong(reason);
}

/** The seed makes the reference, and that is unique. */
const seedTaken = ({ id, seed }: Verification) =>
  error(
    409,
    'control/seed-taken',
    `The seed ${seed} has begun the verification "${id}" already. Play that one, take another seed, or leave it out.`,
  );

function play(
  room: Room,
  verification: Verification,
  { scenario, outcome, traits, faults = [] }: Schemas['Play'],
): Promise<Verification> {
  return room.play(verification, {
    scenario: scenario ?? scenarioFor(room, outcome),
    faults: faults.map(parseFault),
    ...(traits && { traits }),
  });
}

/** The first timeline of all, or the first that ends so. Throws `provider/unknown-outcome`. */
function scenarioFor({ provider }: Room, outcome: string | undefined): string {
  const known = Object.entries(provider.scenarios);
  const found = known.find(([, each]) => outcome === undefined || each.outcome === outcome);
  if (found !== undefined) return found[0];
  const ends = [...new Set(known.map(([, each]) => each.outcome))].join(', ');
  throw new VerihookError(
    'provider/unknown-outcome',
    `No timeline of ${provider.id} ends as "${outcome}". They end as: ${ends}.`,
  );
}
