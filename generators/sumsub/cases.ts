import type { Case } from '../../src/core/cases.ts';
import { hostiles } from './cases/hostile.ts';
import { quirks } from './cases/quirks.ts';
import { signatureCases } from './cases/signatures.ts';
import type { SumsubSettings } from './settings.ts';

/** Cases written by hand: oddities that a consumer must take, forgeries that it must refuse, attacks that it must survive. */
export const casesFor = (chosen: SumsubSettings): readonly Case[] => [
  ...quirks,
  ...signatureCases(chosen),
  ...hostiles,
];
