import type { Moment } from '../../src/core/provider.ts';
import { isoDate, SECOND } from '../../src/core/time.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import { idAddressOf } from './addresses-read.ts';
import { dataOf, furtherOf, subtypeOf, visaOf } from './extracted.ts';
import { licenceOf } from './licence.ts';
import { facemapLink, livenessImage, scanImage } from './links.ts';
import { fraudReason, notReadableReason } from './reasons.ts';
import type { JumioStory } from './story.ts';
import { MASKS, MRZ_CARDS } from './tables.ts';
import { timestamp } from './timestamp.ts';

type Schemas = components['schemas'];
type Parameters = Schemas['NetverifyParameters'];

/** The callback of an ID verification. */
export function netverifyBody(moment: Moment, story: JumioStory): Schemas['Netverify'] {
  const body = {
    ...verdictOf(story),
    ...headOf(moment, story),
    ...(story.decision.kind !== 'not-uploaded' && documentOf(moment, story)),
  };
  const masked = MASKS[story.settings.masking]?.[story.idCountry]?.[story.idType];
  // Masked is absent, not empty and not N/A (n20).
  if (masked !== undefined && story.decision.kind !== 'not-uploaded')
    for (const name of masked) delete (body as Parameters)[name];
  return body;
}

type Verdict =
  | Schemas['NetverifyApproved']
  | Schemas['NetverifyFraud']
  | Schemas['NetverifyUnsupportedType']
  | Schemas['NetverifyUnsupportedCountry']
  | Schemas['NetverifyNotReadable']
  | Schemas['NetverifyNotUploaded'];

function verdictOf({ decision }: JumioStory): Verdict {
  switch (decision.kind) {
    case 'approved':
      return { verificationStatus: 'APPROVED_VERIFIED' };
    case 'fraud':
      return { verificationStatus: 'DENIED_FRAUD', rejectReason: fraudReason(decision.reason) };
    case 'not-readable':
      return { verificationStatus: 'ERROR_NOT_READABLE_ID', rejectReason: notReadableReason(decision.reason) };
    case 'unsupported':
      return { verificationStatus: decision.status };
    default:
      return { verificationStatus: 'NO_ID_UPLOADED' };
  }
}

/** What every callback has, and what the merchant sent along. */
function headOf(moment: Moment, story: JumioStory): Parameters {
  const { decision, random, source, startAt } = story;
  const draw = random.split('netverify');
  const isApproved = decision.kind === 'approved';
  const check = isApproved ? 'OK' : 'N/A';
  const isOpened = !('left' in decision) || decision.left !== 'unopened';
  const isWeb = source !== 'SDK' && source !== 'API';
  return {
    callBackType: 'NETVERIFYID',
    jumioIdScanReference: story.scanReference,
    idScanStatus: isApproved ? 'SUCCESS' : 'ERROR',
    idScanSource: source,
    idCheckDataPositions: check,
    idCheckDocumentValidation: check,
    idCheckHologram: check,
    idCheckMRZcode: isApproved && hasCheckedZone(story) ? 'OK' : 'N/A',
    idCheckMicroprint: check,
    idCheckSecurityFeatures: check,
    idCheckSignature: check,
    transactionDate: timestamp(draw, 'created', startAt),
    callbackDate: timestamp(draw, 'sent', moment.at),
    merchantIdScanReference: story.merchantReference,
    customerId: story.customerId,
    ...(draw.chance('criteria', 0.2) && { merchantReportingCriteria: 'onboarding' }),
    ...(isOpened && {
      clientIp: ipv4(draw.int('ip', 1, 254)),
      firstAttemptDate: timestamp(draw, 'tried', firstAttempt(moment, story)),
    }),
    // The web takes a preset; both or none (n14), and never a visa.
    ...(isWeb &&
      story.idType !== 'VISA' &&
      draw.chance('preset', 0.2) && { presetCountry: story.idCountry, presetIdType: story.idType }),
  };
}

/** RFC 5737: nobody's address. The guide knows version 4 alone (C60). */
const ipv4 = (host: number): string => `203.0.113.${host}`;

/** n4 of the facts. */
function hasCheckedZone({ idType, idCountry, settings }: JumioStory): boolean {
  if (settings.mrzCheck === 'off') return false;
  return idType === 'PASSPORT' || (idType === 'ID_CARD' && MRZ_CARDS.has(idCountry));
}

/** The API has no user: its first attempt is the transaction, give or take a few milliseconds (n23). */
function firstAttempt({ at }: Moment, { source, startAt, random }: JumioStory): number {
  if (source === 'API') return startAt + random.int('first-attempt', -1, 3);
  return Math.min(Math.max(startAt, at - SECOND), startAt + random.int('first-attempt', 5 * SECOND, 60 * SECOND));
}

/** The document: what it is, its images, and by the outcome what was read of it. */
function documentOf(moment: Moment, story: JumioStory): Partial<Parameters> {
  const { decision, idType, idCountry } = story;
  const subtype = subtypeOf(story);
  return {
    idType,
    ...(subtype !== undefined && { idSubtype: subtype }),
    idCountry,
    ...imagesOf(story),
    ...(isRead(story) && {
      ...dataOf(story),
      ...furtherOf(story),
      ...visaOf(story),
      ...addressPart(moment, story),
      ...licenceOf(story),
    }),
    ...(decision.kind === 'approved' && { ...identityOf(story), ...screeningOf(moment, story) }),
  };
}

/** Not of unreadable documents [OC, SN]; of fraud, both are possible (n24, C5). */
function isRead({ decision }: JumioStory): boolean {
  return decision.kind === 'approved' || (decision.kind === 'fraud' && decision.readable);
}

function addressPart(moment: Moment, story: JumioStory): Partial<Parameters> {
  const idAddress = idAddressOf(story, moment.at);
  return idAddress === undefined ? {} : { idAddress };
}

/** The order is not guaranteed [seed]. */
function livenessImages({ random, scanReference, settings }: JumioStory, count: number): string[] {
  const images = Array.from({ length: count }, (_, place) => livenessImage(settings, scanReference, place + 1));
  return random.chance('shuffled', 0.3) ? images.reverse() : images;
}

function imagesOf(story: JumioStory): Partial<Parameters> {
  const { decision, idType, random, scanReference, settings, source } = story;
  const code = decision.kind === 'not-readable' ? decision.reason.code : undefined;
  const isTwoSided = idType === 'ID_CARD' || idType === 'DRIVING_LICENSE';
  const hasFace = takesSelfie(story);
  const count = hasFace && settings.livenessImages === 'on' && source === 'SDK' ? random.int('liveness', 4, 8) : 0;
  return {
    idScanImage: scanImage(settings, scanReference, 'front'),
    ...(isTwoSided && code !== '206' && { idScanImageBackside: scanImage(settings, scanReference, 'back') }),
    ...(hasFace && { idScanImageFace: scanImage(settings, scanReference, 'face') }),
    ...(count > 0 && { livenessImages: livenessImages(story, count) }),
    ...(hasFace && settings.facemap === 'on' && { facemap: facemapLink(settings, scanReference) }),
  };
}

/** With identity verification, unless the transaction was for the document alone. */
function takesSelfie({ decision, settings }: JumioStory): boolean {
  if (settings.identityVerification === 'off') return false;
  return decision.kind !== 'approved' || decision.selfie !== undefined;
}

function identityOf({ decision, settings, random }: JumioStory): Partial<Parameters> {
  if (decision.kind !== 'approved' || decision.selfie === undefined || settings.identityVerification === 'off')
    return {};
  return {
    identityVerification: {
      ...decision.selfie,
      ...(settings.similarityScore === 'on' && {
        similarityDecision: random.pick('similarity-decision', ['MANUAL', 'AUTOMATED']),
        similarityScore: scoreOf(decision.selfie.similarity, random.int('score', 0, 399)),
      }),
    },
  };
}

/** Where a match begins is not documented: 0.6 is assumed. */
function scoreOf(similarity: 'MATCH' | 'NO_MATCH' | 'NOT_POSSIBLE', lot: number): number {
  if (similarity === 'NOT_POSSIBLE') return 0;
  return (similarity === 'MATCH' ? 600 + lot : lot) / 1_000;
}

/** Approved documents only [IG21/netverify-screening.md]. The form of ids and links is assumed. */
function screeningOf({ at }: Moment, { settings, random }: JumioStory): Partial<Parameters> {
  if (settings.watchlistScreening === 'off') return {};
  const draw = random.split('screening');
  const lot = draw.int('status', 0, 9);
  if (lot >= 8) return { additionalChecks: { watchlistScreening: { searchStatus: lot === 8 ? 'NOT_DONE' : 'ERROR' } } };
  const searchId = draw.digits('id', 9);
  return {
    additionalChecks: {
      watchlistScreening: {
        searchStatus: 'DONE',
        searchId,
        searchReference: `${isoDate(at)}-${draw.digits('reference', 6)}`,
        searchResults: draw.chance('hit', 0.2) ? draw.int('hits', 1, 9) : 0,
        searchResultUrl: `https://screening.example/search/${searchId}`,
        searchDate: timestamp(draw, 'date', at),
      },
    },
  };
}
