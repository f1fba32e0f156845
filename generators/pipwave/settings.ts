import type { Chosen, Settings } from '../../src/core/settings.ts';
import { assumed } from '../../src/core/source.ts';

/** What no source tells of the wire: the default is the likeliest reading, the other values are its rivals. */
export const settings = {
  order: {
    title: 'Order of the pairs in the signature',
    values: ['sorted', 'listed'],
    source: assumed(
      'sorted by key: D2/sample-codes, SDK and all plugins; two older texts join them as the page lists them',
    ),
  },
  numbers: {
    title: 'JSON type of scores, counts, sizes and times',
    values: ['number', 'text'],
    source: assumed('gap 2: the guide names the types integer and float, and never shows a body'),
  },
  resend: {
    title: 'Whether a notification that is sent again has a new timestamp and signature',
    values: ['signed-anew', 'identical'],
    source: assumed('gap 3: timestamp says when it was sent; nobody says what a second sending does'),
  },
  errorScore: {
    title: 'Score of the set when the status is an error',
    values: ['zero', 'null'],
    source: assumed('gap 4: not said; null enters the signature as empty text'),
  },
  extraParams: {
    title: 'Extra parameters that the call did not give',
    values: ['null', 'empty', 'absent'],
    source: assumed('gap 5: models of the provider start as null'),
  },
  subjectInUpload: {
    title: 'subject_* of files that were uploaded',
    values: ['absent', 'null'],
    source: assumed('gap 6: "only available if mode is livefeed" (seed)'),
  },
  emptyMap: {
    title: 'Metadata without an entry: [], {} or null',
    values: ['list', 'map', 'null'],
    source: assumed('gap 7: PHP writes an empty map as []'),
  },
  matchText: {
    title: 'Which analysis_result_meta holds match_text: that of the set, of the document, or both',
    values: ['set', 'document', 'both'],
    source: assumed('gap 8: "the notification’s analysis_result_meta" may mean either'),
  },
  answerBody: {
    title: 'Whether white space around the OK of an answer matters',
    values: ['exact', 'trimmed'],
    source: assumed('gap 9: all plugins answer two letters and no line break'),
  },
  answerStatus: {
    title: 'HTTP status of an answer that counts',
    values: ['200', 'any-2xx'],
    source: assumed('gap 9: all plugins answer 200'),
  },
  contentType: {
    title: 'Label of the body, which is JSON in any case: application/json or application/x-www-form-urlencoded',
    values: ['json', 'form'],
    source: assumed('gap 11: not said; the provider’s PHP clients leave the label to cURL, and cURL calls it a form'),
  },
} as const satisfies Settings;

export type PipwaveSettings = Chosen<typeof settings>;
