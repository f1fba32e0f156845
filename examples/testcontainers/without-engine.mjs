// The module of examples/testcontainers without an engine: what it tells a container to run is run by the installed
// package, and its client steers that. Arguments: the folder of a project that has installed verihook.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { StartedVerihookContainer, VerihookContainer } from './verihook-container.ts';

const container = new VerihookContainer('verihook', 'an-example-token').withConsumer(3000, '/webhooks/{provider}');
const { Cmd, Env, ExposedPorts } = container.createOpts;
assert.deepEqual(Object.keys(ExposedPorts), ['4010/tcp']);

const cli = join(process.argv[2], 'node_modules/verihook/dist/cli.js');
const env = {
  PATH: process.env.PATH,
  VERIHOOK_PORT: '0',
  ...Object.fromEntries(Env.map((line) => line.split(/=(.*)/s))),
};
const server = spawn(process.execPath, [cli, ...Cmd, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
try {
  const [line] = await once(createInterface(server.stdout), 'line');
  const port = Number(new URL(JSON.parse(line).url).port);
  const stub = { getHost: () => '127.0.0.1', getMappedPort: (inside) => (inside === 4010 ? port : undefined) };
  const started = new StartedVerihookContainer(stub, 'an-example-token');
  assert.equal(started.baseUrl('idenfy'), `http://127.0.0.1:${port}/idenfy`);
  const { control } = started;
  const { id } = await control.begin({ provider: 'idenfy', scenario: 'suspected' });
  await control.play(id, { scenario: 'approved' });
  const [first] = await control.deliveries(id);
  assert.equal(first.to, 'http://host.testcontainers.internal:3000/webhooks/idenfy');
  await control.reset();
  assert.deepEqual(await control.deliveries(), []);
} finally {
  server.kill('SIGTERM');
}
