import type { Chosen, Settings } from '../../src/core/settings.ts';
import { assumed, documented, observed } from '../../src/core/source.ts';

/** What an account of Sumsub may set, what differs by the year, and what no source tells. */
export const settings = {
  algorithm: {
    title: 'Digest algorithm of the webhook',
    values: ['HMAC_SHA256_HEX', 'HMAC_SHA512_HEX', 'HMAC_SHA1_HEX'],
    source: documented('SHA-256 by default, SHA-512 on offer, SHA-1 for old webhooks (D2, D26)'),
  },
  timeout: {
    title: 'How long an attempt waits for the answer',
    values: ['10s', '5s'],
    source: documented('10 s in October 2026, 5 s before (D2, D3)'),
  },
  resend: {
    title: 'Whether a callback that was not acknowledged is sent again',
    values: ['on', 'off'],
    source: documented('notResendFailedWebhooks (D2, D26)'),
  },
  environment: {
    title: 'Where the app token belongs: sandboxMode of every callback',
    values: ['production', 'sandbox'],
    source: documented('invariant 19: D10, D28'),
  },
  payloads: {
    title:
      'Generation of the bodies: both times and one id; createdAtMs alone and an id for the inspection; createdAt alone',
    values: ['modern', 'older', '2022'],
    source: observed('modern: seed RED, O1, O2, O4; older: seed GREEN; 2022: O3'),
  },
  formerResult: {
    title: 'Whether applicantPending after a resubmission repeats the former result',
    values: ['absent', 'present'],
    source: assumed('invariant 17: not documented for later ones'),
  },
  sparseBodies: {
    title: 'What callbacks with an undocumented body have: the ids, or level, status and result as well',
    values: ['ids', 'everything'],
    source: assumed('tags, activation, deletion, reset of steps: no body is documented; one typing has the ids (O10)'),
  },
  emptyList: {
    title: 'How an empty list is printed',
    values: ['spaced', 'tight'],
    source: assumed('no capture shows one; the printer that lists look like writes [ ]'),
  },
  contentType: {
    title: 'Label of the body: application/json alone, or with a charset',
    values: ['plain', 'charset'],
    source: assumed('application/json (D27); whether a charset follows is not known'),
  },
} as const satisfies Settings;

export type SumsubSettings = Chosen<typeof settings>;
