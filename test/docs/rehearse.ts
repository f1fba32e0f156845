import type { Provider } from '../../src/index.ts';
import { rehearsal, type VerifyOptions } from '../../src/verify.ts';

/** `rehearse` of `verihook/vitest` within a test that runs already, where none can be registered: every rule that is judged is kept. */
export async function rehearse(provider: Provider, options: VerifyOptions): Promise<void> {
  const { rules, check } = await rehearsal(provider, options);
  for (const rule of rules) await check(rule);
}
