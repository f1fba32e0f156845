import type { MockApp } from '../app.ts';
import type { EngineEvent } from '../engine/engine.ts';
import { clockShown } from './clock.ts';
import { deliveryView, requestView, shownTime } from './views.ts';

/** So many bytes may wait for a client; one that is slower is cut off, and reads the lists when it comes back. */
const MOST_WAITING = 1_000_000;

/** What happens from now on, as server-sent events. */
export function eventStream(app: MockApp): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  const { closing } = app;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        const send = (event: string, data: unknown) => {
          if ((controller.desiredSize ?? 0) <= 0) return end();
          controller.enqueue(encoder.encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`));
        };
        const end = () => {
          stop();
          controller.close();
        };
        const stops = [
          app.engine.subscribe((event) => send(event.type, toldOf(event))),
          app.journal.subscribe((entry) => send('request', requestView(entry))),
        ];
        stop = () => {
          for (const each of stops) each();
          closing.removeEventListener('abort', end);
        };
        closing.addEventListener('abort', end, { once: true });
        // So that a client knows that it is connected.
        controller.enqueue(encoder.encode(': connected\n\n'));
      },
      cancel: () => stop(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: MOST_WAITING }),
  );
}

function toldOf(event: EngineEvent): object {
  switch (event.type) {
    case 'added':
      return deliveryView(event.delivery);
    case 'attempted': {
      const { delivery, number, startedAt, endedAt = startedAt, exchange } = event.attempt;
      const times = { startedAt: shownTime(startedAt), endedAt: shownTime(endedAt) };
      return { delivery, number, ...times, outcome: exchange?.outcome, tookMs: exchange?.tookMs };
    }
    case 'ended':
      return { delivery: event.delivery, state: event.state, at: shownTime(event.at) };
    case 'clock':
      return clockShown(event);
    case 'reset':
      return {};
    case 'failed':
      return { error: String(event.error) };
  }
}
