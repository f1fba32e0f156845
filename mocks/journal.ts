import { textOf } from '../src/core/message.ts';
import type { OperationInfo } from '../src/core/operation.ts';

/** One request to a provider's REST side, and what it got. */
export interface JournalEntry {
  /** Counted up from 1. */
  id: number;
  provider: string;
  /** Milliseconds since the Unix epoch, on the server's clock. */
  at: number;
  method: string;
  /** Path and query. */
  target: string;
  /** The operationId; undefined where the path belongs to none. */
  operation: string | undefined;
  status: number;
  /** The body as text, as far as it is kept. */
  body: string;
  /** What went wrong inside, of a status 500. */
  error?: string;
}

/** So many entries are kept, and of a body so much. Unit of the latter: bytes. */
const KEPT = 1_000;
const KEPT_OF_BODY = 10_000;

/** What clients asked of the mock provider: a test can see what happened. Credentials are not kept. */
export class Journal {
  #entries: JournalEntry[] = [];
  #next = 0;
  #count = 0;
  readonly #errors = new WeakMap<Request, string>();
  readonly #listeners = new Set<(entry: JournalEntry) => void>();
  readonly #mistakes = new Set<(error: string) => void>();
  /** Requests by provider, operation and status since the start. */
  readonly totals = new Map<string, { provider: string; operation: string; status: number; count: number }>();

  answered(
    provider: string,
    at: number,
    answer: { request: Request; operation: OperationInfo | undefined; body: Uint8Array | undefined; status: number },
  ): void {
    const { request, operation, body, status } = answer;
    const { url, method } = request;
    const error = this.#errors.get(request);
    const entry: JournalEntry = {
      id: ++this.#count,
      provider,
      at,
      method,
      target: url.slice(url.indexOf('/', url.indexOf('://') + 3)),
      operation: operation?.id,
      status,
      body: body === undefined ? '' : textOf(body.subarray(0, KEPT_OF_BODY)),
      ...(error !== undefined && { error }),
    };
    // A ring: the oldest entry makes room.
    this.#entries[this.#next] = entry;
    this.#next = (this.#next + 1) % KEPT;
    const key = `${provider} ${entry.operation} ${status}`;
    const total = this.totals.get(key);
    if (total !== undefined) total.count++;
    else this.totals.set(key, { provider, operation: entry.operation ?? '', status, count: 1 });
    for (const listener of this.#listeners) listener(entry);
  }

  /**
   * What went wrong inside while a request was answered; call it before `answered`.
   *
   * @param request `undefined` for one that is not kept, such as those to the control API
   */
  failed(request: Request | undefined, error: unknown): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (request !== undefined) this.#errors.set(request, text);
    for (const listener of this.#mistakes) listener(text);
  }

  /** The entries that are kept, the oldest first. */
  entries(): readonly JournalEntry[] {
    return [...this.#entries.slice(this.#next), ...this.#entries.slice(0, this.#next)];
  }

  /** Gives the way to stop. */
  subscribe(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells what goes wrong inside, whatever was asked for. Gives the way to stop. */
  onMistake(listener: (error: string) => void): () => void {
    this.#mistakes.add(listener);
    return () => this.#mistakes.delete(listener);
  }

  clear(): void {
    this.#entries = [];
    this.#next = 0;
  }
}
