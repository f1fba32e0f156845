import type { OutcomeName } from '../../generators/sumsub/outcomes.ts';
import { SECOND } from '../../src/core/time.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import type { RawRequest } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import {
  type Applicant,
  applicantById,
  factsOf,
  handInsLeft,
  type Marks,
  marksOf,
  type State,
  stateOf,
  toldOf,
} from './applicant.ts';
import { nextScenario } from './creation.ts';
import { refused } from './errors.ts';
import { environmentOf } from './guard.ts';

type Result = components['schemas']['ReviewResult'];

/** The applicant that a call names, as long as there is one. */
export async function applicantOf(
  applicantId: string,
  request: RawRequest,
  room: Room,
): Promise<Applicant | undefined> {
  const applicant = await applicantById(applicantId, environmentOf(request), room);
  return applicant === undefined || stateOf(applicant, room).isDeleted ? undefined : applicant;
}

/** The same where an applicant that was deleted is told from one that nobody knows, and only some statuses will do. */
export async function changeable(
  applicantId: string,
  request: RawRequest,
  room: Room,
  forbidden: readonly State['reviewStatus'][],
) {
  const applicant = await applicantById(applicantId, environmentOf(request), room);
  if (applicant === undefined) return refused.noApplicant();
  const state = stateOf(applicant, room);
  if (state.isDeleted) return refused.deleted();
  return forbidden.includes(state.reviewStatus) ? refused.wrongStatus(state.reviewStatus) : { applicant, state };
}

/** How long after a handing in nobody may decide [D17; how long is assumed]. Unit: milliseconds. */
const JUST_PENDING = 5 * SECOND;

/** Seconds until the client may decide about an applicant; 0: it may. */
export function secondsToWait(applicant: Applicant, room: Room): number {
  const last = toldOf(applicant, room).at(-1);
  if (last?.event !== 'applicantPending') return 0;
  return Math.max(0, Math.ceil((last.at + JUST_PENDING - room.now()) / SECOND));
}

/** Exactly this result, whatever the story's own is. Of no result, none. */
export function exactly(result: Result | undefined): Result | undefined {
  if (result === undefined) return undefined;
  const { rejectLabels, reviewRejectType, buttonIds, moderationComment, clientComment } = { ...NO_RED, ...result };
  const red = { rejectLabels, reviewRejectType, buttonIds, moderationComment, clientComment };
  return { reviewAnswer: result.reviewAnswer, ...red } as Result;
}

/** An explicit `undefined` removes a key. */
const NO_RED: Readonly<
  Record<'rejectLabels' | 'reviewRejectType' | 'buttonIds' | 'moderationComment' | 'clientComment', undefined>
> = {
  rejectLabels: undefined,
  reviewRejectType: undefined,
  buttonIds: undefined,
  moderationComment: undefined,
  clientComment: undefined,
};

/** Tells something about an applicant now; what the timeline still had to tell is taken back. */
export async function decide(applicant: Applicant, room: Room, event: string, outcome: OutcomeName, changes?: object) {
  await room.cancel(applicant.verification);
  return tell(applicant, room, event, outcome, changes);
}

/** Tells something about an applicant now, beside the timeline. */
export async function tell(
  applicant: Applicant,
  room: Room,
  event: string,
  outcome: OutcomeName,
  changes?: object,
): Promise<Applicant> {
  const { levelName } = stateOf(applicant, room);
  const verification = await room.emit(applicant.verification, {
    ...{ event, outcome },
    traits: { ...applicant.traits, levelName },
    ...(changes && { with: changes }),
  });
  return { ...applicant, verification };
}

/** The outcome for a callback that tells of a state which is there anyway. */
export const standing = ({ reviewResult }: State): OutcomeName =>
  reviewResult?.reviewAnswer === 'GREEN' ? 'approved' : 'undecided';

/** Remembers what no callback tells. */
export async function mark(applicant: Applicant, room: Room, changes: (marks: Marks) => Marks): Promise<Applicant> {
  const verification = await room.update(applicant.verification, (current) => {
    const marks = {
      ...factsOf(current).marks,
      [applicant.story.applicantId]: changes(marksOf({ ...applicant, verification: current })),
    };
    return { ...current, facts: { ...current.facts, marks } };
  });
  return { ...applicant, verification };
}

/** Hands an applicant in: applicantPending now, and the verdict when the timeline has it. */
export async function handIn(applicant: Applicant, room: Room): Promise<void> {
  const scenario = nextScenario(applicant, room);
  const { steps = [] } = room.provider.scenarios[scenario ?? ''] ?? {};
  const told = toldOf(applicant, room).filter(({ event }) => event === 'applicantPending').length;
  // A timeline of somebody else, or of transactions, does not hand this applicant in.
  const isOwn = handInsLeft(applicant, steps, room) + told > 0;
  const pending = applicant.isOwn && isOwn ? applicant : await decide(applicant, room, 'applicantPending', 'undecided');
  if (scenario === undefined || !applicant.isOwn) return;
  const { levelName } = stateOf(pending, room);
  await room.play(pending.verification, { scenario, traits: { levelName } });
}
