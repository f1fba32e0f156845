import type { Case } from '../../src/core/cases.ts';
import { hostiles } from './cases/hostile.ts';
import { quirks } from './cases/quirks.ts';
import { signatures } from './cases/signatures.ts';
import { uncovered } from './cases/uncovered.ts';
import type { PipwaveSettings } from './settings.ts';

/** Cases written by hand: oddities and unsigned changes that a consumer must take, forgeries that it must refuse, attacks that it must survive. */
export function casesFor(chosen: PipwaveSettings): readonly Case[] {
  return [...quirks, ...uncovered, ...signatures(chosen), ...hostiles];
}
