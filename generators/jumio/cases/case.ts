import type { Case } from '../../../src/core/cases.ts';
import type { Source } from '../../../src/core/source.ts';
import { type CasePart, quirkCase, writtenCase } from '../../../src/core/written.ts';
import type { OutcomeName } from '../outcomes.ts';
import type { JumioEvents } from '../payloads.ts';
import type { IdType } from '../tables.ts';

export type Event = keyof JumioEvents;
export type Body = Readonly<Record<string, unknown>>;

/** A case that a sound consumer takes, unless `expect` says otherwise. */
export const make = (
  event: Event,
  name: string,
  title: string,
  source: Source,
  part: Partial<CasePart<OutcomeName>>,
): Case => writtenCase(event, name, title, source, { expect: 'accept', rule: 'tolerance/quirk', ...part });

export const quirk = quirkCase<Event, OutcomeName, Body>;

/** What contradicts the contract, and somebody's test or an old edition has: a consumer may refuse it, and must not break. */
export const negative = (
  event: Event,
  name: string,
  title: string,
  source: Source,
  change: (body: Body) => Body,
  outcome?: OutcomeName,
): Case =>
  make(event, `negative/${name}`, title, source, {
    expect: 'survive',
    rule: 'input/contradictory',
    outcome,
    payload: (body) => change(body as Body),
  });

/** `body` with some keys changed; `undefined` removes one. */
export function changed(body: unknown, changes: Body): Body {
  const result: Record<string, unknown> = { ...(body as Body) };
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}

/** Parameters that say nothing of the document. */
const HEAD = [
  'callBackType',
  'jumioIdScanReference',
  'verificationStatus',
  'idScanStatus',
  'idScanSource',
  'idCheckDataPositions',
  'idCheckDocumentValidation',
  'idCheckHologram',
  'idCheckMRZcode',
  'idCheckMicroprint',
  'idCheckSecurityFeatures',
  'idCheckSignature',
  'transactionDate',
  'callbackDate',
  'rejectReason',
  'identityVerification',
  'merchantIdScanReference',
  'customerId',
  'clientIp',
  'firstAttemptDate',
  'idScanImage',
];

/** The callback of another document: of what the seed drew only the names and dates stay. */
export function holding(body: Body, idType: IdType, idCountry: string, data: Body = {}): Body {
  const kept: Record<string, unknown> = {};
  for (const key of HEAD) if (body[key] !== undefined) kept[key] = body[key];
  // n4: only zones of passports and of some cards are checked.
  if (idType !== 'PASSPORT') kept.idCheckMRZcode = 'N/A';
  const person = { idFirstName: 'ROSALIND', idLastName: 'TESTPERSON', idDob: '1990-12-09', idNumber: 'X00000042' };
  return changed({ ...kept, idType, idCountry, ...person }, data);
}

export const object = (value: unknown): Body => (typeof value === 'object' && value !== null ? (value as Body) : {});
