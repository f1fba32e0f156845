import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import type { JumioSettings } from '../../generators/jumio/settings.ts';
import { ADDRESSES, LICENCE_CATEGORIES, MASKS, MRZ_CARDS } from '../../generators/jumio/tables.ts';
import { validate } from '../../src/contract/validate.ts';

const variants = Object.entries(jumio.settings).flatMap(([name, { values }]) =>
  values.map((value) => [name, value] as [keyof JumioSettings, string]),
);
const outcomes = Object.entries(jumio.outcomes).flatMap(([outcome, { events }]) =>
  events.map((event) => [event, outcome] as ['netverify', 'approved']),
);
const french = { person: { country: 'FR', residence: 'FR' } } as const;

describe('every setting of an account', () => {
  test.each(variants)('%s=%s keeps every callback valid, at worst by a tolerance', async (name, value) => {
    const provider = jumio.configured({ [name]: value });
    for (const [event, outcome] of outcomes)
      for (let seed = 0; seed < 12; seed++) {
        const payload = provider.callback(event, { seed, outcome });
        const errors = (await validate(provider as never, { event, payload })).filter(
          ({ severity }) => severity === 'error',
        );
        expect([outcome, seed, errors]).toEqual([outcome, seed, []]);
      }
  });

  test('changes what is sent', () => {
    const text = (provider: typeof jumio) => {
      const callbacks = outcomes.map(([event, outcome]) =>
        Array.from({ length: 60 }, (_, seed) =>
          provider.callback(event, { seed, outcome, startAt: new Date('2020-03-01') }),
        ),
      );
      const plans = ['document-failed', 'left-on-mobile'].map((name) =>
        provider.play(name as 'approved').deliveries.map(({ dueAt }) => dueAt),
      );
      return JSON.stringify([callbacks, plans, provider.delivery]);
    };
    const plain = text(jumio);
    for (const [name, value] of variants) {
      // Of the two formats of addresses the date has chosen one already.
      const isDefault = jumio.settings[name].values[0] === value || value === 'before-2020-08-17';
      expect([name, value, text(jumio.configured({ [name]: value })) === plain]).toEqual([name, value, isDefault]);
    }
  }, 60_000);

  test('names: as read, as the merchant supplied them, or none', () => {
    const named = (names: JumioSettings['names']) =>
      jumio.configured({ names }).callback('netverify', {
        seed: 2,
        traits: { person: { country: 'RU', residence: 'RU' }, document: { type: 'id-card' } },
      }).idLastName;
    expect([named('extracted'), named('absent')]).toEqual(['N/A', undefined]);
    expect(named('supplied')).toMatch(/^[A-Z-]+$/);
  });

  test('addresses: in the format of the date, or of before August 2020 on any day', () => {
    const address = (changes: Partial<JumioSettings>) =>
      jumio.configured(changes).callback('netverify', {
        seed: 2,
        traits: { person: { country: 'US', residence: 'US' }, document: { type: 'driver-license' } },
      }).idAddress;
    expect(address({})).toHaveProperty('line1');
    expect(address({ addressFormat: 'before-2020-08-17' })).toHaveProperty('stateCode');
    expect(address({ addresses: 'off' })).toBeUndefined();
  });

  test('data centre: the hosts of every link', () => {
    const links = (dataCentre: JumioSettings['dataCentre']) =>
      JSON.stringify([
        jumio.configured({ dataCentre }).callback('netverify', { traits: french }),
        jumio.configured({ dataCentre }).callback('authentication'),
        jumio.configured({ dataCentre }).callback('documentVerification'),
      ]).match(/https:\/\/[^/]+/g);
    expect(new Set(links('EU'))).toEqual(new Set(['https://lon.netverify.com', 'https://retrieval.lon.netverify.com']));
    expect(new Set(links('SGP'))).toEqual(
      new Set(['https://core-sgp.jumio.com', 'https://retrieval.core-sgp.jumio.com']),
    );
  });
});

describe('the lists of countries', () => {
  test('are those of the document, where it has them', async () => {
    const { schemas } = await jumio.contract();
    const listed = JSON.stringify([schemas.RuleLicenceCategories, schemas.RuleMrzCheckReadable]);
    for (const code of [...LICENCE_CATEGORIES, ...MRZ_CARDS]) expect(listed).toContain(`"${code}"`);
    expect(MRZ_CARDS.size).toBe(45);
  });

  test('mask six countries in 2020 and seven in 2022, and read the addresses of eighteen', () => {
    expect(Object.keys(MASKS.on ?? {})).toEqual(['DEU', 'HKG', 'JPN', 'NLD', 'SGP', 'KOR']);
    expect(Object.keys(MASKS['as-of-2022'] ?? {})).toContain('DNK');
    expect(Object.keys(ADDRESSES)).toHaveLength(18);
  });
});
