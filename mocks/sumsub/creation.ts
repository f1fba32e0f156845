import { LANGUAGES, type Language } from '../../generators/sumsub/comments.ts';
import type { SumsubTraits } from '../../generators/sumsub/index.ts';
import { RULES, type SumsubStory } from '../../generators/sumsub/story.ts';
import { MINUTE, SECOND } from '../../src/core/time.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import type { RawRequest } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import {
  type Applicant,
  applicantByExternalId,
  factsOf,
  handInsLeft,
  isInReview,
  ownApplicant,
  stateOf,
  verificationOf,
} from './applicant.ts';
import { refused } from './errors.ts';
import { type Environment, environmentOf } from './guard.ts';

type Schemas = components['schemas'];

/** Whether a level can have this name: any that the generators can draw with. */
export const isLevel = (name: string) => RULES.levelName.fits(name);

/** Makes an applicant and tells of it, unless what names it will not do. */
export async function createApplicant(
  request: Schemas['ApplicantRequest'],
  levelName: string,
  environment: Environment,
  room: Room,
): Promise<Applicant | ReturnType<typeof refused.noLevel | typeof refused.noExternalId>> {
  if (!isLevel(levelName)) return refused.noLevel();
  if (request.externalUserId === '') return refused.noExternalId();
  const language = (LANGUAGES as readonly string[]).includes(request.lang ?? '')
    ? (request.lang as Language)
    : undefined;
  const traits: SumsubTraits = {
    // Nobody has said what it is: what the timeline needs.
    applicant: request.type ?? (isOfCompany(room) ? 'company' : 'individual'),
    levelName,
    ...(language && { language }),
  };
  const verification = await room.begin((seed, startAt) =>
    verificationOf(room.provider.story({ seed, startAt, traits }) as SumsubStory, room, { request, environment }),
  );
  return ownApplicant(await room.emit(verification, { event: 'applicantCreated', outcome: 'undecided' }), room);
}

function isOfCompany({ options, provider }: Room): boolean {
  const { steps = [] } = provider.scenarios[options.scenario ?? ''] ?? {};
  return steps.some((step) => 'traits' in step && (step.traits as SumsubTraits).applicant === 'company');
}

/**
 * The timeline that an applicant goes on with: its own, as long as that knows of another handing in, else the one for those
 * that nothing decides of.
 */
export function nextScenario(applicant: Applicant, room: Room): string | undefined {
  const { scenario } = applicant.verification;
  if (scenario === undefined) return room.options.scenario;
  const { steps = [] } = room.provider.scenarios[scenario] ?? {};
  return handInsLeft(applicant, steps, room) > 0 ? scenario : room.options.scenario;
}

/** Life of a token [D12; 1800 s in D27]. Unit: seconds. */
const LIFE = 600;
/** About as long as those that were seen in the sandbox [O7]. Unit: characters. */
const TOKEN_LENGTH = 156;
const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/**
 * A token for the SDK. For a user whom nobody knows it makes the applicant [D12, D27: with the token or the first launch; here with the
 * token]. Nobody calls for the check of an applicant who uses the SDK, so it is handed in some minutes later [assumed].
 */
export async function createToken(
  { userId, levelName, ttlInSecs = LIFE, applicantIdentifiers, externalActionId }: Schemas['AccessTokenRequest'],
  request: RawRequest,
  room: Room,
) {
  const environment = environmentOf(request);
  if (!isLevel(levelName)) return refused.noLevel();
  const known = await applicantByExternalId(userId, environment, room);
  const made =
    known ?? (await createApplicant({ externalUserId: userId, ...applicantIdentifiers }, levelName, environment, room));
  if (!('story' in made)) return made;
  const { verification, story } = made;
  const number = (factsOf(verification).token?.number ?? 0) + 1;
  const start = `_act-${environment === 'sandbox' ? 'sbx-' : ''}`;
  const text = start + story.random.text(`token ${number}`, TOKEN_LENGTH - start.length, LETTERS_AND_DIGITS);
  const updated = await room.update(verification, (current) => {
    const { token } = factsOf(current);
    return {
      ...current,
      names: [...current.names.filter((name) => name !== token?.text), text],
      facts: { ...current.facts, token: { text, number, expiresAt: room.now() + ttlInSecs * SECOND } },
    };
  });
  if (externalActionId === undefined) await handInLater({ ...made, verification: updated }, room);
  return { status: 200 as const, json: { token: text, userId } };
}

/** Plays on, unless there is nothing to hand in or it is under way. */
async function handInLater(applicant: Applicant, room: Room): Promise<void> {
  const state = stateOf(applicant, room);
  const scenario = nextScenario(applicant, room);
  if (scenario === undefined || state.isDeleted || isInReview(state) || isPlanned(applicant.verification, room)) return;
  if (state.reviewStatus === 'completed' && !mayReturn(state.reviewResult)) return;
  const after = applicant.story.random.int('opened', MINUTE, 10 * MINUTE);
  await room.play(applicant.verification, {
    scenario,
    beginAt: room.now() + after,
    traits: { levelName: state.levelName },
  });
}

const mayReturn = (result: Schemas['ReviewResult'] | undefined) =>
  result?.reviewAnswer === 'RED' && result.reviewRejectType === 'RETRY';

/** Whether there are callbacks to come. */
const isPlanned = ({ callbacks }: Verification, room: Room) => callbacks.some(({ at }) => at > room.now());
