import { type HttpHandler, http } from 'msw';
import type { MockProvider } from '../mocks/mock-provider.ts';

/**
 * Handlers for MSW (2.10 or later, and 3): calls to the providers' own hosts, such as `https://ivs.idenfy.com`, are answered
 * by a mock provider.
 *
 *     const mock = await createMockProvider({ providers: ['idenfy'], consumer: app.fetch });
 *     const server = setupServer(...mockProviderHandlers(mock));
 */
export function mockProviderHandlers(mock: Pick<MockProvider, 'fetch' | 'origins'>): HttpHandler[] {
  return mock.origins.map((origin) => http.all(`${origin}/*`, ({ request }) => mock.fetch(request)));
}
