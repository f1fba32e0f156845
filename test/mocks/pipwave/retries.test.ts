import { expect, test } from 'vitest';
import { pipwave } from '../../../generators/pipwave/index.ts';
import { MINUTE, rigOf, SECRET } from './support.ts';

const WEEK = 7 * 24 * 60 * MINUTE;
const utf8 = (raw: string) => ({ headers: {}, body: new TextEncoder().encode(raw) });

test('a notification comes every five minutes for a week, stamped and signed anew, until somebody answers OK', async () => {
  let word = '';
  const almost = ['ok', 'OK\n', '"OK"', ' OK', 'OK!', ''];
  await using rig = await rigOf({
    scenario: 'success',
    answer: ({ at }) => word || (almost[at % almost.length] ?? ''),
  });
  await rig.initiate();
  await rig.app.engine.advance(4 * MINUTE);
  const [first] = rig.received;
  await rig.app.engine.advance(WEEK - 6 * MINUTE);
  const count = rig.received.length;
  expect(count).toBe((7 * 24 * 60) / 5);
  rig.received.forEach(({ at, raw, body }, index) => {
    expect(at).toBe((first?.at ?? 0) + index * 5 * MINUTE);
    expect(body.timestamp).toBe(Math.floor(at / 1000));
    expect({ ...body, timestamp: 0, signature: '' }).toEqual({ ...first?.body, timestamp: 0, signature: '' });
    if (index % 100 === 0) expect(pipwave.wire.verify(utf8(raw), SECRET)).toEqual([]);
  });
  expect(new Set(rig.received.map(({ body }) => body.signature)).size).toBe(count);

  word = 'OK';
  await rig.app.engine.advance(WEEK);
  expect(rig.received).toHaveLength(count + 1);
  expect(await rig.app.engine.list()).toMatchObject([{ state: 'acknowledged', attempts: count + 1 }]);
});

test('after a week nobody is told any more', async () => {
  await using rig = await rigOf({ scenario: 'success', answer: () => 'ok' });
  await rig.initiate();
  await rig.app.engine.advance(2 * WEEK);
  expect(rig.received).toHaveLength((7 * 24 * 60) / 5 + 1);
  expect(await rig.app.engine.list()).toMatchObject([{ state: 'given-up' }]);
});

test('resends of one type do not hold up the other', async () => {
  await using rig = await rigOf({
    scenario: 'success',
    answer: ({ body }) => (body.verification_type === 'credit-card' ? 'no' : 'OK'),
  });
  await rig.initiate({ types_of_verification: '{"credit-card":{},"identification":{}}' });
  await rig.app.engine.advance(60 * MINUTE);
  const types = rig.received.map(({ body }) => body.verification_type);
  expect(types.filter((type) => type === 'identification')).toHaveLength(1);
  expect(types.filter((type) => type === 'credit-card').length).toBeGreaterThan(10);
});
