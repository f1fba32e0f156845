import { describe, expect, test } from 'vitest';
import { readCallback } from '../callback.ts';
import { afterCallback, type Verification } from '../decision.ts';

/** A body by hand: what the application reads of a callback, and nothing else. */
const body = (status: object, rest: object = { final: true }) => ({ scanRef: 's', clientId: 'c', status, ...rest });

/** What becomes of a verification after callbacks with these bodies, in this order. */
function after(...bodies: object[]): Verification | undefined {
  return bodies.reduce<Verification | undefined>((before, each) => {
    const callback = readCallback(Buffer.from(JSON.stringify(each)));
    if (!callback?.verdict) throw new Error(`not a verdict: ${JSON.stringify(each)}`);
    return afterCallback(before, callback, callback.verdict);
  }, undefined);
}

describe('one callback', () => {
  test.each([
    ['APPROVED', 'approved'],
    ['DENIED', 'denied'],
    ['SUSPECTED', 'review'],
    ['REVIEWING', 'pending'],
    ['ACTIVE', 'pending'],
    ['EXPIRED', 'expired'],
    ['DELETED', 'expired'],
    ['ARCHIVED', 'expired'],
    ['NOT_REVIEWED', 'review'],
    ['A_STATUS_OF_TOMORROW', 'review'],
    ['constructor', 'review'],
    ['__proto__', 'review'],
  ])('a final %s comes to %s', (overall, decision) => {
    expect(after(body({ overall }))).toMatchObject({ decision, overall, final: true });
  });

  test.each(['APPROVED', 'DENIED', 'SUSPECTED', 'A_STATUS_OF_TOMORROW'])(
    'a preliminary %s decides nothing',
    (overall) => {
      expect(after(body({ overall }, { final: false }))).toMatchObject({ decision: 'pending', final: false });
    },
  );

  test.each([
    ['null', { manualFace: null, manualDocument: null }],
    ['empty', { manualFace: '', manualDocument: '' }],
    ['missing', {}],
  ])('a human result that is %s means that nobody has looked', (_, manual) => {
    expect(after(body({ overall: 'APPROVED', ...manual }, {}))).toMatchObject({ decision: 'approved', final: false });
  });
});

describe('one callback after another', () => {
  const auto = { overall: 'SUSPECTED', manualFace: null, manualDocument: null };
  const manual = { overall: 'APPROVED', manualFace: 'FACE_MATCH', manualDocument: 'DOC_VALIDATED' };
  const preliminary = body(auto, { final: false });
  const final = body(manual);
  const denied = body({ ...manual, overall: 'DENIED' });
  const expired = body({ overall: 'EXPIRED' });

  test.each([
    ['the final verdict replaces the preliminary one', [preliminary, final], 'approved'],
    ['a preliminary verdict after the final one changes nothing', [final, preliminary], 'approved'],
    ['an expiry after a verdict changes nothing', [final, expired], 'approved'],
    ['a verdict after an expiry counts', [expired, denied], 'denied'],
    ['a reviewer who looks again has the last word', [final, denied], 'denied'],
    ['of two legacy callbacks the reviewed one counts', [body(auto, {}), body(manual, {})], 'approved'],
    ['in either order', [body(manual, {}), body(auto, {})], 'approved'],
  ])('%s', (_, bodies, decision) => {
    expect(after(...bodies)).toMatchObject({ decision });
  });

  test('of two final verdicts the one of the later check counts, in either order', () => {
    const first = body({ overall: 'DENIED' }, { final: true, finishTime: 1000 });
    const second = body({ overall: 'APPROVED' }, { final: true, finishTime: 2000 });
    expect(after(first, second)).toMatchObject({ decision: 'approved' });
    expect(after(second, first)).toMatchObject({ decision: 'approved' });
  });
});

describe('what is no callback', () => {
  test.each([
    ['no JSON', '{"scanRef":'],
    ['no object', 'null'],
    ['a list', '[]'],
    ['no scanRef', '{"status":{"overall":"APPROVED"}}'],
    ['a scanRef that is no text', '{"scanRef":{"toString":1},"status":{"overall":"APPROVED"}}'],
    ['a scanRef of a thousand characters', `{"scanRef":"${'a'.repeat(1000)}","status":{"overall":"APPROVED"}}`],
    ['a status that is text, as in the status API', '{"scanRef":"s","status":"APPROVED"}'],
    ['a status that is null', '{"scanRef":"s","status":null}'],
    ['a truthy "false"', '{"scanRef":"s","final":"false","status":{"overall":"APPROVED"}}'],
    ['fields that only a prototype has', '{"__proto__":{"scanRef":"s","status":{"overall":"APPROVED"}}}'],
  ])('%s', (_, text) => {
    expect(readCallback(Buffer.from(text))).toBeUndefined();
  });

  test('bytes that are not UTF-8', () => {
    expect(readCallback(Buffer.from('{"scanRef":"\xff","status":{"overall":"APPROVED"}}', 'latin1'))).toBeUndefined();
  });
});
