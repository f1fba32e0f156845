import { type ClientRequest, type IncomingMessage, request as overPlain, type RequestOptions } from 'node:http';
import { request as overTls } from 'node:https';
import type { LookupFunction } from 'node:net';
import { type Message, toRequest } from '../../src/core/message.ts';
import { Random } from '../../src/core/random.ts';
import { SECOND } from '../../src/core/time.ts';
import { realPause } from '../clock.ts';
import { failure } from '../transport.ts';
import { Answer, answered } from './answer.ts';
import type { Exchange } from './store.ts';

/** What can go wrong between a provider and a consumer while a message is sent. */
export const OUTGOING_FAULTS = {
  reset: 'resets the connection after half of the body',
  half: 'ends the connection in good order after half of the body',
  slow: 'sends the body in small parts, over a second unless told',
} as const;

export interface OutgoingFault {
  kind: keyof typeof OUTGOING_FAULTS;
  /** How many of the attempts it befalls, counted from the first. Default: 1, so that the next attempt gets through. */
  attempts?: number;
  /** How long a slow body takes, in real time. Unit: milliseconds. Default: one second. */
  overMs?: number;
}

/** How likely each fault is, for each attempt; the sum is at most 1. */
export type FaultRates = { seed: number } & Partial<Record<OutgoingFault['kind'], number>>;

/** The fault of one attempt. What a delivery asks for comes first; the rest is drawn by seed, delivery and attempt. */
export function faultOf(
  asked: OutgoingFault | undefined,
  rates: FaultRates | undefined,
  delivery: number,
  attempt: number,
): OutgoingFault | undefined {
  if (asked !== undefined && attempt <= (asked.attempts ?? 1)) return asked;
  if (rates === undefined) return undefined;
  let left = Random.seeded(rates.seed).split('outgoing').split(delivery).unit(attempt);
  for (const kind of Object.keys(OUTGOING_FAULTS) as OutgoingFault['kind'][]) {
    left -= rates[kind] ?? 0;
    if (left < 0) return { kind };
  }
  return undefined;
}

/** A slow body comes in so many parts, or one for each byte. */
const PARTS = 10;

function partsOf(body: Uint8Array): Uint8Array[] {
  const size = Math.max(1, Math.ceil(body.length / PARTS));
  return Array.from({ length: Math.ceil(body.length / size) }, (_, i) => body.subarray(i * size, (i + 1) * size));
}

const halfOf = (body: Uint8Array) => body.subarray(0, body.length >> 1);

/** A reset throws away what has not been read: so long a consumer has to read the half that it is to see. Unit: milliseconds. */
const READING = 20;

/** Sends a message over a connection of its own, and lets the fault happen to it. */
export async function sendFaulty(
  url: URL,
  { headers, body }: Message,
  { kind, overMs = SECOND }: OutgoingFault,
  { signal, ...connect }: { signal: AbortSignal; lookup: LookupFunction; rejectUnauthorized: boolean },
): Promise<Exchange> {
  const request = url.protocol === 'https:' ? overTls : overPlain;
  const options: RequestOptions = { method: 'POST', agent: false, ...connect };
  const sent = request(url, { ...options, headers: { ...headers, 'Content-Length': body.length }, signal });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    sent.once('response', resolve).once('error', reject);
  });
  const failed = answer.then(() => new Promise<never>(() => {}));
  // Whoever waits for neither is told by what it waits for.
  for (const each of [answer, failed]) each.catch(() => {});
  try {
    if (kind === 'slow') {
      for (const part of partsOf(body)) {
        await Promise.race([written(sent, part), failed]);
        await realPause(overMs / PARTS, signal);
      }
      sent.end();
    } else {
      await Promise.race([written(sent, halfOf(body)), failed]);
      if (kind === 'reset') {
        await realPause(READING, signal);
        sent.socket?.resetAndDestroy();
        return { outcome: { kind: 'broken', reason: 'the fault "reset" cut the connection' } };
      }
      sent.socket?.end();
    }
    const response = await answer;
    const read = new Answer();
    for await (const chunk of response) if (!read.add(chunk)) break;
    return answered(response.statusCode ?? 0, response.headers as Exchange['headers'], read);
  } catch (error) {
    return { outcome: failure(error, signal) };
  } finally {
    sent.destroy();
  }
}

/** Resolves when the bytes have been handed to the connection, rejects when there is none. */
function written(request: ClientRequest, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    request.write(bytes.length === 0 ? '' : bytes, (error) => (error ? reject(error) : resolve()));
    // Without a body there is nothing to write; the head alone goes out.
    if (bytes.length === 0) {
      request.flushHeaders();
      request.once('socket', (socket) => socket.once('connect', resolve));
    }
  });
}

/** The request that a handler in this process sees: its body breaks off, or comes slowly. */
export function faultyRequest(
  message: Message,
  to: string,
  fault: OutgoingFault | undefined,
  signal: AbortSignal,
): Request {
  if (fault === undefined) return toRequest(message, to, signal);
  const parts = fault.kind === 'slow' ? partsOf(message.body) : [halfOf(message.body)];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const part = parts.shift();
      if (part !== undefined) {
        if (fault.kind === 'slow') await realPause((fault.overMs ?? SECOND) / PARTS, signal);
        controller.enqueue(part.slice());
      } else if (fault.kind === 'slow') controller.close();
      else controller.error(new Error(`the connection broke off: ${OUTGOING_FAULTS[fault.kind]}`));
    },
  });
  return new Request(to, { method: 'POST', headers: { ...message.headers }, body, signal, duplex: 'half' });
}
