import type { Case } from '../../../src/core/cases.ts';
import { hostileCase, hostileJson, hostileNames } from '../../../src/core/hostile.ts';
import { inferred } from '../../../src/core/source.ts';
import { withMember } from '../members.ts';
import { type Body, EVENT, make } from './case.ts';

const NO_SEPARATOR = inferred('pairs are joined with nothing between them, so different fields can give one text');
const MALLORY = 'mallory';
const INJECTED = 'verification_status:10';

export const hostiles: Case[] = [
  ...hostileJson({ event: EVENT, verdict: { outcome: 'failed', key: 'verification_status', approved: '10' } }),
  ...hostileNames({
    event: EVENT,
    withName: (payload, text) => ({
      ...(payload as Body),
      verification_type: 'identification',
      analysis_result_meta: { match_text: { name: { text, score: 100, result: '10' } } },
    }),
  }),
  make('hostile/user-id-with-status', `A user id that contains ${INJECTED}; the status is a failure`, NO_SEPARATOR, {
    // Nobody whom the merchant knows: to refuse is as sound as to say OK and do nothing.
    expect: 'survive',
    rule: 'signature/ambiguous-text',
    outcome: 'failed',
    payload: (body) => ({ ...(body as Body), user_id: `${MALLORY}${INJECTED}` }),
  }),
  make(
    'hostile/user-id-split-anew',
    'The same text under the same signature, cut in another place: the status begins with 10 and is none',
    NO_SEPARATOR,
    {
      expect: 'survive',
      rule: 'signature/ambiguous-text',
      outcome: 'failed',
      payload: (body) => ({ ...(body as Body), user_id: `${MALLORY}${INJECTED}` }),
      message: (message) => {
        const cut = withMember(message.body, 'user_id', JSON.stringify(MALLORY));
        return { ...message, body: withMember(cut, 'verification_status', JSON.stringify('10verification_status:5')) };
      },
    },
  ),
  hostileCase(EVENT, {
    name: 'html-in-user-agent',
    title: 'A browser that calls itself a script element',
    expect: 'accept',
    payload: (body) => ({ ...(body as Body), user_agent: '"><script>alert(1)</script>' }),
  }),
  hostileCase(EVENT, {
    name: 'internal-file-urls',
    title: 'File links that point at hosts inside the network of the consumer',
    payload: (body) => ({
      ...(body as Body),
      documents: (body as Body).documents.map((document) => ({
        ...document,
        full_url: 'http://169.254.169.254/latest/meta-data/',
      })),
    }),
  }),
  hostileCase(EVENT, {
    name: 'path-in-filename',
    title: 'File names that climb out of their directory',
    payload: (body) => ({
      ...(body as Body),
      documents: (body as Body).documents.map((document) => ({
        ...document,
        full_filename: '../../../../etc/cron.d/verification',
      })),
    }),
  }),
];
