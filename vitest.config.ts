import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/*/test/**/*.test.ts'],
    // By default one core stays unused, which is half of what CI has.
    maxWorkers: '100%',
    // Several tests start processes and servers; two cores are what CI has.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
