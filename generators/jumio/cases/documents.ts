import type { Case } from '../../../src/core/cases.ts';
import { documented, inferred, observed } from '../../../src/core/source.ts';
import type { OutcomeName } from '../outcomes.ts';
import { type Body, changed, negative, object, quirk } from './case.ts';

const D = 'documentVerification';
const inDocument = (changes: Body | ((document: Body) => Body)) => (body: Body) => {
  const document = object(body.document);
  return changed(body, { document: changed(document, typeof changes === 'function' ? changes(document) : changes) });
};
const inData = (changes: Body) =>
  inDocument((document) => ({ extractedData: changed(object(document.extractedData), changes) }));
const inTransaction = (changes: Body) => (body: Body) =>
  changed(body, { transaction: changed(object(body.transaction), changes) });
const read = (name: string, title: string, note: string, changes: Body, outcome: OutcomeName) =>
  quirk(D, name, title, documented(note), inData(changes), outcome);
const CARD = 'extracted-card';

/** Document verifications. */
export const documents: Case[] = [
  quirk(
    D,
    'failed-with-document',
    'A failed transaction with a document',
    documented('C24, d1: the parameter is required in 2023 (IG23/callback.md)'),
    (body) =>
      changed(body, {
        document: {
          status: 'UPLOADED',
          country: 'FRA',
          type: 'IC',
          images: [`https://retrieval.netverify.com/api/netverify/v2/documents/${String(body.scanReference)}/pages/1`],
        },
      }),
    'document-failed',
  ),
  quirk(
    D,
    'references-of-255',
    'References of 255 characters, though the request takes 100',
    documented('C25: seed'),
    inTransaction({
      merchantScanReference: 'R'.repeat(255),
      customerId: 'C'.repeat(255),
      merchantReportingCriteria: 'K'.repeat(255),
    }),
  ),
  ...(['true', 'false'] as const).map((text) =>
    read(
      `signature-as-${text}`,
      `signatureAvailable is the text "${text}"`,
      'C26: text in the table, boolean in the sample (seed)',
      { signatureAvailable: text },
      'extracted-social-security-card',
    ),
  ),
  read(
    'card-expiry-as-expiry-date',
    'The expiry of a card in expiryDate',
    'C27: the table (seed)',
    { issueDate: undefined, expiryDate: '2029-11-30' },
    CARD,
  ),
  read(
    'card-expiry-as-month-in-issue-date',
    'The expiry of a card in issueDate, as MM/YY',
    'C27: IG23/document-verification.md',
    { issueDate: '11/29' },
    CARD,
  ),
  read(
    'card-expiry-as-month',
    'The expiry of a card in expiryDate, as MM/YY',
    'C27: a sample of retrieval (IG21/document-verification.md)',
    { issueDate: undefined, expiryDate: '11/29' },
    CARD,
  ),
  quirk(
    D,
    'birth-certificate',
    'A birth certificate with dateOfBirth',
    documented('C28: 2023 (IG23/document-verification.md)'),
    (body) => inData({ dateOfBirth: '1990-12-09' })(inDocument({ type: 'BC', customDocumentCode: undefined })(body)),
    'extracted-bank-statement',
  ),
  quirk(
    D,
    'austrian-social-security-card',
    'A social security card of Austria, stored and not discarded',
    documented('C29: the sample of the guide (seed)'),
    inDocument({ type: 'SSC', country: 'AUT' }),
  ),
  quirk(
    D,
    'austrian-social-security-card-read',
    'A social security card of Austria, read',
    inferred('C29, d5: "USA only" and yet in a sample'),
    inDocument({ country: 'AUT' }),
    'extracted-social-security-card',
  ),
  read(
    'address-with-country',
    'The address of a document has country beside countryCode',
    'C30: the name in ID verifications (seed)',
    {
      address: { line1: '1 rue de l’Exemple', city: 'Paris', postalCode: '75001', country: 'FRA', countryCode: 'FRA' },
    },
    'extracted-bank-statement',
  ),
  quirk(
    D,
    'card-without-country',
    'A credit card without a country',
    documented('C31: optional in the request (IG21/document-verification.md)'),
    inDocument({ country: undefined }),
    CARD,
  ),
  quirk(
    D,
    'years-apart',
    'The callback comes three years after the transaction',
    documented('C32, d8: all samples (seed)'),
    (body) => ({
      ...inTransaction({ date: '2014-10-17T06:37:51.969Z' })(body),
      timestamp: '2017-06-06T12:06:49.016Z',
    }),
  ),
  quirk(
    D,
    'custom-code-of-100',
    'A custom code of 100 characters with blanks',
    documented('C33: the table (seed) against 10 without blanks (IG21/portal-settings.md)'),
    inDocument({ customDocumentCode: `A B ${'x'.repeat(96)}` }),
    'uploaded-custom',
  ),
  quirk(
    D,
    'one-data-point',
    'Of name, issue date and address only one was read',
    documented('C34: later guides (IG21/document-verification.md)'),
    inDocument({ extractedData: { name: 'ROSALIND TESTPERSON' } }),
    'extracted-other',
  ),
  quirk(
    D,
    'data-as-in-retrieval',
    'extractedData as retrieval has it: JSON text within, the whole name in firstName',
    documented('C35, C36: IG21/document-verification.md'),
    inDocument({
      extractedData: {
        firstName: 'ROSALIND TESTPERSON',
        signatureAvailable: false,
        extractedData: JSON.stringify({ addressFormat: 'RAW', signaturePresent: 'true' }),
      },
    }),
    'extracted-bank-statement',
  ),
  quirk(
    D,
    'type-of-2019',
    'The type USSS, as until February 2019',
    documented('IG21/README.md'),
    inDocument({ type: 'USSS', country: 'USA' }),
    'extracted-social-security-card',
  ),
  quirk(
    D,
    'card-not-masked',
    'A credit card that was stored and not masked',
    inferred('d4: "always EXTRACTED" is the rule'),
    inDocument(({ images }) => ({ type: 'CC', images: (images as string[]).slice(0, 2) })),
  ),
  quirk(D, 'thirty-pages', 'A document of thirty pages', documented('d9: IG21/document-verification.md'), (body) =>
    inDocument({
      images: Array.from(
        { length: 30 },
        (_, page) =>
          `https://retrieval.netverify.com/api/netverify/v2/documents/${String(body.scanReference)}/pages/${page + 1}`,
      ),
    })(body),
  ),
  negative(D, 'done-without-document', 'A finished transaction without a document', documented('d1: seed'), (body) =>
    changed(body, { document: undefined }),
  ),
  negative(
    D,
    'uploaded-with-data',
    'A document that was not read, and what was read of it',
    documented('d2: seed'),
    inDocument({ extractedData: { name: 'ROSALIND TESTPERSON' } }),
  ),
  negative(
    D,
    'custom-without-code',
    'A document of a type of the merchant, without its code',
    documented('d3: seed'),
    inDocument({ customDocumentCode: undefined }),
    'uploaded-custom',
  ),
  negative(
    D,
    'first-generation',
    'The document callback of before 2015: callBackType DOCUMENT, and links in brackets that are no JSON',
    observed('section a of the facts: JR'),
    (body) => ({
      callBackType: 'DOCUMENT',
      jumioScanReference: body.scanReference,
      documentType: 'SSC',
      documentStatus: 'DOCUMENT_PRESENT',
      merchantScanReference: object(body.transaction).merchantScanReference,
      customerID: object(body.transaction).customerId,
      documentPageImageUrls: '[https://netverify.com/documents/1, https://netverify.com/documents/2]',
    }),
  ),
];
