import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import express from 'express';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createApp } from '../../examples/express-consumer/app.ts';
import { type MockProvider, type StartOptions, startMockProvider } from '../../src/mock.ts';

const SECRET = 'example-signing-key';

/** A mock provider, and the example consumer behind a gateway that can be told to fail. */
export interface Desk extends AsyncDisposable {
  mock: MockProvider & { url: string };
  /** Where the callbacks of iDenfy go. */
  to: string;
  /** The next POSTs are answered 503 by the gateway. */
  failNext(count: number): void;
}

export async function startDesk(options: StartOptions = {}): Promise<Desk> {
  let failing = 0;
  const database = new DatabaseSync(':memory:');
  const server = express()
    .use((request, response, next) => {
      if (request.method !== 'POST' || failing === 0) return next();
      failing--;
      response.status(503).send('the gateway is down');
    })
    .use(createApp({ secret: SECRET, database }))
    .listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const to = `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks/idenfy`;
  const mock = await startMockProvider({
    secret: SECRET,
    clock: 'manual',
    scenario: 'wait',
    each: { idenfy: { to } },
    ...options,
  });
  return {
    mock,
    to,
    failNext: (count) => {
      failing = count;
    },
    async [Symbol.asyncDispose]() {
      await mock.close({ graceMs: 0 });
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      database.close();
    },
  };
}

export interface Watched extends AsyncDisposable {
  page: Page;
  /** What a browser would complain of: errors of scripts, refusals of the policy, requests that failed. */
  complaints: string[];
  /** Where the page has sent requests: origins. */
  origins: Set<string>;
}

/** A page of a browser of its own, watched. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await page.goto(url);
  return { page, complaints, origins, [Symbol.asyncDispose]: () => context.close() };
}
