import type { Unreadable } from '../contract/captures.ts';
import { DriftWatch } from '../contract/drift/drift.ts';
import { driftText, type Unread } from '../report/drift.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import type { ExitCode, Io } from './io.ts';
import { type ReadCallback, type ReadCount, recognisedIn } from './recognised.ts';

export interface DriftOptions extends CatalogOptions {
  provider?: string;
  profile: 'lenient' | 'strict';
  json?: true;
}

/** So many captures that cannot be read are told; the rest are counted. */
const TOLD = 20;

/** `verihook drift`: how real traffic differs from the document. Holds one callback at a time, and what it has found. */
export async function drift(io: Io, paths: string[], options: DriftOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const only = options.provider ?? catalog.given?.id;
  const candidates = await Promise.all((only === undefined ? catalog.ids : [only]).map((id) => catalog.load(id)));
  const watch = new DriftWatch({ strict: options.profile === 'strict' });
  const count: ReadCount = { files: 0, callbacks: 0, unread: 0 };
  const first: Unread[] = [];
  for await (const read of recognisedIn(io, paths, candidates, count)) {
    if ('capture' in read) await see(watch, read);
    else if (first.length < TOLD) first.push(untold(read));
  }
  const { files } = count;
  const unread = { count: count.unread, first };
  const report = watch.report();
  const ok = report.ok && unread.count === 0;
  await io.out(
    options.json
      ? `${JSON.stringify({ ...report, ok, files, unread }, null, 2)}\n`
      : driftText(report, { files, unread }, io.color),
  );
  return ok ? 0 : 1;
}

async function see(watch: DriftWatch, { capture, recognised }: ReadCallback): Promise<void> {
  const { file, headers, at } = capture;
  await watch.see({
    ...recognised,
    headers,
    ...(at !== undefined && { at }),
    whereIs: (pointer) => `${file}:${capture.placeOf(pointer).line}`,
  });
}

/** What is wrong with something that is no callback: nothing of what it holds. */
function untold({ file, line, expected, rule, received, error }: Unreadable): Unread {
  if (error !== undefined) return { at: file, expected, received };
  return { at: `${file}:${line}`, expected, received: rule };
}
