import type { OutcomeInfo } from '../../src/core/provider.ts';
import { documented, inferred } from '../../src/core/source.ts';
import type { components } from '../../src/generated/pipwave/types.ts';

type Schemas = components['schemas'];
export type Code = Schemas['VerificationResult'];

/** What was decided about a set of documents. */
export interface Decision {
  code: Code;
  /** Only an identification can end so. */
  type?: Schemas['VerificationType'];
  /** Each document is fine on its own, and the set is not. */
  facesDiffer?: true;
  /** The call asked to look for a text, and it was found or not. */
  text?: 'matches' | 'differs';
}

type Row = OutcomeInfo<'notification'> & { decision: Decision };
const events = ['notification'] as const;

/** Every way for an attempt to end. */
const rows = {
  success: {
    title: 'Success: the documents are good',
    events,
    source: documented('10: seed, D3/appendix/verification-results'),
    decision: { code: '10' },
  },
  failed: {
    title: 'Failed: a document is not good; the notification comes all the same',
    events,
    source: documented('5: seed, D3/appendix/verification-results'),
    decision: { code: '5' },
  },
  review: {
    title: 'Review: somebody has to look',
    events,
    source: documented('8: seed, D3/appendix/verification-results; what follows is assumed'),
    decision: { code: '8' },
  },
  error: {
    title: 'Error: the analysis did not work',
    events,
    source: documented('2: seed, D3/appendix/verification-results; score and documents are assumed (gap 4)'),
    decision: { code: '2' },
  },
  'faces-differ': {
    title: 'The selfie and the picture of the document show different faces, each good on its own',
    events,
    source: documented(
      'rule 9: not 10 (D3/types-of-verifications/identification-verification); that it is 5 is assumed',
    ),
    decision: { code: '5', type: 'identification', facesDiffer: true },
  },
  'text-matches': {
    title: 'Success, and the texts that the call asked to look for are on the document',
    events,
    source: documented('match_text: D3/types-of-verifications'),
    decision: { code: '10', text: 'matches' },
  },
  'text-differs': {
    title: 'An expected text is not on the document',
    events,
    source: inferred('match_text: D3/types-of-verifications; that the set fails with it is assumed'),
    decision: { code: '5', text: 'differs' },
  },
} as const satisfies Record<string, Row>;

export type OutcomeName = keyof typeof rows;
export const outcomes: Readonly<Record<OutcomeName, Row>> = rows;

/** Scores that go with a code, least and below. Fixture values: the provider names no threshold [assumed, gap 18]. */
export const BANDS: Readonly<Record<Exclude<Code, '2'>, readonly [least: number, below: number]>> = {
  '10': [80, 100],
  '8': [50, 80],
  '5': [1, 50],
};
