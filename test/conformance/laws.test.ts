import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validate } from '../../src/contract/validate.ts';
import { brokenRules } from '../../src/core/contract.ts';
import { casesOf } from '../../src/core/derive.ts';
import { textOf } from '../../src/core/message.ts';
import { allProviders, eventsWithOutcomes } from '../support/providers.ts';

const SECRET = 'a secret of the conformance suite';
const seeds = fc.maxSafeInteger();

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (_, provider) => {
  const pairs = eventsWithOutcomes(provider);
  const anyPair = fc.constantFrom(...pairs);
  const anyEvent = fc.constantFrom(...Object.keys(provider.events));
  const { protects } = provider.wire;
  const anyScenario = fc.constantFrom(...Object.keys(provider.scenarios));

  test('every event can tell at least one outcome, and every outcome has an event', () => {
    expect(new Set(pairs.map(({ event }) => event))).toEqual(new Set(Object.keys(provider.events)));
    expect(new Set(pairs.map(({ outcome }) => outcome))).toEqual(new Set(Object.keys(provider.outcomes)));
  });

  test('the same seed gives the same bytes, whatever was generated before', () => {
    fc.assert(
      fc.property(seeds, anyPair, anyPair, (seed, { event, outcome }, other) => {
        const first = provider.message(event, { seed, outcome, secret: SECRET });
        provider.message(other.event, { seed: -seed, outcome: other.outcome });
        expect(provider.message(event, { seed, outcome, secret: SECRET })).toEqual(first);
      }),
    );
  });

  test('a payload belongs to its caller: whatever is done to it changes no later one', () => {
    const spoil = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const child of Object.values(value)) spoil(child);
      if (Array.isArray(value)) value.push('spoilt');
      else Object.assign(value, { spoilt: true });
    };
    for (const { event, outcome } of pairs) {
      const before = JSON.stringify(provider.callback(event, { seed: 1, outcome }));
      spoil(provider.callback(event, { seed: 1, outcome }));
      expect(JSON.stringify(provider.callback(event, { seed: 1, outcome }))).toBe(before);
    }
  });

  test('another seed gives another verification', () => {
    fc.assert(
      fc.property(seeds, seeds, anyPair, (a, b, { event, outcome }) => {
        fc.pre(a !== b);
        expect(provider.callback(event, { seed: a, outcome })).not.toEqual(
          provider.callback(event, { seed: b, outcome }),
        );
      }),
    );
  });

  test('what is generated is valid by the generated validators', async () => {
    const { validators } = await provider.contract();
    fc.assert(
      fc.property(seeds, anyPair, (seed, { event, outcome }) => {
        const valid = validators[event];
        const payload = provider.callback(event, { seed, outcome });
        expect([valid?.(payload), valid?.errors]).toEqual([true, null]);
        expect(brokenRules(provider.rules, event, payload)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('what is generated survives the wire: encoded, decoded, it is the same payload of the same event', () => {
    fc.assert(
      fc.property(seeds, anyPair, (seed, { event, outcome }) => {
        const payload = provider.callback(event, { seed, outcome });
        const decoded = provider.wire.decode(provider.wire.encode(event, payload));
        expect(decoded.payload).toEqual(payload);
        if (provider.events[event]?.header !== undefined) expect(decoded.event).toBe(event);
        else if (provider.wire.eventIn !== undefined)
          expect(provider.wire.eventIn(payload as Record<string, unknown>)).toBe(decoded.event);
      }),
    );
  });

  test.runIf(protects === 'nothing')('what nobody signs goes out as it is, and nothing is found wrong with it', () => {
    fc.assert(
      fc.property(seeds, anyEvent, fc.string({ minLength: 1 }), (seed, event, secret) => {
        const message = provider.message(event, { seed, secret });
        expect(message).toEqual(provider.message(event, { seed }));
        expect(provider.wire.verify({ ...message, body: message.body.slice(1) }, secret)).toEqual([]);
      }),
    );
  });

  test.skipIf(protects === 'nothing')(
    'what is signed is accepted with the same secret and refused with another',
    () => {
      fc.assert(
        fc.property(
          seeds,
          anyEvent,
          fc.string({ minLength: 1 }),
          fc.string({ minLength: 1 }),
          (seed, event, secret, other) => {
            fc.pre(secret !== other);
            const message = provider.message(event, { seed, secret });
            expect(provider.wire.verify(message, secret)).toEqual([]);
            expect(provider.wire.verify(message, other)).not.toEqual([]);
          },
        ),
      );
    },
  );

  test.runIf(protects === 'every-byte')('one flipped bit of the body is refused', () => {
    fc.assert(
      fc.property(seeds, anyEvent, fc.nat(), fc.integer({ min: 0, max: 7 }), (seed, event, where, bit) => {
        const message = provider.message(event, { seed, secret: SECRET });
        const body = message.body.slice();
        const at = where % body.length;
        body[at] = (body[at] ?? 0) ^ (1 << bit);
        expect(provider.wire.verify({ ...message, body }, SECRET)).not.toEqual([]);
      }),
    );
  });

  test.skipIf(protects === 'nothing')(
    'without a secret a message carries no signature, and does not pass for a signed one',
    () => {
      for (const event of Object.keys(provider.events)) {
        expect(provider.wire.verify(provider.message(event), SECRET)).not.toEqual([]);
      }
    },
  );

  test('the callbacks of a scenario tell of one verification, in order of time, and are valid', async () => {
    const { validators } = await provider.contract();
    fc.assert(
      fc.property(seeds, anyScenario, (seed, scenario) => {
        const plan = provider.play(scenario, { seed });
        const dueTimes = plan.deliveries.map(({ dueAt }) => dueAt);
        expect(dueTimes).toEqual(dueTimes.toSorted((a, b) => a - b));
        for (const { event, payload } of plan.deliveries)
          expect([scenario, event, validators[event]?.(payload)]).toEqual([scenario, event, true]);
      }),
    );
  });

  test('a scenario plays the same for the same seed and start', () => {
    fc.assert(
      fc.property(seeds, anyScenario, (seed, scenario) => {
        expect(provider.play(scenario, { seed }).deliveries).toEqual(provider.play(scenario, { seed }).deliveries);
      }),
    );
  });

  test('every case has a stable name of its own, and every one that must be accepted is valid, at worst by a tolerance', async () => {
    for (const event of Object.keys(provider.events)) {
      const cases = await casesOf(provider, event);
      const names = cases.map(({ name }) => name);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      const written = new Set(provider.cases);
      for (const each of cases.filter(({ expect }) => expect === 'accept')) {
        for (const seed of written.has(each) ? Array.from({ length: 100 }, (_, i) => i) : [11, 12, 13]) {
          const payload = provider.callback(event, { seed, case: each });
          const errors = (await validate(provider, { event, payload })).filter(({ severity }) => severity === 'error');
          expect([each.name, seed, errors]).toEqual([each.name, seed, []]);
        }
      }
    }
  });

  test('a case never changes the payload that it is given', async () => {
    for (const event of Object.keys(provider.events)) {
      const payload = provider.callback(event, { seed: 5 });
      const before = JSON.stringify(payload);
      for (const each of await casesOf(provider, event))
        provider.message(event, { seed: 5, case: each, secret: SECRET });
      expect(JSON.stringify(payload)).toBe(before);
    }
  });

  test.skipIf(protects === 'nothing')(
    'each hand-written case that must be refused has a signature that does not fit',
    () => {
      for (const each of provider.cases.filter((candidate) => candidate.expect === 'refuse')) {
        const message = provider.message(each.event, { seed: 3, case: each, secret: SECRET });
        expect([each.name, provider.wire.verify(message, SECRET).length]).toEqual([each.name, 1]);
      }
    },
  );

  test('each hand-written case that must be accepted has a genuine signature', () => {
    for (const each of provider.cases.filter((candidate) => candidate.expect === 'accept')) {
      const message = provider.message(each.event, { seed: 3, case: each, secret: SECRET });
      expect([each.name, provider.wire.verify(message, SECRET)]).toEqual([each.name, []]);
    }
  });

  test('every part of the delivery policy says where it comes from', () => {
    expect(Object.keys(provider.sources).sort()).toEqual(Object.keys(provider.delivery).sort());
  });

  test('tolerances have stable ids, name existing events, and point at what the document knows', async () => {
    const ids = provider.tolerances.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { events = [] } of provider.tolerances)
      for (const event of events) expect(Object.keys(provider.events)).toContain(event);
  });

  test('no text of a message can be read as anything but UTF-8', () => {
    fc.assert(
      fc.property(seeds, anyPair, (seed, { event, outcome }) => {
        expect(textOf(provider.message(event, { seed, outcome }).body)).not.toContain('\ufffd');
      }),
    );
  });
});
