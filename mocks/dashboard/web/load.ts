import { useEffect, useState } from 'preact/hooks';
import { ControlError } from './api.ts';
import { changes } from './live.ts';

/** What is read from the server: what there is of it, and what is wrong. */
export interface Loaded<T> {
  /** Of the last time that it was read for this key. */
  value: T | undefined;
  error: ControlError | undefined;
  /** It is being read for the first time for this key. */
  isLoading: boolean;
}

/** So many things are kept of what was read. */
const MOST = 30;
/** Whoever comes back to something sees at once what it was, and then what it is. */
const kept = new Map<string, unknown>();

function keep(key: string, value: unknown): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > MOST) kept.delete(oldest as string);
}

/**
 * Reads something from the server, and again whenever something has changed there.
 *
 * @param key what is read: with another key, the old value is shown no longer than until the new one is there; no two things have the same
 */
export function useLoaded<T>(key: string, read: (abort: AbortSignal) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; value?: T; error?: ControlError }>({ key: '' });
  const change = changes.value;
  useEffect(() => {
    const abort = new AbortController();
    read(abort.signal).then(
      (value) => {
        if (abort.signal.aborted) return;
        keep(key, value);
        setLoaded({ key, value });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const said = error instanceof ControlError ? error : new ControlError(0, 'page', String(error));
        // A server that is gone for a moment leaves what was read of it; what is no longer there goes.
        if (said.status !== 0 && said.status < 500) kept.delete(key);
        setLoaded({ key, error: said, ...(kept.has(key) && { value: kept.get(key) as T }) });
      },
    );
    return () => abort.abort();
  }, [key, change]);
  const { value, error } = loaded.key === key || !kept.has(key) ? loaded : { value: kept.get(key) as T };
  return { value, error, isLoading: loaded.key !== key };
}
