// What somebody does on the command line: `verihook` as npm has linked it, under the Node that runs this.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const BIN = 'node_modules/.bin/verihook';
const verihook = (...args) => {
  const { status, stdout, stderr } = spawnSync(BIN, args, { encoding: 'utf8' });
  assert.equal(status, 0, `verihook ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
};

const version = verihook('--version').trim();
const sample = verihook('sample', 'idenfy', 'identificationAutoFinished', '--seed', '7', '--json');
assert.match(verihook('list', 'sumsub'), /applicantReviewed/);

const server = spawn(BIN, ['serve', '--port', '0', '--json'], { stdio: ['ignore', 'pipe', 'inherit'] });
const [line] = await once(createInterface(server.stdout), 'line');
const { url } = JSON.parse(line);
const health = await fetch(`${url}/_verihook/health`);
server.kill('SIGTERM');
const [code] = await once(server, 'close');
assert.deepEqual([health.status, code], [200, 0]);

console.log(JSON.stringify({ version, sample }));
