import { type CrossFieldRule, pointerOf } from '../../src/core/contract.ts';
import { isPlainObject } from '../../src/core/override.ts';
import { observed } from '../../src/core/source.ts';

/** What the document cannot say. */
export const rules: readonly CrossFieldRule[] = [
  {
    id: 'invariant 9',
    expected: 'with each group_button the group on its own',
    source: observed('the seed and 244 of 244 combinations: O4'),
    broken: (payload) => {
      const result = isPlainObject(payload) ? payload.reviewResult : undefined;
      const buttons = isPlainObject(result) && Array.isArray(result.buttonIds) ? (result.buttonIds as unknown[]) : [];
      return buttons.flatMap((button, index) => {
        const split = typeof button === 'string' ? button.indexOf('_') : -1;
        const isBare = split > 0 && !buttons.includes((button as string).slice(0, split));
        return isBare ? [pointerOf(['reviewResult', 'buttonIds', index])] : [];
      });
    },
  },
  {
    id: 'invariant 18',
    expected: 'createdAt is createdAtMs cut to the second',
    source: observed('the seed, O1, O2, O4'),
    broken: (payload) => {
      const { createdAt, createdAtMs } = isPlainObject(payload) ? payload : {};
      if (typeof createdAt !== 'string' || typeof createdAtMs !== 'string') return [];
      return createdAt.slice(0, 19) === createdAtMs.slice(0, 19) ? [] : ['/createdAt', '/createdAtMs'];
    },
  },
];
