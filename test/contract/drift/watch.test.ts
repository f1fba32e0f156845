import { describe, expect, test } from 'vitest';
import { idenfy as typed } from '../../../generators/idenfy/index.ts';
import { detectEvent } from '../../../src/contract/detect.ts';
import { DriftWatch, type Sighting } from '../../../src/contract/drift/drift.ts';
import type { Provider } from '../../../src/core/provider.ts';

const idenfy = typed as unknown as Provider;
const EVENT = 'identificationManualFinished';
const { headers } = idenfy.message(EVENT, { secret: 's' });
const payload = typed.callback(EVENT, { outcome: 'approved-by-human' });

/** A callback that is as the document says, but for what is told. */
const sighting = (changes: Partial<Sighting>): Sighting => ({
  provider: idenfy,
  detection: { event: EVENT },
  payload,
  headers,
  whereIs: () => 'a.ndjson:1',
  ...changes,
});

async function reportOf(sightings: readonly Partial<Sighting>[]) {
  const watch = new DriftWatch();
  for (const each of sightings) await watch.see(sighting(each));
  return watch.report();
}

const withoutSignature = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Idenfy-Signature'));

describe('drift', () => {
  test('first and last are by the time that captures tell, whatever the order of the files', async () => {
    const changed = { ...payload, platform: 'WATCH' };
    const at = (day: number) => Date.UTC(2026, 10, day);
    const { drifts } = await reportOf(
      [3, 1, 2].map((day) => ({ payload: changed, at: at(day), whereIs: () => `day-${day}.ndjson:1` })),
    );
    expect(drifts).toMatchObject([
      {
        count: 3,
        first: { at: '2026-11-01T00:00:00.000Z', where: 'day-1.ndjson:1' },
        last: { at: '2026-11-03T00:00:00.000Z', where: 'day-3.ndjson:1' },
      },
    ]);
  });

  test('an event that the document does not know is told by its name', async () => {
    const named = { ...headers, 'Idenfy-Event-Type': 'IDENTIFICATION_PAUSED' };
    const detection = await detectEvent(idenfy, named, payload);
    const { drifts, ok } = await reportOf([{}, { headers: named, detection }]);
    expect(ok).toBe(false);
    expect(drifts).toMatchObject([
      { kind: 'drift/new-event', count: 1, share: 1, seen: [{ what: 'IDENTIFICATION_PAUSED', count: 1 }] },
    ]);
  });

  test('a signature that is gone is drift where others are signed; where none is, there is no secret', async () => {
    const some = await reportOf([{}, { headers: withoutSignature }]);
    expect(some.drifts).toMatchObject([
      { kind: 'drift/vanished-header', place: 'Idenfy-Signature', severity: 'warning', share: 0.5 },
    ]);
    const none = await reportOf([{ headers: withoutSignature }, { headers: {} }]);
    expect(none).toMatchObject({ ok: true, drifts: [{ severity: 'info' }] });
  });

  test('a signature of another form is a header that changed', async () => {
    const { drifts } = await reportOf([{ headers: { ...headers, 'Idenfy-Signature': 't=1764000000,v1=0b' } }]);
    expect(drifts).toMatchObject([
      { kind: 'drift/changed-header', place: 'Idenfy-Signature', expected: '<64 hex digits>' },
    ]);
  });

  test('the keys of a map that the document does not name are one place', async () => {
    const [first, second] = ['STEP_ONE', 'STEP_TWO'].map((key) => ({
      payload: { ...payload, fileUrls: { ...(payload as { fileUrls?: object }).fileUrls, [key]: 7 } },
    }));
    const { drifts } = await reportOf([first as object, second as object]);
    expect(drifts).toMatchObject([{ kind: 'drift/widened-type', place: '/fileUrls/*', count: 2 }]);
  });

  test('what is kept does not grow with what comes', async () => {
    const strange = Array.from({ length: 1500 }, (_, index) => ({
      payload: { ...payload, [`key${index}`]: 1, platform: `NEW_${index}` },
    }));
    const { drifts, beyond } = await reportOf(strange);
    expect(drifts.length + beyond).toBeGreaterThanOrEqual(1500);
    expect(drifts.filter(({ severity }) => severity !== 'info').length).toBe(1000);
    expect(drifts.find(({ place }) => place === '/platform')).toMatchObject({ count: 1500 });
    expect(Math.max(...drifts.map(({ seen }) => seen.length))).toBe(20);
  });

  test('an optional key that no callback of many had is information', async () => {
    const { drifts, ok } = await reportOf(Array.from({ length: 60 }, () => ({})));
    expect(ok).toBe(true);
    expect(drifts.length).toBeGreaterThan(0);
    expect(new Set(drifts.map(({ kind, severity, count }) => `${kind} ${severity} ${count}`))).toEqual(
      new Set(['drift/vanished-key info 60']),
    );
    expect((await reportOf(Array.from({ length: 49 }, () => ({})))).drifts).toEqual([]);
  });
});
