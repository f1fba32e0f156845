/**
 * A consumer in a process of its own: `node sink.ts`. Prints its port. One of twenty deliveries it refuses at first. `GET /`
 * tells what has come: for each delivery how often it was accepted and the digests of its bodies, and the deliveries of each
 * verification in the order in which they came for the first time.
 */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Seen {
  requests: number;
  deliveries: Record<string, { accepted: number; digests: string[] }>;
  verifications: Record<string, number[]>;
}

const seen: Seen = { requests: 0, deliveries: {}, verifications: {} };

const server = createServer(async (request, response) => {
  if (request.method === 'GET') return response.end(JSON.stringify(seen));
  const [id, verification] = [request.headers['x-delivery'], request.headers['x-verification']].map(String);
  const hash = createHash('sha256');
  try {
    for await (const chunk of request) hash.update(chunk);
  } catch {
    // The other side was killed while it sent.
    return;
  }
  const isFirst = seen.deliveries[`${id}`] === undefined;
  seen.deliveries[`${id}`] ??= { accepted: 0, digests: [] };
  const one = seen.deliveries[`${id}`] as Seen['deliveries'][string];
  seen.requests++;
  const digest = hash.digest('hex').slice(0, 16);
  if (!one.digests.includes(digest)) one.digests.push(digest);
  if (isFirst) {
    seen.verifications[`${verification}`] ??= [];
    seen.verifications[`${verification}`]?.push(Number(id));
    if (Number(id) % 20 === 0) return response.writeHead(503).end();
  }
  one.accepted++;
  return response.end('OK');
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`${(server.address() as AddressInfo).port}\n`));
process.stdin.on('end', () => process.exit()).resume();
