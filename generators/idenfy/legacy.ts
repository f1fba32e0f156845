import type { Moment } from '../../src/core/provider.ts';
import { unixSeconds } from '../../src/core/time.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { personalNumberOn } from '../shared/document.ts';
import { amlResults, lidResults } from './checks.ts';
import { docType, fileUrls, finishTime, printedData, selectedCountry, wasChecked } from './parts.ts';
import type { IdenfyStory } from './story.ts';
import type { Verdict } from './verdict.ts';

type Schemas = components['schemas'];
type Body = Schemas['IdentificationLegacy'];
type LegacyType = NonNullable<Body['data']['docType']>;

/** Suspicion reasons of the retired format; what came later is told as the nearest of them. */
const LEGACY_REASONS = new Set<string>([
  'FACE_SUSPECTED',
  'DOC_MOBILE_PHOTO',
  'DEV_TOOLS_OPENED',
  'DOC_PRINT_SPOOFED',
  'FAKE_PHOTO',
  'AML_SUSPECTION',
  'AML_FAILED',
  'LID_SUSPECTION',
  'LID_FAILED',
  'AUTO_UNVERIFIABLE',
]);

/** Types of documents that the retired format knows. */
const LEGACY_TYPES = new Set<string>(['ID_CARD', 'PASSPORT', 'RESIDENCE_PERMIT', 'DRIVER_LICENSE']);

/** The three shapes of the retired format that a receiver can still meet: what a body of each edition holds (facts b.15). */
const EDITIONS = ['2018-12', '2020-11', '2021-01'] as const;

/**
 * A body of the format of 2018 to 2021: no `final`, no fraud tags, `aml` and `lid` as single objects until the end of
 * 2020 and as arrays in capitals from 2021 on. The seed picks the edition.
 */
export function legacyBody(moment: Moment, story: IdenfyStory, verdict: Verdict): Body {
  const edition = story.random.pick('edition', EDITIONS);
  const first = edition === '2018-12';
  const aml = story.checksAml && wasChecked(story) ? amlResults(story, moment).map(withEntries(legacyAml)) : undefined;
  const lid = story.decision.lid === undefined ? undefined : lidResults(story, moment).map(withEntries(legacyLid));
  const arrays = edition === '2021-01';
  return {
    ...(!first && {
      platform: story.platform,
      startTime: unixSeconds(story.startAt),
      finishTime: finishTime(moment, story),
    }),
    status: status(story, verdict, first),
    data: data(story, verdict, first),
    fileUrls: fileUrls(moment, story),
    ...(aml && (arrays ? { AML: aml } : { aml: aml[0] ?? null })),
    ...(lid && (arrays ? { LID: lid } : { lid: lid[0] ?? null })),
    scanRef: story.scanRef,
    ...(!first && { externalRef: story.externalRef, clientIp: story.clientIp }),
    clientId: story.clientId,
  };
}

const withEntries =
  <Entry, Legacy>(of: (entry: Entry) => Legacy) =>
  <Result extends { data: readonly Entry[] }>(result: Result) => ({ ...result, data: result.data.map(of) });

/** An entry of a watch list without the keys that came later. */
function legacyAml(entry: Schemas['AmlListItem']): Schemas['LegacyAmlItem'] {
  const { exitDate: _, linkedDocument: __, pepLevel: ___, category: ____, otherInformation: _____, ...then } = entry;
  return then;
}

/** An invalid document; when it was checked came later. */
function legacyLid({ checkDate: _, ...then }: Schemas['LidItem']): Schemas['LegacyLidItem'] {
  return then;
}

function status({ decision }: IdenfyStory, verdict: Verdict, first: boolean): Body['status'] {
  return {
    overall: verdict.overall as Body['status']['overall'],
    ...(!first && {
      suspicionReasons: decision.fraudTags.map((tag) =>
        LEGACY_REASONS.has(tag) ? tag : 'FACE_SUSPECTED',
      ) as Schemas['LegacySuspicionReason'][],
      mismatchTags: decision.mismatchTags as Schemas['LegacyMismatchTag'][],
    }),
    autoFace: verdict.automatic.face,
    manualFace: verdict.human?.face ?? null,
    autoDocument: verdict.automatic.document,
    manualDocument: verdict.human?.document ?? null,
  };
}

function data(story: IdenfyStory, { human }: Verdict, first: boolean): Body['data'] {
  const { person, document, random } = story;
  const type = docType(story);
  const printed = printedData(story);
  const personalNumber = personalNumberOn(document, person);
  return {
    docFirstName: printed.first,
    docLastName: printed.last,
    docNumber: document.number.slice(0, 15),
    // A longer number had no room in this format; that it was left out is assumed.
    docPersonalCode: personalNumber === undefined || personalNumber.length > 15 ? null : personalNumber,
    docExpiry: document.expiresOn ?? null,
    docDob: person.bornOn,
    ...(!first && { docDateOfIssue: document.issuedOn }),
    docType: LEGACY_TYPES.has(type) ? (type as LegacyType) : 'OTHER',
    docSex: person.sex === 'female' ? 'FEMALE' : 'MALE',
    docNationality: person.country.code,
    docIssuingCountry: document.issuer.code,
    selectedCountry: selectedCountry(story),
    manuallyDataChanged: human !== undefined && random.chance('data-edited', 0.2),
    ...(!first && {
      birthPlace: printed.birthPlace,
      authority: printed.authority,
      address: printed.address,
      orgFirstName: person.given?.native.slice(0, 60) ?? null,
      orgLastName: person.family.native.slice(0, 60),
      orgNationality: person.country.nationality[person.sex],
      orgBirthPlace: person.birthPlace.name.native,
      orgAuthority: document.authority.native.slice(0, 60),
      orgAddress: null,
    }),
  };
}
