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

  text(): string {
    return this.#length === 0 ? '' : Buffer.concat(this.#chunks).subarray(0, ANSWER_LIMIT).toString('utf8');
  }
}

export function answered(status: number, headers: Exchange['headers'] = {}, answer: Answer): Exchange {
  const retryAfter = headers['retry-after'];
  return {
    outcome: { kind: 'answered', status, body: answer.text() },
    headers,
    ...(retryAfter !== undefined && { retryAfter: String(retryAfter) }),
    ...(answer.isTruncated && { truncated: true }),
  };
}
