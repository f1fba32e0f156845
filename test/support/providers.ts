import type { Provider } from '../../src/core/provider.ts';
import { providers } from '../../src/generated/registry.ts';

/** Every provider of the registry, loaded, for suites that all of them must pass. */
export const allProviders: readonly Provider[] = await Promise.all(Object.values(providers).map(({ load }) => load()));

/** Every event of a provider with every outcome that it can tell. */
export function eventsWithOutcomes(provider: Provider): { event: string; outcome: string }[] {
  return Object.keys(provider.events).flatMap((event) =>
    Object.entries(provider.outcomes)
      .filter(([, { events }]) => events.includes(event))
      .map(([outcome]) => ({ event, outcome })),
  );
}
