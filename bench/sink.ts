// The consumer of deliveries, in a process of its own: `node bench/sink.ts <port>` takes everything and says OK.
import { createServer } from 'node:http';

const server = createServer((request, response) => {
  request.resume().on('end', () => response.end('OK'));
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2]), '127.0.0.1');
