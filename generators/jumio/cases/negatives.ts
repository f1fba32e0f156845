import type { Case } from '../../../src/core/cases.ts';
import { textOf, utf8 } from '../../../src/core/message.ts';
import { documented, observed } from '../../../src/core/source.ts';
import { type Body, changed, make, negative } from './case.ts';

const N = 'netverify';
const renamed = (name: string, other: string) => (body: Body) =>
  changed(body, { [name]: undefined, [other]: body[name] });
const misspelt = (name: string, other: string, title: string) =>
  negative(
    N,
    `misspelt-${other}`,
    title,
    observed('C46, e12: guides and clients (IG21/jumiogo-callback.md, blueberryapps/netverify-engine)'),
    renamed(name, other),
  );
const fraud = (rejectReasonCode: string, rejectReasonDescription: string, more = {}) => ({
  rejectReason: { rejectReasonCode, rejectReasonDescription, ...more },
});

/** What contradicts the contract: a consumer may refuse it, must not break, and must not take it for an approval. */
export const negatives: Case[] = [
  misspelt('callBackType', 'callbackType', 'callBackType with a small b'),
  misspelt('idCheckMRZcode', 'idCheckMRZCode', 'idCheckMRZcode with a capital C'),
  misspelt('idCheckMicroprint', 'idCheckMicroPrint', 'idCheckMicroprint with a capital P'),
  misspelt('firstAttemptDate', 'firstAttempt', 'firstAttemptDate without Date'),
  make(
    N,
    'negative/reason-not-available',
    'rejectReason is N/A, which is no JSON',
    observed('C18: tests of a client (SN), whose statuses were edited by hand'),
    {
      outcome: 'unsupported-type',
      expect: 'survive',
      rule: 'input/contradictory',
      body: (body) => utf8(`${textOf(body)}&rejectReason=N%2FA`),
    },
  ),
  negative(
    N,
    'reason-without-upload',
    'A reason although nothing was uploaded',
    observed('C18: tests of a client (SN)'),
    (body) => changed(body, fraud('201', 'NO_DOCUMENT')),
    'not-started',
  ),
  negative(
    N,
    'liveness-from-web',
    'Liveness images of a web transaction: 3D liveness exists there since 2019',
    documented('C40, n21: footnote 5 (seed)'),
    (body) =>
      changed(body, {
        idScanSource: 'WEB_CAM',
        idSubtype: undefined,
        livenessImages: [
          `https://netverify.com/api/netverify/v2/scans/${String(body.jumioIdScanReference)}/images/liveness/1`,
        ],
      }),
  ),
  negative(N, 'approved-with-error', 'Approved, and idScanStatus ERROR', documented('n1: seed'), (body) =>
    changed(body, { idScanStatus: 'ERROR' }),
  ),
  negative(
    N,
    'fraud-with-success',
    'A fraud, and idScanStatus SUCCESS: who reads only that approves it',
    documented('n1: seed'),
    (body) => changed(body, { idScanStatus: 'SUCCESS' }),
    'fraud-fake',
  ),
  negative(
    N,
    'fraud-with-checks',
    'A fraud, and every check is OK',
    documented('n2, n3: seed'),
    (body) => changed(body, { idCheckHologram: 'OK', idCheckSignature: 'OK', idCheckMRZcode: 'OK' }),
    'fraud-fake',
  ),
  negative(N, 'approved-with-reason', 'Approved, with a reason to reject', documented('n6: seed'), (body) =>
    changed(body, fraud('106', 'FAKE')),
  ),
  negative(
    N,
    'fraud-without-reason',
    'A fraud without a reason',
    documented('n6: seed'),
    (body) => changed(body, { rejectReason: undefined }),
    'fraud-fake',
  ),
  negative(
    N,
    'reason-of-other-status',
    'A fraud with a reason of unreadable images',
    documented('n7: seed'),
    (body) => changed(body, fraud('200', 'NOT_READABLE_DOCUMENT')),
    'fraud-fake',
  ),
  negative(
    N,
    'reason-of-other-description',
    'The code 106 with the description of 105',
    documented('n8: seed'),
    (body) => changed(body, fraud('106', 'FRAUDSTER')),
    'fraud-fake',
  ),
  negative(
    N,
    'details-of-other-reason',
    'Details of an unreadable image under a manipulated document',
    documented('n9: seed'),
    (body) =>
      changed(
        body,
        fraud('100', 'MANIPULATED_DOCUMENT', {
          rejectReasonDetails: [{ detailsCode: '2001', detailsDescription: 'BLURRED' }],
        }),
      ),
    'fraud-manipulated-document',
  ),
  negative(
    N,
    'code-as-number',
    'The codes are numbers instead of text',
    documented('e8: strings (seed)'),
    (body) => changed(body, { rejectReason: { rejectReasonCode: 106, rejectReasonDescription: 'FAKE' } }),
    'fraud-fake',
  ),
  negative(
    N,
    'invalid-without-reason',
    'validity is false, without a reason',
    documented('n12: seed'),
    (body) => changed(body, { identityVerification: { similarity: 'MATCH', validity: false } }),
    'approved-not-live',
  ),
  negative(N, 'preset-of-half', 'presetCountry without presetIdType', documented('n14: seed, g1'), (body) =>
    changed(body, { presetCountry: 'FRA', presetIdType: undefined }),
  ),
  negative(N, 'address-of-two-formats', 'An address with parts of two formats', documented('n26: seed'), (body) =>
    changed(body, { idAddress: { line1: '1 Example St', stateCode: 'US-OH', country: 'USA' } }),
  ),
  negative(N, 'approved-visa-of-elsewhere', 'An approved visa of India', documented('n27: seed'), (body) =>
    changed(body, { idType: 'VISA', idCountry: 'IND', idSubtype: undefined }),
  ),
];
