import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['test/support/properties.ts'],
    include: ['test/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    // By default one core stays unused, which is half of what CI has.
    maxWorkers: '100%',
    // Several tests start processes and servers, and some work for ten seconds: a limit is for what hangs, not for a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
