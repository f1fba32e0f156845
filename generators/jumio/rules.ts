import type { CrossFieldRule } from '../../src/core/contract.ts';
import { isPlainObject } from '../../src/core/override.ts';
import { documented, inferred, observed } from '../../src/core/source.ts';
import { MINUTE, SECOND } from '../../src/core/time.ts';

type Text = (name: string) => string | undefined;

/** What a rule reads of an object: its texts. Anything else is none of its business. */
function textsOf(value: unknown): Text {
  return (name) => {
    const text = isPlainObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return typeof text === 'string' ? text : undefined;
  };
}
const memberOf = (value: unknown, name: string): unknown => (isPlainObject(value) ? value[name] : undefined);
const at = (text: string | undefined): number => (text === undefined ? Number.NaN : Date.parse(text));

/** The guide writes its own references as x: they tell nothing. */
const isMasked = (reference: string): boolean => /^[x-]+$/.test(reference);

/** Links of a list, or a single one, that do not hold `part`; their pointers begin with `pointer`. */
function linksWithout(part: string, value: unknown, pointer: string): string[] {
  if (typeof value === 'string') return value.includes(part) ? [] : [pointer];
  return Array.isArray(value) ? value.flatMap((link, index) => linksWithout(part, link, `${pointer}/${index}`)) : [];
}

/** The final state comes so long after the creation at most; dates are written with less than their milliseconds. */
const LONGEST = 15 * MINUTE + SECOND;

/** The invariants of the facts that compare two values, which JSON Schema cannot. */
export const rules: readonly CrossFieldRule[] = [
  {
    id: 'n16',
    events: ['netverify'],
    expected: 'idDob is originDob, with 01 for what is not printed',
    source: documented('"Year only: 1990-01-01": seed'),
    broken(payload) {
      const text = textsOf(payload);
      const [, year, month, day] = /^(\d{4})\/(\d\d)?\/(\d\d)?$/.exec(text('originDob') ?? '') ?? [];
      const born = text('idDob');
      if (year === undefined || born === undefined) return [];
      return born === `${year}-${month ?? '01'}-${day ?? '01'}` ? [] : ['/idDob', '/originDob'];
    },
  },
  {
    id: 'n23',
    events: ['netverify'],
    expected: 'transactionDate, firstAttemptDate and callbackDate in this order, but for the API',
    source: observed('SS, OC, SN'),
    broken(payload) {
      const text = textsOf(payload);
      const [created, tried, sent] = [
        at(text('transactionDate')),
        at(text('firstAttemptDate')),
        at(text('callbackDate')),
      ];
      if (text('idScanSource') === 'API') return [];
      if (created > tried || created > sent) return ['/transactionDate'];
      return tried > sent ? ['/firstAttemptDate'] : [];
    },
  },
  {
    id: 'a2',
    events: ['authentication'],
    expected: 'another transactionReference than that of the enrolment',
    source: documented('one is this authentication, the other the ID verification: seed'),
    broken(payload) {
      const text = textsOf(payload);
      const reference = text('transactionReference');
      if (reference === undefined || isMasked(reference)) return [];
      return reference === text('enrollmentTransactionReference') ? ['/enrollmentTransactionReference'] : [];
    },
  },
  {
    id: 'a4',
    events: ['authentication'],
    expected: 'a callbackDate within 15 minutes of transactionDate',
    source: documented('the final state comes 15 minutes after the creation at most: IG21/netverify-authentication.md'),
    broken(payload) {
      const text = textsOf(payload);
      const waited = at(text('callbackDate')) - at(text('transactionDate'));
      return waited < 0 || waited > LONGEST ? ['/callbackDate'] : [];
    },
  },
  {
    id: 'a6',
    events: ['authentication'],
    expected: 'links that name the transactionReference',
    source: documented('the sample: seed'),
    broken(payload) {
      const reference = textsOf(payload)('transactionReference');
      if (reference === undefined) return [];
      const part = `/authentications/${reference}/images/`;
      return ['idScanImageFace', 'livenessImages'].flatMap((name) =>
        linksWithout(part, memberOf(payload, name), `/${name}`),
      );
    },
  },
  {
    id: 'd6',
    events: ['documentVerification'],
    expected: 'links that name the scanReference',
    source: documented('the samples: seed'),
    broken(payload) {
      const reference = textsOf(payload)('scanReference');
      if (reference === undefined) return [];
      return linksWithout(
        `/documents/${reference}/pages/`,
        memberOf(memberOf(payload, 'document'), 'images'),
        '/document/images',
      );
    },
  },
  {
    id: 'd8',
    events: ['documentVerification'],
    expected: 'a transaction that was created before the callback',
    source: inferred('the samples: seed'),
    broken(payload) {
      const created = at(textsOf(memberOf(payload, 'transaction'))('date'));
      return created > at(textsOf(payload)('timestamp')) ? ['/transaction/date'] : [];
    },
  },
];
