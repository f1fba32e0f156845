// Why a document is rejected: codes and their descriptions [seed: "Reject reason"].
import type { components } from '../../src/generated/jumio/types.ts';

type Schemas = components['schemas'];
export type FraudReason = Schemas['FraudReason'];
export type NotReadableReason = Schemas['NotReadableReason'];
export type FraudCode = FraudReason['rejectReasonCode'];
export type NotReadableCode = NotReadableReason['rejectReasonCode'];

export const FRAUD = {
  '100': 'MANIPULATED_DOCUMENT',
  '105': 'FRAUDSTER',
  '106': 'FAKE',
  '107': 'PHOTO_MISMATCH',
  '108': 'MRZ_CHECK_FAILED',
  '109': 'PUNCHED_DOCUMENT',
  '110': 'CHIP_DATA_MANIPULATED',
  '111': 'MISMATCH_PRINTED_BARCODE_DATA',
} as const satisfies Record<FraudCode, FraudReason['rejectReasonDescription']>;

export const NOT_READABLE = {
  '102': 'PHOTOCOPY_BLACK_WHITE',
  '103': 'PHOTOCOPY_COLOR',
  '104': 'DIGITAL_COPY',
  '200': 'NOT_READABLE_DOCUMENT',
  '201': 'NO_DOCUMENT',
  '202': 'SAMPLE_DOCUMENT',
  '206': 'MISSING_BACK',
  '207': 'WRONG_DOCUMENT_PAGE',
  '209': 'MISSING_SIGNATURE',
  '210': 'CAMERA_BLACK_WHITE',
  '211': 'DIFFERENT_PERSONS_SHOWN',
  '300': 'MANUAL_REJECTION',
} as const satisfies Record<NotReadableCode, NotReadableReason['rejectReasonDescription']>;

/** What was manipulated: of the reason 100. Ordered pairs, since the code 10011 has a place among those of four digits. */
const FRAUD_DETAILS = [
  ['1001', 'PHOTO'],
  ['1002', 'DOCUMENT_NUMBER'],
  ['1003', 'EXPIRY'],
  ['1004', 'DOB'],
  ['1005', 'NAME'],
  ['1006', 'ADDRESS'],
  ['1007', 'SECURITY_CHECKS'],
  ['1008', 'SIGNATURE'],
  ['1009', 'PERSONAL_NUMBER'],
  ['10011', 'PLACE_OF_BIRTH'],
] as const;

/** What makes it unreadable: of the reason 200. */
const NOT_READABLE_DETAILS = [
  ['2001', 'BLURRED'],
  ['2002', 'BAD_QUALITY'],
  ['2003', 'MISSING_PART_DOCUMENT'],
  ['2004', 'HIDDEN_PART_DOCUMENT'],
  ['2005', 'DAMAGED_DOCUMENT'],
  ['2006', 'GLARE'],
] as const;

/** The details of a reason by their places in its list; none for a reason that has no details. */
export const MOST_DETAILS = { '100': FRAUD_DETAILS.length, '200': NOT_READABLE_DETAILS.length } as const;

/** How details are written: as a list, as one object, as an empty list, or not at all (C17). */
export type DetailsForm = 'list' | 'object' | 'empty' | 'absent';

export interface Rejection<Code> {
  code: Code;
  /** Places in the list of details of the code. */
  details: readonly number[];
  form: DetailsForm;
}

export function fraudReason({ code, details, form }: Rejection<FraudCode>): FraudReason {
  const list = details.map((place) => {
    const [detailsCode, detailsDescription] = FRAUD_DETAILS[place] as (typeof FRAUD_DETAILS)[number];
    return { detailsCode, detailsDescription };
  });
  return { rejectReasonCode: code, rejectReasonDescription: FRAUD[code], ...written(list, form) };
}

export function notReadableReason({ code, details, form }: Rejection<NotReadableCode>): NotReadableReason {
  const list = details.map((place) => {
    const [detailsCode, detailsDescription] = NOT_READABLE_DETAILS[place] as (typeof NOT_READABLE_DETAILS)[number];
    return { detailsCode, detailsDescription };
  });
  return { rejectReasonCode: code, rejectReasonDescription: NOT_READABLE[code], ...written(list, form) };
}

function written<Detail>(list: Detail[], form: DetailsForm): { rejectReasonDetails?: Detail[] | Detail } {
  const [only] = list;
  if (form === 'absent') return {};
  if (form === 'object' && only !== undefined) return { rejectReasonDetails: only };
  return { rejectReasonDetails: form === 'empty' ? [] : list };
}
