import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Answer, answered } from '../../../mocks/engine/answer.ts';
import { ANSWER_LIMIT } from '../../../mocks/transport.ts';

function exchangeOf(chunks: readonly Uint8Array[]) {
  const answer = new Answer();
  for (const chunk of chunks) if (!answer.add(chunk)) break;
  return answered(200, {}, answer);
}

/** By another decoder. */
function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

test('an answer that is no text keeps its bytes; one that is text keeps nothing twice', () => {
  const chunk = fc.oneof(
    fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
    fc.uint8Array(),
  );
  fc.assert(
    fc.property(fc.array(chunk), (chunks) => {
      const sent = Buffer.concat(chunks);
      const { base64, outcome } = exchangeOf(chunks);
      expect(base64 === undefined).toBe(isText(sent));
      const body = outcome.kind === 'answered' ? outcome.body : '';
      expect(base64 === undefined ? Buffer.from(body) : Buffer.from(base64, 'base64')).toEqual(sent);
    }),
  );
});

test.each(['ā', '語', '😀'])('a long text whose last character is parted is a text: %s', (character) => {
  const bytes = Buffer.byteLength(character);
  for (let before = 0; before < bytes; before++) {
    const text = `${'a'.repeat(before)}${character.repeat(ANSWER_LIMIT)}`;
    const { truncated, base64 } = exchangeOf([Buffer.from(text)]);
    expect([before, truncated, base64]).toEqual([before, true, undefined]);
  }
});

test('a long answer that is no text keeps as much as is read', () => {
  const picture = Buffer.alloc(2 * ANSWER_LIMIT, 0x89);
  const { truncated, base64 } = exchangeOf([picture]);
  expect([truncated, base64]).toEqual([true, picture.subarray(0, ANSWER_LIMIT).toString('base64')]);
});
