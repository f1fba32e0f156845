import type { Moment } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import { isoDate } from '../../src/core/time.ts';
import type { components } from '../../src/generated/jumio/types.ts';
import { ipOf } from '../shared/contact.ts';
import { plusDays, plusYears } from '../shared/dates.ts';
import { fullNameOf } from '../shared/person.ts';
import { documentAddressOf } from './addresses-read.ts';
import { documentLink } from './links.ts';
import type { DocumentCode } from './outcomes.ts';
import type { JumioStory } from './story.ts';
import { timestamp } from './timestamp.ts';

type Schemas = components['schemas'];
type Document = Schemas['Document'];
type ExtractedData = Schemas['ExtractedData'];

/** Types with a back side [seed]. */
const TWO_SIDED: readonly DocumentCode[] = ['CC', 'CAAP', 'CRC', 'CCS', 'LAG', 'LOAP', 'MOAP', 'TR'];

/** The callback of a document verification. */
export function documentBody(moment: Moment, story: JumioStory): Schemas['DocumentVerification'] {
  const { decision, random } = story;
  const draw = random.split('document-verification');
  return {
    scanReference: story.scanReference,
    timestamp: timestamp(draw, 'timestamp', moment.at),
    transaction: transactionOf(draw, story),
    ...(decision.kind === 'document' && { document: documentOf(draw, story, decision.status) }),
  };
}

function transactionOf(random: Random, story: JumioStory): Schemas['DocumentTransaction'] {
  const isFailed = story.decision.kind === 'document-failed';
  const source = random.pick(
    'source',
    isFailed ? (['DOC_UPLOAD', 'DOC_API'] as const) : (['DOC_UPLOAD', 'DOC_API', 'DOC_SDK'] as const),
  );
  return {
    date: timestamp(random, 'date', story.startAt),
    status: isFailed ? 'FAILED' : 'DONE',
    source,
    merchantScanReference: story.merchantReference,
    customerId: story.customerId,
    ...(random.chance('criteria', 0.2) && { merchantReportingCriteria: 'onboarding' }),
    ...(source === 'DOC_API' && random.chance('has-ip', 0.5) && { clientIp: ipOf(random, 'ip') }),
  };
}

function documentOf(random: Random, story: JumioStory, status: Document['status']): Document {
  const { settings, scanReference, documentCode: type } = story;
  const pages =
    type === 'CC' || !TWO_SIDED.includes(type)
      ? random.int('pages', 1, type === 'CC' ? 2 : 1)
      : random.int('pages', 2, 4);
  // Pages of a card are numbered from 101 on in a sample [IG21/netverify-retrieval-api.md].
  const first = type === 'CC' ? 101 : 1;
  const body = {
    country: type === 'SSC' && status === 'EXTRACTED' ? 'USA' : story.person.residence.alpha3,
    type,
    images: Array.from({ length: pages }, (_, place) =>
      documentLink(settings, scanReference, `pages/${first + place}`),
    ),
    ...(type !== 'CC' &&
      random.chance('pdf', 0.3) && { originalDocument: documentLink(settings, scanReference, 'original') }),
    ...(type === 'CUSTOM' && { customDocumentCode: random.pick('code', ['GYMCARD', 'LIBRARY', 'PERMIT-7']) }),
  };
  if (status !== 'EXTRACTED') return { ...body, status };
  return { ...body, status, extractedData: extractedData(random.split('data'), story) };
}

/** What is read, by type [seed: "Supported documents for data extraction"]. */
function extractedData(random: Random, story: JumioStory): ExtractedData {
  const { person, startAt, documentCode: type } = story;
  const issueDate = isoDate(startAt - random.int('issued', 2, 90) * 86_400_000);
  const name = fullNameOf(person, 'latin').slice(0, 100);
  switch (type) {
    case 'CC':
      // The expiry of a card is delivered as issueDate (C27).
      return {
        name: name.toUpperCase(),
        pan: `XXXXXXXXXXXX${random.digits('pan', 4)}`,
        issueDate: `${plusYears(isoDate(startAt), random.int('years', 0, 4)).slice(0, 7)}-28`,
      };
    case 'SSC':
      return {
        ...(person.given !== undefined && { firstName: person.given.latin }),
        lastName: person.family.latin,
        // Numbers from 987-65-4320 on were set aside for advertisements.
        ssn: `987-65-43${random.int('ssn', 20, 29)}`,
        signatureAvailable: random.chance('signature', 0.7),
      };
    case 'BS':
      return {
        name,
        issueDate,
        address: documentAddressOf(person),
        // The country's letters with check digits that no IBAN has.
        accountNumber: `${person.residence.code}00${random.digits('account', 14)}`,
        swiftCode: `TEST${person.residence.code}XX`,
      };
    case 'UB':
      return {
        name,
        issueDate,
        address: documentAddressOf(person),
        dueDate: plusDays(issueDate, random.int('due', 10, 30)),
      };
    case 'CCS':
      return {
        name,
        issueDate,
        address: documentAddressOf(person),
        cardNumberLastFourDigits: random.digits('card', 4),
      };
    default:
      return twoOfThree(random.int('missing', 0, 3), { name, issueDate, address: documentAddressOf(person) });
  }
}

/** Of name, issue date and address at least two are read, else none (C34). */
function twoOfThree(
  missing: number,
  { name, issueDate, address }: Required<Pick<ExtractedData, 'name' | 'issueDate' | 'address'>>,
): ExtractedData {
  return {
    ...(missing !== 0 && { name }),
    ...(missing !== 1 && { issueDate }),
    ...(missing !== 2 && { address }),
  };
}
