import { brokenOff } from '../contract/broken-off.ts';
import { type Capture, captures, isCapture, type Unreadable } from '../contract/captures.ts';
import { calledBackIn } from '../contract/inside.ts';
import { type Recognised, recogniserOf, unrecognised } from '../contract/recognise.ts';
import { VerihookError } from '../core/errors.ts';
import type { Provider } from '../core/provider.ts';
import { inputsOf } from './inputs.ts';
import type { Io } from './io.ts';

/** A callback whose provider is known. */
export interface ReadCallback {
  capture: Capture;
  recognised: Recognised;
}

/** A callback, or something that should be one and cannot be read. */
export type Read = ReadCallback | Unreadable;

/** What the reading of all inputs has seen. */
export interface ReadCount {
  files: number;
  callbacks: number;
  unread: number;
}

/**
 * The callbacks in all inputs, one after the other, and what is broken in between: the rest goes on. Throws what the first
 * broken input says if no input holds a callback, and `capture/none`.
 *
 * @param event which event they are, if it is known already
 */
export async function* recognisedIn(
  io: Io,
  paths: readonly string[],
  providers: readonly Provider[],
  count: ReadCount,
  event?: string,
): AsyncGenerator<Read> {
  const recognise = await recogniserOf(providers, event);
  let failure: VerihookError | undefined;
  let waiting: Read[] = [];
  for await (const input of inputsOf(io, paths)) {
    count.files++;
    try {
      if ('error' in input) throw input.error;
      for await (const captured of captures(input.name, input.chunks)) {
        const found = isCapture(captured) ? calledBackIn(recognise, captured) : { broken: captured };
        if (found === undefined) continue;
        const read =
          'broken' in found
            ? found.broken
            : (unrecognised(found.recognised, found.capture, providers) ?? (found as ReadCallback));
        if ('capture' in read) count.callbacks++;
        else count.unread++;
        yield* waiting;
        waiting = [];
        yield read;
      }
    } catch (error) {
      if (!(error instanceof VerihookError)) throw error;
      failure ??= error;
      count.unread++;
      waiting.push(brokenOff(input.name, 0, error));
    }
  }
  if (count.callbacks > 0) yield* waiting;
  else if (failure !== undefined || count.unread === 0)
    throw (
      failure ??
      new VerihookError('capture/none', `There is no callback in ${count.files} files. Name those that hold callbacks.`)
    );
}
