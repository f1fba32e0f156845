// The consumer that is rehearsed, in a process of its own: `node bench/consumer.ts <port>` checks signatures.
import { createServer } from 'node:http';
import { statusFor } from './rows/verify.ts';

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  response.writeHead(statusFor(Buffer.concat(chunks), String(request.headers['idenfy-signature']))).end();
});
server.keepAliveTimeout = 60_000;
server.listen(Number(process.argv[2]), '127.0.0.1');
