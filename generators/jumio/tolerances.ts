import type { Tolerance } from '../../src/core/contract.ts';
export const tolerances: readonly Tolerance[] = [];
