import type { StoredAttempt, StoredDelivery } from '../../mocks/engine/store.ts';
import { VerihookError } from '../core/errors.ts';
import { startWorker } from '../mock.ts';
import { integerOf } from './arguments.ts';
import type { ExitCode, Io } from './io.ts';
import { attemptLine, type ServedOptions, servedBy, textOf } from './served.ts';

export interface WorkerOptions extends ServedOptions {
  data?: string;
  concurrency: string;
  perTarget: string;
  json?: true;
}

/** `verihook worker`: sends the callbacks of servers that share a database, until it is interrupted. */
export async function worker(io: Io, providers: string[], options: WorkerOptions): Promise<ExitCode> {
  const interrupted = io.untilInterrupted();
  const { data } = options;
  if (data === undefined)
    throw new VerihookError(
      'usage/no-data',
      'Whose callbacks? Give the database of the servers: --data postgres://user:password@host:5432/database, or VERIHOOK_DATA.',
    );
  const served = await servedBy(io, providers, options);
  // What it is comes first, and then what it does.
  const opened = Promise.withResolvers<void>();
  const tell = ({ request: _, ...attempt }: StoredAttempt, { planned: { event }, ...delivery }: StoredDelivery) => {
    if (options.json) void io.out(`${JSON.stringify({ type: 'attempted', ...attempt })}\n`);
    else io.err(attemptLine(attempt.endedAt ?? attempt.startedAt, attempt, { event, ...delivery }));
  };
  const sending = await startWorker({
    ...served,
    data,
    concurrency: {
      total: mostOf(options.concurrency, '--concurrency'),
      perTarget: mostOf(options.perTarget, '--per-target'),
    },
    onAttempt: (attempt, delivery) => void opened.promise.then(() => tell(attempt, delivery)),
    onTrouble: (error) => io.err(`verihook: ${textOf(error)} It is tried again.`),
  });
  if (options.json) await io.out(`${JSON.stringify({ type: 'sending', providers: sending.providers })}\n`);
  else {
    const signed = served.secret === undefined ? 'unsigned (VERIHOOK_SECRET signs them)' : 'signed';
    await io.out(
      `Sends the callbacks of ${sending.providers.join(', ')}, ${signed}; servers and workers want the same secret. Ctrl-C ends it.\n`,
    );
  }
  opened.resolve();
  await new Promise<void>((resolve) => interrupted.addEventListener('abort', () => resolve(), { once: true }));
  const inFlight = await sending.inFlight().catch(() => 0);
  if (inFlight > 0) io.err(`verihook: waiting for ${inFlight} attempts; press Ctrl-C again to break them off`);
  await sending.close();
  return 0;
}

function mostOf(text: string, flag: string): number {
  const most = integerOf(text, flag);
  if (most > 0) return most;
  throw new VerihookError('usage/not-a-limit', `${flag} takes a number above 0, not ${text}.`);
}
