import { describe, expect, test } from 'vitest';
import { oracleOf } from '../support/oracle.ts';
import { allProviders, eventsWithOutcomes } from '../support/providers.ts';

const SEEDS = 10_000;

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (_, provider) => {
  const oracle = oracleOf(provider.id);

  test.each(eventsWithOutcomes(provider))(
    `${SEEDS} seeds of $event, $outcome are valid by an Ajv compiled from the YAML`,
    ({ event, outcome }) => {
      const errorsOf = oracle(event);
      for (let seed = 0; seed < SEEDS; seed++) {
        const errors = errorsOf(provider.callback(event, { seed, outcome }));
        if (errors.length > 0) expect({ seed, errors }).toEqual({ seed, errors: [] });
      }
    },
  );
});
