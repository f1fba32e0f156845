import type { Case } from '../../../src/core/cases.ts';
import { textOf, utf8 } from '../../../src/core/message.ts';
import { override } from '../../../src/core/override.ts';
import { assumed, documented, inferred, observed } from '../../../src/core/source.ts';
import { AUTO, make, quirk, spaced } from './case.ts';

export const quirks: Case[] = [
  quirk(
    AUTO,
    'manual-empty-text',
    'The human results are empty text instead of null',
    documented('"empty": D:/kyc/data-retrieval'),
    {
      status: { manualFace: '' as never, manualDocument: '' as never },
    },
  ),
  quirk(AUTO, 'manual-absent', 'The human results are missing', inferred('open question 2'), {
    status: { manualFace: undefined, manualDocument: undefined },
  }),
  quirk(
    AUTO,
    'preliminary-with-manual',
    'final is false although the human results are filled',
    documented('the sample of WL23, rule 10'),
    {
      final: false,
      status: { manualFace: 'FACE_MATCH', manualDocument: 'DOC_VALIDATED' },
      data: { clientIpProxyRiskLevel: null },
    },
  ),
  quirk(AUTO, 'kyb-links-null', 'companyId and beneficiaryId are null', inferred('open question 3'), {
    companyId: null as never,
    beneficiaryId: null as never,
  }),
  quirk(AUTO, 'kyb-links-absent', 'companyId and beneficiaryId are missing', documented('not in the format of WL23'), {
    companyId: undefined,
    beneficiaryId: undefined,
  }),
  quirk(AUTO, 'kyb-links-present', 'The verification belongs to a company', documented('OAS26'), (body) => ({
    ...body,
    companyId: 'c0000000-0000-4000-8000-000000000001',
    beneficiaryId: 'b0000000-0000-4000-8000-000000000001',
  })),
  quirk(
    AUTO,
    'suspicion-reasons',
    'The predecessor of fraudTags is still sent beside it',
    documented('DJS, D:/guides/sample-documents'),
    { status: { suspicionReasons: ['FACE_SUSPECTED'] } },
    'suspected-fraud',
  ),
  quirk(
    AUTO,
    'suspected-reason-only',
    'SUSPECTED with empty tags: the reason stands in suspicionReasons, the face was not analysed',
    documented('rule 4: LEG21'),
    {
      status: { fraudTags: [], suspicionReasons: ['DOC_PRINT_SPOOFED'], autoFace: 'FACE_NOT_ANALYSED' },
    },
    'suspected-fraud',
  ),
  quirk(
    AUTO,
    'denied-with-tags',
    'DENIED although only a tag speaks against the person',
    observed('rule 5: a denial because of age'),
    {
      status: { mismatchTags: ['UNDER_AGE'], overall: 'DENIED' },
      data: { clientIpProxyRiskLevel: null },
    },
  ),
  quirk(
    AUTO,
    'approved-with-tags',
    'APPROVED with a tag left over from a suspicion that was resolved',
    inferred('rule 5'),
    { status: { fraudTags: ['DUPLICATE_PERSONAL_DATA'] } },
  ),
  quirk(
    AUTO,
    'document-only',
    'APPROVED without a face: the token asked for a document only',
    inferred('rule 23'),
    (body) => {
      const { FACE: _, ...files } = body.fileUrls ?? {};
      return { ...body, fileUrls: files, status: { ...body.status, autoFace: 'FACE_NOT_CHECKED' } };
    },
  ),
  quirk(
    AUTO,
    'earlier-names',
    'Keys of the first version of the body stand beside those of the second',
    observed('index id 16828939154'),
    (body) => ({
      ...body,
      personScanRef: body.clientId,
      identificationStatus: body.status.overall,
      idFirstName: body.data.docFirstName,
      idLastName: body.data.docLastName,
      document_issuing_country: body.data.docIssuingCountry,
      suspicionReason: null,
    }),
  ),
  quirk(AUTO, 'additional-data-at-root', 'additionalData stands at the root', documented('DJS'), (body) => ({
    ...body,
    additionalData: { UTILITY_BILL: { address: { value: 'Bandymo g. 1', status: 'MATCH' } } },
  })),
  quirk(
    AUTO,
    'expiry-not-a-date',
    'The expiry of the document is no calendar date',
    inferred('OAS26 gives no format'),
    { data: { docExpiry: 'PERMANENT' } },
  ),
  quirk(
    AUTO,
    'news-without-a-hit',
    'Articles were found, and yet the person is not suspected',
    documented('WL23 aml.md'),
    (body) => ({
      ...body,
      AML: [
        {
          status: {
            serviceSuspected: false,
            serviceUsed: true,
            serviceFound: true,
            checkSuccessful: true,
            overallStatus: 'NOT_SUSPECTED',
          },
          data: [
            {
              title: 'Invented article',
              url: 'https://news.example/1',
              text: 'Nothing happened.',
              score: '0.1',
              type: 'NEGATIVE',
              checkDate: '2026-01-01 00:00:00',
              publishDate: null,
            },
          ],
          serviceName: 'PilotApiAmlV2NegativeNews',
          serviceGroupType: 'AML',
          uid: 'EXAMPLE00000000000000AML1',
          errorMessage: null,
        },
      ],
    }),
  ),
  quirk(
    AUTO,
    'older-tags',
    'Tags that newer editions no longer list',
    observed('DJS, WL23'),
    { status: { fraudTags: ['URJANET_FAILURE' as never], mismatchTags: ['GDC_NOT_MATCH' as never] } },
    'suspected-fraud',
  ),
  quirk(
    'identificationManualFinished',
    'additional-step-invalid',
    'SUSPECTED by an additional step alone: a bill with another address, beside videos and its own files',
    documented('OAS26, WL23; that the verdict and the tag go together is inferred (rule 18)'),
    (body) => ({
      ...override(body, {
        status: { mismatchTags: ['INVALID_ADDITIONAL_STEP'], additionalSteps: 'INVALID' },
        data: { additionalData: { UTILITY_BILL: { address: { value: '1 Invented Street', status: 'NOT_MATCH' } } } },
        fileUrls: Object.fromEntries(
          ['UTILITY_BILL', 'FRONT_VIDEO', 'FACE_VIDEO'].map((name) => [name, `https://files.idenfy.example/${name}`]),
        ),
      }),
      additionalSteps: { UTILITY_BILL: 'COMPARE' },
      additionalStepPdfUrls: { UTILITY_BILL: 'https://files.idenfy.example/UTILITY_BILL.pdf' },
    }),
    'suspected-mismatch',
  ),
  make(
    AUTO,
    'quirk/escaped-text',
    'Everything outside ASCII is escaped, and separators have spaces',
    documented('escaped original text: LEG21, WL23'),
    {
      expect: 'accept',
      rule: 'signature/raw-bytes',
      body: (body) =>
        utf8(
          spaced(textOf(body)).replaceAll(
            /[\u0080-\uffff]/g,
            (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
          ),
        ),
    },
  ),
  make(
    AUTO,
    'quirk/final-newline',
    'The body ends in a line break, which is signed as well',
    assumed('the second worked signature of the facts'),
    {
      expect: 'accept',
      rule: 'signature/raw-bytes',
      body: (body) => utf8(`${textOf(body)}\n`),
    },
  ),
  quirk(
    'identificationExpired',
    'results-null',
    'The session ended without a result, and every result is null',
    inferred('open question 1'),
    {
      status: { autoFace: null as never, autoDocument: null as never },
      startTime: null as never,
      finishTime: null as never,
      platform: null as never,
    },
  ),
  quirk(
    'identificationExpired',
    'files-empty',
    'fileUrls is an empty object instead of null',
    inferred('open question 1'),
    (body) => ({ ...body, fileUrls: {} }),
  ),
  quirk(
    'identificationCancelled',
    'results-null',
    'Cancelled without a result, and every result is null',
    inferred('open question 1'),
    {
      status: { autoFace: null as never, autoDocument: null as never },
      startTime: null as never,
      finishTime: null as never,
    },
  ),
  make(
    'identificationLegacy',
    'quirk/fractional-times',
    'startTime and finishTime have fractions of a second',
    documented('some days in April 2019: LEG21'),
    {
      expect: 'accept',
      rule: 'tolerance/quirk',
      payload: (body) => ({ ...(body as object), startTime: 1555329600.125, finishTime: 1555329714.75 }),
    },
  ),
];
