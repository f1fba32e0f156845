/**
 * A consumer in a process of its own that fails, hangs and resets as its seed says: `node consumer.ts SEED`. Prints its port.
 * `GET /seen` tells what it has received: for each delivery the digests of the bodies, and how often it was answered 200.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Random } from '../../../../src/core/random.ts';

export interface Seen {
  digests: string[];
  accepted: number;
}

const random = Random.seeded(Number(process.argv[2])).split('consumer');
const seen: Record<string, Seen> = {};
let requests = 0;

const server = createServer(async (request, response) => {
  if (request.method === 'GET') return response.end(JSON.stringify(seen));
  const number = requests++;
  const hash = createHash('sha256');
  try {
    for await (const chunk of request) hash.update(chunk);
  } catch {
    // The other side was killed while it sent.
    return;
  }
  const id = String(request.headers['x-delivery']);
  seen[id] ??= { digests: [], accepted: 0 };
  const one = seen[id];
  const digest = hash.digest('hex');
  if (!one.digests.includes(digest)) one.digests.push(digest);
  const fate = random.unit(number);
  if (fate < 0.15) return response.writeHead(500).end('broken');
  if (fate < 0.2) return; // It hangs.
  if (fate < 0.3) return request.socket.resetAndDestroy();
  if (fate < 0.35) {
    response.writeHead(200, { 'Content-Length': '100' }).write('half of ');
    return request.socket.resetAndDestroy();
  }
  one.accepted++;
  return response.end('OK');
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
