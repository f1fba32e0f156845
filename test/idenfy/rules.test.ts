import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { type IdenfyEvents, payloads } from '../../generators/idenfy/payloads.ts';
import { oracleOf } from '../support/oracle.ts';
import { eventsWithOutcomes } from '../support/providers.ts';

type Body = IdenfyEvents['identification'];
const oracle = oracleOf('idenfy');
const IDENTIFICATION = [
  'identification',
  'identificationAutoFinished',
  'identificationManualFinished',
  'identificationResubmitted',
] as const;
const pairs = eventsWithOutcomes(idenfy as never).filter(({ event }) => IDENTIFICATION.includes(event as never)) as {
  event: (typeof IDENTIFICATION)[number];
  outcome: Parameters<typeof idenfy.callback<'identification'>>[1] extends infer O | undefined
    ? NonNullable<O extends { outcome?: infer N } ? N : never>
    : never;
}[];

/** Runs a law over generated bodies of every event and outcome. */
function everyBody(law: (body: Body, about: { event: string; outcome: string }) => void): void {
  fc.assert(
    fc.property(
      fc.maxSafeInteger(),
      fc.constantFrom(...pairs),
      fc.constantFrom(undefined, 'preliminary' as const),
      (seed, { event, outcome }, stage) => {
        const told = stage && idenfy.preliminary.includes(event) ? { stage } : {};
        law(idenfy.callback(event, { seed, outcome, ...told }) as Body, { event, outcome });
      },
    ),
    { numRuns: 1_000 },
  );
}

const deciding = ({ status }: Body) => [
  status.manualFace || status.autoFace,
  status.manualDocument || status.autoDocument,
];
const isClean = (body: Body) => deciding(body).join() === 'FACE_MATCH,DOC_VALIDATED';
const tags = ({ status }: Body) => [...status.fraudTags, ...status.mismatchTags];

describe('the cross-field rules of iDenfy hold in what is generated', () => {
  test('rule 1: APPROVED exactly when the deciding results are clean and nothing is flagged', () => {
    everyBody((body) => expect(body.status.overall === 'APPROVED').toBe(isClean(body) && tags(body).length === 0));
  });

  test('rule 2: DENIED has a bad half among the deciding results', () => {
    everyBody((body) => body.status.overall !== 'DENIED' || expect(isClean(body)).toBe(false));
  });

  test('rule 3: SUSPECTED has a tag, and clean results', () => {
    everyBody(
      (body) =>
        body.status.overall !== 'SUSPECTED' || expect([tags(body).length > 0, isClean(body)]).toEqual([true, true]),
    );
  });

  test('rule 7: a first name that differs is SUSPECTED with the tag NAME on clean results', () => {
    const seed = Array.from({ length: 200 }, (_, i) => i).find((i) => {
      const { status } = idenfy.callback('identificationAutoFinished', { seed: i, outcome: 'suspected-mismatch' });
      return status.mismatchTags.join() === 'NAME';
    });
    const { status } = idenfy.callback('identificationAutoFinished', {
      seed: seed ?? -1,
      outcome: 'suspected-mismatch',
    });
    expect(status).toMatchObject({
      overall: 'SUSPECTED',
      mismatchTags: ['NAME'],
      fraudTags: [],
      autoFace: 'FACE_MATCH',
      autoDocument: 'DOC_VALIDATED',
    });
  });

  test('rule 8: UNDER_AGE goes with a person under 18', () => {
    for (let seed = 0; seed < 200; seed++) {
      const { data } = idenfy.callback('identificationAutoFinished', { seed, outcome: 'suspected-age' });
      expect(data.docDob && data.docDob > '2008-01-01').toBe(true);
    }
  });

  test('rules 9 and 10: while a review is to come, the human results are null', () => {
    everyBody(
      (body) => body.final || expect([body.status.manualFace, body.status.manualDocument]).toEqual([null, null]),
    );
  });

  test('rule 11: the callback of a reviewer is final and holds both human results, in words that a reviewer has', () => {
    const faces = ['FACE_MATCH', 'FACE_MISMATCH', 'NO_FACE_FOUND', 'TOO_MANY_FACES', 'FACE_UNCERTAIN', 'FAKE_FACE'];
    const documents = [
      'DOC_VALIDATED',
      'DOC_NOT_FULLY_VISIBLE',
      'DOC_NOT_SUPPORTED',
      'DOC_EXPIRED',
      'DOC_DAMAGED',
      'DOC_FAKE',
      'DOC_PERSONAL_CODE_INVALID',
      'MRZ_INVALID',
    ];
    everyBody((body, { event }) => {
      if (event !== 'identificationManualFinished') return;
      expect(body.final).toBe(true);
      expect(faces).toContain(body.status.manualFace);
      expect(documents).toContain(body.status.manualDocument);
    });
  });

  test('rule 13: data is edited only where a human result stands', () => {
    everyBody((body) => !body.data.manuallyDataChanged || expect(body.status.manualFace).not.toBeNull());
  });

  test('rule 14: the proxy risk comes only with a final approval', () => {
    everyBody(
      (body) =>
        body.data.clientIpProxyRiskLevel === null ||
        expect([body.final, body.status.overall]).toEqual([true, 'APPROVED']),
    );
  });

  test('rule 15: the lists of duplicates go with their tags, and are null instead of empty', () => {
    everyBody(({ data, status }) => {
      expect(data.duplicateFaces !== null).toBe(status.fraudTags.includes('DUPLICATE_FACE'));
      expect(data.duplicateDocFaces !== null).toBe(status.fraudTags.includes('DUPLICATE_DOC_FACE'));
    });
  });

  test('rules 16 and 17: a hit in AML or LID goes with its tag, and so does a check that could not run', () => {
    everyBody(({ AML, LID, status }) => {
      for (const [results, name] of [
        [AML, 'AML'],
        [LID, 'LID'],
      ] as const) {
        const said = (results ?? []).map((result) => result.status);
        expect(said.some(({ overallStatus }) => overallStatus === 'SUSPECTED')).toBe(
          status.fraudTags.includes(`${name}_SUSPECTION`),
        );
        expect(said.some(({ checkSuccessful }) => !checkSuccessful)).toBe(status.fraudTags.includes(`${name}_FAILED`));
        for (const { serviceSuspected, overallStatus } of said)
          expect(serviceSuspected).toBe(overallStatus === 'SUSPECTED');
      }
    });
  });

  test('rule 16: AML lists are searched only after face and document have passed', () => {
    everyBody(
      ({ AML, status }) =>
        AML === null ||
        AML === undefined ||
        expect([status.autoFace, status.autoDocument]).toEqual(['FACE_MATCH', 'DOC_VALIDATED']),
    );
  });

  test('rule 20: the session ends after it begins, in whole seconds', () => {
    everyBody(({ startTime, finishTime }) => {
      expect([Number.isInteger(startTime), Number.isInteger(finishTime)]).toEqual([true, true]);
      expect(finishTime).toBeGreaterThanOrEqual(startTime);
    });
  });

  test('rule 21: the full name is the first name, a space, and the last name; one name alone is the last name', () => {
    everyBody(
      ({ data: { fullName, docFirstName, docLastName } }) =>
        fullName === null || expect(fullName).toBe([docFirstName, docLastName].filter(Boolean).join(' ')),
    );
  });

  test('rule 22: COUNTRY_MISMATCH exactly when the chosen country is not that of the document', () => {
    everyBody(({ data, status }) => {
      if (data.docIssuingCountry === null) return;
      expect(data.selectedCountry !== data.docIssuingCountry).toBe(status.autoDocument === 'COUNTRY_MISMATCH');
    });
  });

  test('a document that is called expired has expired, and one that has is called so in the end', () => {
    everyBody(({ data, status, startTime, final }) => {
      if (data.docExpiry === null) return;
      const expired = Date.parse(data.docExpiry) < startTime * 1000;
      const called = [status.autoDocument, status.manualDocument].includes('DOC_EXPIRED');
      expect(called ? expired : !(expired && final)).toBe(true);
    });
  });

  test('a passport has one side, so no link to a back', () => {
    everyBody(({ data, fileUrls }) => data.docType !== 'PASSPORT' || expect(fileUrls).not.toHaveProperty('BACK'));
  });

  test('both callbacks of a review tell of the same person, document, session and automatic results', () => {
    fc.assert(
      fc.property(
        fc.maxSafeInteger(),
        fc.constantFrom('suspected', 'approved-by-human', 'denied-by-human', 'suspected-aml'),
        (seed, scenario) => {
          const [first, second] = idenfy
            .play(scenario as 'suspected', { seed })
            .deliveries.map(({ payload }) => payload as Body);
          const facts = ({
            scanRef,
            clientId,
            startTime,
            finishTime,
            data,
            status: { autoFace, autoDocument },
          }: Body) => ({
            scanRef,
            clientId,
            startTime,
            finishTime,
            data: { ...data, manuallyDataChanged: null, clientIpProxyRiskLevel: null },
            autoFace,
            autoDocument,
          });
          expect(facts(second as Body)).toEqual(facts(first as Body));
          expect([first?.final, second?.final]).toEqual([false, true]);
        },
      ),
    );
  });
});

describe('the document refuses what breaks a documented rule', () => {
  const errorsOf = (event: string, payload: unknown) => oracle(event)(payload).length;
  const auto = (change: NonNullable<Parameters<typeof idenfy.callback<'identificationAutoFinished'>>[1]>) =>
    idenfy.callback('identificationAutoFinished', change);

  test.each([
    [
      'APPROVED although the deciding document has expired',
      auto({ with: { status: { autoDocument: 'DOC_EXPIRED' } } }),
    ],
    ['APPROVED although the deciding face does not match', auto({ with: { status: { autoFace: 'FACE_MISMATCH' } } })],
    [
      'APPROVED although a reviewer found the document fake',
      auto({ with: { status: { manualFace: 'FACE_MATCH', manualDocument: 'DOC_FAKE' } } }),
    ],
    ['DENIED for no reason at all', auto({ with: { status: { overall: 'DENIED' } } })],
    ['SUSPECTED without a tag', auto({ with: { status: { overall: 'SUSPECTED' } } })],
    ['an edited document without a review', auto({ with: { data: { manuallyDataChanged: true } } })],
    ['a proxy risk on a preliminary result', auto({ with: { final: false, data: { clientIpProxyRiskLevel: 'LOW' } } })],
    ['an empty list of duplicates', auto({ with: { data: { duplicateFaces: [] } } })],
    ['a tag that nobody knows', auto({ with: { status: { fraudTags: ['NOT_A_TAG' as never] } } })],
    ['a text where a boolean belongs', auto({ with: { final: 'true' as never } })],
    ['a country of three letters', auto({ with: { data: { docIssuingCountry: 'LTU' } } })],
    ['no scanRef', auto({ with: { scanRef: undefined } })],
  ])('%s', (_, payload) => expect(errorsOf('identificationAutoFinished', payload)).toBeGreaterThan(0));

  test('a reviewer whose callback is not final, or leaves a result open', () => {
    const changes = [
      { final: false as never },
      { status: { manualFace: null as never } },
      { status: { manualDocument: undefined } },
    ];
    for (const change of changes) {
      expect(
        errorsOf('identificationManualFinished', idenfy.callback('identificationManualFinished', { with: change })),
      ).toBeGreaterThan(0);
    }
  });

  test('APPROVED by a reviewer who overrules a bad automatic result is fine', () => {
    const payload = auto({
      with: { status: { autoDocument: 'DOC_NAME_ERROR', manualFace: 'FACE_MATCH', manualDocument: 'DOC_VALIDATED' } },
    });
    expect(oracle('identificationAutoFinished')(payload)).toEqual([]);
  });

  test('a body of the current format is not taken for the retired one', () => {
    expect(errorsOf('identificationLegacy', auto({}))).toBeGreaterThan(0);
  });
});

test('nobody is made up for the body of a session that nobody has opened', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (seed) => {
      const story = idenfy.story({ seed, outcome: 'expired-unopened' });
      const nobody = Object.defineProperties({ ...story }, { person: { get: asked }, document: { get: asked } });
      const moment = { at: story.startAt, firstAt: story.startAt, stage: undefined };
      expect(payloads.identificationExpired(moment, nobody)).toEqual(payloads.identificationExpired(moment, story));
    }),
  );
});

const asked = () => {
  throw new Error('somebody was asked for');
};
