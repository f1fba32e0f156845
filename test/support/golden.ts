import { createHash } from 'node:crypto';
import type { Provider } from '../../src/core/provider.ts';
import { eventsWithOutcomes } from './providers.ts';

const SEEDS = 50;
const SECRET = 'golden';

/**
 * Provider, scenario, case, seed and start time give the same bytes on every machine and in every release. A changed
 * hash is a major version: run with UPDATE_GOLDEN=1 and say so in the changelog.
 */
export function goldenOf(provider: Provider): Record<string, string> {
  const messages = eventsWithOutcomes(provider).map(({ event, outcome }) => {
    const hash = createHash('sha256');
    for (let seed = 0; seed < SEEDS; seed++) {
      const { headers, body } = provider.message(event, { seed, outcome, secret: SECRET });
      hash.update(JSON.stringify(headers)).update(body);
    }
    return [`${event} ${outcome}`, hash.digest('hex').slice(0, 16)];
  });
  const plans = Object.keys(provider.scenarios).map((scenario) => {
    const hash = createHash('sha256');
    for (let seed = 0; seed < SEEDS; seed++) {
      const { deliveries, silent } = provider.play(scenario, { seed });
      hash.update(JSON.stringify([deliveries, silent]));
    }
    return [`scenario ${scenario}`, hash.digest('hex').slice(0, 16)];
  });
  return Object.fromEntries([...messages, ...plans]);
}
