import type { Hono } from 'hono';
import type { PipwaveEvents } from '../../generators/pipwave/index.ts';
import { pipwave } from '../../generators/pipwave/index.ts';
import type { PipwaveStory } from '../../generators/pipwave/story.ts';
import { SECOND } from '../../src/core/time.ts';
import * as bodies from '../../src/generated/pipwave/bodies.ts';
import { operations, servers } from '../../src/generated/pipwave/operations.ts';
import * as parameters from '../../src/generated/pipwave/parameters.ts';
import { pictureOf } from '../files/index.ts';
import type { MockProfile } from '../profile.ts';
import { fileOf } from '../rest/files.ts';
import { sessionPage } from '../rest/session-page.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { refuse } from './errors.ts';
import { handlers, PAGE } from './operations.ts';
import { notificationOf, type PipwaveFacts, toldOf } from './session.ts';

type Body = PipwaveEvents['notification'];

/** The REST side of pipwaveDoc. What is assumed of it: `generators/pipwave/README.md`. */
export const pipwaveMock: MockProfile = {
  provider: pipwave as never,
  servers,
  operations,
  bodies: bodies as never,
  parameters: parameters as never,
  handlers: handlers as never,
  refuse,

  // The key stands in the body as well, and the signature only there: the handler looks at both.
  guard(request, { options: { credentials } }) {
    const key = request.header('x-api-key');
    if (!key) return { kind: 'unauthorized', reason: 'missing', detail: 'no header x-api-key' };
    if (credentials.apiKey === undefined || credentials.apiKey === key) return undefined;
    return { kind: 'unauthorized', reason: 'wrong', detail: 'another key is configured' };
  },

  invent(story) {
    const { sessionToken } = story as PipwaveStory;
    const facts: PipwaveFacts = { sessionToken };
    return { id: sessionToken, facts: { ...facts } };
  },

  present: (payload, _event, verification, room) => notificationOf(payload as Body, verification, room),

  pages(app: Hono, room) {
    app.use(PAGE.path, async (c, next) => {
      const verification = await room.find(c.req.query(PAGE.parameter) ?? '');
      if (verification !== undefined) await countAttempts(verification, room);
      await next();
    });
    sessionPage(app, room, {
      ...PAGE,
      closed(verification) {
        const code = toldOf(verification, room).at(-1)?.verification_status;
        if (code === '10') return 'This verification has succeeded.';
        return code === '8' ? 'Somebody looks at this verification.' : undefined;
      },
    });

    // Links are signed and live for an hour [assumed, gap 13]: whoever has one needs no key.
    app.get('/files/:id/:file', async (c) => {
      const { id, file } = c.req.param();
      const verification = await room.find(id);
      if (verification?.id !== id) return c.text('', 404);
      const found = filesOf(verification, room).filter(({ name }) => name === file);
      if (found.length === 0) return c.text('', 404);
      const { search, searchParams } = new URL(c.req.url);
      const genuine = found.find(({ url }) => new URL(url).search === search);
      if (genuine === undefined || room.now() > Number(searchParams.get('Expires')) * SECOND) return c.text('', 403);
      const { person, document, decision } = room.storyOf(verification) as PipwaveStory;
      const picture = pictureOf(person, document);
      const isSelfie = genuine.type === 'selfie';
      const { bytes, type } = await fileOf(
        isSelfie && decision.facesDiffer ? { ...picture, seed: picture.seed ^ 1 } : picture,
        { side: isSelfie ? 'face' : 'front' },
      );
      // As large as the notification says: what follows the end of a picture is not looked at.
      return c.body(Buffer.concat([bytes], Math.max(Number(genuine.size), bytes.length)), 200, {
        'content-type': type,
      });
    });
  },
};

/** Every picture that a notification has told of. */
function filesOf(verification: Verification, room: Room) {
  const documents = room.made(verification).flatMap(({ payload }) => (payload as Body).documents);
  return documents.flatMap(({ document_type: type, ...told }) => [
    { type, name: told.full_filename, size: told.full_size, url: told.full_url },
    ...(told.subject_filename && told.subject_url
      ? [{ type, name: told.subject_filename, size: told.subject_size ?? 0, url: told.subject_url }]
      : []),
  ]);
}

/** Most that a story can count. */
const MOST_ATTEMPTS = 1_000;

/** Whoever opens the page after an attempt has failed makes another one. */
async function countAttempts(verification: Verification, room: Room): Promise<void> {
  const told = toldOf(verification, room).map(({ attempts_num }) => Number(attempts_num));
  const attempt = Math.min(Math.max(0, ...told) + 1, MOST_ATTEMPTS);
  if (told.length === 0 || verification.traits.attempt === attempt) return;
  await room.update(verification, (current) => ({ ...current, traits: { ...current.traits, attempt } }));
}
