import type { Hono } from 'hono';
import { type IdenfyEvents, idenfy } from '../../generators/idenfy/index.ts';
import type { IdenfyStory } from '../../generators/idenfy/story.ts';
import { SECOND } from '../../src/core/time.ts';
import * as bodies from '../../src/generated/idenfy/bodies.ts';
import { operations, servers } from '../../src/generated/idenfy/operations.ts';
import * as parameters from '../../src/generated/idenfy/parameters.ts';
import { pictureOf } from '../files/index.ts';
import type { MockProfile } from '../profile.ts';
import { basicAuth } from '../rest/basic.ts';
import { fileOf } from '../rest/files.ts';
import { sessionPage } from '../rest/session-page.ts';
import { refuse } from './errors.ts';
import { factsOf, handlers, isActive, lastTold, RUNS_OUT, sessionEnd, verificationOf } from './operations.ts';

type Body = IdenfyEvents['identification'];

/** The host of the links that the generators make. */
const FILES = 'https://files.idenfy.example/';
const SIDES: Readonly<Record<string, 'front' | 'back' | 'face'>> = { FRONT: 'front', BACK: 'back', FACE: 'face' };

/** The REST side of iDenfy. What is assumed of it: `generators/idenfy/README.md`. */
export const idenfyMock: MockProfile = {
  provider: idenfy as never,
  servers,
  operations,
  bodies: bodies as never,
  parameters: parameters as never,
  handlers: handlers as never,
  guard: (request, { options }) => basicAuth(request, options.credentials),
  refuse,

  invent(story) {
    const { clientId, externalRef } = story as IdenfyStory;
    return verificationOf(story as IdenfyStory, { clientId, externalRef });
  },

  lookups: ({ id }) =>
    (['getVerificationStatus', 'getVerificationData', 'getVerificationFiles'] as const).map((operation) => ({
      operation,
      body: { scanRef: id },
    })),
  expiresAt: (verification) => factsOf(verification).expiresAt,

  present(payload, _event, verification, room) {
    const { request, clientId } = factsOf(verification);
    const body = payload as Body;
    const fileUrls = body.fileUrls;
    return {
      ...body,
      clientId,
      ...('externalRef' in body && { externalRef: request.externalRef ?? null }),
      ...(fileUrls && {
        fileUrls: Object.fromEntries(
          Object.entries(fileUrls).map(([name, url]) => [name, url?.replace(FILES, room.link('/files/')) ?? null]),
        ),
      }),
    };
  },

  pages(app: Hono, room) {
    sessionPage(app, room, {
      path: '/api/v2/redirect',
      parameter: 'authToken',
      closed: (verification) =>
        isActive(verification, room) ? undefined : 'This session has ended, or its token has run out.',
      // From here on the session counts, not the token [WL23].
      async opened(verification) {
        if (verification.scenario !== undefined) return;
        const expiresAt = sessionEnd(verification, room);
        const idle = await room.cancel(verification);
        const opened = await room.update(idle, (current) => ({ ...current, facts: { ...current.facts, expiresAt } }));
        await room.emit(opened, { ...RUNS_OUT, at: expiresAt });
      },
      next(verification, scenario) {
        const { successUrl, errorUrl, unverifiedUrl } = factsOf(verification).request;
        if (scenario.startsWith('approved')) return successUrl ?? undefined;
        return (scenario.startsWith('denied') ? (unverifiedUrl ?? errorUrl) : errorUrl) ?? undefined;
      },
    });

    // Links are signed and short-lived [WL23]: whoever has one needs no key.
    app.get('/files/:scanRef/:file', async (c) => {
      const { scanRef, file } = c.req.param();
      const verification = await room.find(scanRef);
      const told = verification === undefined ? undefined : lastTold(verification, room);
      const [, name = ''] = /^(\w+)\.png$/.exec(file) ?? [];
      const side = SIDES[name];
      const url = told?.fileUrls?.[name];
      if (verification?.id !== scanRef || side === undefined || !url) return c.text('', 404);
      const { searchParams } = new URL(url);
      const isGenuine =
        c.req.query('Signature') === searchParams.get('Signature') &&
        c.req.query('Expires') === searchParams.get('Expires');
      if (!isGenuine || room.now() > Number(searchParams.get('Expires')) * SECOND) return c.text('', 403);
      const { person, document } = room.storyOf(verification) as IdenfyStory;
      const { bytes, type } = await fileOf(pictureOf(person, document), { side, format: 'png' });
      return c.body(bytes.slice(), 200, { 'content-type': type });
    });
  },
};
