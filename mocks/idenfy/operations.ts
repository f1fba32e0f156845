import type { IdenfyEvents, IdenfyTraits } from '../../generators/idenfy/index.ts';
import type { IdenfyStory } from '../../generators/idenfy/story.ts';
import { countryOf } from '../../generators/shared/countries.ts';
import { VerihookError } from '../../src/core/errors.ts';
import { SECOND } from '../../src/core/time.ts';
import type { OperationId } from '../../src/generated/idenfy/operations.ts';
import type { components, operations as Documented } from '../../src/generated/idenfy/types.ts';
import type { Handlers } from '../rest/operation.ts';
import type { NewVerification, Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { refused } from './errors.ts';

type Schemas = components['schemas'];
type Body = IdenfyEvents['identification'];

/** Life of a token that nobody opens [WL23; 3600 s in LEG21]. Unit: seconds. */
const EXPIRY_TIME = 86_400;
/** Life of a session once it is opened [WL23; 600 s in LEG21]. Unit: seconds. */
const SESSION_LENGTH = 1_800;

/** What is remembered of a verification. */
export interface IdenfyFacts {
  request: Schemas['TokenRequest'];
  clientId: string;
  authToken: string;
  /** When token or session run out. Milliseconds since the Unix epoch. */
  expiresAt: number;
  isDeleted?: true;
}

export const factsOf = ({ facts }: Verification) => facts as unknown as IdenfyFacts;

/** What `dummyStatus` asks for [D:/kyc/dummy-results]: the automatic result, told at once. `ACTIVE` tells nothing. */
const DUMMIES = {
  APPROVED: { event: 'identificationAutoFinished', outcome: 'approved' },
  DENIED: { event: 'identificationAutoFinished', outcome: 'denied-both' },
  SUSPECTED: { event: 'identificationAutoFinished', outcome: 'suspected-fraud' },
  EXPIRED: { event: 'identificationExpired', outcome: 'expired-unopened' },
  ACTIVE: undefined,
} as const;

export const handlers: Handlers<Documented, OperationId, Room> = {
  async generateToken({ room, body }) {
    const field = (['country', 'nationality'] as const).find((each) => !areCountries(body[each]));
    if (field !== undefined) return refused.badValue(field);
    const earlier = await room.find(`client:${body.clientId}`);
    if (earlier !== undefined && isActive(earlier, room)) return refused.activeSession;
    const { dummyStatus } = body;
    const verification = await room.begin((seed, startAt) => {
      const traits = possible(room, seed, startAt, traitsOf(body));
      const story = room.provider.story({ seed, startAt, traits }) as IdenfyStory;
      return { ...verificationOf(story, body), traits: { ...traits } };
    });
    if (dummyStatus !== undefined) {
      const dummy = DUMMIES[dummyStatus];
      if (dummy === undefined) await room.save(verification);
      else await room.emit(verification, dummy);
    } else if (room.options.scenario !== undefined) {
      await room.play(verification, { scenario: room.options.scenario });
    } else {
      await room.emit(verification, { ...RUNS_OUT, at: factsOf(verification).expiresAt });
    }
    return { status: 201, json: tokenResponse(verification, room) };
  },

  async addDummyStatus({ room, body: { scanRef, manualFaceMatchResult, manualDocumentValidity } }) {
    const verification = await room.find(scanRef);
    if (verification?.id !== scanRef || factsOf(verification).isDeleted) return refused.notFound;
    const event = 'identificationManualFinished';
    const { outcome = '' } = verification;
    const isReviewed = room.provider.outcomes[outcome]?.events.includes(event);
    // Only the deciding pair is documented [WL23]; what was flagged stays so.
    const isApproved = manualFaceMatchResult === 'FACE_MATCH' && manualDocumentValidity === 'DOC_VALIDATED';
    await room.emit(await room.cancel(verification), {
      event,
      outcome: isReviewed ? outcome : 'approved',
      with: {
        status: {
          overall: isApproved ? 'APPROVED' : 'DENIED',
          manualFace: manualFaceMatchResult,
          manualDocument: manualDocumentValidity,
        },
        // Told of approvals alone: rule 14.
        ...(!isApproved && { data: { clientIpProxyRiskLevel: null } }),
      },
    });
    return { status: 200 };
  },

  async getVerificationStatus({ room, body: { scanRef } }) {
    const verification = await room.find(scanRef);
    if (verification?.id !== scanRef) return refused.notFound;
    const { clientId, isDeleted } = factsOf(verification);
    if (isDeleted) return { status: 200, json: { status: 'DELETED', scanRef, clientId } };
    const told = lastTold(verification, room)?.status;
    if (told === undefined) return { status: 200, json: { status: 'ACTIVE', scanRef, clientId } };
    const { overall, autoDocument, autoFace, manualDocument, manualFace, fraudTags, mismatchTags } = told;
    return {
      status: 200,
      json: {
        status: overall,
        ...{ scanRef, clientId, autoDocument, autoFace },
        manualDocument: manualDocument ?? '',
        manualFace: manualFace ?? '',
        ...(fraudTags && { fraudTags }),
        ...(mismatchTags && { mismatchTags }),
      },
    };
  },

  async getVerificationData({ room, body: { scanRef } }) {
    const verification = await room.find(scanRef);
    if (verification?.id !== scanRef || factsOf(verification).isDeleted) return refused.notFound;
    const told = lastTold(verification, room) ?? unopened(verification, room);
    return { status: 200, json: { ...told.data, scanRef, clientId: factsOf(verification).clientId } };
  },

  async getVerificationFiles({ room, body: { scanRef } }) {
    const verification = await room.find(scanRef);
    if (verification?.id !== scanRef || factsOf(verification).isDeleted) return refused.notFound;
    return { status: 200, json: lastTold(verification, room)?.fileUrls ?? {} };
  },

  async deleteVerification({ room, body: { scanRef } }) {
    const verification = await room.find(scanRef);
    if (verification?.id !== scanRef || factsOf(verification).isDeleted) return refused.notFound;
    // A token that has led to a result is used up [inferred].
    if (isActive(verification, room)) return refused.tokenNotExpired;
    await room.cancel(verification);
    await room.update(verification, (current) => ({ ...current, facts: { ...current.facts, isDeleted: true } }));
    return { status: 200 };
  },
};

/** What a token request leads to. */
export function verificationOf(story: IdenfyStory, request: Schemas['TokenRequest']): NewVerification {
  const { scanRef, random, startAt } = story;
  const { clientId, expiryTime = EXPIRY_TIME, callbackUrl } = request;
  const authToken = random.text('authToken', 40, LETTERS_AND_DIGITS);
  const facts: IdenfyFacts = { request, clientId, authToken, expiresAt: startAt + expiryTime * SECOND };
  return {
    id: scanRef,
    names: [authToken, `client:${clientId}`],
    facts: { ...facts },
    ...(typeof callbackUrl === 'string' && { to: callbackUrl }),
  };
}

/** The token or its session has run out, and nobody has been seen. */
export const RUNS_OUT = { event: 'identificationExpired', outcome: 'expired-unopened' } as const;

/** When a session that is opened now runs out. Milliseconds since the Unix epoch. */
export function sessionEnd(verification: Verification, room: Room): number {
  const { sessionLength = SESSION_LENGTH } = factsOf(verification).request;
  return room.now() + sessionLength * SECOND;
}

/** Nothing has been told yet, and there is time left. */
export function isActive(verification: Verification, room: Room): boolean {
  const { expiresAt, isDeleted } = factsOf(verification);
  return !isDeleted && room.now() < expiresAt && lastTold(verification, room) === undefined;
}

/** The latest callback that tells a result. */
export function lastTold(verification: Verification, room: Room): Body | undefined {
  return room
    .made(verification)
    .map(({ payload }) => payload as Body)
    .findLast(({ status }) => status !== undefined);
}

/** What would be told if it ran out now. */
function unopened({ seed, startAt }: Verification, room: Room): Body {
  return room.provider.callback(RUNS_OUT.event, { seed, startAt, outcome: RUNS_OUT.outcome }) as Body;
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Every field of the request with its default, and what the token is [OAS26, WL23]. */
function tokenResponse(verification: Verification, room: Room): Schemas['TokenResponse'] {
  const { request, authToken } = factsOf(verification);
  const {
    dummyStatus,
    tokenType = 'IDENTIFICATION',
    clientId,
    expiryTime = EXPIRY_TIME,
    sessionLength = SESSION_LENGTH,
  } = request;
  return {
    ...DEFAULTS,
    ...request,
    ...{ tokenType, expiryTime, sessionLength },
    firstName: request.firstName?.toUpperCase() ?? null,
    lastName: request.lastName?.toUpperCase() ?? null,
    message:
      dummyStatus === undefined ? 'Token created successfully' : 'Dummy token and verification created successfully',
    authToken,
    scanRef: verification.id,
    personScanRef: clientId,
    redirectUrl: room.link(`/api/v2/redirect?authToken=${authToken}`),
    digitString: request.generateDigitString ? digitsOf(verification.seed) : null,
  };
}

/** ISO 3166-1 alpha-2 and Kosovo [OAS26], in either case; null is no country. */
const areCountries = (codes: string | readonly string[] | null | undefined) =>
  [codes ?? []].flat().every((code) => COUNTRIES.has(code.toUpperCase()));

const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF ' +
    'CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH ' +
    'GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW ' +
    'KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG ' +
    'NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN ' +
    'SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE ' +
    'YT ZA ZM ZW'
  ).split(' '),
);

/** Whom the story is about, as far as the request says [OAS26: what is compared with the document]. */
function traitsOf(body: Schemas['TokenRequest']): IdenfyTraits {
  const { firstName, lastName, dateOfBirth, nationality, sex, personalNumber } = body;
  const { documentNumber, dateOfIssue, dateOfExpiry } = body;
  const code = nationality?.toUpperCase();
  const country = code !== undefined && Object.hasOwn(countryOf, code) ? (code as keyof typeof countryOf) : undefined;
  const person = {
    ...(firstName && { givenName: firstName }),
    ...(lastName && { familyName: lastName }),
    ...(dateOfBirth && { bornOn: dateOfBirth }),
    ...(personalNumber && { personalNumber }),
    ...(country && { country }),
    ...(sex && { sex: sex === 'F' ? ('female' as const) : ('male' as const) }),
  };
  const document = {
    ...(documentNumber && { number: documentNumber }),
    ...(dateOfIssue && { issuedOn: dateOfIssue }),
    ...(dateOfExpiry && { expiresOn: dateOfExpiry }),
  };
  return {
    ...(Object.keys(person).length > 0 && { person }),
    ...(Object.keys(document).length > 0 && { document }),
  };
}

/** Traits that the story can have however it ends; what nobody can be, such as born tomorrow, leaves all of it to the seed. */
function possible({ provider }: Room, seed: number, startAt: number, traits: IdenfyTraits): IdenfyTraits {
  if (Object.keys(traits).length === 0) return traits;
  try {
    for (const outcome of Object.keys(provider.outcomes)) provider.story({ seed, startAt, outcome, traits });
    return traits;
  } catch (error) {
    if (error instanceof VerihookError) return {};
    throw error;
  }
}

const DEFAULTS = {
  externalRef: null,
  generateDigitString: false,
  locale: 'en',
  country: null,
  documents: null,
  dateOfBirth: null,
  dateOfExpiry: null,
  dateOfIssue: null,
  nationality: null,
  personalNumber: null,
  documentNumber: null,
  sex: null,
  address: null,
  successUrl: null,
  errorUrl: null,
  unverifiedUrl: null,
  callbackUrl: null,
  showInstructions: true,
  questionnaireRequired: true,
} as const satisfies Partial<Schemas['TokenRequest']>;

const digitsOf = (seed: number) => String(seed % 100_000_000).padStart(8, '0');
