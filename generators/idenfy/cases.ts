import type { Case } from '../../src/core/cases.ts';
import { hostiles } from './cases/hostile.ts';
import { quirks } from './cases/quirks.ts';
import { signatures } from './cases/signatures.ts';

/** Cases written by hand: oddities that a consumer must take, forgeries that it must refuse, attacks that it must survive. */
export const cases: readonly Case[] = [...quirks, ...signatures, ...hostiles];
