import { digestOf } from '../../generators/sumsub/wire.ts';
import type { OperationId } from '../../src/generated/sumsub/operations.ts';
import type { components, operations as Documented } from '../../src/generated/sumsub/types.ts';
import type { Handlers } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import { type Applicant, applicantByExternalId, type Marks, marksOf, stateOf, toldOf } from './applicant.ts';
import { applicantOf, changeable, decide, exactly, handIn, mark, secondsToWait, standing, tell } from './check.ts';
import { createApplicant, createToken, isLevel } from './creation.ts';
import { refused } from './errors.ts';
import { environmentOf } from './guard.ts';
import { applicantView, imageFile, moderationView, reviewView, stepsOf, stepsView } from './views.ts';
import { createWebhook, webhookView } from './webhooks.ts';

type Schemas = components['schemas'];

const OK = { status: 200, json: { ok: 1 } } as const;
/** While it is being checked [D15, D16]. */
const CHECKED = ['pending', 'queued', 'prechecked'] as const;

/** Calls that change an applicant are carried out one after another. */
const oneByOne =
  <C extends { room: Room }, A>(handler: (call: C) => Promise<A>) =>
  (call: C): Promise<A> =>
    call.room.exclusively(() => handler(call));

export const handlers: Handlers<Documented, OperationId, Room> = {
  createAccessToken: oneByOne(({ room, body, request }) => createToken(body, request, room)),
  createAccessTokenByQuery: oneByOne(({ room, query, request }) => createToken(query, request, room)),

  createApplicant: oneByOne(async ({ room, query: { levelName }, body, request }) => {
    const environment = environmentOf(request);
    const known = await applicantByExternalId(body.externalUserId, environment, room);
    if (known !== undefined) return refused.alreadyExists(body.externalUserId, known.story.applicantId);
    const made = await createApplicant(body, levelName, environment, room);
    return 'story' in made ? { status: 201, json: applicantView(made, room) } : made;
  }),

  async getApplicant({ room, path: { applicantId }, request }) {
    const applicant = await applicantOf(applicantId, request, room);
    return applicant === undefined ? refused.noApplicant() : { status: 200, json: applicantView(applicant, room) };
  },
  async getApplicantByExternalId({ room, path: { externalUserId }, request }) {
    const applicant = await applicantByExternalId(externalUserId, environmentOf(request), room);
    if (applicant === undefined || stateOf(applicant, room).isDeleted) return refused.noApplicant();
    return { status: 200, json: applicantView(applicant, room) };
  },
  async getApplicantStatus({ room, path: { applicantId }, request }) {
    const applicant = await applicantOf(applicantId, request, room);
    return applicant === undefined ? refused.noApplicant() : { status: 200, json: reviewView(applicant, room) };
  },
  async getModerationStates({ room, path: { applicantId }, request }) {
    const applicant = await applicantOf(applicantId, request, room);
    return applicant === undefined ? refused.noApplicant() : { status: 200, json: moderationView(applicant, room) };
  },
  async getRequiredDocsStatus({ room, path: { applicantId }, request }) {
    const applicant = await applicantOf(applicantId, request, room);
    return applicant === undefined ? refused.noApplicant() : { status: 200, json: stepsView(applicant, room) };
  },
  async getDocumentImage({ room, path: { inspectionId, imageId }, request }) {
    const applicant = await applicantOf(inspectionId, request, room);
    const file = applicant && (await imageFile(applicant, imageId, room));
    return file === undefined ? refused.noImage() : { status: 200, ...file };
  },

  requestCheck: oneByOne(async ({ room, path: { applicantId }, request }) => {
    const found = await changeable(applicantId, request, room, CHECKED);
    if ('status' in found) return found;
    const { reviewStatus, reviewResult } = found.state;
    const isFinal = reviewResult?.reviewAnswer === 'RED' && reviewResult.reviewRejectType === 'FINAL';
    // Invariant 26.
    if (reviewStatus === 'completed' && isFinal) return refused.finalReject();
    await handIn(found.applicant, room);
    return OK;
  }),

  resetApplicant: oneByOne(async ({ room, path: { applicantId }, request }) => {
    const found = await changeable(applicantId, request, room, CHECKED);
    if ('status' in found) return found;
    // The former result still stands inside [D1].
    const { reviewResult } = found.state;
    const outcome = reviewResult?.reviewAnswer === 'RED' ? 'final-forgery' : standing(found.state);
    await decide(found.applicant, room, 'applicantReset', outcome, { reviewResult: exactly(reviewResult) });
    return OK;
  }),

  resetStep: oneByOne(async ({ room, path: { applicantId, idDocSetType }, request }) => {
    // The same statuses as of a whole reset [assumed].
    const found = await changeable(applicantId, request, room, CHECKED);
    if ('status' in found) return found;
    const { applicant, state } = found;
    if (!Object.hasOwn(stepsOf(applicant), idDocSetType)) return refused.noStep();
    const times = toldOf(applicant, room).length;
    const marked = await mark(applicant, room, (marks) => ({
      ...marks,
      stepsReset: { ...marks.stepsReset, [idDocSetType]: times },
    }));
    await decide(marked, room, 'applicantStepsReset', standing(state));
    return OK;
  }),

  moveToLevel: oneByOne(async ({ room, path: { applicantId }, query: { name }, request }) => {
    const found = await changeable(applicantId, request, room, ['pending', 'queued', 'onHold']);
    if ('status' in found) return found;
    if (!isLevel(name)) return refused.noLevel();
    const { applicant, state } = found;
    const { reviewStatus, reviewResult, levelName } = state;
    const outcome = reviewResult?.reviewAnswer === 'RED' ? 'final-forgery' : standing(state);
    const changes = {
      levelName: name,
      previousLevelName: levelName,
      reviewStatus,
      reviewResult: exactly(reviewResult),
    };
    // A user of the SDK goes on, on the new level.
    const { scenario, callbacks } = applicant.verification;
    const next = callbacks.find(({ at }) => at > room.now());
    const told = await decide(applicant, room, 'applicantLevelChanged', outcome, changes);
    const moved = applicant.isOwn ? await onLevel(told, room, name) : told;
    if (next !== undefined && scenario !== undefined)
      await room.play(moved.verification, { scenario, beginAt: next.at, traits: { levelName: name } });
    return { status: 200, json: applicantView(moved, room) };
  }),

  approveApplicant: oneByOne(async ({ room, path: { applicantId }, body, request }) => {
    const found = await changeable(applicantId, request, room, []);
    if ('status' in found) return found;
    if (Object.hasOwn(body, 'reasons')) return refused.reasonsOfApproval();
    const seconds = secondsToWait(found.applicant, room);
    if (seconds > 0) return refused.justPending(seconds);
    const decided = await decide(found.applicant, room, 'applicantReviewed', 'approved');
    return { status: 200, json: applicantView(await addTags(decided, room, body.tags), room) };
  }),

  rejectApplicant: oneByOne(async ({ room, path: { applicantId }, body, request }) => {
    const found = await changeable(applicantId, request, room, []);
    if ('status' in found) return found;
    const seconds = secondsToWait(found.applicant, room);
    if (seconds > 0) return refused.justPending(seconds);
    const decided = await decide(found.applicant, room, 'applicantReviewed', 'final-by-client');
    return { status: 200, json: applicantView(await addTags(decided, room, body.tags), room) };
  }),

  returnApplicant: oneByOne(async ({ room, path: { applicantId }, body, request }) => {
    const found = await changeable(applicantId, request, room, []);
    if ('status' in found) return found;
    const { applicant, state } = found;
    // "meant for onHold" [D17]: that nothing else will do, and that nothing is sent, is assumed.
    if (state.reviewStatus !== 'onHold') return refused.wrongStatus(state.reviewStatus);
    const returnedAfter = toldOf(applicant, room).length;
    const idle = { ...applicant, verification: await room.cancel(applicant.verification) };
    const returned = await mark(idle, room, (marks) => ({ ...marks, returnedAfter }));
    return { status: 200, json: applicantView(await addTags(returned, room, body.tags), room) };
  }),

  setPresence: oneByOne(async ({ room, path: { applicantId, presence }, request }) => {
    const applicant = await applicantOf(applicantId, request, room);
    if (applicant === undefined) return refused.noApplicant();
    const isInactive = presence === 'deactivated';
    if ((marksOf(applicant).isInactive ?? false) === isInactive)
      return { status: 200, json: applicantView(applicant, room) };
    const event = isInactive ? 'applicantDeactivated' : 'applicantActivated';
    const told = await tell(applicant, room, event, standing(stateOf(applicant, room)));
    const marked = await mark(told, room, ({ isInactive: _, ...marks }) => ({
      ...marks,
      ...(isInactive && { isInactive }),
    }));
    return { status: 200, json: applicantView(marked, room) };
  }),

  setTags: oneByOne(async ({ room, path: { applicantId }, body, request }) => {
    const applicant = await applicantOf(applicantId, request, room);
    if (applicant === undefined) return refused.noApplicant();
    await changeTags(applicant, room, body);
    return OK;
  }),

  completeInSandbox: oneByOne(async ({ room, path: { applicantId }, body, request }) => {
    if (environmentOf(request) !== 'sandbox') return refused.onlyInSandbox();
    const applicant = await applicantOf(applicantId, request, room);
    if (applicant === undefined) return refused.noApplicant();
    if (body.reviewAnswer === 'GREEN') {
      await decide(applicant, room, 'applicantReviewed', 'approved');
      return OK;
    }
    const { rejectLabels = [], reviewRejectType, clientComment, moderationComment } = body;
    if (rejectLabels.length === 0 || reviewRejectType === undefined) return refused.noReasons();
    const isByClient = rejectLabels.includes('EXTERNAL_DECISION_REJECTION');
    if (isByClient && reviewRejectType !== 'FINAL') return refused.onlyFinal();
    // Buttons cannot be set this way [inferred].
    const result: Schemas['RedResult'] = {
      reviewAnswer: 'RED',
      rejectLabels: [...new Set(rejectLabels)],
      reviewRejectType,
      ...(moderationComment !== undefined && { moderationComment }),
      ...(clientComment !== undefined && { clientComment }),
    };
    const outcome = reviewRejectType === 'RETRY' ? 'retry-photo' : isByClient ? 'final-by-client' : 'final-forgery';
    await decide(applicant, room, 'applicantReviewed', outcome, { reviewResult: exactly(result) });
    return OK;
  }),

  createWebhook: oneByOne(({ room, body }) => createWebhook(body, room)),
  async listWebhooks({ room }) {
    const items = (await room.webhooks()).slice(0, 50).map((webhook) => webhookView(webhook, room));
    return { status: 200, json: { list: { items } } };
  },

  testDigest({ query: { secretKey, digestAlg = 'HMAC_SHA256_HEX' }, request }) {
    return { status: 200, json: { digest: digestOf(digestAlg, secretKey, request.body), digestAlg } };
  },
};

/** Timelines that are played from now on are of this level. */
async function onLevel(applicant: Applicant, room: Room, levelName: string): Promise<Applicant> {
  const verification = await room.update(applicant.verification, (current) => ({
    ...current,
    traits: { ...current.traits, levelName },
  }));
  return { ...applicant, verification };
}

/** The tags of a decision come to those that are there [assumed]. */
async function addTags(applicant: Applicant, room: Room, tags: readonly string[] = []) {
  return changeTags(applicant, room, [...marksOf(applicant).tags, ...tags]);
}

async function changeTags(applicant: Applicant, room: Room, asked: readonly string[]) {
  const tags = [...new Set(asked)];
  const before = new Set(marksOf(applicant).tags);
  if (tags.length === before.size && tags.every((tag) => before.has(tag))) return applicant;
  const marked = await mark(applicant, room, (marks): Marks => ({ ...marks, tags }));
  return tell(marked, room, 'applicantTagsChanged', standing(stateOf(marked, room)));
}
