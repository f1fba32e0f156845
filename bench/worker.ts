// `node bench/worker.ts <file> <name>`: measures the work of that name in a file's `works` whenever it is asked to.
import type { Measure, Works } from './work.ts';

const [, , file, name] = process.argv;
const { works } = (await import(file as string)) as { works: Works };
const ready = (works[name as string] as () => Promise<Measure>)();
// What went wrong is told to whoever asks.
ready.catch(() => {});
process.on('message', async (ms: number) => {
  try {
    process.send?.(await (await ready)(ms));
  } catch (error) {
    process.send?.(String(error instanceof Error ? error.message : error));
  }
});
// Whatever it has begun ends with it.
process.on('disconnect', () => process.exit());
