import { VerihookError } from '../core/errors.ts';

/** What the command line says about a load; all of it undefined where there is none. */
export interface LoadFlags {
  rate?: string;
  for?: string;
  count?: string;
  inFlight?: string;
}

/** Whether a load is asked for. Throws `usage/no-rate`. */
export function isLoad({ rate, for: time, count, inFlight }: LoadFlags): boolean {
  if (rate !== undefined) return true;
  const without = Object.entries({ '--for': time, '--count': count, '--in-flight': inFlight }).find(
    ([, value]) => value !== undefined,
  );
  if (without === undefined) return false;
  throw new VerihookError(
    'usage/no-rate',
    `${without[0]} belongs to a load. Say how fast it is as well: --rate 500/s.`,
  );
}
