import type { Unreadable } from '../contract/captures.ts';
import { DriftWatch } from '../contract/drift/drift.ts';
import type { Overlay } from '../contract/drift/overlay.ts';
import { VerihookError } from '../core/errors.ts';
import { driftText, type Unread } from '../report/drift.ts';
import { counted } from '../report/text.ts';
import { Catalog, type CatalogOptions, candidatesOf } from './catalog.ts';
import type { ExitCode, Io } from './io.ts';
import { type ReadCallback, type ReadCount, recognisedIn } from './recognised.ts';
import { written } from './written.ts';

export interface DriftOptions extends CatalogOptions {
  provider?: string;
  profile: 'lenient' | 'strict';
  overlay?: string;
  json?: true;
}

/** So many captures that cannot be read are told; the rest are counted. */
const TOLD = 20;

/** `verihook drift`: how real traffic differs from the document. Holds one callback at a time, and what it has found. */
export async function drift(io: Io, paths: string[], options: DriftOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const candidates = await candidatesOf(catalog, options);
  const watch = new DriftWatch({ strict: options.profile === 'strict' });
  const count: ReadCount = { files: 0, callbacks: 0, unread: 0 };
  const first: Unread[] = [];
  for await (const read of recognisedIn(io, paths, candidates, count)) {
    if ('capture' in read) await see(watch, read);
    else if (first.length < TOLD) first.push(untold(read));
  }
  if (options.overlay !== undefined) await writeOverlay(io, options.overlay, [...watch.overlays()]);
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

/** Throws `usage/several-overlays`: an overlay is for one document. */
async function writeOverlay(io: Io, file: string, overlays: readonly (readonly [string, Overlay])[]): Promise<void> {
  const [first, ...others] = overlays;
  if (others.length > 0)
    throw new VerihookError(
      'usage/several-overlays',
      `An overlay is for one document, and those of ${overlays.map(([id]) => id).join(', ')} differ. Choose one with --provider.`,
    );
  if (first === undefined) {
    io.err(`no overlay: the document says all that came, so ${file} is not written`);
    return;
  }
  const [, overlay] = first;
  await written(file, `${JSON.stringify(overlay, null, 2)}\n`);
  io.err(`${file}: an overlay for ${overlay.extends}, ${counted(overlay.actions.length, 'action')}`);
  const rules = overlay.actions.flatMap((action) =>
    'remove' in action ? (/schemas\.(Rule\w+)/.exec(action.target)?.slice(1) ?? []) : [],
  );
  if (rules.length > 0)
    io.err(`${file}: takes away rules across fields that these captures break: ${[...new Set(rules)].join(', ')}`);
}
