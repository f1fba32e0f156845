import type { Hono } from 'hono';
import { jumio } from '../../generators/jumio/index.ts';
import type { JumioStory } from '../../generators/jumio/story.ts';
import * as bodies from '../../src/generated/jumio/bodies.ts';
import { operations, servers } from '../../src/generated/jumio/operations.ts';
import * as parameters from '../../src/generated/jumio/parameters.ts';
import type { MockProfile } from '../profile.ts';
import { basicAuth } from '../rest/basic.ts';
import type { Answer, Problem, RawRequest } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import { refuse, refused } from './errors.ts';
import { factsOf, findTransaction, referencesOf } from './facts.ts';
import { lookups } from './lookups.ts';
import { handlers } from './operations.ts';
import { linkPage } from './page.ts';
import { scanImage } from './pictures.ts';
import { present } from './present.ts';
import { type Classifier, scanImages } from './retrieval.ts';

/** The REST side of Jumio Netverify. What is assumed of it: `generators/jumio/README.md`. */
export const jumioMock: MockProfile = {
  provider: jumio as never,
  servers,
  operations,
  bodies: bodies as never,
  parameters: parameters as never,
  handlers: handlers as never,
  guard,
  refuse,

  invent(story) {
    const [id, ...names] = referencesOf(story as JumioStory, 'netverify');
    return { id, names };
  },

  present,
  lookups,
  expiresAt: (verification) => factsOf(verification).expiresAt,

  pages(app: Hono, room) {
    linkPage(app, room);
    // The links of callbacks; retrieval has others for the same images [seed].
    app.get('/recognition/v1/idscan/:reference/:which', async (c) => {
      const { reference, which } = c.req.param();
      const forbidden = guard({ header: (name) => c.req.header(name) }, room);
      if (forbidden !== undefined) return answered(refuse(forbidden, undefined, c.req.url));
      const found = await findTransaction(room, 'netverify', reference);
      if (found === undefined) return answered(refused.unknownScan(reference, c.req.url));
      const { told, verification } = found;
      if (told === undefined || !scanImages(told).includes(which as Classifier))
        return answered(refused.noSuchImage(c.req.url));
      const { bytes, type } = await scanImage(room, verification, told, which as Classifier);
      return c.body(bytes.slice(), 200, { 'content-type': type });
    });
  },
};

/** Basic auth, and a User-Agent that names the business: what it has to look like, nobody says [IG21]. */
function guard(request: Pick<RawRequest, 'header'>, { options }: Room): Problem | undefined {
  if (!request.header('user-agent')?.trim())
    return { kind: 'unauthorized', reason: 'missing', detail: 'no User-Agent header' };
  return basicAuth(request as RawRequest, options.credentials);
}

const answered = ({ status, json }: Answer): Response => Response.json(json, { status });
