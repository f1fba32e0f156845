import { pointerOf } from '../core/contract.ts';
import { utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import { joinedHeaders } from './capture-line.ts';
import type { Capture } from './captures.ts';
import { isLogRecord, jsonText } from './log-line.ts';
import type { Answer, Recogniser } from './recognise.ts';

/** A callback as it was found, with what was recognised of it. */
export interface Found {
  capture: Capture;
  recognised: Answer;
}

/** So deep is a callback looked for within another value. */
const DEEPEST = 6;

/**
 * The callback of a capture. As a rule that is the capture itself. In a line of a log, and in a payload that no provider
 * knows, it is the deepest object that is recognised as a callback, the first of several: `{"level":"info","body":{…}}`.
 * Text that is JSON counts as what it says, `{"msg":"{\"a\":1}"}`, and a form in a text as a body. Where there are `headers`
 * beside a `body`, they are its own. Where nothing within is recognised, it is the capture itself.
 *
 * @returns `undefined` for a record of a log (it has a level) in which there is no callback
 */
export function calledBackIn(recognise: Recogniser, capture: Capture): Found | undefined {
  const { content } = capture;
  const payload = 'payload' in content ? content.payload : undefined;
  const isRecord = isLogRecord(payload);
  const recognised = isRecord ? undefined : recognise(capture);
  if (recognised !== undefined && isKnown(recognised)) return { capture, recognised };
  return within(recognise, capture, payload, 0) ?? (recognised && { capture, recognised });
}

/** Whether an event was told, or named by something that has more of a callback's keys than it lacks. */
const isKnown = (answer: Answer): boolean => {
  if (!('detection' in answer)) return false;
  const { detection, payload } = answer;
  if (detection.event !== undefined) return true;
  const keys = isPlainObject(payload) ? Object.keys(payload).length : 0;
  return detection.distance !== undefined && (detection.distance === 0 || detection.distance < keys);
};

function within(recognise: Recogniser, outer: Capture, value: unknown, depth: number): Found | undefined {
  if (depth === DEEPEST || typeof value !== 'object' || value === null) return undefined;
  for (const [key, member] of Object.entries(value)) {
    const text = jsonText(member);
    const inner = text ?? member;
    const isForm = typeof inner === 'string' && /^[\w.%+*-]+(?:\[[^\]\s]*\])*=\S*&\S*$/.test(inner);
    if (!isForm && (typeof inner !== 'object' || inner === null)) continue;
    const place = pointerOf([key]);
    const headers = key === 'body' && 'headers' in value && isPlainObject(value.headers) ? value.headers : undefined;
    const capture: Capture = {
      ...outer,
      ...(headers !== undefined && { headers: joinedHeaders(headers) }),
      content: isForm ? { body: utf8(inner) } : { payload: inner },
      // Of what was escaped in a text, only the text has a place.
      placeOf: (pointer) => outer.placeOf(text === undefined && !isForm ? place + pointer : place),
    };
    const found = within(recognise, capture, inner, depth + 1) ?? itself(recognise, capture);
    if (found !== undefined) return found;
  }
  return undefined;
}

function itself(recognise: Recogniser, capture: Capture): Found | undefined {
  const { content } = capture;
  if ('payload' in content && (!isPlainObject(content.payload) || isLogRecord(content.payload))) return undefined;
  const recognised = recognise(capture);
  return isKnown(recognised) ? { capture, recognised } : undefined;
}
