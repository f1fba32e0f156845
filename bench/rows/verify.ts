import { createHmac, timingSafeEqual } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Pool } from 'undici';
import { idenfy } from '../../generators/idenfy/index.ts';
import { verify } from '../../src/verify.ts';
import type { Row } from '../row.ts';
import { started } from '../servers.ts';
import { inOwnProcess, type Measure, processorTime, type Works } from '../work.ts';

export const SECRET = 'signing-key';
const { CONSUMER = 'https://consumer.example/webhooks' } = process.env;

/** What a consumer that keeps the contract answers. */
export function statusFor(body: Uint8Array, signature: string): number {
  const wanted = createHmac('sha256', SECRET).update(body).digest();
  const given = Buffer.from(signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? 200 : 401;
}

async function consumer(request: Request): Promise<Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  return new Response(null, { status: statusFor(body, request.headers.get('Idenfy-Signature') ?? '') });
}

/** Whole rehearsals: how many requests are judged in a second. */
function rehearsals(where: { consumer: typeof consumer } | { to: string }): Measure {
  return async (ms) => {
    const elapsed = processorTime();
    let requests = 0;
    while (elapsed() < ms) {
      const verdict = await verify(idenfy, { ...where, secret: SECRET });
      if (!verdict.ok) throw new Error(`The consumer breaks ${verdict.findings[0]?.rule}.`);
      requests += verdict.requests;
    }
    return requests / (elapsed() / 1_000);
  };
}

interface Sent {
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
}

/** The requests of a whole rehearsal, one after another, by a loop that judges nothing. */
async function replayed(send: (message: Sent) => Promise<unknown>): Promise<Measure> {
  const messages: Sent[] = [];
  await verify(idenfy, {
    secret: SECRET,
    async consumer(request) {
      const body = new Uint8Array(await request.clone().arrayBuffer());
      messages.push({ headers: Object.fromEntries(request.headers), body });
      return consumer(request);
    },
  });
  return async (ms) => {
    const elapsed = processorTime();
    let requests = 0;
    while (elapsed() < ms) {
      for (const message of messages) await send(message);
      requests += messages.length;
    }
    return requests / (elapsed() / 1_000);
  };
}

export const works: Works = {
  'verihook over HTTP': async () => rehearsals({ to: CONSUMER }),
  'undici, the same requests': async () => {
    const { origin, pathname: path } = new URL(CONSUMER);
    const pool = new Pool(origin, { connections: 1 });
    return replayed(async (message) => (await pool.request({ path, method: 'POST', ...message })).body.dump());
  },
  'global fetch, the same requests': async () =>
    replayed(async (message) => (await fetch(CONSUMER, { method: 'POST', ...message })).arrayBuffer()),
  'verihook, in process': async () => rehearsals({ consumer }),
  'a bare loop, the same requests': async () =>
    replayed((message) => consumer(new Request(CONSUMER, { method: 'POST', ...message }))),
};

export const rows: readonly Row[] = [
  {
    id: 'verify',
    title: 'Rehearse a consumer over HTTP: requests judged',
    unit: 'a second of processor time',
    async competitors() {
      const file = fileURLToPath(new URL('../consumer.ts', import.meta.url));
      const isThere = async (origin: string) => (await fetch(origin, { method: 'POST' })).status === 401;
      const { origin } = await started(process.execPath, (port) => [file, port], isThere);
      const competitor = inOwnProcess(import.meta.filename, { CONSUMER: `${origin}/webhooks` });
      return [
        competitor('verihook over HTTP', 'ours'),
        competitor('undici, the same requests', 'floor'),
        competitor('global fetch, the same requests'),
      ];
    },
    targets: [{ against: 'undici, the same requests', atLeast: 0.5 }],
    note: () =>
      'One request after another, as verihook sends them; what the consumer itself takes is not counted. Schemathesis, which would be the peer, needs Python and is not run here.',
  },
  {
    id: 'verify-in-process',
    title: 'Rehearse a handler in this process: requests judged',
    unit: 'a second of processor time',
    competitors() {
      const competitor = inOwnProcess(import.meta.filename);
      return [competitor('verihook, in process', 'ours'), competitor('a bare loop, the same requests', 'floor')];
    },
    targets: [],
  },
];
