import type { Case } from '../../../src/core/cases.ts';
import { textOf } from '../../../src/core/message.ts';
import { inferred } from '../../../src/core/source.ts';
import { phpJson } from '../php.ts';
import { type Body, make } from './case.ts';

const RULE_10 = inferred('rule 10: what is not in the list of signed data (seed) can be changed by anybody');

/**
 * Changed on its way where the signature does not look. Every correct verifier takes it, so it must be accepted; a sound
 * consumer decides nothing by these fields alone.
 */
function unnoticed(name: string, title: string, change: (body: Body) => object): Case {
  return make(`uncovered/${name}`, title, RULE_10, {
    expect: 'accept',
    rule: 'signature/uncovered',
    outcome: 'failed',
    message: (message) => ({ ...message, body: phpJson(change(JSON.parse(textOf(message.body)))) }),
  });
}

export const uncovered: Case[] = [
  unnoticed(
    'document-result',
    'The documents were turned into successes on their way; the set is still failed',
    (body) => ({
      ...body,
      documents: body.documents.map((document) => ({ ...document, result: '10' })),
    }),
  ),
  unnoticed('document-score', 'The scores of the documents were raised on their way', (body) => ({
    ...body,
    documents: body.documents.map((document) => ({ ...document, document_scoring: 100 })),
  })),
  unnoticed('document-links', 'The links to the pictures were changed on their way', (body) => ({
    ...body,
    documents: body.documents.map((document) => ({ ...document, full_url: 'https://attacker.example/face.jpg' })),
  })),
  unnoticed('mode', 'The mode was changed on its way', (body) => ({ ...body, mode: 'upload' })),
  unnoticed('attempts', 'The number of attempts was changed on its way', (body) => ({ ...body, attempts_num: 1_000 })),
  unnoticed('extra-param', 'An extra parameter was changed on its way, perhaps the number of an order', (body) => ({
    ...body,
    extra_param1: 'order-of-somebody-else',
  })),
  unnoticed('meta', 'A matched text was added on its way', (body) => ({
    ...body,
    analysis_result_meta: { match_text: { name: { text: 'ANYBODY', score: 100, result: '10' } } },
  })),
];
