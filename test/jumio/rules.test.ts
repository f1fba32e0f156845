import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changed, holding, object } from '../../generators/jumio/cases/case.ts';
import { jumio } from '../../generators/jumio/index.ts';
import { validate } from '../../src/contract/validate.ts';

type Body = Record<string, unknown>;
type Change = (body: Body) => unknown;
type OutcomeName = keyof typeof jumio.outcomes;

const body = (event: string, outcome: string, seed = 4) =>
  jumio.callback(event as 'netverify', { seed, outcome: outcome as OutcomeName }) as unknown as Body;
const reason =
  (code: string, description: string, rejectReasonDetails?: unknown): Change =>
  (each) =>
    changed(each, {
      rejectReason: {
        rejectReasonCode: code,
        rejectReasonDescription: description,
        ...(rejectReasonDetails !== undefined && { rejectReasonDetails }),
      },
    });
const set =
  (changes: Body): Change =>
  (each) =>
    changed(each, changes);
const on =
  (idType: string, idCountry: string, data: Body = {}): Change =>
  (each) =>
    holding(each, idType as 'PASSPORT', idCountry, data);
const inDocument =
  (changes: Body): Change =>
  (each) =>
    changed(each, { document: changed(object(each.document), changes) });
const inTransaction =
  (changes: Body): Change =>
  (each) =>
    changed(each, { transaction: changed(object(each.transaction), changes) });
const N = 'netverify';
const A = 'authentication';
const D = 'documentVerification';
const page = (number: number) =>
  `https://retrieval.netverify.com/api/netverify/v2/documents/${String(body(D, 'uploaded').scanReference)}/pages/${number}`;

const REFERENCE = String(body(A, 'passed').transactionReference);

/** Number, what is broken, event, outcome, how, and what the finding says: severity and place. */
const BROKEN: [string, string, string, string, Change, string, string][] = [
  ['n1', 'approved with ERROR', N, 'approved', set({ idScanStatus: 'ERROR' }), 'error', '/idScanStatus'],
  ['n1', 'fraud with SUCCESS', N, 'fraud-fake', set({ idScanStatus: 'SUCCESS' }), 'error', '/idScanStatus'],
  ['n2', 'approved with a check of N/A', N, 'approved', set({ idCheckHologram: 'N/A' }), 'error', '/idCheckHologram'],
  ['n2', 'fraud with a check of OK', N, 'fraud-fake', set({ idCheckSignature: 'OK' }), 'error', '/idCheckSignature'],
  ['n3', 'fraud with a readable zone', N, 'fraud-fake', set({ idCheckMRZcode: 'OK' }), 'error', '/idCheckMRZcode'],
  [
    'n4',
    'a licence with a zone',
    N,
    'approved',
    on('DRIVING_LICENSE', 'FRA', { idCheckMRZcode: 'OK' }),
    'warning',
    '/idType',
  ],
  [
    'n4',
    'a card of a country that is not checked',
    N,
    'approved',
    on('ID_CARD', 'IND', { idCheckMRZcode: 'OK' }),
    'warning',
    '/idCountry',
  ],
  ['n5', 'without callBackType', N, 'approved', set({ callBackType: undefined }), 'error', '/callBackType'],
  [
    'n5',
    'without a reference',
    N,
    'approved',
    set({ jumioIdScanReference: undefined }),
    'error',
    '/jumioIdScanReference',
  ],
  [
    'n5',
    'without verificationStatus',
    N,
    'approved',
    set({ verificationStatus: undefined }),
    'error',
    '/verificationStatus',
  ],
  [
    'n5',
    'without dates, as in the samples',
    N,
    'approved',
    set({ callbackDate: undefined }),
    'warning',
    '/callbackDate',
  ],
  [
    'n5',
    'without idCheckMRZcode, and nothing to mask',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idCheckMRZcode: undefined }),
    'warning',
    '/idCheckMRZcode',
  ],
  ['n6', 'approved with a reason', N, 'approved', reason('106', 'FAKE'), 'error', '/rejectReason'],
  ['n6', 'nothing uploaded, with a reason', N, 'not-started', reason('201', 'NO_DOCUMENT'), 'error', '/rejectReason'],
  ['n6', 'unsupported with a reason', N, 'unsupported-type', reason('201', 'NO_DOCUMENT'), 'error', '/rejectReason'],
  ['n6', 'fraud without a reason', N, 'fraud-fake', set({ rejectReason: undefined }), 'error', '/rejectReason'],
  [
    'n6',
    'unreadable without a reason',
    N,
    'unreadable-no-document',
    set({ rejectReason: undefined }),
    'error',
    '/rejectReason',
  ],
  [
    'n7',
    'a reason of unreadable images under fraud',
    N,
    'fraud-fake',
    reason('200', 'NOT_READABLE_DOCUMENT'),
    'error',
    '/rejectReason/rejectReasonCode',
  ],
  [
    'n7',
    'a reason of fraud under unreadable',
    N,
    'unreadable-no-document',
    reason('106', 'FAKE'),
    'error',
    '/rejectReason/rejectReasonCode',
  ],
  [
    'n8',
    'the description of another code',
    N,
    'fraud-fake',
    reason('106', 'FRAUDSTER'),
    'error',
    '/rejectReason/rejectReasonDescription',
  ],
  [
    'n8',
    'the description of another detail',
    N,
    'fraud-manipulated-document',
    reason('100', 'MANIPULATED_DOCUMENT', [{ detailsCode: '1001', detailsDescription: 'DOB' }]),
    'error',
    '/rejectReason/rejectReasonDetails/0/detailsDescription',
  ],
  [
    'n9',
    'details under a code that has none',
    N,
    'fraud-fake',
    reason('106', 'FAKE', [{ detailsCode: '1001', detailsDescription: 'PHOTO' }]),
    'error',
    '/rejectReason/rejectReasonDetails',
  ],
  [
    'n9',
    'one detail as an object under a code that has none',
    N,
    'fraud-fake',
    reason('106', 'FAKE', { detailsCode: '1001', detailsDescription: 'PHOTO' }),
    'error',
    '/rejectReason/rejectReasonDetails',
  ],
  [
    'n9',
    'details of the other parent',
    N,
    'fraud-manipulated-document',
    reason('100', 'MANIPULATED_DOCUMENT', [{ detailsCode: '2001', detailsDescription: 'BLURRED' }]),
    'error',
    '/rejectReason/rejectReasonDetails/0/detailsCode',
  ],
  [
    'n10',
    'a colour copy from the API',
    N,
    'unreadable-photocopy-color',
    set({ idScanSource: 'API' }),
    'warning',
    '/idScanSource',
  ],
  [
    'n10',
    'a chip of an identity card',
    N,
    'fraud-chip-data-manipulated',
    set({ idSubtype: undefined, idType: 'DRIVING_LICENSE', idUsState: undefined }),
    'warning',
    '/idType',
  ],
  [
    'n10',
    'an electronic passport from the web',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idSubtype: 'E_PASSPORT', idScanSource: 'WEB_CAM' }),
    'warning',
    '/idScanSource',
  ],
  [
    'n11',
    'identity verification of a fraud',
    N,
    'fraud-fake',
    set({ identityVerification: { similarity: 'MATCH', validity: true } }),
    'warning',
    '/identityVerification',
  ],
  [
    'n12',
    'identity verification without validity',
    N,
    'approved',
    set({ identityVerification: { similarity: 'MATCH' } }),
    'error',
    '/identityVerification/validity',
  ],
  [
    'n12',
    'not live, without a reason',
    N,
    'approved',
    set({ identityVerification: { similarity: 'MATCH', validity: false } }),
    'error',
    '/identityVerification/reason',
  ],
  [
    'n12',
    'live, with a reason',
    N,
    'approved',
    set({ identityVerification: { similarity: 'MATCH', validity: true, reason: 'BAD_QUALITY' } }),
    'warning',
    '/identityVerification/reason',
  ],
  [
    'n12',
    'a reason that is not in the list',
    N,
    'approved',
    set({ identityVerification: { similarity: 'MATCH', validity: false, reason: 'TIRED' } }),
    'error',
    '/identityVerification/reason',
  ],
  [
    'n13',
    'a passport that is a national identity card',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idSubtype: 'NATIONAL_ID' }),
    'error',
    '/idSubtype',
  ],
  [
    'n13',
    'a licence that is an electronic passport',
    N,
    'approved',
    on('DRIVING_LICENSE', 'FRA', { idSubtype: 'E_PASSPORT', idScanSource: 'SDK' }),
    'error',
    '/idSubtype',
  ],
  [
    'n14',
    'a preset country alone',
    N,
    'approved',
    set({ presetCountry: 'FRA', presetIdType: undefined }),
    'error',
    '/presetIdType',
  ],
  [
    'n14',
    'a preset type alone',
    N,
    'approved',
    set({ presetCountry: undefined, presetIdType: 'PASSPORT' }),
    'error',
    '/presetCountry',
  ],
  [
    'n15',
    'a licence of a state with its country',
    N,
    'approved',
    on('DRIVING_LICENSE', 'USA', { idUsState: 'US-OH' }),
    'error',
    '/idUsState',
  ],
  [
    'n16',
    'originDob of France',
    N,
    'approved',
    on('PASSPORT', 'FRA', { originDob: '1990//' }),
    'warning',
    '/idCountry',
  ],
  [
    'n17',
    'dni of a passport',
    N,
    'approved',
    on('ID_CARD', 'ESP', { idSubtype: 'RESIDENT_PERMIT_ID', dni: '1' }),
    'error',
    '/idSubtype',
  ],
  [
    'n17',
    'curp of a Mexican residence permit',
    N,
    'approved',
    on('ID_CARD', 'MEX', { idSubtype: 'RESIDENT_PERMIT_ID', curp: '1' }),
    'error',
    '/idSubtype',
  ],
  ['n17', 'rgNumber of France', N, 'approved', on('PASSPORT', 'FRA', { rgNumber: '1' }), 'error', '/idCountry'],
  ['n17', 'cpf of France', N, 'approved', on('PASSPORT', 'FRA', { cpf: '1' }), 'warning', '/idCountry'],
  [
    'n17',
    'issuingAuthority of France',
    N,
    'approved',
    on('PASSPORT', 'FRA', { issuingAuthority: 'x' }),
    'error',
    '/idCountry',
  ],
  ['n17', 'issuingPlace of France', N, 'approved', on('PASSPORT', 'FRA', { issuingPlace: 'x' }), 'error', '/idCountry'],
  [
    'n17',
    'taxNumber of an Italian identity card',
    N,
    'approved',
    on('ID_CARD', 'ITA', { idSubtype: 'NATIONAL_ID', taxNumber: '1' }),
    'error',
    '/idSubtype',
  ],
  [
    'n17',
    'visaCategory of a passport',
    N,
    'approved',
    on('PASSPORT', 'FRA', { visaCategory: 'B1' }),
    'error',
    '/idType',
  ],
  [
    'n17',
    'dlCarPermission of a fraud',
    N,
    'fraud-fake',
    on('DRIVING_LICENSE', 'FRA', { dlCarPermission: 'YES' }),
    'error',
    '/verificationStatus',
  ],
  [
    'n17',
    'dlCategories of Poland',
    N,
    'approved',
    on('DRIVING_LICENSE', 'POL', { dlCategories: { category: 'B' } }),
    'error',
    '/idCountry',
  ],
  [
    'n18',
    'a Japanese licence with a name',
    N,
    'approved',
    on('DRIVING_LICENSE', 'JPN', { idFirstName: 'N/A' }),
    'warning',
    '/idLastName',
  ],
  [
    'n19',
    'personalNumber of a licence',
    N,
    'approved',
    on('DRIVING_LICENSE', 'FRA', { personalNumber: '1' }),
    'warning',
    '/personalNumber',
  ],
  [
    'n21',
    'liveness images from the web',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idScanSource: 'WEB_CAM', livenessImages: ['https://netverify.com/1'] }),
    'error',
    '/idScanSource',
  ],
  ['n22', 'nothing uploaded, and a country', N, 'not-started', set({ idCountry: 'FRA' }), 'warning', '(body)'],
  [
    'n22',
    'nothing chosen, and approved',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idScanSource: 'WEB' }),
    'warning',
    '/verificationStatus',
  ],
  [
    'n25',
    'a name of 201 characters',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idLastName: 'x'.repeat(201) }),
    'error',
    '/idLastName',
  ],
  [
    'n25',
    'a reference of 37 characters',
    N,
    'approved',
    set({ jumioIdScanReference: 'x'.repeat(37) }),
    'error',
    '/jumioIdScanReference',
  ],
  ['n25', 'a country of two letters', N, 'approved', on('PASSPORT', 'FR'), 'error', '/idCountry'],
  [
    'n26',
    'an address of two formats',
    N,
    'approved',
    on('ID_CARD', 'FRA', { idAddress: { line1: '1', province: 'x' } }),
    'error',
    '/idAddress',
  ],
  [
    'n26',
    'American parts after August 2020',
    N,
    'approved',
    on('ID_CARD', 'USA', { idAddress: { stateCode: 'US-OH' } }),
    'warning',
    '/idAddress',
  ],
  ['n27', 'an approved visa of India', N, 'approved', on('VISA', 'IND'), 'error', '/idCountry'],
  [
    'n28',
    'a search that was not done, with hits',
    N,
    'approved',
    set({ additionalChecks: { watchlistScreening: { searchStatus: 'NOT_DONE', searchResults: 1 } } }),
    'warning',
    '/additionalChecks/watchlistScreening',
  ],
  [
    'n28',
    'a rejected document that was screened',
    N,
    'fraud-fake',
    set({ additionalChecks: { watchlistScreening: { searchStatus: 'DONE' } } }),
    'warning',
    '/additionalChecks/watchlistScreening/searchStatus',
  ],
  [
    'a1',
    'an authentication without a result',
    A,
    'passed',
    set({ transactionResult: undefined }),
    'error',
    '/transactionResult',
  ],
  [
    'a1',
    'an authentication with a verificationStatus',
    A,
    'passed',
    set({ verificationStatus: 'APPROVED_VERIFIED' }),
    'error',
    '(body)',
  ],
  ['a5', 'images of an expired authentication', A, 'expired', set({ livenessImages: [] }), 'warning', '(body)'],
  [
    'a6',
    'an image of something else',
    A,
    'passed',
    set({ idScanImageFace: 'https://netverify.com/1' }),
    'error',
    '/idScanImageFace',
  ],
  ['d1', 'done without a document', D, 'uploaded', set({ document: undefined }), 'error', '/document'],
  [
    'd1',
    'failed with a document',
    D,
    'document-failed',
    set({ document: { status: 'UPLOADED', country: 'FRA', type: 'IC', images: [page(1)] } }),
    'warning',
    '/document',
  ],
  [
    'd2',
    'extracted without data',
    D,
    'extracted-bank-statement',
    inDocument({ extractedData: undefined }),
    'error',
    '/document/extractedData',
  ],
  ['d2', 'uploaded with data', D, 'uploaded', inDocument({ extractedData: {} }), 'error', '/document/extractedData'],
  [
    'd3',
    'custom without a code',
    D,
    'uploaded-custom',
    inDocument({ customDocumentCode: undefined }),
    'error',
    '/document/customDocumentCode',
  ],
  [
    'd3',
    'a code without custom',
    D,
    'uploaded',
    inDocument({ customDocumentCode: 'x' }),
    'error',
    '/document/customDocumentCode',
  ],
  [
    'd4',
    'a card that was only stored',
    D,
    'uploaded',
    inDocument({ type: 'CC', images: [page(1)] }),
    'warning',
    '/document/status',
  ],
  [
    'd5',
    'a social security card of Austria, read',
    D,
    'extracted-social-security-card',
    inDocument({ country: 'AUT' }),
    'warning',
    '/document/country',
  ],
  [
    'd5',
    'a card number on a bill',
    D,
    'extracted-utility-bill',
    inDocument({ extractedData: { pan: '1' } }),
    'warning',
    '/document/type',
  ],
  ['d6', 'no images', D, 'uploaded', inDocument({ images: [] }), 'error', '/document/images'],
  [
    'd6',
    'an image that is no page',
    D,
    'uploaded',
    inDocument({ images: ['https://netverify.com/1'] }),
    'error',
    '/document/images/0',
  ],
  [
    'd7',
    'the address of a user of the web',
    D,
    'uploaded',
    inTransaction({ source: 'DOC_UPLOAD', clientIp: '203.0.113.1' }),
    'error',
    '/transaction/source',
  ],
  [
    'd9',
    'a card of three pages',
    D,
    'extracted-card',
    inDocument({ images: [page(1), page(2), page(3)] }),
    'error',
    '/document/images',
  ],
  [
    'd9',
    'a document of 31 pages',
    D,
    'uploaded',
    inDocument({ images: Array.from({ length: 31 }, (_, index) => page(index + 1)) }),
    'error',
    '/document/images',
  ],
  [
    'n16',
    'a printed year that was completed otherwise',
    N,
    'approved',
    on('ID_CARD', 'IND', { originDob: '1990//', idDob: '1990-06-15' }),
    'warning',
    '/idDob',
  ],
  [
    'n23',
    'a first attempt before the transaction, on the web',
    N,
    'approved',
    set({
      idScanSource: 'WEB_CAM',
      idSubtype: undefined,
      livenessImages: undefined,
      firstAttemptDate: '2019-01-01T00:00:00Z',
    }),
    'warning',
    '/transactionDate',
  ],
  [
    'n23',
    'a callback before the first attempt',
    N,
    'approved',
    on('PASSPORT', 'FRA', { idScanSource: 'SDK', firstAttemptDate: '2030-01-01T00:00:00Z' }),
    'warning',
    '/firstAttemptDate',
  ],
  [
    'a2',
    'an authentication that enrols itself',
    A,
    'passed',
    set({ enrollmentTransactionReference: REFERENCE }),
    'error',
    '/enrollmentTransactionReference',
  ],
  [
    'a4',
    'a callback a day later',
    A,
    'passed',
    set({ transactionDate: '2025-12-31T00:00:00Z' }),
    'warning',
    '/callbackDate',
  ],
  [
    'a6',
    'an image of another authentication',
    A,
    'passed',
    set({ livenessImages: ['https://netverify.com/api/netverify/v2/authentications/other/images/liveness/1'] }),
    'error',
    '/livenessImages/0',
  ],
  [
    'd6',
    'a page of another document',
    D,
    'uploaded',
    inDocument({ images: ['https://retrieval.netverify.com/api/netverify/v2/documents/other/pages/1'] }),
    'error',
    '/document/images/0',
  ],
  [
    'd8',
    'a callback before the transaction',
    D,
    'uploaded',
    inTransaction({ date: '2030-01-01T00:00:00Z' }),
    'warning',
    '/transaction/date',
  ],
];

describe('a broken invariant is an error, and a warning where the sources break it themselves', () => {
  test.each(BROKEN)('%s: %s', async (_, __, event, outcome, change, severity, at) => {
    const broken = change(body(event, outcome)) as Body;
    const findings = await validate(jumio as never, { event, payload: broken });
    expect(findings.map((each) => [each.severity, each.at])).toContainEqual([severity, at]);
    if (severity === 'warning') expect(findings.filter((each) => each.severity === 'error')).toEqual([]);
    const strict = await validate(jumio as never, { event, payload: broken }, { strict: true });
    expect(strict.every((each) => each.severity === 'error')).toBe(true);
  });

  test('n5: a parameter may be masked away for the pairs of the table alone', async () => {
    for (const [idType, idCountry] of [
      ['PASSPORT', 'DEU'],
      ['ID_CARD', 'NLD'],
      ['PASSPORT', 'HKG'],
      ['PASSPORT', 'SGP'],
      ['PASSPORT', 'KOR'],
    ]) {
      const masked = on(String(idType), String(idCountry), { idCheckMRZcode: undefined })(body(N, 'approved'));
      const findings = await validate(jumio as never, { event: N, payload: masked }, { strict: true });
      expect([idType, idCountry, findings.map(({ at }) => at)]).toEqual([idType, idCountry, []]);
    }
  });

  test('n9: an empty list of details stands beside any code', async () => {
    const empty = reason('201', 'NO_DOCUMENT', [])(body(N, 'unreadable-no-document'));
    expect(await validate(jumio as never, { event: N, payload: empty }, { strict: true })).toEqual([]);
  });
});

describe('every number of the facts', () => {
  const yaml = readFileSync(new URL('../../openapi/jumio.yaml', import.meta.url), 'utf8');
  const numbers = [
    ...Array.from({ length: 28 }, (_, index) => `n${index + 1}`),
    ...Array.from({ length: 6 }, (_, index) => `a${index + 1}`),
    ...Array.from({ length: 9 }, (_, index) => `d${index + 1}`),
  ];

  test('is in a $comment of the document, or in the title of a test', () => {
    const tests = ['rules', 'generated'].map((name) =>
      readFileSync(new URL(`./${name}.test.ts`, import.meta.url), 'utf8'),
    );
    const comments = yaml
      .split('\n')
      .filter((line) => line.includes('$comment:'))
      .join('\n');
    const missing = numbers.filter((number) => {
      const named = new RegExp(`\\b${number}\\b`);
      return !named.test(comments) && !tests.some((text) => new RegExp(`test\\('[^']*\\b${number}\\b`).test(text));
    });
    expect(missing).toEqual([]);
    expect(numbers).toHaveLength(43);
  });

  test('that a $comment of a rule names is broken by a test of that number', () => {
    const { schemas } = parse(yaml).components as { schemas: Record<string, { $comment?: string }> };
    const broken = new Set(BROKEN.map(([number]) => number));
    const rules = Object.entries(schemas).filter(([name, { $comment }]) => name.startsWith('Rule') && $comment);
    for (const [name, { $comment = '' }] of rules)
      expect([name, $comment.split(', ').some((number) => broken.has(number))]).toEqual([name, true]);
  });

  test('that a tolerance names is a rule of the document, which calls it loose, or of rules.ts', async () => {
    const { schemas } = await jumio.contract();
    const ids = new Set((jumio.rules ?? []).map(({ id }) => id));
    const named = jumio.tolerances
      .flatMap((each) => ('rule' in each ? [each.rule] : []))
      .filter((name) => !ids.has(name));
    // Not a rule that anybody breaks but what masking leaves out.
    for (const name of named.filter((each) => each !== 'RuleMrzCheckPresent'))
      expect([name, schemas[name]?.description]).toEqual([name, expect.stringContaining('\nLoose')]);
    const loose = Object.keys(schemas).filter((name) => String(schemas[name]?.description).includes('\nLoose'));
    expect(loose.sort()).toEqual(named.filter((each) => each !== 'RuleMrzCheckPresent').sort());
  });

  test('asks for nothing that the document does not declare', () => {
    const { schemas } = parse(yaml).components as { schemas: Record<string, unknown> };
    const [declared, required] = [new Set<string>(), new Set<string>()];
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { properties, required: names } = node as { properties?: object; required?: unknown };
      for (const name of Object.keys(properties ?? {})) declared.add(name);
      if (Array.isArray(names)) for (const name of names) required.add(String(name));
      Object.values(node).forEach(visit);
    };
    visit(schemas);
    // What the document knows only to say that it is gone.
    const gone = ['idFaceMatch', 'idFaceLiveness', 'additionalInformation'];
    expect([...required].filter((name) => !declared.has(name)).sort()).toEqual(gone.sort());
  });
});
