import type { Case } from '../../src/core/cases.ts';
import { hmacHex } from '../../src/core/hmac.ts';
import { header, type Message, textOf, utf8, withHeaders } from '../../src/core/message.ts';
import { type DeepPartial, override, setOwn } from '../../src/core/override.ts';
import { assumed, documented, inferred, observed, type Source } from '../../src/core/source.ts';
import type { OutcomeName } from './outcomes.ts';
import type { IdenfyEvents } from './payloads.ts';
import { EVENT_HEADER, SIGNATURE_HEADER } from './wire.ts';

type Event = keyof IdenfyEvents;
type Body = IdenfyEvents['identification'];
type Part = Omit<Case, 'name' | 'title' | 'event' | 'outcome' | 'source'> & { outcome?: OutcomeName; source?: Source };

const make = (event: Event, name: string, title: string, source: Source, part: Part): Case => ({
  source,
  ...part,
  event,
  name,
  title,
});

/** A documented or likely oddity of the payload: a sound consumer takes it. */
function quirk(
  event: Event,
  name: string,
  title: string,
  source: Source,
  change: DeepPartial<Body> | ((body: Body) => unknown),
  outcome?: OutcomeName,
): Case {
  return make(event, `quirk/${name}`, title, source, {
    expect: 'accept',
    rule: 'tolerance/quirk',
    ...(outcome && { outcome }),
    payload: (body) => (typeof change === 'function' ? change(body as Body) : override(body as Body, change)),
  });
}

const AUTO = 'identificationAutoFinished';

const quirks: Case[] = [
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
  quirk(
    'identificationManualFinished',
    'not-final',
    'A reviewer decided, and final is false',
    documented('the sample of WL23, rule 10'),
    { final: false as never },
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

/** A message whose signature proves nothing. `forge` gets the genuine, signed message. */
function forged(
  name: string,
  title: string,
  source: Source,
  forge: NonNullable<Case['message']>,
  part: Partial<Part> = {},
): Case {
  return make(AUTO, `signature/${name}`, title, source, {
    expect: 'refuse',
    rule: `signature/refuses-${name}`,
    outcome: 'denied-document',
    message: forge,
    ...part,
  });
}

const SCHEME = documented('HMAC-SHA256 over the raw body, hex: D:/security/callback-signing');
const resigned = (message: Message, signature: string) => withHeaders(message, { [SIGNATURE_HEADER]: signature });

const signatures: Case[] = [
  forged('missing', 'The signature header is missing', SCHEME, (message) =>
    withHeaders(message, { [SIGNATURE_HEADER]: undefined }),
  ),
  forged('empty', 'The signature header is empty', SCHEME, (message) => resigned(message, '')),
  forged('wrong-secret', 'Signed with another secret', SCHEME, (message, { secret = '', sign }) =>
    sign(message, `${secret}-of-somebody-else`),
  ),
  forged('tampered', 'A denial was turned into an approval after signing', SCHEME, (message) => ({
    ...message,
    body: utf8(textOf(message.body).replace('"overall":"DENIED"', '"overall":"APPROVED"')),
  })),
  forged(
    're-serialised',
    'Another spelling of the same JSON under the signature of the first: the raw bytes must be checked',
    SCHEME,
    (message) => ({
      ...message,
      body: utf8(spaced(textOf(message.body))),
    }),
  ),
  forged('truncated', 'Only the first half of the signature', SCHEME, (message) =>
    resigned(message, (header(message, SIGNATURE_HEADER) ?? '').slice(0, 32)),
  ),
  forged('other-algorithm', 'HMAC-SHA1 instead of HMAC-SHA256', SCHEME, (message, { secret = '' }) =>
    resigned(message, hmacHex('sha1', secret, message.body)),
  ),
  forged('longer-algorithm', 'HMAC-SHA512 instead of HMAC-SHA256', SCHEME, (message, { secret = '' }) =>
    resigned(message, hmacHex('sha512', secret, message.body)),
  ),
  forged('not-hex', 'Text that is no digest at all', SCHEME, (message) => resigned(message, 'z'.repeat(64))),
  forged(
    'upper-case',
    'The genuine digest in capitals: harmless to take, and safe to refuse',
    SCHEME,
    (message) => resigned(message, (header(message, SIGNATURE_HEADER) ?? '').toUpperCase()),
    {
      expect: 'survive',
      rule: 'signature/hex-case',
    },
  ),
];

const NASTY = assumed('what anybody on the internet, or a person who photographs a forged document, can send');

/** A genuine signature over content that is hostile. */
function hostile(name: string, title: string, part: Partial<Part>): Case {
  return make(AUTO, `hostile/${name}`, title, NASTY, { expect: 'survive', rule: 'input/hostile', ...part });
}

const inName = (text: string) => (body: unknown) =>
  override(body as Body, { data: { docFirstName: text, orgFirstName: text } });
const asBody = (text: string) => () => utf8(text);

const hostiles: Case[] = [
  hostile('proto-key', 'A key named __proto__', {
    payload: (body) => {
      const copy = { ...(body as Record<string, unknown>) };
      setOwn(copy, '__proto__', { isAdmin: true, status: { overall: 'APPROVED' } });
      return copy;
    },
  }),
  hostile('duplicate-keys', 'The key status twice: parsers disagree on which one counts', {
    outcome: 'denied-document',
    body: (body) => utf8(textOf(body).replace(/}$/, ',"status":{"overall":"APPROVED"}}')),
  }),
  hostile('deep-nesting', 'An unknown key holds ten thousand nested arrays', {
    body: (body) => utf8(textOf(body).replace(/}$/, `,"extra":${'['.repeat(10_000)}${']'.repeat(10_000)}}`)),
  }),
  hostile('megabyte-text', 'A name of one megabyte', { payload: inName('A'.repeat(1_000_000)) }),
  hostile('lone-surrogate', 'A name with half of a surrogate pair', { payload: inName('MARY\ud800') }),
  hostile('nul-in-name', 'A name with a NUL character', { payload: inName('MARY\u0000') }),
  hostile('html-in-name', 'A name that is a script element', {
    expect: 'accept',
    payload: inName('<script>alert(1)</script>'),
  }),
  hostile('sql-in-name', 'A name that ends an SQL statement', {
    expect: 'accept',
    payload: inName("'; DROP TABLE verifications; --"),
  }),
  hostile('template-in-name', 'A name that is a template expression', {
    expect: 'accept',
    payload: inName('{{7*7}}<%= 7*7 %>#{7*7}'),
  }),
  hostile('right-to-left-name', 'A name with a right-to-left override', {
    expect: 'accept',
    payload: inName('MARY\u202eGNP.EXE'),
  }),
  hostile('internal-file-urls', 'File links that point at hosts inside the network of the consumer', {
    payload: (body) =>
      override(body as Body, {
        fileUrls: {
          FRONT: 'http://169.254.169.254/latest/meta-data/',
          BACK: 'file:///etc/passwd',
          FACE: 'http://localhost:6379/',
        } as never,
      }),
  }),
  hostile('truncated', 'The JSON breaks off in the middle', {
    rule: 'input/malformed',
    body: (body) => body.slice(0, Math.floor(body.length / 2)),
  }),
  hostile('empty-body', 'No body', { rule: 'input/malformed', body: asBody('') }),
  hostile('not-json', 'A body that is no JSON', { rule: 'input/malformed', body: asBody('status=APPROVED&scanRef=1') }),
  hostile('json-null', 'The body is null', { rule: 'input/malformed', body: asBody('null') }),
  hostile('json-array', 'The body is a list', { rule: 'input/malformed', body: (body) => utf8(`[${textOf(body)}]`) }),
  hostile('json-text', 'The body is a JSON text', { rule: 'input/malformed', body: asBody('"APPROVED"') }),
  hostile('status-null', 'status is null', {
    rule: 'input/malformed',
    payload: (body) => ({ ...(body as object), status: null }),
  }),
  hostile('byte-order-mark', 'A byte order mark before the JSON', {
    rule: 'input/malformed',
    body: (body) => utf8(`\ufeff${textOf(body)}`),
  }),
  hostile('invalid-utf8', 'Bytes that are no UTF-8', {
    rule: 'input/malformed',
    body: (body) => Uint8Array.of(...body.slice(0, 20), 0xff, 0xfe, 0xc0),
  }),
  hostile('wrong-content-type', 'The JSON is labelled as plain text', {
    message: (message) => withHeaders(message, { 'Content-Type': 'text/plain' }),
  }),
  hostile('no-content-type', 'The body has no label', {
    message: (message) => withHeaders(message, { 'Content-Type': undefined }),
  }),
  hostile('event-disagrees', 'The header names a human review, the body says that none has happened', {
    message: (message) => withHeaders(message, { [EVENT_HEADER]: 'IDENTIFICATION_MANUAL_FINISHED' }),
  }),
  hostile('event-unknown', 'An event type that did not exist when the consumer was written', {
    message: (message) => withHeaders(message, { [EVENT_HEADER]: 'VIDEO_CALL_FINISHED' }),
  }),
  hostile('event-missing', 'The header that names the event is missing', {
    message: (message) => withHeaders(message, { [EVENT_HEADER]: undefined }),
  }),
];

/** The same JSON with a space after each comma and colon between tokens, as many serialisers write it. */
function spaced(json: string): string {
  return json.replaceAll(
    /("(?:[^"\\]|\\.)*")|([,:])/g,
    (_, text: string | undefined, sign: string | undefined) => text ?? `${sign} `,
  );
}

export const cases: readonly Case[] = [...quirks, ...signatures, ...hostiles];
