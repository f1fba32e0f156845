import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { recognise } from '../../src/contract/recognise.ts';
import { violationsOf } from '../../src/contract/validate.ts';
import { textOf, utf8 } from '../../src/core/message.ts';

const provider = jumio as never;
const fraud = textOf(jumio.message('netverify', { outcome: 'fraud-fake', seed: 1 }).body);

async function findings(body: string) {
  const recognised = await recognise([provider], { headers: {}, content: { body: utf8(body) } });
  if (!('detection' in recognised)) return [['undecodable', 'reason' in recognised ? recognised.reason : 'nobody’s']];
  const { detection, payload, problems } = recognised;
  const violations = await violationsOf(provider, detection, payload, {}, problems);
  return violations.map(({ rule, severity, pointer }) => [rule, severity, pointer]);
}
const replaced = (name: string, value: string) =>
  [...fraud.split('&').filter((pair) => !pair.startsWith(`${name}=`)), `${name}=${value}`].join('&');

describe('a body that is no good form is told by the parameter, and nothing is thrown', () => {
  test.each([
    ['broken percent-encoding', replaced('customerId', 'A%ZZB'), '/customerId'],
    ['a parameter that comes twice', `${fraud}&verificationStatus=APPROVED_VERIFIED`, '/verificationStatus'],
    ['JSON that does not parse', replaced('rejectReason', '%7B%22rejectReasonCode%22'), '/rejectReason'],
    ['N/A where JSON belongs', replaced('rejectReason', 'N%2FA'), '/rejectReason'],
    ['a field of ten megabytes', replaced('note', 'x'.repeat(10_000_000)), '/note'],
    ['bytes that are no UTF-8', replaced('customerId', '%FF'), '/customerId'],
  ])('%s', async (_, body, pointer) => {
    expect(await findings(body)).toContainEqual(['capture/form', 'error', pointer]);
  });

  test('a form that says nothing is an unknown event', async () => {
    for (const body of ['a=b', 'note=1&other=2'])
      expect([body, await findings(body)]).toEqual([body, [['contract/unknown-event', 'error', '']]]);
  });

  test('what is no form cannot be decoded', async () => {
    for (const body of [
      '',
      '&&&',
      'hello',
      '{"final":true}',
      '{"url":"https://a.test/?b=c"}',
      '<a href="b=c">',
      'a b=c',
    ])
      expect([body, await findings(body)]).toEqual([
        body,
        [['undecodable', 'The body of a Jumio callback is not a form.']],
      ]);
  });

  test('the three callbacks are told by callBackType, and by transaction where there is none', () => {
    const event = (body: string) => jumio.wire.decode({ headers: {}, body: utf8(body) }).event;
    expect(event('callBackType=NETVERIFYID')).toBe('netverify');
    expect(event('callBackType=NETVERIFY_AUTHENTICATION')).toBe('authentication');
    expect(event('transaction=%7B%7D')).toBe('documentVerification');
    expect(event('callBackType=DOCUMENT&transaction=%7B%7D')).toBeUndefined();
    expect(event('callbackType=NETVERIFYID')).toBeUndefined();
  });

  test('N/A, a blank, a plus sign and other scripts come through', () => {
    const body = jumio.wire.encode('netverify', {
      idLastName: '测试人 + Müller',
      personalNumber: 'N/A',
      idAddress: { line1: 'a b&c=d' },
    });
    expect(textOf(body.body)).toContain('personalNumber=N%2FA');
    expect(jumio.wire.decode(body).payload).toEqual({
      idLastName: '测试人 + Müller',
      personalNumber: 'N/A',
      idAddress: { line1: 'a b&c=d' },
    });
  });
});

describe('every other spelling of a callback reads the same', () => {
  const encodings = jumio.cases.filter(
    ({ name, expect: expected }) => name.startsWith('encoding/') && expected === 'accept',
  );
  test.each(encodings.map((each) => [each.event, each.name, each] as const))('%s %s', (event, _, each) => {
    for (let seed = 0; seed < 50; seed++) {
      const { payload, problems } = jumio.wire.decode(jumio.message(event as 'netverify', { seed, case: each }));
      expect(payload).toEqual(jumio.callback(event as 'netverify', { seed }));
      expect(problems).toEqual([]);
    }
  });
});
