import { describe, expectTypeOf, test } from 'vitest';
import type { JumioEvents } from '../../generators/jumio/index.ts';
import type { components } from '../../src/generated/jumio/types.ts';

type Netverify = JumioEvents['netverify'];
type Of<Status extends Netverify['verificationStatus']> = Extract<Netverify, { verificationStatus: Status }>;

describe('the compiler tells the callbacks apart', () => {
  test('only a rejection has a reason, and each status has its own codes', () => {
    expectTypeOf<Of<'APPROVED_VERIFIED'>['rejectReason']>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<'NO_ID_UPLOADED'>['rejectReason']>().toEqualTypeOf<undefined>();
    expectTypeOf<Of<'DENIED_FRAUD'>['rejectReason']['rejectReasonCode']>().toEqualTypeOf<
      '100' | '105' | '106' | '107' | '108' | '109' | '110' | '111'
    >();
    expectTypeOf<'200'>().toExtend<Of<'ERROR_NOT_READABLE_ID'>['rejectReason']['rejectReasonCode']>();
  });

  test('only a document that was read has data', () => {
    type Document = components['schemas']['Document'];
    expectTypeOf<Extract<Document, { status: 'EXTRACTED' }>['extractedData']>().toEqualTypeOf<
      components['schemas']['ExtractedData']
    >();
    expectTypeOf<Extract<Document, { status: 'UPLOADED' }>['extractedData']>().toEqualTypeOf<undefined>();
  });

  test('details and categories are a list or a single object', () => {
    type Detail = components['schemas']['FraudDetail'];
    expectTypeOf<Of<'DENIED_FRAUD'>['rejectReason']['rejectReasonDetails']>().toEqualTypeOf<
      Detail[] | Detail | undefined
    >();
    type Category = components['schemas']['LicenceCategory'];
    expectTypeOf<Netverify['dlCategories']>().toEqualTypeOf<Category[] | Category | undefined>();
  });
});
