import type { Case } from '../../src/core/cases.ts';
export const cases: readonly Case[] = [];
