import { describe, expect, test } from 'vitest';
import { idenfy as typed } from '../../generators/idenfy/index.ts';
import { jumio } from '../../generators/jumio/index.ts';
import { sumsub } from '../../generators/sumsub/index.ts';
import { type Captured, captures, isCapture } from '../../src/contract/captures.ts';
import { calledBackIn, type Found } from '../../src/contract/inside.ts';
import { recogniserOf } from '../../src/contract/recognise.ts';
import type { Provider } from '../../src/core/provider.ts';

const idenfy = typed as unknown as Provider;
const payload = typed.callback('documentExpiration');
const json = JSON.stringify(payload);
const recognise = await recogniserOf([idenfy, jumio as unknown as Provider, sumsub as unknown as Provider]);

async function read(text: string): Promise<{ all: Captured[]; found: (Found | undefined)[]; passed: number }> {
  async function* chunks() {
    yield Buffer.from(text);
  }
  let passed = 0;
  const passedOver = () => {
    passed++;
  };
  const all = await Array.fromAsync(captures('app.log', chunks(), { passedOver }));
  return { all, found: all.filter(isCapture).map((each) => calledBackIn(recognise, each)), passed };
}
const told = (found: Found | undefined) => {
  if (found === undefined || !('detection' in found.recognised)) return undefined;
  const { provider, detection, payload } = found.recognised;
  return { event: `${provider.id} ${detection.event}`, payload };
};
const EXPECTED = { event: 'idenfy documentExpiration', payload };
/** The text that stands at the place of a value. */
const textAt = (text: string, found: Found | undefined, pointer: string) => {
  const { line, column = 0 } = found?.capture.placeOf(pointer) ?? { line: 0 };
  return text.split('\n')[line - 1]?.slice(column - 1);
};

describe('the callback in a line of a log is', () => {
  test.each([
    ['an object in a record', `{"level":"info","msg":"webhook","body":${json}}`, true],
    ['an object deep in a record', `{"level":30,"req":{"id":1,"data":[{"hook":${json}}]}}`, true],
    ['an object in a record without a level', `{"msg":"webhook","payload":${json}}`, true],
    ['a text that is JSON', `{"level":"info","payload":${JSON.stringify(json)}}`, false],
    ['a text in a text', `{"level":"info","payload":${JSON.stringify(JSON.stringify({ body: json }))}}`, false],
    ['after a time and a key', `2026-11-21T12:00:00Z INFO got id=7 body=${json} ms=3`, true],
    ['in quotes and escaped', `level=info msg=${JSON.stringify(json)} ms=3`, false],
    ['one of several objects', `Nov 21 12:00:00 host app: headers={"a":"b"} body=${json}`, true],
    ['after braces that are no JSON', `[2026-11-21 12:00:00] {worker} got ${json}`, true],
  ])('%s', async (_, line, isPlaced) => {
    const text = `${line}\n`;
    const { found, all } = await read(text);
    expect(all).toHaveLength(1);
    expect(told(found[0])).toEqual(EXPECTED);
    if (isPlaced) expect(textAt(text, found[0], '/scanRef')).toMatch(`${JSON.stringify(payload.scanRef)}`);
    else expect(textAt(text, found[0], '/scanRef')).toMatch(/^"/);
  });

  test('a form in a text', async () => {
    const form = Buffer.from(jumio.message('netverify').body).toString();
    const { found } = await read(JSON.stringify({ level: 'info', body: form }));
    expect(told(found[0])?.event).toBe('jumio netverify');
  });

  test('with the headers that stand beside its body', async () => {
    const record = {
      level: 'info',
      headers: { 'Idenfy-Event-Type': 'IDENTIFICATION_EXPIRED' },
      body: typed.callback('identification'),
    };
    const { found } = await read(JSON.stringify(record));
    expect(told(found[0])?.event).toBe('idenfy identificationExpired');
  });

  test('the line itself, where nothing in it is a callback', async () => {
    const { found } = await read('{"msg":"webhook","body":{"a":1}}');
    expect(found[0]?.capture.content).toEqual({ payload: { msg: 'webhook', body: { a: 1 } } });
    expect(told(found[0])).toBeUndefined();
  });

  test('none, where a record with a level holds none; a line of text without JSON is passed over', async () => {
    const text = `{"level":"info","msg":"started","config":{"type":"full"}}\n2026-11-21 12:00:00 listening\n{"level":"info","body":${json}}\n`;
    const { found, passed } = await read(text);
    expect(found.map(told)).toEqual([undefined, EXPECTED]);
    expect(found[0]).toBeUndefined();
    expect(passed).toBe(1);
  });

  test('told as broken, where the line was cut in the middle of it, and the next one is read', async () => {
    const line = `2026-11-21T12:00:00Z INFO body=${json}`;
    const { all, found } = await read(`${line}\n${line.slice(0, -20)}\n${line}\n`);
    expect(found.map(told)).toEqual([EXPECTED, EXPECTED]);
    expect(all[1]).toMatchObject({ rule: 'capture/not-json', line: 2 });
  });
});

describe('a callback that a provider sends', () => {
  test('is never taken for a record of a log, nor looked into', async () => {
    for (const provider of [idenfy, sumsub as unknown as Provider]) {
      for (const event of Object.keys(provider.events)) {
        const callback = provider.callback(event);
        const { found } = await read(JSON.stringify(callback));
        expect(found[0]?.capture.content).toEqual({ payload: callback });
      }
    }
  });
});
