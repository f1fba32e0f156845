import { describe, expect, test } from 'vitest';
import { toRequest } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { exercisesOf, seedOf } from '../../src/verify/exercise.ts';
import { verify } from '../../src/verify.ts';
import { allProviders } from '../support/providers.ts';

const SECRET = 'example';
const TO = 'https://consumer.example/webhooks';

/** What a consumer that takes everything is sent, by exercise, and the verifications that it is told of beforehand. */
async function rehearsed(provider: Provider, seed: number) {
  const sent = new Map<string, { requests: Request[]; prepared: unknown[] }>();
  let now = { requests: [] as Request[], prepared: [] as unknown[] };
  await verify(provider, {
    to: TO,
    secret: SECRET,
    seed,
    onProgress(_done, _of, exercise) {
      now = { requests: [], prepared: [] };
      sent.set(exercise, now);
    },
    prepare: (told) => void now.prepared.push(told),
    consumer(request) {
      now.requests.push(request);
      return new Response(provider.delivery.acknowledged.body ?? null);
    },
  });
  return sent;
}

const shown = async (request: Request) => [
  request.url,
  ...request.headers,
  Buffer.from(await request.arrayBuffer()).toString('latin1'),
];

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('a rehearsal of %s', (_, provider) => {
  test('sends what the provider makes of the seed of each exercise, and tells of that verification beforehand', async () => {
    const seed = 7;
    const sent = await rehearsed(provider, seed);
    const exercises = await exercisesOf(provider, { thorough: false, canRestart: false });
    expect([...sent.keys()]).toEqual(exercises.map(({ id }) => id));
    for (const each of exercises) {
      if (each.kind !== 'case' && each.kind !== 'outcome') continue;
      const event = each.kind === 'case' ? each.case.event : each.event;
      const options = {
        seed: seedOf(seed, each.id),
        ...(each.kind === 'case' ? { case: each.case } : { outcome: each.outcome }),
      };
      const { requests: [request] = [], prepared } = sent.get(each.id) ?? {};
      const wanted = toRequest(provider.message(event, { ...options, secret: SECRET }), TO);
      expect([each.id, ...(await shown(request as Request))]).toEqual([each.id, ...(await shown(wanted))]);
      const told = provider.tells(event, provider.callback(event, options));
      const isForged = each.kind === 'case' && each.case.expect === 'refuse';
      expect([each.id, ...(prepared ?? [])]).toEqual([each.id, ...(told === undefined || isForged ? [] : [told])]);
    }
  });
});
