// Written by "npm run generate" from openapi/*.yaml. Edit that, not this.

import type { Provider } from '../core/provider.ts';

export type ProviderId = 'idenfy' | 'jumio' | 'pipwave' | 'sumsub';

/** Every provider of the kit, loaded on demand. */
export const providers: Readonly<Record<ProviderId, { title: string; load(): Promise<Provider> }>> = {
  idenfy: {
    title: "iDenfy identity verification",
    load: async () => (await import('../../generators/idenfy/index.ts')).idenfy,
  },
  jumio: {
    title: "Jumio Netverify",
    load: async () => (await import('../../generators/jumio/index.ts')).jumio,
  },
  pipwave: {
    title: "pipwaveDoc document verification",
    load: async () => (await import('../../generators/pipwave/index.ts')).pipwave,
  },
  sumsub: {
    title: "Sumsub user verification",
    load: async () => (await import('../../generators/sumsub/index.ts')).sumsub,
  },
};
