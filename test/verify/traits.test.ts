import { expect, test } from 'vitest';
import { pipwave } from '../../generators/pipwave/index.ts';
import { verify } from '../../src/verify.ts';

test('every callback of a rehearsal has the traits that were asked for', async () => {
  const keys = new Set<unknown>();
  const consumer = async (request: Request) => {
    const text = await request.text();
    keys.add(/"api_key":"([^"]*)"/.exec(text)?.[1]);
    return new Response('OK');
  };
  const options = { consumer, secret: 'example', traits: { apiKey: 'merchant-7' }, runs: 0 };
  await verify(pipwave, {
    ...options,
    only: ['scenario/success', 'outcome/failed', 'fault/duplicate@2/review-then-success'],
  });
  expect([...keys]).toEqual(['merchant-7']);
});
