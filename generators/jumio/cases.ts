import type { Case } from '../../src/core/cases.ts';
import { hostileNames } from '../../src/core/hostile.ts';
import { hostileForm } from '../shared/hostile-form.ts';
import { addresses } from './cases/addresses.ts';
import { authentications } from './cases/authentication.ts';
import { changed } from './cases/case.ts';
import { documentData } from './cases/data.ts';
import { documents } from './cases/documents.ts';
import { encodings } from './cases/encoding.ts';
import { negatives } from './cases/negatives.ts';
import { origins } from './cases/origin.ts';
import { others } from './cases/others.ts';
import { results } from './cases/results.ts';

const hostiles: readonly Case[] = [
  ...hostileForm({
    event: 'netverify',
    text: 'idLastName',
    json: 'identityVerification',
    verdict: { outcome: 'fraud-fake', parameter: 'verificationStatus', approved: 'APPROVED_VERIFIED' },
  }),
  ...hostileNames({ event: 'netverify', withName: (body, text) => changed(body, { idLastName: text }) }),
];

/** Cases written by hand: oddities that a consumer must take, contradictions and attacks that it must survive. */
export const cases: readonly Case[] = [
  ...results,
  ...documentData,
  ...addresses,
  ...others,
  ...authentications,
  ...documents,
  ...encodings,
  ...negatives,
  ...origins,
  ...hostiles,
];
