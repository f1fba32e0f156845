import type { Moment } from '../../src/core/provider.ts';
import { isoDate, TWO_DIGITS, unixSeconds } from '../../src/core/time.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { type WatchListEntry, watchListEntryOf } from '../shared/relations.ts';
import type { IdenfyStory } from './story.ts';

type Schemas = components['schemas'];

/** A hit says SUSPECTED, a check that could not run says `checkSuccessful: false` (rules 16 and 17). */
function serviceStatus(result: 'hit' | 'failed' | undefined): Schemas['ServiceStatus'] {
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
function checkUid({ random }: IdenfyStory, name: string): string {
  return random.text(name, 25, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789');
}

/** `YYYY-MM-DD HH:MM:SS`. */
function checkDate(at: number): string {
  const second = unixSeconds(at) % 86_400;
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60];
  return `${isoDate(at)} ${time.map((part) => TWO_DIGITS[part]).join(':')}`;
}

export function amlResults(
  story: IdenfyStory,
  { firstAt }: Moment,
): (Schemas['AmlResult'] & { data: Schemas['AmlListItem'][] })[] {
  const { decision } = story;
  return [
    {
      status: serviceStatus(decision.aml),
      data: decision.aml === 'hit' ? [amlEntry(story, checkDate(firstAt))] : [],
      serviceName: 'PilotApiAmlV2',
      serviceGroupType: 'AML',
      uid: checkUid(story, 'aml-uid'),
      errorMessage: decision.aml === 'failed' ? 'Service unavailable' : null,
    },
  ];
}

const SUSPICION_OF = {
  pep: 'PEPS',
  sanctions: 'SANCTION',
  'adverse-media': 'ADVERSE_MEDIA',
} as const satisfies Record<WatchListEntry['listKind'], Schemas['AmlSuspicion']>;

function amlEntry({ person, random }: IdenfyStory, checkedAt: string): Schemas['AmlListItem'] {
  const entry = watchListEntryOf(random.split('aml'), person);
  return {
    name: entry.givenName ?? null,
    surname: entry.familyName,
    nationality: entry.nationality,
    dob: entry.born,
    suspicion: SUSPICION_OF[entry.listKind],
    reason: 'Invented entry of a synthetic list',
    listNumber: entry.reference,
    listName: entry.list,
    score: entry.score,
    lastUpdate: checkedAt,
    exitDate: null,
    isPerson: true,
    isActive: true,
    linkedDocument: null,
    pepLevel: entry.listKind === 'pep' ? random.int('aml-level', 1, 4) : null,
    category: null,
    otherInformation: null,
    checkDate: checkedAt,
  };
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
