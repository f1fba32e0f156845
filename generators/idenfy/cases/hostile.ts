import type { Case } from '../../../src/core/cases.ts';
import { hostileCase, hostileJson, hostileNames } from '../../../src/core/hostile.ts';
import { withHeaders } from '../../../src/core/message.ts';
import { override } from '../../../src/core/override.ts';
import { EVENT_HEADER } from '../wire.ts';
import { AUTO, type Body } from './case.ts';

const withEvent = (name: string, title: string, value: string | undefined): Case =>
  hostileCase(AUTO, { name, title, message: (message) => withHeaders(message, { [EVENT_HEADER]: value }) });

export const hostiles: Case[] = [
  ...hostileJson({
    event: AUTO,
    verdict: { outcome: 'denied-document', key: 'status', approved: { overall: 'APPROVED' } },
  }),
  ...hostileNames({
    event: AUTO,
    withName: (body, text) => override(body as Body, { data: { docFirstName: text, orgFirstName: text } }),
  }),
  hostileCase(AUTO, {
    name: 'internal-file-urls',
    title: 'File links that point at hosts inside the network of the consumer',
    payload: (body) =>
      override(body as Body, {
        fileUrls: {
          FRONT: 'http://169.254.169.254/latest/meta-data/',
          BACK: 'file:///etc/passwd',
          FACE: 'http://localhost:6379/',
        } as never,
      }),
  }),
  withEvent(
    'event-disagrees',
    'The header names a human review, the body says that none has happened',
    'IDENTIFICATION_MANUAL_FINISHED',
  ),
  withEvent('event-unknown', 'An event type that did not exist when the consumer was written', 'VIDEO_CALL_FINISHED'),
  withEvent('event-missing', 'The header that names the event is missing', undefined),
];
