import type { Case } from '../../../src/core/cases.ts';
import { textOf, utf8, withHeaders } from '../../../src/core/message.ts';
import { assumed, documented, inferred, observed, type Source } from '../../../src/core/source.ts';
import { withMember } from '../members.ts';
import { numbersAsText } from '../payloads.ts';
import { type Body, make, type Part } from './case.ts';

/** A likely oddity, genuinely signed: a sound consumer takes it. */
const quirk = (name: string, title: string, source: Source, part: Partial<Part>): Case =>
  make(`quirk/${name}`, title, source, { expect: 'accept', rule: 'tolerance/quirk', ...part });

/** A quirk of the payload. */
const change = (name: string, title: string, source: Source, to: (body: Body) => object, part: Partial<Part> = {}) =>
  quirk(name, title, source, { ...part, payload: (body) => to(body as Body) });

const EMPTY = inferred('gap 7: how PHP writes a map without entries depends on what it was');
const withMeta = (meta: unknown) => (body: Body) => ({
  ...body,
  analysis_result_meta: meta,
  documents: body.documents.map((document) => ({ ...document, analysis_result_meta: meta })),
});
const withoutMeta = ({ analysis_result_meta: _, ...body }: Body) => ({
  ...body,
  documents: body.documents.map(({ analysis_result_meta: _, ...document }) => document),
});

const scoreText = (name: string, title: string, source: Source, literal: string, part: Partial<Part> = {}) =>
  quirk(name, title, source, {
    rule: 'signature/number-text',
    body: (body) => withMember(body, 'document_set_scoring', literal),
    ...part,
  });

const TEXT = inferred('the hash takes a number as text; check it with the characters of the body');
const matched = (score: number) => ({ match_text: { 'credit-card-first6': { text: '411111', score, result: '10' } } });
const asCard = (body: Body): Body => ({ ...body, verification_type: 'credit-card' });

export const quirks: Case[] = [
  scoreText(
    'score-zero',
    'The score is 0: a value like any other, and in the signature it is "0", not empty',
    observed('four of five plugins replace an empty field before hashing, and in PHP 0 is empty: they refuse this one'),
    '0',
    { outcome: 'failed' },
  ),
  scoreText('score-hundred', 'The score is 100, without a fraction', TEXT, '100'),
  scoreText('score-twelve-digits', 'The score of the guide: twelve digits', documented('seed'), '96.6716537476'),
  scoreText('score-two-decimals', 'The score has two decimals', documented('seed, of a document'), '96.67'),
  scoreText('score-seventeen-digits', 'The score has more digits than its number needs', TEXT, '96.671653747600004'),
  scoreText(
    'score-point-zero',
    'The score is written 100.0, and signed so',
    inferred('PHP does not; others may'),
    '100.0',
    {
      expect: 'survive',
    },
  ),
  quirk(
    'score-shorter-in-hash',
    'The score has more digits in the body than in the signature, where PHP writes at most 14',
    inferred('precision and serialize_precision of PHP differ'),
    {
      expect: 'survive',
      rule: 'signature/number-text',
      body: (body) => withMember(body, 'document_set_scoring', '96.6716537476'),
      message: (message) => ({
        ...message,
        body: withMember(message.body, 'document_set_scoring', '96.671653747600004'),
      }),
    },
  ),
  change(
    'score-null',
    'The score of an error is null, and empty in the signature',
    assumed('gap 4'),
    (body) => ({ ...body, document_set_scoring: null }),
    { outcome: 'error' },
  ),
  change(
    'error-without-documents',
    'An error with no documents',
    assumed('gap 4'),
    (body) => ({ ...body, documents: [] }),
    { outcome: 'error' },
  ),
  change('meta-empty-list', 'Metadata without an entry is a list', EMPTY, withMeta([])),
  change('meta-empty-map', 'Metadata without an entry is a map', EMPTY, withMeta({})),
  change('meta-null', 'Metadata is null', EMPTY, withMeta(null)),
  change('meta-absent', 'Metadata is missing', EMPTY, withoutMeta),
  change(
    'meta-unknown-keys',
    'Metadata has keys that no page names',
    documented('seed: they differ by analysis'),
    (body) => withMeta({ face_match: { score: 93.1 }, liveness: null, detected_text: ['SPECIMEN'] })(body),
  ),
  change('match-text-of-the-set', 'The matched texts stand beside the documents', assumed('gap 8'), (body) => ({
    ...asCard(body),
    analysis_result_meta: matched(96.67),
  })),
  change('match-text-of-the-document', 'The matched texts stand in the document', assumed('gap 8'), (body) => ({
    ...asCard(withMeta([])(body) as Body),
    documents: body.documents.map((document) => ({ ...document, analysis_result_meta: matched(100) })),
  })),
  ...(['null', 'empty', 'absent'] as const).map((form) =>
    change(`extra-params-${form}`, `The extra parameters are ${form}`, assumed('gap 5'), (body) => {
      const { extra_param1: _1, extra_param2: _2, extra_param3: _3, ...rest } = body;
      const value = form === 'null' ? null : '';
      return form === 'absent' ? rest : { ...rest, extra_param1: value, extra_param2: value, extra_param3: value };
    }),
  ),
  change('subject-null', 'subject_* of uploaded files is null', assumed('gap 6'), (body) => ({
    ...body,
    mode: 'upload',
    documents: body.documents.map((document) => ({
      ...document,
      subject_filename: null,
      subject_size: null,
      subject_url: null,
    })),
  })),
  change('numbers-as-text', 'Every number is a text', assumed('gap 2'), (body) => numbersAsText(body) as object, {
    rule: 'signature/number-text',
  }),
  change(
    'non-ascii-user',
    'A user id outside ASCII: escaped in the body, UTF-8 in the signature',
    inferred('PHP hashes bytes; one SDK of the payment product hashes ISO-8859-1'),
    (body) => ({ ...body, user_id: 'café-42/é' }),
    { rule: 'signature/text-encoding', expect: 'survive' },
  ),
  quirk('unescaped', 'Slashes and letters outside ASCII as they are, and spaces between tokens', TEXT, {
    rule: 'signature/fields-not-bytes',
    body: (body) => utf8(JSON.stringify(JSON.parse(textOf(body)), null, 1)),
  }),
  quirk(
    'form-label',
    'The JSON is labelled as a form',
    inferred('gap 11: the provider’s PHP clients set no label, and cURL calls it a form'),
    {
      rule: 'input/content-type',
      message: (message) => withHeaders(message, { 'Content-Type': 'application/x-www-form-urlencoded' }),
    },
  ),
  quirk(
    'old-timestamp',
    'Signed a day ago',
    assumed('gap 12: no window is documented; one below five minutes is unsafe'),
    {
      expect: 'survive',
      rule: 'signature/timestamp',
      payload: (body) => ({ ...(body as Body), timestamp: Number((body as Body).timestamp) - 86_400 }),
    },
  ),
];
