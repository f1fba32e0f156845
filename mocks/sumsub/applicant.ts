import type { SumsubTraits } from '../../generators/sumsub/index.ts';
import { COMPANY, member } from '../../generators/sumsub/scenarios.ts';
import type { SumsubStory } from '../../generators/sumsub/story.ts';
import { Random } from '../../src/core/random.ts';
import type { Step } from '../../src/core/scenario.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import type { NewVerification, Room } from '../room.ts';
import type { MadeCallback, Verification } from '../verification.ts';
import type { Environment } from './guard.ts';

type Schemas = components['schemas'];

/** What is remembered of a verification. */
export interface SumsubFacts {
  /** Where the app token belongs that made it. Undefined where no call did: then every token may use it. */
  environment?: Environment;
  request: Schemas['ApplicantRequest'];
  /** The latest token for the SDK. `expiresAt`: milliseconds since the Unix epoch. */
  token?: { text: string; number: number; expiresAt: number };
  /** By applicantId. */
  marks: Readonly<Record<string, Marks>>;
}

/** What no callback tells of an applicant. */
export interface Marks {
  tags: readonly string[];
  isInactive?: true;
  /** After how many of its callbacks the client asked for more. */
  returnedAfter?: number;
  /** After how many of its callbacks single steps were reset, by their names. */
  stepsReset: Readonly<Record<string, number>>;
}

export const factsOf = ({ facts }: Verification) => facts as unknown as SumsubFacts;

/** An applicant: the one that a verification was begun for, or a relative of it that a timeline tells of. */
export interface Applicant {
  verification: Verification;
  story: SumsubStory;
  traits: SumsubTraits;
  isOwn: boolean;
}

/** Of the account, so that all its callbacks have the same. */
export const clientIdOf = ({ options }: Room) =>
  `exampleclient_${Random.seeded(options.seed).split('sumsub').int('client', 1, 999)}`;

const externalName = (environment: Environment, externalUserId: string) => `external:${environment}:${externalUserId}`;

/** What a request leads to, or a story that nobody has made a request for. */
export function verificationOf(
  story: SumsubStory,
  room: Room,
  { request, environment }: Pick<SumsubFacts, 'request' | 'environment'>,
): NewVerification {
  const traits: SumsubTraits = { applicant: story.kind, levelName: story.levelName, language: story.language };
  const others = relativesOf(story, traits, room);
  const environments = environment === undefined ? (['sandbox', 'production'] as const) : [environment];
  const externalIds = [request.externalUserId, ...others.map((each) => each.story.externalUserId)];
  const facts: SumsubFacts = { ...(environment && { environment }), request, marks: {} };
  return {
    id: story.applicantId,
    names: [
      ...[story, ...others.map((each) => each.story)].flatMap(({ applicantId, inspectionId }) =>
        [applicantId, inspectionId].filter((id) => id !== story.applicantId),
      ),
      ...environments.flatMap((each) => externalIds.map((id) => externalName(each, id))),
    ],
    traits: { ...traits },
    facts: { ...facts },
  };
}

/** The company and its owners, of whom timelines of a company tell beside the one that was made: all of one seed. */
function relativesOf(
  { seed, startAt, applicantId }: SumsubStory,
  traits: SumsubTraits,
  room: Room,
): { story: SumsubStory; traits: SumsubTraits }[] {
  return [COMPANY, member(1), member(2)]
    .map((own) => ({ ...traits, ...own }))
    .map((own) => ({ traits: own, story: room.provider.story({ seed, startAt, traits: own }) as SumsubStory }))
    .filter(({ story }) => story.applicantId !== applicantId);
}

export function ownApplicant(verification: Verification, room: Room): Applicant {
  const { seed, startAt, traits } = verification;
  const story = room.provider.story({ seed, startAt, traits }) as SumsubStory;
  return { verification, story, traits, isOwn: true };
}

/** Finds an applicant by its id, or the id of its inspection; undefined unless somebody has been told of it. */
export function applicantById(id: string, environment: Environment, room: Room): Promise<Applicant | undefined> {
  return find(id, environment, room, ({ story }) => story.applicantId === id || story.inspectionId === id);
}

export function applicantByExternalId(id: string, environment: Environment, room: Room) {
  const name = externalName(environment, id);
  return find(name, environment, room, (applicant) => externalIdOf(applicant) === id);
}

async function find(
  name: string,
  environment: Environment,
  room: Room,
  isMeant: (applicant: Applicant) => boolean,
): Promise<Applicant | undefined> {
  const verification = await room.find(name);
  if (verification === undefined) return undefined;
  if ((factsOf(verification).environment ?? environment) !== environment) return undefined;
  const own = ownApplicant(verification, room);
  if (isMeant(own)) return own;
  return relativesOf(own.story, own.traits, room)
    .map((relative) => ({ ...relative, verification, isOwn: false }))
    .find((relative) => isMeant(relative) && toldOf(relative, room).length > 0);
}

export const marksOf = ({ verification, story }: Applicant): Marks =>
  factsOf(verification).marks[story.applicantId] ?? { tags: [], stepsReset: {} };

export const externalIdOf = ({ verification, story, isOwn }: Applicant) =>
  isOwn ? factsOf(verification).request.externalUserId : story.externalUserId;

/** What a body may say that matters here. */
export interface Told {
  applicantId?: string;
  applicantMemberOf?: Schemas['MemberOf'];
  levelName?: string;
  reviewStatus?: Schemas['ReviewStatus'];
  reviewResult?: Schemas['ReviewResult'];
}

/** The callbacks about an applicant by now, in their order. */
export function toldOf({ verification, story }: Applicant, room: Room): readonly MadeCallback[] {
  return room.made(verification).filter(({ payload }) => (payload as Told).applicantId === story.applicantId);
}

/** Where the check of an applicant stands. */
export interface State {
  reviewStatus: Schemas['ReviewStatus'];
  reviewResult?: Schemas['ReviewResult'];
  levelName: string;
  memberOf?: Schemas['MemberOf'];
  /** The event that told it; undefined for none. */
  event?: string | undefined;
  isDeleted: boolean;
}

/** What the last callback of the applicant's own check says; actions, transactions and cases tell of other things. */
export function stateOf(applicant: Applicant, room: Room): State {
  const made = toldOf(applicant, room);
  const place = made.findLastIndex(
    ({ event, payload }) => isOfCheck(event) && (payload as Told).reviewStatus !== undefined,
  );
  const told: Told = made[place]?.payload ?? {};
  const { levelName = applicant.story.levelName, applicantMemberOf, reviewStatus = 'init', reviewResult } = told;
  const isDeleted = made.some(({ event }) => event === 'applicantDeleted');
  const always = { levelName, isDeleted, ...(applicantMemberOf && { memberOf: applicantMemberOf }) };
  const { returnedAfter = 0 } = marksOf(applicant);
  if (place < returnedAfter) return { ...always, reviewStatus: 'init' };
  return { ...always, reviewStatus, ...(reviewResult && { reviewResult }), event: made[place]?.event };
}

const isOfCheck = (event: string) => !/^(?:applicantAction|applicantKyt|kyt|aml)/.test(event);

export const isInReview = ({ reviewStatus }: State) => reviewStatus !== 'init' && reviewStatus !== 'completed';

/** The events of a timeline that are about an applicant, each at the place of its step. */
function ownEvents({ story }: Applicant, steps: readonly Step[]): (string | undefined)[] {
  return steps.map((step) => {
    if (!('event' in step)) return undefined;
    const { applicant = story.kind } = (step.traits ?? {}) as SumsubTraits;
    return applicant === story.kind ? step.event : undefined;
  });
}

const PENDING = 'applicantPending';
const handedIn = (told: readonly MadeCallback[]) => told.filter(({ event }) => event === PENDING).length;

/** How often an applicant may yet hand in within a timeline. */
export function handInsLeft(applicant: Applicant, steps: readonly Step[], room: Room): number {
  return ownEvents(applicant, steps).filter((event) => event === PENDING).length - handedIn(toldOf(applicant, room));
}

/**
 * How many steps of a timeline have happened to the applicant of a verification. In review, those up to what was told last;
 * otherwise those before the applicant hands in again. Whoever hands in more often than the timeline knows does it as the last time.
 */
export function happened(verification: Verification, steps: readonly Step[], room: Room): number {
  const applicant = ownApplicant(verification, room);
  const told = toldOf(applicant, room);
  if (told.length === 0) return 0;
  const events = ownEvents(applicant, steps);
  const made = events[0] === 'applicantCreated' ? 1 : 0;
  const places = events.flatMap((event, place) => (event === PENDING ? [place] : []));
  const times = handedIn(told);
  const state = stateOf(applicant, room);
  if (!isInReview(state)) return places[Math.min(times, places.length - 1)] ?? made;
  const place = places[Math.min(times, places.length) - 1];
  if (place === undefined) return made;
  const last = state.event === PENDING ? -1 : events.indexOf(state.event, place + 1);
  return Math.max(place, last) + 1;
}
