import type { Moment } from '../../src/core/provider.ts';
import { isoDate, TWO_DIGITS, unixSeconds } from '../../src/core/time.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import type { IdenfyStory } from './story.ts';

type Schemas = components['schemas'];

/** A hit says SUSPECTED, a check that could not run says `checkSuccessful: false` (rules 16 and 17). */
export function serviceStatus(result: 'hit' | 'failed' | undefined): Schemas['ServiceStatus'] {
  const hit = result === 'hit';
  return {
    serviceSuspected: hit,
    serviceUsed: true,
    serviceFound: true,
    checkSuccessful: result !== 'failed',
    overallStatus: hit ? 'SUSPECTED' : 'NOT_SUSPECTED',
  };
}

/** The name of a check's run: 25 capital letters and digits, as in samples. */
export function checkUid({ random }: IdenfyStory, name: string): string {
  return random.text(name, 25, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
}

/** `YYYY-MM-DD HH:MM:SS`. */
export function checkDate(at: number): string {
  const second = unixSeconds(at) % 86_400;
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${isoDate(at)} ${time.map((part) => TWO_DIGITS[part]).join(':')}`;
}

export function amlResults(
  story: IdenfyStory,
  { firstAt }: Moment,
): (Schemas['AmlResult'] & { data: Schemas['AmlListItem'][] })[] {
  const { decision, person } = story;
  const entry: Schemas['AmlListItem'] = {
    name: person.given === undefined ? null : person.given.latin.toUpperCase(),
    surname: person.family.latin.toUpperCase(),
    nationality: person.country.code,
    dob: person.bornOn.slice(0, 4),
    suspicion: 'PEPS',
    reason: 'Invented entry of a synthetic list',
    listNumber: story.random.digits('aml-number', 6),
    listName: 'Synthetic PEP list',
    score: story.random.int('aml-score', 80, 100),
    lastUpdate: checkDate(firstAt),
    exitDate: null,
    isPerson: true,
    isActive: true,
    linkedDocument: null,
    pepLevel: story.random.int('aml-level', 1, 4),
    category: null,
    otherInformation: null,
    checkDate: checkDate(firstAt),
  };
  return [
    {
      status: serviceStatus(decision.aml),
      data: decision.aml === 'hit' ? [entry] : [],
      serviceName: 'PilotApiAmlV2',
      serviceGroupType: 'AML',
      uid: checkUid(story, 'aml-uid'),
      errorMessage: decision.aml === 'failed' ? 'Service unavailable' : null,
    },
  ];
}

export function lidResults(story: IdenfyStory, { firstAt }: Moment): Schemas['LidResult'][] {
  const { decision, document } = story;
  const entry: Schemas['LidItem'] = {
    documentNumber: document.number,
    documentType: null,
    valid: false,
    expiryDate: document.expiresOn ?? '',
    checkDate: checkDate(firstAt),
  };
  return [
    {
      status: serviceStatus(decision.lid),
      data: decision.lid === 'hit' ? [entry] : [],
      serviceName: 'IrdInvalidPapers',
      serviceGroupType: 'LID',
      uid: checkUid(story, 'lid-uid'),
      errorMessage: decision.lid === 'failed' ? 'Service unavailable' : null,
    },
  ];
}
