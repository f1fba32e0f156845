// Written by "npm run generate" from openapi/*.yaml. Edit that, not this.

import type { MockProfile } from '../../mocks/profile.ts';
import type { ProviderId } from './registry.ts';

/** The REST side of every provider, loaded on demand. */
export const mocks: Readonly<Partial<Record<ProviderId, () => Promise<MockProfile>>>> = {
  idenfy: async () => (await import('../../mocks/idenfy/index.ts')).idenfyMock,
  jumio: async () => (await import('../../mocks/jumio/index.ts')).jumioMock,
  pipwave: async () => (await import('../../mocks/pipwave/index.ts')).pipwaveMock,
  sumsub: async () => (await import('../../mocks/sumsub/index.ts')).sumsubMock,
};
