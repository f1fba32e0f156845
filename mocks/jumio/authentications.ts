import type { JumioEvents } from '../../generators/jumio/index.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';
import { refused } from './errors.ts';
import { CLEAN_UP, enrolmentName, factsOf, findTransaction, isOpen, RUNS_OUT, remember, runOutAt } from './facts.ts';
import { authenticationFace } from './pictures.ts';
import { beginning, decide } from './requests.ts';
import { authenticationDetails, pageNumber } from './retrieval.ts';
import { forget, INITIATED, type JumioHandlers, linkFor, stamp } from './scans.ts';
import { badUrl } from './urls.ts';

type Request = components['schemas']['EnrollmentMetadata'];
type Ids =
  | 'initiateAuthentication'
  | 'initiateFacemapAuthentication'
  | 'getAuthentication'
  | 'deleteAuthentication'
  | 'getAuthenticationFace'
  | 'getAuthenticationLivenessImage';

/** Authentications of people who were verified: begin, retrieve, delete. */
export const authentications: Pick<JumioHandlers, Ids> = {
  async initiateAuthentication({ room, body, request: { url } }) {
    const wrong = badUrl(body, url);
    if (wrong !== undefined) return wrong;
    const { enrollmentTransactionReference } = body;
    const enrolment = await findTransaction(room, 'netverify', enrollmentTransactionReference);
    if (enrolment === undefined) return refused.unknownScan(enrollmentTransactionReference, url);
    if (!isEnrolled(enrolment.told)) return refused.badRequest('The enrollment transaction cannot be used', url);
    const verification = await begin(room, 'web', body);
    return {
      status: 200,
      headers: INITIATED,
      json: {
        timestamp: stamp(room),
        transactionReference: verification.id,
        redirectUrl: linkFor(room, factsOf(verification).token, body.locale),
      },
    };
  },

  async initiateFacemapAuthentication({ room, body: { enrollmentMetadata }, request: { url } }) {
    const wrong = badUrl(enrollmentMetadata, url);
    if (wrong !== undefined) return wrong;
    const { enrollmentTransactionReference, locale } = enrollmentMetadata;
    // The customer holds the face map because Jumio has deleted it; what is unknown here was deleted long ago.
    const enrolment = await findTransaction(room, 'netverify', enrollmentTransactionReference);
    if (enrolment !== undefined) return refused.badRequest('The enrollment transaction has not been deleted', url);
    const verification = await begin(room, 'facemap', enrollmentMetadata);
    return {
      status: 200,
      headers: INITIATED,
      json: {
        timestamp: stamp(room),
        authenticationTransactionReference: verification.id,
        redirectUrl: linkFor(room, factsOf(verification).token, locale),
      },
    };
  },

  async getAuthentication({ room, path: { transactionReference }, request }) {
    const found = await findTransaction(room, 'authentication', transactionReference);
    if (found === undefined) return refused.unknownScan(transactionReference, request.url);
    const isOpened = factsOf(found.verification).isOpened === true;
    return { status: 200, json: authenticationDetails(found.body, found.told, isOpened) };
  },

  async deleteAuthentication({ room, path: { transactionReference }, request }) {
    const found = await findTransaction(room, 'authentication', transactionReference);
    if (found === undefined) return refused.unknownScan(transactionReference, request.url);
    await forget(room, found);
    return { status: 200 };
  },

  async getAuthenticationFace({ room, path: { transactionReference }, request }) {
    const found = await findTransaction(room, 'authentication', transactionReference);
    if (found === undefined) return refused.unknownScan(transactionReference, request.url);
    const { told, verification } = found;
    if (told?.idScanImageFace === undefined) return refused.noSuchImage(request.url);
    return { status: 200, ...(await authenticationFace(room, verification, told)) };
  },

  async getAuthenticationLivenessImage({ room, path: { transactionReference, number }, request }) {
    const found = await findTransaction(room, 'authentication', transactionReference);
    if (found === undefined) return refused.unknownScan(transactionReference, request.url);
    const { told, verification } = found;
    const isThere = told?.livenessImages?.some((href) => pageNumber(href) === number);
    if (told === undefined || !isThere) return refused.noSuchImage(request.url);
    return { status: 200, ...(await authenticationFace(room, verification, told)) };
  },
};

/** Approved, the same person, and alive [IG21/netverify-authentication.md]. */
function isEnrolled(told: JumioEvents['netverify'] | undefined): boolean {
  const { similarity, validity } = told?.identityVerification ?? {};
  return told?.verificationStatus === 'APPROVED_VERIFIED' && similarity === 'MATCH' && validity === true;
}

/** Of two within 15 minutes only the newest can be finished: the older one expires [IG21/netverify-authentication.md]. */
async function begin(room: Room, via: 'web' | 'facemap', request: Request): Promise<Verification> {
  const older = await room.find(enrolmentName(request));
  if (older !== undefined && isOpen(older, room)) {
    const { expiresAt = older.startAt + CLEAN_UP } = factsOf(older);
    await runOutAt(room, older, expiresAt, RUNS_OUT.authentication, (facts) => ({ ...facts, isSuperseded: true }));
  }
  return decide(room, await beginning(room, { product: 'authentication', via, request }));
}

/** The user has opened the link; the end stays where it was: 15 minutes after the creation at most. */
export const authenticationOpened = (room: Room, verification: Verification): Promise<Verification> =>
  remember(room, verification, (facts) => ({ ...facts, isOpened: true }));
