import { expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';

const told = (more: object) =>
  jumio.tells('netverify', { jumioIdScanReference: 'r', verificationStatus: 'APPROVED_VERIFIED', ...more })?.allows;

test.each([true, 'true', 'TRUE', 'True'])(
  'MATCH with the validity %j approves, and nothing else will do',
  (validity) => {
    expect(told({ identityVerification: { similarity: 'MATCH', validity } })).toEqual(['approved']);
  },
);

test.each([
  { similarity: 'NO_MATCH', validity: true },
  { similarity: 'NOT_POSSIBLE', validity: true },
  { similarity: 'MATCH', validity: false },
  { similarity: 'MATCH', validity: 'FALSE' },
  { similarity: 'MATCH' },
  { validity: true },
  { reason: 'LIVENESS_FAILED' },
])('%j approves nobody, whatever the document', (identityVerification) => {
  expect(told({ identityVerification })).not.toContain('approved');
});

test.each([{}, { identityVerification: null }, { identityVerification: {} }])(
  '%j: no faces were compared, and whoever asks for none may approve',
  (more) => {
    expect(told(more)).toEqual(['approved', 'review', 'pending']);
    expect(told({ ...more, verificationStatus: 'DENIED_FRAUD' })).not.toContain('approved');
  },
);
