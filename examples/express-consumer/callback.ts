/** What this application reads of a callback. The rest (names, photos, addresses) it neither needs nor keeps. */
export interface Callback {
  /** iDenfy's id of the verification. */
  scanRef: string;
  /** Our own id of the customer, echoed. */
  clientId: string | null;
  /** `null`: a callback about a verification that says nothing of its result, such as DOCUMENT_EXPIRATION. */
  verdict: Verdict | null;
}

export interface Verdict {
  overall: string;
  /** `null` in the format of 2018 to 2021, which has no such field. */
  final: boolean | null;
  /** A human reviewer took part. */
  reviewed: boolean;
  /** When the automatic check decided. Unix seconds; `null` where nothing usable was sent. */
  finishTime: number | null;
}

const MAX_TEXT = 100; // scanRef has 36 characters at most and clientId 100; longer ones are not iDenfy's.

/**
 * The callback in a request body, or `undefined` where there is none.
 *
 * Fields are picked one by one and checked by type. Unknown fields are ignored, because the provider adds some with every
 * edition; nothing is merged or copied, so a key named `__proto__` has nothing to pollute.
 */
export function readCallback(body: Uint8Array): Callback | undefined {
  const root = parse(body);
  if (!isObject(root) || !isText(root.scanRef)) return undefined;
  const callback = { scanRef: root.scanRef, clientId: isText(root.clientId) ? root.clientId : null };

  if (root.status === undefined && isText(root.expirationThreshold)) return { ...callback, verdict: null };

  const { status, final = null, finishTime } = root;
  if (!isObject(status) || !isText(status.overall)) return undefined;
  // Strictly a boolean: the text "false" is truthy, and this field decides whether a customer gets in.
  if (final !== null && typeof final !== 'boolean') return undefined;
  return {
    ...callback,
    verdict: {
      overall: status.overall,
      final,
      // "Nobody has looked yet" comes as null, as '' or as no key at all.
      reviewed: isText(status.manualFace) || isText(status.manualDocument),
      finishTime: Number.isFinite(finishTime) && Number(finishTime) > 0 ? Number(finishTime) : null,
    },
  };
}

function parse(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && value.length <= MAX_TEXT;
