import type { PipwaveEvents, PipwaveTraits } from '../../generators/pipwave/index.ts';
import { outcomes } from '../../generators/pipwave/outcomes.ts';
import type { PipwaveStory } from '../../generators/pipwave/story.ts';
import { VerihookError } from '../../src/core/errors.ts';
import type { components } from '../../src/generated/pipwave/types.ts';
import { MAX_FILE_BYTES } from '../files/picture.ts';
import type { NewVerification, Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import type { Asked, ExpectedTexts } from './asked.ts';

type Schemas = components['schemas'];
type Body = PipwaveEvents['notification'];
export type VerificationType = Schemas['VerificationType'];

/** What is remembered of a verification: one type of a session. */
export interface PipwaveFacts {
  sessionToken: string;
  /** The type whose page this is; undefined where nobody has called: then the timeline decides. */
  type?: VerificationType;
  /** What the call of the session asks for, the same for all its types; undefined where nobody has called. */
  asked?: Asked;
}

export const factsOf = ({ facts }: Verification) => facts as unknown as PipwaveFacts;

/** The host of the links that the generators make. */
const FILES = 'https://files.pipwave.test/';

/** One type of the session that a call leads to. Its first type is found by the bare token as well. */
export function verificationOf(
  { sessionToken }: PipwaveStory,
  type: VerificationType,
  asked: Asked,
  traits: PipwaveTraits,
): NewVerification {
  const facts: PipwaveFacts = { sessionToken, type, asked };
  return {
    id: `${sessionToken}-${type}`,
    names: Object.keys(asked.types)[0] === type ? [sessionToken] : [],
    traits: { ...traits },
    facts: { ...facts },
  };
}

/** What the stories of a session's type are asked to be like. What else the call says is laid over its notifications. */
export function traitsOf(type: VerificationType, { types, modes }: Asked, apiKey: string): PipwaveTraits {
  const [mode] = modes;
  return {
    verificationType: type,
    ...(modes.length === 1 && mode && { mode }),
    matchText: Object.values(types).flatMap((texts) => Object.keys(texts) as (keyof ExpectedTexts)[]),
    extraParams: [],
    apiKey,
  };
}

/** The types that a timeline tells of, where that is not left to the session. */
export function typesIn(scenario: string, { provider }: Room): ReadonlySet<VerificationType> {
  const { outcome = '', steps = [] } = provider.scenarios[scenario] ?? {};
  const types = steps.map((step) => {
    if (!('event' in step)) return undefined;
    const { decision } = outcomes[(step.outcome ?? outcome) as keyof typeof outcomes];
    return decision.type ?? (step.traits as PipwaveTraits | undefined)?.verificationType;
  });
  return new Set(types.filter((type) => type !== undefined));
}

/** The notifications of a verification's own type that have been made by now, in their order. */
export function toldOf(verification: Verification, room: Room): readonly Body[] {
  const { type } = factsOf(verification);
  return room
    .made(verification)
    .map(({ payload }) => payload as Body)
    .filter(({ verification_type }) => type === undefined || verification_type === type);
}

/**
 * A notification with what the call said, and with links to this server. Throws `mock/not-of-session` for a notification that
 * such a call never leads to.
 */
export function notificationOf(body: Body, verification: Verification, room: Room): Body {
  const { asked } = factsOf(verification);
  const link = (url: string) => url.replace(FILES, room.link(`/files/${verification.id}/`));
  const linked: Body = {
    ...body,
    documents: body.documents.map((document) => ({
      ...document,
      full_size: sizeOf(document.full_size),
      full_url: link(document.full_url),
      ...(document.subject_url && {
        subject_size: sizeOf(document.subject_size),
        subject_url: link(document.subject_url),
      }),
    })),
  };
  return asked === undefined ? linked : told(linked, asked);
}

/** A picture that is smaller than announced can be filled up, a larger one cannot. */
const sizeOf = (size: number | undefined) => sameKind(size, Math.max(Number(size), MAX_FILE_BYTES));

/** Numbers may be set to be text. */
const sameKind = (like: unknown, value: number) => (typeof like === 'string' ? String(value) : value) as number;

function told(body: Body, { userId, extraParams, types }: Asked): Body {
  const expected = types[body.verification_type];
  if (expected === undefined) {
    throw notOfSession(
      `a notification about ${body.verification_type}: the session is for ${Object.keys(types).join(' and ')}`,
    );
  }
  const given = extraParams.map((value, index) => [`extra_param${index + 1}`, value] as const);
  return {
    ...body,
    user_id: userId,
    ...Object.fromEntries(given.filter(([, value]) => value !== null)),
    ...(body.analysis_result_meta && { analysis_result_meta: matched(body.analysis_result_meta, expected) }),
    documents: body.documents.map((document) => ({
      ...document,
      ...(document.analysis_result_meta && { analysis_result_meta: matched(document.analysis_result_meta, expected) }),
    })),
  };
}

/** What was found is what was expected, and what was not found is something else. */
function matched(meta: Schemas['AnalysisMeta'], expected: ExpectedTexts): Schemas['AnalysisMeta'] {
  if (Array.isArray(meta) || meta.match_text === undefined) return meta;
  const entries = Object.entries(meta.match_text).map(([option, match]: [string, Schemas['TextMatch']]) => {
    const text = expected[option as keyof ExpectedTexts];
    if (text === undefined) throw notOfSession(`a match of ${option}: the call did not ask for it`);
    if (match.result === '10') return [option, { ...match, text }];
    return [option, match.text === text ? { ...match, text: '', score: sameKind(match.score, 0) } : match];
  });
  return { ...meta, match_text: Object.fromEntries(entries) };
}

export const NOT_OF_SESSION = 'mock/not-of-session';

const notOfSession = (what: string) =>
  new VerihookError(
    NOT_OF_SESSION,
    `This session cannot lead to ${what}. Choose another timeline, or begin another session.`,
  );
