import type { PipwaveTraits } from '../../generators/pipwave/index.ts';
import type { PipwaveSettings } from '../../generators/pipwave/settings.ts';
import type { PipwaveStory } from '../../generators/pipwave/story.ts';
import { VerihookError } from '../../src/core/errors.ts';
import type { OperationId } from '../../src/generated/pipwave/operations.ts';
import type { operations as Documented } from '../../src/generated/pipwave/types.ts';
import type { Handlers } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import { webhookUrl } from '../transport.ts';
import type { Verification } from '../verification.ts';
import { type Asked, askedOf, WrongParameter } from './asked.ts';
import { wrongKey, wrongParameter, wrongSignature } from './errors.ts';
import { factsOf, NOT_OF_SESSION, traitsOf, typesIn, type VerificationType, verificationOf } from './session.ts';
import { isSigned } from './signature.ts';

/** The hosted page of a type. */
export const PAGE = { path: '/session', parameter: 'token' } as const;

export const handlers: Handlers<Documented, OperationId, Room> = {
  async initiateVerificationSession({ room, body, request }) {
    const { api_key, notification_url } = body;
    if (api_key !== request.header('x-api-key')) return wrongKey;
    const { order } = room.provider.chosen as PipwaveSettings;
    if (!isSigned(body, room.options.credentials.apiSecret, order)) return wrongSignature;
    try {
      const asked = askedOf(body);
      // What PHP calls empty was not given.
      const to = notification_url ? webhookUrl(notification_url).href : undefined;
      const verifications = await begin(room, asked, api_key, to);
      const [first] = verifications as [Verification];
      return {
        status: 200,
        json: {
          status: '200',
          message: '',
          token: factsOf(first).sessionToken,
          redirect_url: Object.fromEntries(
            verifications.map(({ id, facts: { type } }) => [type, room.link(`${PAGE.path}?${PAGE.parameter}=${id}`)]),
          ),
        },
      };
    } catch (error) {
      if (error instanceof WrongParameter) return wrongParameter(error.message);
      if (error instanceof VerihookError && /^(?:send|target)\//.test(error.code))
        return wrongParameter('notification_url is no URL that may be called');
      throw error;
    }
  },
};

/** One verification for each type, all of one session: the same seed, so the same token, user and people. */
async function begin(room: Room, asked: Asked, apiKey: string, to: string | undefined): Promise<Verification[]> {
  const seed = await room.nextSeed();
  const begun = (Object.keys(asked.types) as VerificationType[]).map((type) => {
    const traits: PipwaveTraits = traitsOf(type, asked, apiKey);
    return room.begin((seed, startAt) => {
      const story = room.provider.story({ seed, startAt, traits }) as PipwaveStory;
      return { ...verificationOf(story, type, asked, traits), ...(to !== undefined && { to }) };
    }, seed);
  });
  const verifications = await Promise.all(begun);
  const { scenario } = room.options;
  const playing = scenario === undefined ? [] : playersOf(scenario, verifications, room);
  for (const verification of verifications) {
    if (scenario === undefined || !playing.includes(verification)) await room.save(verification);
    else await playOrWait(room, verification, scenario);
  }
  return verifications;
}

/**
 * Whose timeline it is: each type's own, or, where it names types, that of the first that it names. A timeline about a type
 * that was not asked for is nobody's.
 */
function playersOf(scenario: string, verifications: readonly Verification[], room: Room): readonly Verification[] {
  const types = [...typesIn(scenario, room)];
  if (types.length === 0) return verifications;
  const named = types.map((type) => verifications.find((each) => factsOf(each).type === type));
  return named.includes(undefined) ? [] : verifications.filter((each) => each === named[0]);
}

async function playOrWait(room: Room, verification: Verification, scenario: string): Promise<void> {
  try {
    await room.play(verification, { scenario });
  } catch (error) {
    if (!(error instanceof VerihookError) || error.code !== NOT_OF_SESSION) throw error;
    await room.save(verification);
  }
}
