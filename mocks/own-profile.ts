import type { Provider } from '../src/core/provider.ts';
import type { MockProfile } from './profile.ts';

/**
 * The REST side of a provider that has none here: whatever is asked for is not there, and the control API makes and plays its
 * verifications.
 */
export function ownProfile(provider: Provider): MockProfile {
  return {
    provider,
    servers: [],
    operations: {},
    bodies: {},
    parameters: {},
    handlers: {},
    guard: () => undefined,
    refuse: () => ({
      status: 501,
      json: {
        error: `verihook knows no API of ${provider.id}. Its callbacks are played through the control API: POST /_verihook/verifications.`,
      },
    }),
    invent: (story) => ({ id: story.random.uuid('verification'), facts: {} }),
  };
}
