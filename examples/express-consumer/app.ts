import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { readCallback } from './callback.ts';
import { createStore } from './store.ts';

export interface AppOptions {
  /** The signing key of the notification, from the dashboard of iDenfy. */
  secret: string;
  /** Where callbacks and verifications are kept. The caller opens and closes it. */
  database: DatabaseSync;
}

/** An application that receives the callbacks of iDenfy and knows what became of each verification. */
export function createApp({ secret, database }: AppOptions): Express {
  if (secret === '') throw new Error('The signing key is empty: anybody could sign callbacks.');
  const store = createStore(database);
  const app = express().disable('x-powered-by');

  // The signature covers the bytes as sent, so they are kept as they are: whatever the content type says, and not inflated.
  const rawBody = express.raw({ type: () => true, limit: '2mb', inflate: false });

  app.post('/webhooks/idenfy', rawBody, (request, response) => {
    const body: Buffer = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
    if (!isGenuine(body, request.get('Idenfy-Signature'), secret)) {
      response.status(401).json({ error: 'wrong or missing signature' });
      return;
    }
    const callback = readCallback(body);
    if (callback === undefined) {
      response.status(400).json({ error: 'not a callback that this endpoint knows' });
      return;
    }
    const bodyHash = createHash('sha256').update(body).digest('hex');
    store.take(callback, bodyHash, request.get('Idenfy-Event-Type')?.slice(0, 100) ?? null);
    // Stored first, acknowledged second. Exactly 200: the older format takes no other 2xx. What takes time (mail, downloads)
    // belongs in a job that reads the store, because the provider waits ten seconds at most.
    response.sendStatus(200);
  });

  // For our own network: put your own authentication in front of it.
  app.get('/verifications', (_request, response) => {
    response.json(store.list());
  });
  app.get('/verifications/:scanRef', (request, response) => {
    const verification = store.find(request.params.scanRef);
    if (verification === undefined) response.status(404).json({ error: 'unknown scanRef' });
    else response.json(verification);
  });
  app.get('/verifications/:scanRef/callbacks', (request, response) => {
    response.json(store.callbacks(request.params.scanRef));
  });

  app.use((_request, response) => {
    response.status(404).json({ error: 'not found' });
  });
  app.use(onError);
  return app;
}

/** `Idenfy-Signature` is HMAC-SHA256 of the body in lower-case hex. Compared in constant time. */
function isGenuine(body: Buffer, signature: string | undefined, secret: string): boolean {
  const expected = Buffer.from(createHmac('sha256', secret).update(body).digest('hex'));
  const received = Buffer.from(signature ?? '');
  return received.length === expected.length && timingSafeEqual(received, expected);
}

/** Answers name the kind of trouble and nothing of the request: callbacks are full of personal data, and answers get logged. */
const onError: ErrorRequestHandler = (error, _request, response, _next) => {
  const status: unknown = error?.status;
  if (typeof status === 'number' && status >= 400 && status < 500) {
    response.status(status).json({ error: status === 413 ? 'body too large' : 'bad request' });
    return;
  }
  // Ours, not the sender's: 500 makes the provider try again later, which is what we want when the disk is full.
  console.error('Cannot answer a request:', error);
  response.status(500).json({ error: 'internal error' });
};
