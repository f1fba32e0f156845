import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMockProvider } from '../../../src/mock.ts';
import { allProviders } from '../../support/providers.ts';
import { controlClient, operations } from '../support/control.ts';

/** What each operation is asked for. One that is new has to be put here. */
const ASKED: Record<string, (id: string, event: string) => unknown> = {
  setClock: () => ({ speed: 0 }),
  advanceClock: () => ({ by: '2h' }),
  createVerification: (provider) => ({ provider, faults: ['tamper', 'duplicate'] }),
  playVerification: () => ({}),
};

/** Long enough that no callback holds it by chance. */
const secrets = fc
  .string({ unit: 'grapheme-ascii', minLength: 12, maxLength: 40 })
  .filter((text) => /\w{6}/.test(text));

describe.each(allProviders.map(({ id }) => id))('the control API of %s', (id) => {
  const [event = ''] = Object.keys(allProviders.find((each) => each.id === id)?.events ?? {});

  test('gives no secret away, whatever it is asked and however that ends', async () => {
    const asked = new Set<string>();
    await fc.assert(
      fc.asyncProperty(secrets, secrets, secrets, async (secret, ofWebhook, apiSecret) => {
        const mock = await createMockProvider({
          providers: [id as 'idenfy'],
          consumer: async () => new Response('OK'),
          secret,
          credentials: { apiKey: 'example-key', apiSecret },
        });
        const answers: string[] = [];
        const { call } = controlClient('http://127.0.0.1', mock.fetch);
        const authorization = `Basic ${Buffer.from(`example-key:${apiSecret}`).toString('base64')}`;
        await mock.fetch(new Request(`http://127.0.0.1/${id}/nothing?x=1`, { headers: { authorization } }));
        const events = await mock.fetch(new Request('http://127.0.0.1/_verihook/events'));
        await mock.create(id, { faults: [{ kind: 'tamper' }] });
        await mock.app.room(id).register({ id: 'own', to: 'https://consumer.example/own', secret: ofWebhook });
        const own = await mock.create(id, {});
        await mock.advance('1h');
        const last = (await mock.deliveries({}, { newest: true })).slice(0, 4);
        // What is forgotten at the end is asked for before.
        const order = operations.toSorted((a, b) => Number(a.id === 'reset') - Number(b.id === 'reset'));
        for (const { path, method, id: operation } of order.filter((each) => each.id !== 'streamEvents')) {
          for (const delivery of path.includes('{delivery}') ? last : last.slice(0, 1)) {
            const target = path
              .replace('/_verihook', '')
              .replace('{delivery}', String(delivery.id))
              .replace('{id}', own.id)
              .replace('{provider}', id);
            const query = operation === 'getSample' ? `?event=${event}` : '';
            const body = ASKED[operation]?.(id, event);
            const { text, status } = await call(method, target + query, body === undefined ? {} : { body });
            if (status < 400) asked.add(operation);
            answers.push(text);
          }
        }
        await mock.close();
        answers.push(await events.text());
        const all = answers.join('\n');
        expect(all).toContain('verihook_deliveries_open');
        for (const each of [secret, ofWebhook, apiSecret, authorization]) {
          expect(all).not.toContain(each);
          expect(all).not.toContain(JSON.stringify(each).slice(1, -1));
          expect(all).not.toContain(Buffer.from(each).toString('base64').replace(/=+$/, ''));
        }
      }),
      { numRuns: 5 },
    );
    expect([...asked, 'streamEvents'].sort()).toEqual(operations.map((each) => each.id).sort());
  });
});
