import type { Moment } from '../../src/core/provider.ts';
import { HOUR, SECOND, unixSeconds } from '../../src/core/time.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import type { DocumentKind } from '../shared/countries.ts';
import type { IdenfyStory } from './story.ts';

type Schemas = components['schemas'];

/** The moment of the automatic decision, also on the callback of a reviewer [LEG21, WL23]. */
export function finishTime({ firstAt }: Moment, { startAt, random }: IdenfyStory): number {
  return unixSeconds(Math.max(startAt, firstAt - random.int('decided', 2, 9) * SECOND));
}

/** Lists and registers are searched only after face and document have passed [WL23]. */
export function wasChecked({ decision: { automatic } }: IdenfyStory): boolean {
  return automatic.face === 'FACE_MATCH' && automatic.document === 'DOC_VALIDATED';
}

export const DOCUMENT_TYPES = {
  passport: 'PASSPORT',
  'id-card': 'ID_CARD',
  'residence-permit': 'RESIDENCE_PERMIT',
  'driver-license': 'DRIVER_LICENSE',
} as const satisfies Record<DocumentKind, Schemas['DocType']>;

/** Signed links that run out, on a host that nobody has. One-sided documents have no back. */
export function fileUrls(
  { at }: Moment,
  { decision, document, scanRef, random }: IdenfyStory,
): Schemas['FileUrls'] | null {
  if (decision.unfinished === 'unopened' || decision.unfinished === 'cancelled') return null;
  const folder = `https://files.idenfy.example/${scanRef}/`;
  const expires = unixSeconds(at + HOUR);
  const link = (name: string) =>
    `${folder}${name}.png?Expires=${expires}&Signature=${random.text(name, 27, 'abcdefghijkmnopqrstuvwxyz0123456789')}`;
  return { FRONT: link('FRONT'), ...(document.kind !== 'passport' && { BACK: link('BACK') }), FACE: link('FACE') };
}

/** The country that the user chose; another than the issuer's is what COUNTRY_MISMATCH means (rule 22). */
export function selectedCountry({ decision, person: { country } }: IdenfyStory): string {
  if (decision.automatic.document !== 'COUNTRY_MISMATCH') return country.code;
  return country.code === 'LT' ? 'LV' : 'LT';
}
