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

/**
 * Reads something from the server, and again whenever something has changed there.
 *
 * @param key what is read: with another key, the old value is shown no longer than until the new one is there
 */
export function useLoaded<T>(key: string, read: (abort: AbortSignal) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ key: string; value?: T; error?: ControlError }>({ key: '' });
  const change = changes.value;
  useEffect(() => {
    const abort = new AbortController();
    read(abort.signal).then(
      (value) => {
        if (!abort.signal.aborted) setLoaded({ key, value });
      },
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const said = error instanceof ControlError ? error : new ControlError(0, 'page', String(error));
        // A server that is gone for a moment leaves what was read of it.
        setLoaded((before) => ({
          ...(before.key === key && before.value !== undefined && { value: before.value }),
          key,
          error: said,
        }));
      },
    );
    return () => abort.abort();
  }, [key, change]);
  return { value: loaded.value, error: loaded.error, isLoading: loaded.key !== key };
}
