/**
 * How laws are tried. With `CI` their examples are the same each time, so that a change is refused for what it does and not for
 * what one draw in a million finds; anywhere else they are new ones, and `npm run test:laws` looks for that draw.
 */
import fc from 'fast-check';

const SEED_OF_CI = 20_260_101;

const { CI, VERIHOOK_LAW_SEED: seed = CI && SEED_OF_CI, VERIHOOK_LAW_RUNS: numRuns } = process.env;

fc.configureGlobal({ ...(seed && { seed: Number(seed) }), ...(numRuns && { numRuns: Number(numRuns) }) });
