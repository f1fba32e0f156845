import http from 'node:http';
import https from 'node:https';
import { VerihookError } from '../src/core/errors.ts';
import { machineTime, realPause } from './clock.ts';
import { Backlog } from './recorder/backlog.ts';
import { type Exchange, forward, HEADER_LIMIT } from './recorder/forward.ts';
import { headerLines } from './recorder/headers.ts';
import { onPort } from './server.ts';
import { webhookUrl } from './transport.ts';

export type { Exchange } from './recorder/forward.ts';

export interface RecorderOptions {
  /** The consumer. Path and query of a request are appended to those of the URL. */
  to: string;
  /** Default: `127.0.0.1`. */
  host?: string;
  /** 0 for any that is free. Default: 0. */
  port?: number;
  /** Looks at what has passed, one exchange after the other. However long it takes, and whatever it throws, traffic goes on. */
  observe: (exchange: Exchange) => Promise<void>;
  /** Called with what `observe` throws. Default: nobody is told. */
  onMistake?: (error: unknown) => void;
  /** So much of each body is handed to `observe`. Unit: bytes. Default: 1 MiB. */
  bodyLimit?: number;
  /** So many exchanges wait for `observe` at most; then the oldest are given up. Default: 10,000. */
  mostWaiting?: number;
  /** So much of all bodies together is kept in memory at most; then the oldest are given up. Unit: bytes. Default: 64 MiB. */
  memoryLimit?: number;
}

export interface Recorder {
  /** `http://127.0.0.1:4020`, without a slash at its end. */
  url: string;
  /** How many exchanges were given up before `observe` saw them. */
  readonly lost: number;
  /** How many of them because the grace of `close` was over; for the others there was no room. */
  readonly late: number;
  /**
   * Takes no new request, lets those that are there be answered, and then what waits be observed.
   *
   * @param graceMs after this real time requests are broken off, and after as much again what still waits is left
   */
  close(graceMs: number): Promise<void>;
}

const MIB = 2 ** 20;
/** How long a connection of a client may be idle. Longer than clients keep theirs, so that none is closed under a request. Unit: milliseconds. */
const CLIENT_IDLE_MS = 75_000;
/** How long a connection to the consumer may be idle. Shorter than servers keep theirs, for the same reason. Unit: milliseconds. */
const CONSUMER_IDLE_MS = 1_000;

/**
 * A reverse proxy in front of a consumer that shows what passes to an observer. Requests and answers go through as their bytes
 * come; a copy is observed when the answer is out. Nothing is retried, nothing is timed out: that is up to the two sides. A request
 * that it has passed on itself, by its `Via`, is answered with 508 and observed no more. Throws `send/not-a-url`,
 * `server/to-itself`, `server/port-in-use`, `server/cannot-listen`.
 */
export async function startRecorder(options: RecorderOptions): Promise<Recorder> {
  const { to, host = '127.0.0.1', port = 0, observe, onMistake = () => {} } = options;
  const { bodyLimit = MIB, mostWaiting = 10_000, memoryLimit = 64 * MIB } = options;
  const target = webhookUrl(to);
  if (isAt(target, host, port))
    throw new VerihookError(
      'server/to-itself',
      `${target.origin} in --to is where the proxy itself listens. Name the consumer, or another --port.`,
    );
  const { Agent } = target.protocol === 'https:' ? https : http;
  const agent = new Agent({ keepAlive: true, timeout: CONSUMER_IDLE_MS });
  const backlog = new Backlog<Exchange>(observe, { most: mostWaiting, bytes: memoryLimit, onMistake });
  const server = http.createServer({
    maxHeaderSize: HEADER_LIMIT,
    requestTimeout: 0,
    keepAliveTimeout: CLIENT_IDLE_MS,
  });
  server.maxHeadersCount = 0;
  const listening = await onPort(server, { host, port });
  // Another one has another port, or began at another time.
  const name = `verihook-${listening.port}-${machineTime()}`;
  const way = { name, target, agent, bodyLimit, reserve: (bytes: number) => backlog.reserve(bytes) };
  const pass: http.RequestListener = (request, response) => {
    if (hasPassed(request, name)) {
      request.resume();
      response.writeHead(508, { 'Content-Type': 'text/plain', Connection: 'close' }).end(LOOP);
      return;
    }
    forward(request, response, way, (exchange) => backlog.push(exchange));
  };
  server.on('request', pass).on('checkContinue', pass).on('checkExpectation', pass);
  return {
    url: listening.url,
    get lost() {
      return backlog.lost;
    },
    get late() {
      return backlog.late;
    },
    async close(graceMs) {
      await listening.close(graceMs);
      agent.destroy();
      const inTime = new AbortController();
      await Promise.race([backlog.idle, realPause(graceMs, inTime.signal)]);
      inTime.abort();
      backlog.giveUp();
    },
  };
}

const LOOP = 'verihook: the consumer in --to leads back to this proxy\n';

const hasPassed = ({ rawHeaders }: http.IncomingMessage, name: string): boolean =>
  headerLines(rawHeaders).some(([header, value]) => header.toLowerCase() === 'via' && value.includes(name));

/** This machine by itself, and all of its addresses. */
const HERE = /^(?:127(?:\.\d+){3}|::1|localhost|0\.0\.0\.0|::)$/;

/** Whether a URL leads to a server at this host and port. Not known of one that takes any port. */
function isAt(url: URL, host: string, port: number): boolean {
  const asked = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const [one, other] = [url.hostname.replace(/^\[|\]$/g, ''), host.toLowerCase()];
  return asked === port && (one === other || (HERE.test(one) && HERE.test(other)));
}
