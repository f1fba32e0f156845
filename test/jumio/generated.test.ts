import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { CAR_PERMISSIONS, LICENCE_CATEGORIES, MASKS, MRZ_CARDS } from '../../generators/jumio/tables.ts';
import type { components } from '../../src/generated/jumio/types.ts';

type Parameters = components['schemas']['Netverify'];
type OutcomeName = keyof typeof jumio.outcomes;

const SEEDS = 300;
const outcomesOf = (event: string) =>
  Object.entries(jumio.outcomes)
    .filter(([, { events }]) => (events as readonly string[]).includes(event))
    .map(([outcome]) => outcome as OutcomeName);

/** Runs a law over ID verifications of every outcome, before and after August 2020. */
function everyVerification(
  law: (body: Parameters, about: { outcome: string; seed: number }) => void,
  provider = jumio,
): void {
  for (const outcome of outcomesOf('netverify'))
    for (let seed = 0; seed < SEEDS; seed++)
      law(provider.callback('netverify', { seed, outcome, startAt: STARTS[seed % 2] as Date }), { outcome, seed });
}
const STARTS = [new Date('2020-03-01T10:00:00.123Z'), new Date('2026-01-01T10:00:00.123Z')];
const time = (text: string | undefined) => Date.parse(text ?? '');

describe('the invariants of ID verifications hold in what is generated', () => {
  test('n1, n2, n3, n6: status, checks and reason agree', () => {
    everyVerification((body) => {
      const isApproved = body.verificationStatus === 'APPROVED_VERIFIED';
      expect(body.idScanStatus).toBe(isApproved ? 'SUCCESS' : 'ERROR');
      expect(body.idCheckHologram).toBe(isApproved ? 'OK' : 'N/A');
      if (!isApproved) expect(body.idCheckMRZcode).toBe('N/A');
      expect('rejectReason' in body).toBe(
        body.verificationStatus === 'DENIED_FRAUD' || body.verificationStatus === 'ERROR_NOT_READABLE_ID',
      );
    });
  });

  test('n4: an approved passport or a card of the list has its zone checked, if the account asks for it', () => {
    const off = jumio.configured({ mrzCheck: 'off' });
    everyVerification((body, { outcome, seed }) => {
      if (body.verificationStatus !== 'APPROVED_VERIFIED') return;
      const { idType, idCountry = '' } = body;
      const isChecked = idType === 'PASSPORT' || (idType === 'ID_CARD' && MRZ_CARDS.has(idCountry));
      expect(body.idCheckMRZcode).toBe(isChecked ? 'OK' : 'N/A');
      expect(off.callback('netverify', { seed, outcome: outcome as OutcomeName }).idCheckMRZcode).toBe('N/A');
    });
  });

  test('n16: idDob is the completed date, originDob the printed one', () => {
    const { cases } = jumio;
    for (const each of cases.filter(({ name }) => name.startsWith('quirk/origin-dob'))) {
      const { originDob = '', idDob } = jumio.callback('netverify', { case: each });
      const [year, month, day] = originDob.split('/');
      expect(idDob).toBe(`${year}-${month || '01'}-${day || '01'}`);
    }
  });

  test('n20: what is masked is absent, not empty and not N/A, and nothing else is gone', () => {
    for (const masking of ['on', 'as-of-2022'] as const) {
      const masked = jumio.configured({ masking });
      let count = 0;
      everyVerification((body, { outcome, seed }) => {
        const plain = jumio.callback('netverify', {
          seed,
          outcome: outcome as OutcomeName,
          startAt: STARTS[seed % 2] as Date,
        });
        const hidden = MASKS[masking]?.[plain.idCountry ?? '']?.[plain.idType ?? 'VISA'] ?? [];
        const expected = Object.fromEntries(Object.entries(plain).filter(([name]) => !hidden.includes(name as never)));
        expect(body).toEqual(expected);
        if (hidden.length > 0) count++;
      }, masked);
      expect(count).toBeGreaterThan(100);
    }
  });

  test('n21: no selfie and no liveness images without identity verification; liveness images from the SDK alone', () => {
    const without = jumio.configured({ identityVerification: 'off' });
    everyVerification((body) => {
      if (body.livenessImages !== undefined)
        expect([body.idScanSource, body.idScanImageFace]).toEqual(['SDK', expect.any(String)]);
    });
    everyVerification(
      (body) =>
        expect([body.idScanImageFace, body.livenessImages, body.identityVerification]).toEqual([
          undefined,
          undefined,
          undefined,
        ]),
      without,
    );
  });

  test('n22: nothing is known of a document that was not uploaded', () => {
    everyVerification((body) => {
      if (body.verificationStatus !== 'NO_ID_UPLOADED') return;
      expect([body.idType, body.idCountry, body.idScanImage, body.idNumber]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    });
  });

  test('n23: creation, first attempt and callback come in this order; by API the first two are one', () => {
    everyVerification((body) => {
      const [created, sent, tried] = [body.transactionDate, body.callbackDate, body.firstAttemptDate].map(time) as [
        number,
        number,
        number,
      ];
      expect(created).toBeLessThanOrEqual(sent);
      if (Number.isNaN(tried)) return;
      if (body.idScanSource === 'API') expect(Math.abs(tried - created)).toBeLessThan(1_000);
      else expect([created <= tried, tried <= sent]).toEqual([true, true]);
    });
  });

  test('n24: unreadable documents have type, country and images, and no data; of fraud both occur', () => {
    const withData = new Set<boolean>();
    everyVerification((body) => {
      if (body.verificationStatus === 'ERROR_NOT_READABLE_ID')
        expect([typeof body.idType, body.idNumber, body.idDob]).toEqual(['string', undefined, undefined]);
      if (body.verificationStatus === 'DENIED_FRAUD') withData.add(body.idNumber !== undefined);
    });
    expect(withData).toEqual(new Set([true, false]));
  });

  test('n17: licences of the lists have categories and a word on cars, if they are approved', () => {
    const seen = { categories: 0, list: 0, object: 0, cars: 0 };
    for (let seed = 0; seed < 3_000; seed++) {
      const body = jumio.callback('netverify', {
        seed,
        traits: { document: { type: 'driver-license' }, person: { country: 'FR' } },
      });
      const { idCountry = '', dlCategories, dlCarPermission } = body;
      expect([dlCategories !== undefined, dlCarPermission !== undefined]).toEqual([
        LICENCE_CATEGORIES.has(idCountry),
        CAR_PERMISSIONS.has(idCountry),
      ]);
      if (Array.isArray(dlCategories)) seen.list++;
      else seen.object++;
    }
    expect(seen.list > 100 && seen.object > 100).toBe(true);
  });

  test('n18: names in other letters are N/A, and the account may have the Chinese one', () => {
    const named = (country: 'CN' | 'KR' | 'JP' | 'RU', type: 'id-card' | 'driver-license', provider = jumio) => {
      const { idFirstName, idLastName } = provider.callback('netverify', {
        seed: 3,
        traits: { person: { country, residence: country }, document: { type } },
      });
      return [idFirstName, idLastName];
    };
    for (const [country, type] of [
      ['CN', 'id-card'],
      ['CN', 'driver-license'],
      ['KR', 'id-card'],
      ['KR', 'driver-license'],
      ['JP', 'driver-license'],
      ['RU', 'id-card'],
    ] as const)
      expect([country, type, ...named(country, type)]).toEqual([country, type, 'N/A', 'N/A']);
    expect(named('CN', 'id-card', jumio.configured({ chineseNames: 'on' }))).toEqual([
      'N/A',
      expect.stringMatching(/^\p{Script=Han}{2,4}$/u),
    ]);
  });

  test('n26: before 17 August 2020 the country decides the format of an address, afterwards it has lines', () => {
    const addressOf = (country: 'US' | 'DE' | 'FR', type: 'id-card' | 'driver-license', startAt: string) =>
      jumio.callback('netverify', {
        seed: 8,
        startAt: new Date(startAt),
        traits: { person: { country, residence: country }, document: { type } },
      }).idAddress;
    expect(addressOf('US', 'driver-license', '2020-08-16')).toMatchObject({
      stateCode: expect.stringMatching(/^US-[A-Z]{2}$/),
      zip: expect.any(String),
      country: 'USA',
    });
    expect(addressOf('DE', 'id-card', '2020-08-16')).toMatchObject({
      streetName: expect.any(String),
      province: expect.any(String),
      country: 'DEU',
    });
    expect(addressOf('FR', 'id-card', '2020-08-16')).toEqual({
      line1: expect.any(String),
      city: expect.any(String),
      postalCode: expect.any(String),
      subdivision: expect.any(String),
      country: 'FRA',
    });
    for (const [country, type] of [
      ['US', 'driver-license'],
      ['DE', 'id-card'],
      ['FR', 'id-card'],
    ] as const) {
      const address = addressOf(country, type, '2020-08-17') as { formattedAddress?: string; line1?: string };
      expect(address.formattedAddress?.startsWith(`${address.line1}, `)).toBe(true);
    }
    expect(addressOf('US', 'id-card' as never, '2020-08-17')).toHaveProperty('line1');
  });

  test('n27: an approved visa is American or Chinese, whatever was asked for', () => {
    const countries = new Set<string>();
    for (let seed = 0; seed < 200; seed++) {
      const body = jumio.callback('netverify', { seed, traits: { document: { type: 'visa' } } });
      expect([body.idType, body.passportNumber !== undefined]).toEqual(['VISA', true]);
      countries.add(body.idCountry ?? '');
    }
    expect(countries).toEqual(new Set(['USA', 'CHN']));
  });

  test('n28: approved people are searched if the account asks for it, and nobody else', () => {
    const states = new Set<string>();
    everyVerification(
      (body) => {
        const screening = body.additionalChecks?.watchlistScreening;
        expect(screening !== undefined).toBe(body.verificationStatus === 'APPROVED_VERIFIED');
        if (screening === undefined) return;
        states.add(screening.searchStatus);
        expect(screening.searchId !== undefined).toBe(screening.searchStatus === 'DONE');
      },
      jumio.configured({ watchlistScreening: 'on' }),
    );
    expect(states).toEqual(new Set(['DONE', 'NOT_DONE', 'ERROR']));
  });

  test('times have no, one, two and three digits of milliseconds', () => {
    const digits = new Set<number>();
    everyVerification((body) => digits.add((/\.(\d+)Z$/.exec(body.transactionDate)?.[1] ?? '').length));
    expect(digits).toEqual(new Set([0, 1, 2, 3]));
  });
});

describe('the invariants of authentications hold in what is generated', () => {
  const everyAuthentication = (law: (body: components['schemas']['Authentication'], outcome: string) => void) => {
    for (const outcome of outcomesOf('authentication'))
      for (let seed = 0; seed < SEEDS; seed++)
        law(jumio.callback('authentication', { seed, outcome: outcome as 'passed' }), outcome);
  };

  test('a2, a6: the two references differ, and links name the authentication', () => {
    everyAuthentication(
      ({ transactionReference, enrollmentTransactionReference, idScanImageFace, livenessImages = [] }) => {
        expect(transactionReference).not.toBe(enrollmentTransactionReference);
        for (const link of [idScanImageFace, ...livenessImages])
          if (link !== undefined) expect(link).toContain(`/authentications/${transactionReference}/images/`);
      },
    );
  });

  test('a3: the enrolment of a scenario is approved, matches and is live', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [first, second] = jumio.play('enrolled-then-authenticated', { seed }).deliveries;
      const enrolment = first?.payload as Parameters | undefined;
      const authentication = second?.payload as components['schemas']['Authentication'] | undefined;
      expect(authentication?.enrollmentTransactionReference).toBe(enrolment?.jumioIdScanReference);
      expect([enrolment?.verificationStatus, enrolment?.identityVerification]).toEqual([
        'APPROVED_VERIFIED',
        { similarity: 'MATCH', validity: true },
      ]);
    }
  });

  test('a4, a5: the callback comes within 15 minutes; an expired one has no images', () => {
    for (const scenario of [
      'authentication-passed',
      'authentication-expired',
      'authentication-superseded',
      'enrolled-then-authenticated',
    ] as const)
      for (let seed = 0; seed < 50; seed++)
        for (const { event, payload } of jumio.play(scenario, { seed }).deliveries) {
          if (event !== 'authentication') continue;
          const { transactionDate, callbackDate, transactionResult, livenessImages } =
            payload as components['schemas']['Authentication'];
          const waited = time(callbackDate) - time(transactionDate);
          expect(waited >= 0 && waited <= 15 * 60_000 + 1_000).toBe(true);
          expect(livenessImages === undefined).toBe(transactionResult === 'EXPIRED');
        }
  });

  test('a superseded authentication is another one of the same enrolment', () => {
    const [newer, older] = jumio
      .play('authentication-superseded')
      .deliveries.map(({ payload }) => payload as components['schemas']['Authentication']);
    expect([newer?.transactionResult, older?.transactionResult]).toEqual(['PASSED', 'EXPIRED']);
    expect(newer?.transactionReference).not.toBe(older?.transactionReference);
    expect(newer?.enrollmentTransactionReference).toBe(older?.enrollmentTransactionReference);
  });
});

describe('the invariants of document verifications hold in what is generated', () => {
  const everyDocument = (law: (body: components['schemas']['DocumentVerification'], outcome: string) => void) => {
    for (const outcome of outcomesOf('documentVerification'))
      for (let seed = 0; seed < SEEDS; seed++)
        law(jumio.callback('documentVerification', { seed, outcome: outcome as 'uploaded' }), outcome);
  };

  test('d1, d2, d3, d7: a document if it is done, data if it was read, a code if it is custom, an address if by API', () => {
    everyDocument(({ transaction, document }) => {
      expect(document !== undefined).toBe(transaction.status === 'DONE');
      if (transaction.clientIp !== undefined) expect(transaction.source).toBe('DOC_API');
      if (document === undefined) return;
      expect(document.extractedData !== undefined).toBe(document.status === 'EXTRACTED');
      expect(document.customDocumentCode !== undefined).toBe(document.type === 'CUSTOM');
    });
  });

  test('d4, d5, d9: a card is read and has two pages at most, a social security card that is read is American', () => {
    everyDocument(({ document }) => {
      if (document?.type === 'CC') expect([document.status, document.images.length <= 2]).toEqual(['EXTRACTED', true]);
      if (document?.type === 'SSC' && document.status === 'EXTRACTED') expect(document.country).toBe('USA');
      expect((document?.images.length ?? 1) <= 30).toBe(true);
    });
  });

  test('d6: every page is a link with the reference and a number', () => {
    everyDocument(({ scanReference, document }) => {
      for (const link of document?.images ?? [])
        expect(link).toMatch(new RegExp(`/documents/${scanReference}/pages/\\d+$`));
    });
  });

  test('d8: the transaction was created before the callback', () => {
    everyDocument(({ transaction, timestamp }) => expect(time(transaction.date)).toBeLessThanOrEqual(time(timestamp)));
  });

  test('every type that can be read is read: bank statement, bill, card statement, card, social security card, others', () => {
    const read = new Map<string, Set<string>>();
    everyDocument(({ document }) => {
      if (document?.status !== 'EXTRACTED') return;
      const known = read.get(document.type) ?? new Set();
      for (const key of Object.keys(document.extractedData)) known.add(key);
      read.set(document.type, known);
    });
    const members = (type: string) => [...(read.get(type) ?? [])].sort();
    expect(members('BS')).toEqual(['accountNumber', 'address', 'issueDate', 'name', 'swiftCode']);
    expect(members('UB')).toEqual(['address', 'dueDate', 'issueDate', 'name']);
    expect(members('CCS')).toEqual(['address', 'cardNumberLastFourDigits', 'issueDate', 'name']);
    expect(members('CC')).toEqual(['issueDate', 'name', 'pan']);
    expect(members('SSC')).toEqual(['firstName', 'lastName', 'signatureAvailable', 'ssn']);
    expect(members('LAG')).toEqual(['address', 'issueDate', 'name']);
    expect(read.size).toBeGreaterThan(20);
  });
});
