import type { EventsOf, Moment, Payloads } from '../../src/core/provider.ts';
import { DAY, isoDate, unixSeconds } from '../../src/core/time.ts';
import type { components, webhooks } from '../../src/generated/idenfy/types.ts';
import { timeOf } from '../shared/dates.ts';
import { personalNumberOn } from '../shared/document.ts';
import { amlResults, lidResults } from './checks.ts';
import { legacyBody } from './legacy.ts';
import type { OutcomeName } from './outcomes.ts';
import { docType, fileUrls, finishTime, printedData, selectedCountry, wasChecked } from './parts.ts';
import type { IdenfyStory } from './story.ts';
import { anyVerdict, automaticVerdict, humanVerdict, unfinishedVerdict, type Verdict } from './verdict.ts';

type Schemas = components['schemas'];
type Body = Schemas['IdentificationBody'];
export type IdenfyEvents = EventsOf<webhooks>;

export const payloads: Payloads<IdenfyEvents, IdenfyStory> = {
  identification: (moment, story) => body(moment, story, anyVerdict(story, moment)),
  identificationAutoFinished: (moment, story) => body(moment, story, automaticVerdict(story, moment)),
  identificationManualFinished: (moment, story) =>
    body(moment, story, humanVerdict(story)) as IdenfyEvents['identificationManualFinished'],
  identificationExpired: (moment, story) => body(moment, story, unfinishedVerdict(story)),
  identificationCancelled: (moment, story) => body(moment, story, unfinishedVerdict(story)),
  identificationResubmitted: (moment, story) => body(moment, story, anyVerdict(story, moment)),
  identificationLegacy: (moment, story) => legacyBody(moment, story, anyVerdict(story, moment)),
  documentExpiration: (moment, story) => reminder(moment, story),
};

function body(moment: Moment, story: IdenfyStory, verdict: Verdict): Body {
  const { decision, random } = story;
  const opened = decision.unfinished !== 'unopened';
  const made: Body = {
    final: verdict.final,
    platform: opened ? story.platform : 'OTHER',
    status: {
      overall: verdict.overall,
      fraudTags: decision.fraudTags,
      mismatchTags: decision.mismatchTags,
      autoFace: verdict.automatic.face,
      manualFace: verdict.human?.face ?? null,
      autoDocument: verdict.automatic.document,
      manualDocument: verdict.human?.document ?? null,
      additionalSteps: null,
    },
    data: decision.unfinished === undefined ? documentData(story, verdict) : noData(story, opened),
    fileUrls: fileUrls(moment, story),
    AML: story.checksAml && wasChecked(story) ? amlResults(story, moment) : null,
    LID: decision.lid === undefined ? null : lidResults(story, moment),
    scanRef: story.scanRef,
    externalRef: story.externalRef,
    clientId: story.clientId,
    companyId: story.companyId,
    beneficiaryId: story.beneficiaryId,
    startTime: opened ? unixSeconds(story.startAt) : 0,
    finishTime: opened ? finishTime(moment, story) : 0,
    clientIp: opened ? story.clientIp : null,
    clientIpCountry: opened ? story.person.residence.code : null,
    clientLocation: opened ? `${story.person.home.name.latin}, ${story.person.residence.name}` : null,
    manualAddress: null,
  };
  if (opened && random.chance('assesses-risk', 0.2)) made.riskAssessment = riskOf(random.int('risk', 0, 99));
  return made;
}

const RISK_LEVELS = ['VERY_LOW', 'LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const;

/** Which score belongs to which level is not documented; five equal bands are assumed. */
function riskOf(riskScore: number): Schemas['RiskAssessment'] {
  return { riskScore, riskLevel: RISK_LEVELS[Math.floor(riskScore / 20)] ?? 'VERY_HIGH' };
}

function documentData(story: IdenfyStory, { overall, final, human }: Verdict): Body['data'] {
  const { person, document, decision, random } = story;
  const printed = printedData(story);
  const hasDuplicate = (tag: 'DUPLICATE_FACE' | 'DUPLICATE_DOC_FACE') =>
    decision.fraudTags.includes(tag) ? [random.uuid(tag, 1)] : null;
  return {
    docFirstName: printed.first,
    docLastName: printed.last,
    docNumber: document.number,
    docPersonalCode: personalNumberOn(document, person) ?? null,
    docExpiry: document.expiresOn ?? null,
    docDob: person.bornOn,
    docDateOfIssue: document.issuedOn,
    docType: docType(story),
    docSex: person.sex === 'female' ? 'FEMALE' : 'MALE',
    docNationality: person.country.code,
    docIssuingCountry: document.issuer.code,
    docTemporaryAddress: null,
    docBirthName: null,
    docPatronymic: printed.patronymic,
    birthPlace: printed.birthPlace,
    authority: printed.authority,
    address: printed.address,
    mothersMaidenName: printed.mother,
    driverLicenseCategory:
      document.type === 'driver-license' ? random.pick('categories', ['B', 'AM/B1/B', 'AM/B1/B/C1']) : null,
    manuallyDataChanged: human !== undefined && random.chance('data-edited', 0.2),
    fullName: printed.full,
    selectedCountry: selectedCountry(story),
    orgFirstName: person.given?.native ?? null,
    orgLastName: person.family.native,
    orgNationality: person.country.nationality[person.sex],
    orgBirthPlace: person.birthPlace.name.native,
    orgAuthority: document.authority.native,
    orgAddress: printed.orgAddress,
    orgTemporaryAddress: null,
    orgMothersMaidenName: printed.orgMother,
    orgPatronymic: printed.orgPatronymic,
    orgBirthName: null,
    ageEstimate: story.checksLiveness ? ageGroup(story) : null,
    clientIpProxyRiskLevel:
      final && overall === 'APPROVED' && random.chance('checks-proxy', 0.3)
        ? random.pick('proxy', ['VERY_LOW', 'LOW', 'MEDIUM'])
        : null,
    duplicateFaces: hasDuplicate('DUPLICATE_FACE'),
    duplicateDocFaces: hasDuplicate('DUPLICATE_DOC_FACE'),
  };
}

/** Nothing was read. The country was chosen, if the session was opened at all. */
function noData(story: IdenfyStory, opened: boolean): Body['data'] {
  return {
    docFirstName: null,
    docLastName: null,
    docNumber: null,
    docPersonalCode: null,
    docExpiry: null,
    docDob: null,
    docDateOfIssue: null,
    docType: null,
    docSex: null,
    docNationality: null,
    docIssuingCountry: null,
    manuallyDataChanged: false,
    fullName: null,
    selectedCountry: opened ? story.person.residence.code : null,
    orgFirstName: null,
    orgLastName: null,
    orgNationality: null,
    orgBirthPlace: null,
    orgAuthority: null,
    orgAddress: null,
    orgTemporaryAddress: null,
    orgMothersMaidenName: null,
    orgPatronymic: null,
    orgBirthName: null,
    ageEstimate: null,
    clientIpProxyRiskLevel: null,
    duplicateFaces: null,
    duplicateDocFaces: null,
  };
}

const AGE_GROUPS = [
  [30, 'OVER_30'],
  [25, 'OVER_25'],
  [22, 'OVER_22'],
  [21, 'OVER_21'],
  [18, 'OVER_18'],
  [16, 'OVER_16'],
  [13, 'OVER_13'],
] as const;

/** The highest band that the person's age reaches. Under 13 nobody has a document of their own here. */
function ageGroup({ person, startAt }: IdenfyStory): Schemas['AgeGroup'] {
  const years = (startAt - timeOf(person.bornOn)) / (365.25 * DAY);
  return AGE_GROUPS.find(([from]) => years >= from)?.[1] ?? 'UNDER_13';
}

const REMINDERS: Partial<Record<OutcomeName, { threshold: Schemas['ExpirationThreshold']; days: number }>> = {
  'document-expires-in-30-days': { threshold: 'DOCUMENT_EXPIRES_WITHIN_30_DAYS', days: 30 },
  'document-expires-in-7-days': { threshold: 'DOCUMENT_EXPIRES_WITHIN_7_DAYS', days: 7 },
  'document-expires-in-1-day': { threshold: 'DOCUMENT_EXPIRES_WITHIN_1_DAY', days: 1 },
  'document-expired': { threshold: 'DOCUMENT_EXPIRED', days: -1 },
};

/** The threshold is the outcome's; the date fits it, unless a story was asked for another. */
function reminder({ at }: Moment, story: IdenfyStory): IdenfyEvents['documentExpiration'] {
  const { outcome, scanRef, clientId, asksExpiry } = story;
  const { threshold, days } = REMINDERS[outcome as OutcomeName] ?? { threshold: 'DOCUMENT_EXPIRED' as const, days: -1 };
  const documentExpiration = (asksExpiry ? story.document.expiresOn : undefined) ?? isoDate(at + days * DAY);
  return { scanRef, clientId, expirationThreshold: threshold, documentExpiration };
}
