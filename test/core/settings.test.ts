import { describe, expect, test } from 'vitest';
import { replayLine } from '../../src/core/judge.ts';
import { header } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { changedSettings, configurable } from '../../src/core/settings.ts';
import { assumed } from '../../src/core/source.ts';
import { acme } from './support/acme.ts';

const invented = assumed('a provider that does not exist');

const provider = configurable(
  {
    spelling: { title: 'How the label is spelled', values: ['plain', 'with-charset'], source: invented },
    mode: { title: 'Which accounts', values: ['live', 'test', 'both'], source: invented },
  },
  ({ spelling }) => ({
    ...acme,
    wire: {
      ...acme.wire,
      encode: (event: string, payload: unknown) => ({
        ...acme.wire.encode(event, payload),
        headers: { 'Content-Type': `application/json${spelling === 'plain' ? '' : '; charset=utf-8'}` },
      }),
    },
  }),
);

const label = ({ wire }: Pick<Provider, 'wire'>) => header(wire.encode('started', {}), 'Content-Type');

describe('configurable', () => {
  test('the first value of each setting is the default', () => {
    expect(provider.chosen).toEqual({ spelling: 'plain', mode: 'live' });
    expect(label(provider)).toBe('application/json');
    expect(changedSettings(provider)).toEqual({});
  });

  test('a variant has the change, and the one that it was made of has not', () => {
    const variant = provider.configured({ spelling: 'with-charset' });
    expect(label(variant)).toBe('application/json; charset=utf-8');
    expect(label(provider)).toBe('application/json');
    expect(changedSettings(variant)).toEqual({ spelling: 'with-charset' });
  });

  test('changes add up', () => {
    const variant = provider.configured({ mode: 'test' }).configured({ spelling: 'with-charset' });
    expect(variant.chosen).toEqual({ spelling: 'with-charset', mode: 'test' });
  });

  test('an unknown name or value is refused with the nearest known one, and the compiler knows them too', () => {
    // @ts-expect-error no such setting
    expect(() => provider.configured({ speling: 'plain' })).toThrow(/Did you mean "spelling"\?/);
    // @ts-expect-error no such value
    expect(() => provider.configured({ mode: 'lives' })).toThrow(/the setting mode of acme.*Did you mean "live"\?/);
    // @ts-expect-error a value is needed
    expect(() => provider.configured({ mode: undefined })).toThrow(/Unknown value/);
  });

  test('a provider without settings takes none, and is any other provider', () => {
    const plain: Provider = acme;
    expect(plain.configured({})).toBe(plain);
    expect(() => plain.configured({ mode: 'live' })).toThrow(/Unknown setting "mode" for acme/);
    const any: Provider = provider;
    expect(any.configured({ mode: 'test' }).chosen).toEqual({ spelling: 'plain', mode: 'test' });
  });
});

describe('a line that replays', () => {
  const run = { speed: 'instant', signed: false } as const;

  test('carries settings and traits, on the command line and in the same process', () => {
    const plan = { ...acme.play('one', { traits: { person: { age: [14, 17], name: '7' } } }) };
    const variant = { ...plan, provider: provider.configured({ mode: 'test' }) };
    expect(replayLine({ ...run, plan: variant, to: 'http://localhost/' })).toBe(
      `verihook send acme one --seed 1 --start-at 2026-01-01T00:00:00.000Z --trait 'person.age=[14,17]' --trait 'person.name="7"' --set mode=test --to http://localhost/ --speed instant`,
    );
    expect(replayLine({ ...run, plan: variant, to: undefined })).toBe(
      `await deliver(acme.configured({"mode":"test"}).play('one', { seed: 1, startAt: new Date('2026-01-01T00:00:00.000Z'), traits: {"person":{"age":[14,17],"name":"7"}} }), { consumer })`,
    );
  });
});
