import { parseDuration } from '../../src/core/time.ts';
import type { OperationId } from '../../src/generated/control/operations.ts';
import type { components, operations as Documented } from '../../src/generated/control/types.ts';
import type { MockApp } from '../app.ts';
import type { Handlers } from '../rest/operation.ts';
import { error, reasonOf, wrong } from './errors.ts';
import { shownTime } from './views.ts';

type ClockOperation = Extract<OperationId, 'getClock' | 'setClock' | 'advanceClock'>;

export const clockHandlers: Handlers<Pick<Documented, ClockOperation>, ClockOperation, MockApp> = {
  getClock: async ({ room: app }) => ({ status: 200, json: await clockView(app) }),
  async setClock({ room: app, body }) {
    try {
      await app.engine.setSpeed(body.speed);
    } catch (caught) {
      return refusalOf(caught);
    }
    return { status: 200, json: await clockView(app) };
  },
  async advanceClock({ room: app, body }) {
    try {
      await app.engine.advance(body.by === undefined ? 'next' : parseDuration(body.by));
    } catch (caught) {
      return refusalOf(caught);
    }
    return { status: 200, json: await clockView(app) };
  },
};

export async function clockView({ engine }: MockApp): Promise<components['schemas']['ClockState']> {
  const { nextAt } = await engine.state();
  return clockShown({ now: engine.now(), speed: engine.speed, ...(nextAt !== undefined && { nextAt }) });
}

export function clockShown({ now, speed, nextAt }: { now: number; speed: number; nextAt?: number }) {
  return {
    now: shownTime(now),
    kind: speed === 0 ? ('manual' as const) : ('running' as const),
    speed,
    ...(nextAt !== undefined && { nextAt: shownTime(nextAt) }),
  };
}

function refusalOf(caught: unknown) {
  const reason = reasonOf(caught);
  // An engine that shares its clock with others does not move it.
  return reason.code === 'engine/clock-shared' ? error(409, reason.code, reason.message) : wrong(reason);
}
