import type { Hono } from 'hono';
import { sumsub } from '../../generators/sumsub/index.ts';
import type { SumsubStory } from '../../generators/sumsub/story.ts';
import * as bodies from '../../src/generated/sumsub/bodies.ts';
import { operations, servers } from '../../src/generated/sumsub/operations.ts';
import * as parameters from '../../src/generated/sumsub/parameters.ts';
import type { MockProfile } from '../profile.ts';
import { sessionPage } from '../rest/session-page.ts';
import { clientIdOf, factsOf, happened, ownApplicant, stateOf, verificationOf } from './applicant.ts';
import { refuse } from './errors.ts';
import { guard } from './guard.ts';
import { handlers } from './operations.ts';
import { wants } from './webhooks.ts';

/** The REST side of Sumsub. What is assumed of it: `generators/sumsub/README.md`. */
export const sumsubMock: MockProfile = {
  provider: sumsub as never,
  servers,
  operations,
  bodies: bodies as never,
  parameters: parameters as never,
  handlers: handlers as never,
  guard,
  refuse,
  happened,
  wants,

  invent(story, room) {
    const { externalUserId, kind, sourceKey } = story as SumsubStory;
    const type = kind === 'company' ? 'company' : 'individual';
    const request = { externalUserId, type, ...(sourceKey !== undefined && { sourceKey }) } as const;
    return verificationOf(story as SumsubStory, room, { request });
  },

  present(payload, _event, verification, room) {
    const { clientId, sourceKey: _, ...body } = payload as Readonly<Record<string, unknown>>;
    const { request, environment } = factsOf(verification);
    const isOwn = body.applicantId === undefined || body.applicantId === verification.id;
    return {
      ...body,
      ...('externalUserId' in body && isOwn && { externalUserId: request.externalUserId }),
      ...('sandboxMode' in body && environment && { sandboxMode: environment === 'sandbox' }),
      ...('levelName' in body && request.sourceKey !== undefined && { sourceKey: request.sourceKey }),
      ...(clientId !== undefined && { clientId: clientIdOf(room) }),
    };
  },

  lookups(verification) {
    const { environment, request } = factsOf(verification);
    const header = { 'x-app-token': environment === 'sandbox' ? 'sbx:' : 'prd:' };
    const path = { applicantId: verification.id };
    return [
      { operation: 'getApplicant', path, header },
      { operation: 'getApplicantByExternalId', path: { externalUserId: request.externalUserId }, header },
      { operation: 'getApplicantStatus', path, header },
      { operation: 'getModerationStates', path, header },
      { operation: 'getRequiredDocsStatus', path, header },
    ];
  },
  expiresAt: (verification) => factsOf(verification).token?.expiresAt,

  pages(app: Hono, room) {
    // Stands where an application would open the SDK with the token; the address is the kit's own.
    sessionPage(app, room, {
      path: '/websdk',
      parameter: 'accessToken',
      closed(verification) {
        const { token } = factsOf(verification);
        if (stateOf(ownApplicant(verification, room), room).isDeleted) return 'The applicant has been deleted.';
        return token !== undefined && room.now() < token.expiresAt ? undefined : 'The token has run out.';
      },
    });
  },
};
