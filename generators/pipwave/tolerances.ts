import type { Tolerance } from '../../src/core/contract.ts';
import { assumed } from '../../src/core/source.ts';

const META = ['/analysis_result_meta', '/documents/*/analysis_result_meta'];
const SUBJECT = ['subject_filename', 'subject_size', 'subject_url'];
const NUMBERS = [
  '/attempts_num',
  '/document_set_scoring',
  '/started_at',
  '/completed_at',
  '/timestamp',
  '/documents/*/subject_size',
  '/documents/*/full_size',
  '/documents/*/document_scoring',
  ...['', '/documents/*'].map((holder) => `${holder}/analysis_result_meta/match_text/*/score`),
];
const idOf = (pointer: string) => pointer.slice(1).replaceAll('/*', '').replaceAll('/', '-').replaceAll('_', '-');

/** What the sources leave open beside what openapi/pipwave.yaml says: warnings, not errors. No live traffic was seen. */
export const tolerances: readonly Tolerance[] = [
  {
    id: 'score-null-on-error',
    at: '/document_set_scoring',
    accepts: 'null',
    when: { at: '/verification_status', is: '2' },
    source: assumed('gap 4: what the score is on an error is not said'),
  },
  ...META.map(
    (at): Tolerance => ({
      id: `${idOf(at)}-null`,
      at,
      accepts: 'null',
      source: assumed('gap 7: null, a list or a map without entries'),
    }),
  ),
  ...SUBJECT.map(
    (field): Tolerance => ({
      id: `${idOf(`/${field}`)}-null`,
      at: `/documents/*/${field}`,
      accepts: 'null',
      source: assumed('gap 6: absent or null for files that were uploaded'),
    }),
  ),
  ...NUMBERS.map(
    (at): Tolerance => ({
      id: `${idOf(at)}-as-text`,
      at,
      accepts: 'number-as-text',
      source: assumed('gap 2: everything a text'),
    }),
  ),
];
