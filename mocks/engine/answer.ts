import { isUtf8 } from 'node:buffer';
import { ANSWER_LIMIT } from '../transport.ts';
import type { Exchange } from './store.ts';

/** The body of an answer, as far as it is read. */
export class Answer {
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  /** False once there is more than what is read. */
  add(chunk: Uint8Array): boolean {
    this.#chunks.push(chunk);
    this.#length += chunk.length;
    return this.#length <= ANSWER_LIMIT;
  }

  get isTruncated(): boolean {
    return this.#length > ANSWER_LIMIT;
  }

  /** As far as it is read. */
  bytes(): Buffer {
    return Buffer.concat(this.#chunks).subarray(0, ANSWER_LIMIT);
  }
}

export function answered(status: number, headers: Exchange['headers'] = {}, answer: Answer): Exchange {
  const retryAfter = headers['retry-after'];
  const bytes = answer.bytes();
  return {
    outcome: { kind: 'answered', status, body: bytes.toString('utf8') },
    headers,
    ...(retryAfter !== undefined && { retryAfter: String(retryAfter) }),
    ...(answer.isTruncated && { truncated: true }),
    ...(!isText(bytes, answer.isTruncated) && { base64: bytes.toString('base64') }),
  };
}

/** The end may have parted a character, which is four bytes long at most. */
const isText = (bytes: Buffer, isTruncated: boolean) =>
  isUtf8(bytes) || (isTruncated && [1, 2, 3].some((parted) => isUtf8(bytes.subarray(0, -parted))));
