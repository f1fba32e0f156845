// What is measured in a process of its own: `node bench/works.ts <name>` does the work of that name whenever it is asked to,
// and answers how long a piece of it took, in nanoseconds.
import { idenfy } from '../generators/idenfy/index.ts';
import { ajvAtRunTime, handWritten, handWrittenSeeded, schemaFaker } from './peers.ts';

export const EVENT = 'identificationAutoFinished';
const SCHEMA = 'IdentificationAutoFinished';

/** One piece of work; it gets a new number each time. */
export type Work = (index: number) => unknown;

/** Makes the work, once the process is there. */
export const works = {
  verihook: async () => (seed) => idenfy.callback(EVENT, { seed }),
  'structuredClone of a constant': async () => {
    const constant = idenfy.callback(EVENT);
    return () => structuredClone(constant);
  },
  'hand-written, faker': async () => handWritten,
  'hand-written, faker seeded each time': async () => handWrittenSeeded,
  'json-schema-faker, required fields': async () => schemaFaker(await idenfy.contract(), SCHEMA),
  'verihook, compiled ahead of time': async () => {
    const { validators } = await idenfy.contract();
    return onValid((payload) => validators[EVENT]?.(payload));
  },
  'Ajv at run time, all errors': async () =>
    onValid(ajvAtRunTime(await idenfy.contract(), SCHEMA, { allErrors: true })),
  'Ajv at run time, first error': async () =>
    onValid(ajvAtRunTime(await idenfy.contract(), SCHEMA, { allErrors: false })),
} as const satisfies Record<string, () => Promise<Work>>;

export type WorkName = keyof typeof works;

function onValid(validate: (payload: unknown) => unknown): Work {
  const valid = Array.from({ length: 1000 }, (_, seed) => idenfy.callback(EVENT, { seed }));
  return (index) => validate(valid[index % valid.length]);
}

/** How long is worked for one answer. Unit: milliseconds. */
const SLICE = 150;

/** Where results go, so that no work is optimised away. */
export let keep: unknown;

const [, script, name] = process.argv;
if (process.send !== undefined && script === import.meta.filename) {
  const work: Work = await works[name as WorkName]();
  let index = 0;
  process.on('message', () => {
    const start = performance.now();
    let done = 0;
    let elapsed = 0;
    while (elapsed < SLICE) {
      for (let i = 0; i < 16; i++) keep = work(index++);
      done += 16;
      elapsed = performance.now() - start;
    }
    process.send?.((elapsed / done) * 1e6);
  });
}
