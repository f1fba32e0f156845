import type { Case } from '../../../src/core/cases.ts';
import { documented, inferred } from '../../../src/core/source.ts';
import { changed, negative, quirk } from './case.ts';

const A = 'authentication';

/** Authentications. */
export const authentications: Case[] = [
  negative(
    A,
    'face-as-list',
    'idScanImageFace is a list, as the guide said from 2019 to 2020; every sample has text',
    documented('C38: seed'),
    (body) => changed(body, { idScanImageFace: JSON.stringify([body.idScanImageFace]) }),
  ),
  quirk(
    A,
    'day-later',
    'The callback comes a day after the authentication, though 15 minutes are the most',
    documented('C39, a4: the sample of the guide (seed)'),
    (body) => changed(body, { transactionDate: '2019-05-29T08:37:24.344Z', callbackDate: '2019-05-30T08:37:35.822Z' }),
  ),
  quirk(
    A,
    'enrolment-absent',
    'The required enrollmentTransactionReference is missing',
    documented('C39: the first published sample (IG@7100330)'),
    (body) => changed(body, { enrollmentTransactionReference: undefined }),
  ),
  negative(
    A,
    'date-without-zone',
    'transactionDate has no zone, as in a sample of retrieval',
    documented('C39: IG21/netverify-retrieval-api.md'),
    (body) => changed(body, { transactionDate: '2019-05-29T08:37:24.344' }),
  ),
  negative(
    A,
    'result-of-retrieval',
    'transactionResult is STARTED, which occurs in retrieval only',
    documented('C42: IG21/netverify-retrieval-api.md'),
    (body) => changed(body, { transactionResult: 'STARTED' }),
  ),
  quirk(
    A,
    'images-of-expired',
    'An expired authentication with the face that was captured before',
    inferred('a5'),
    (body) =>
      changed(body, {
        idScanImageFace: `https://netverify.com/api/netverify/v2/authentications/${String(body.transactionReference)}/images/face`,
      }),
    'expired',
  ),
  quirk(A, 'one-liveness-image', 'A single liveness image', documented('the number varies: seed'), (body) =>
    changed(body, {
      livenessImages: [
        `https://netverify.com/api/netverify/v2/authentications/${String(body.transactionReference)}/images/liveness/1`,
      ],
    }),
  ),
  quirk(A, 'no-images', 'Neither face nor liveness images', documented('optional: seed'), (body) =>
    changed(body, { idScanImageFace: undefined, livenessImages: undefined }),
  ),
  negative(
    A,
    'same-references',
    'The authentication and its enrolment have one reference',
    documented('a2: two transactions (seed)'),
    (body) => changed(body, { enrollmentTransactionReference: body.transactionReference }),
  ),
  negative(
    A,
    'verification-inside',
    'An authentication that claims a verificationStatus',
    documented('a1: seed'),
    (body) => changed(body, { verificationStatus: 'APPROVED_VERIFIED' }),
    'failed',
  ),
];
