import { Pool } from 'undici';
import { installed } from '../peers.ts';
import type { Competitor, Row } from '../row.ts';
import { type Running, started } from '../servers.ts';

export const TOKEN = '/api/v2/token';
const CONCURRENCY = 32;

export const REQUEST = {
  method: 'POST' as const,
  headers: { authorization: `Basic ${btoa('key:secret')}`, 'content-type': 'application/json' },
  body: '{"clientId":"client"}',
};

let requests = 0;
/** Of a client that nobody has seen before. */
const request = () => ({ ...REQUEST, body: `{"clientId":"client-${requests++}"}` });

interface Server {
  name: string;
  role: Competitor['role'];
  args(port: string): readonly string[];
  path?: string;
  cwd?(): string;
}

const own = (name: string, role: Competitor['role'], what: string, path = TOKEN): Server => ({
  name,
  role,
  args: (port) => ['bench/mock-server.ts', what, port],
  path,
});
const document = `${process.cwd()}/openapi/idenfy.yaml`;
const prism = (name: string, ...flags: string[]): Server => ({
  name,
  role: 'peer',
  cwd: () => installed('prism'),
  args: (port) => [
    'node_modules/@stoplight/prism-cli/dist/index.js',
    ...['mock', '--host', '127.0.0.1', '--port', port, '--verboseLevel', 'silent', ...flags, document],
  ],
});
const mockoon: Server = {
  name: 'Mockoon',
  role: 'peer',
  cwd: () => installed('mockoon'),
  args: (port) => [
    'node_modules/@mockoon/cli/bin/run.js',
    ...['start', '--data', document, '--port', port, '--hostname', '127.0.0.1', '--disable-log-to-file'],
    '--disable-admin-api',
  ],
};
const published: Server = {
  name: 'verihook serve, as published',
  role: 'ours',
  args: (port) => ['dist/cli.js', 'serve', 'idenfy', '--port', port],
  path: `/idenfy${TOKEN}`,
};

/** Starts one; it is there once it has answered with a token. */
function start({ args, path = TOKEN, cwd }: Server): Promise<Running> {
  const answers = async (origin: string) => {
    const answer = await fetch(origin + path, request());
    return answer.ok && 'authToken' in ((await answer.json()) as object);
  };
  return started(process.execPath, args, answers, cwd?.());
}

/** What a server that stays can answer in a second of its own processor time: what asks it counts for nothing. */
function rate(server: Server): Competitor {
  let running: Promise<Running> | undefined;
  let pool: Pool | undefined;
  return {
    name: server.name,
    role: server.role,
    async measure(ms) {
      running ??= start(server);
      const { origin, processorMs } = await running;
      pool ??= new Pool(origin, { connections: CONCURRENCY });
      const before = processorMs();
      let answered = 0;
      let isOver = false;
      const watch = setInterval(() => {
        isOver = processorMs() - before >= ms;
      }, 5);
      const client = async (pool: Pool) => {
        for (; !isOver; answered++) {
          const answer = await pool.request({ path: server.path ?? TOKEN, ...request() });
          await answer.body.dump();
          if (answer.statusCode >= 300) throw new Error(`${server.name} answered ${answer.statusCode}`);
        }
      };
      await Promise.all(Array.from({ length: CONCURRENCY }, () => client(pool as Pool)));
      clearInterval(watch);
      return answered / ((processorMs() - before) / 1_000);
    },
    async close() {
      await pool?.destroy();
    },
  };
}

/** From the start of the process to its first answer. */
function firstAnswer(server: Server): Competitor {
  return {
    name: server.name,
    role: server.role,
    async measure() {
      const { ms, stop } = await start(server);
      await stop();
      return ms;
    },
  };
}

export const rows: readonly Row[] = [
  {
    id: 'mock',
    title: `The mock provider's token endpoint (iDenfy), ${CONCURRENCY} connections`,
    unit: 'a second of processor time',
    competitors: () =>
      [
        own('verihook', 'ours', 'verihook', `/idenfy${TOKEN}`),
        own('bare Hono, a constant', 'floor', 'hono'),
        own('verihook, an approval to deliver', 'peer', 'approved', `/idenfy${TOKEN}`),
        prism('Prism, static'),
        prism('Prism, dynamic', '--dynamic'),
        mockoon,
        own('MSW over HTTP, a constant', 'peer', 'msw'),
      ].map(rate),
    targets: [
      { against: 'Prism, static', atLeast: 5 },
      { against: 'bare Hono, a constant', atLeast: 0.4 },
    ],
    note: () =>
      'Logs are off. MSW has no server of its own: its `getResponse` answers behind the same adapter as the bare Hono. Nobody but verihook begins a verification.',
  },
  {
    id: 'mock-start',
    title: 'From the start of a mock server to its first answer',
    unit: 'ms',
    competitors: () => [published, prism('Prism, static'), mockoon].map(firstAnswer),
    targets: [{ against: 'Prism, static', atMost: 0.5 }],
  },
];
