import type { Io } from '../../src/cli/io.ts';

/** The surroundings of a verb that runs within a test: nothing is piped in, and what it says is lost, unless told. */
export const testIo = (own: Partial<Io> = {}): Io => ({
  out: async () => {},
  err: () => {},
  progress: () => {},
  isLive: false,
  stdin: (async function* () {})(),
  env: {},
  program: 'verihook',
  color: false,
  width: undefined,
  untilInterrupted: () => new AbortController().signal,
  outliveOutput: () => {},
  startThread: () => {
    throw new Error('This verb was not to start a thread');
  },
  randomKey: () => 'example-key',
  ...own,
});
