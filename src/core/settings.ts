import { takeNamed } from './errors.ts';
import type { Provider } from './provider.ts';
import type { Source } from './source.ts';

/** What a customer of a provider may set for the account, or what no source tells: one of some values. */
export interface Setting<Value extends string = string> {
  title: string;
  /** The first is the default. */
  values: readonly [Value, ...Value[]];
  source: Source;
}

export type Settings = Readonly<Record<string, Setting>>;

/** A value of each setting. */
export type Chosen<S extends Settings> = { readonly [K in keyof S]: S[K]['values'][number] };

/** A provider that comes in variants: `sumsub.configured({ algorithm: 'HMAC_SHA1_HEX' })`. */
export type Configurable<P extends Provider, S extends Settings> = Omit<P, 'settings' | 'chosen' | 'configured'> & {
  settings: S;
  chosen: Chosen<S>;
  /** The provider with some settings changed, the others as they are. */
  configured(changes: Partial<Chosen<S>>): Configurable<P, S>;
};

/** Makes a provider of its settings, first with the default of each. */
export function configurable<const S extends Settings, P extends Provider>(
  settings: S,
  make: (chosen: Chosen<S>) => P,
): Configurable<P, S> {
  const variant = (chosen: Chosen<S>): Configurable<P, S> => {
    const provider = make(chosen);
    return Object.assign(provider, {
      settings,
      chosen,
      configured: (changes: Partial<Chosen<S>>) => variant({ ...chosen, ...checked(provider.id, settings, changes) }),
    });
  };
  return variant(defaultsOf(settings));
}

function defaultsOf<S extends Settings>(settings: S): Chosen<S> {
  return Object.fromEntries(Object.entries(settings).map(([name, { values }]) => [name, values[0]])) as Chosen<S>;
}

/** `changes`, if every name and value of them is known. Throws `provider/unknown-setting` and `provider/unknown-value`. */
export function checked<C extends Readonly<Record<string, string | undefined>>>(
  id: string,
  settings: Settings,
  changes: C,
): C {
  for (const [name, value] of Object.entries(changes)) {
    const { values } = takeNamed(settings, name, 'provider/unknown-setting', 'setting', id);
    const known = Object.fromEntries(values.map((each) => [each, each]));
    takeNamed(known, String(value), 'provider/unknown-value', 'value', `the setting ${name} of ${id}`);
  }
  return changes;
}

/** The settings of a provider that differ from their defaults. */
export function changedSettings({ settings, chosen }: Pick<Provider, 'settings' | 'chosen'>): Record<string, string> {
  return Object.fromEntries(Object.entries(chosen).filter(([name, value]) => settings[name]?.values[0] !== value));
}
