import { writeFile } from 'node:fs/promises';
import { type Captured, captures, isCapture } from '../contract/captures.ts';
import { either } from '../contract/describe.ts';
import { DriftWatch } from '../contract/drift/drift.ts';
import type { Overlay } from '../contract/drift/overlay.ts';
import { recognise } from '../contract/recognise.ts';
import { VerihookError } from '../core/errors.ts';
import type { Provider } from '../core/provider.ts';
import { driftText, type Unread } from '../report/drift.ts';
import { counted } from '../report/text.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import { inputsOf } from './inputs.ts';
import type { ExitCode, Io } from './io.ts';

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
  const only = options.provider ?? catalog.given?.id;
  const candidates = await Promise.all((only === undefined ? catalog.ids : [only]).map((id) => catalog.load(id)));
  const watch = new DriftWatch({ strict: options.profile === 'strict' });
  const unread = { count: 0, first: [] as Unread[] };
  let files = 0;
  for await (const { name, chunks } of inputsOf(io, paths)) {
    files++;
    for await (const captured of captures(name, chunks)) {
      const broken = await see(watch, candidates, captured);
      if (broken === undefined) continue;
      unread.count++;
      if (unread.first.length < TOLD) unread.first.push(broken);
    }
  }
  if (options.overlay !== undefined) await writeOverlay(io, options.overlay, [...watch.overlays()]);
  const report = watch.report();
  const ok = report.ok && unread.count === 0;
  await io.out(
    options.json
      ? `${JSON.stringify({ ...report, ok, files, unread }, null, 2)}\n`
      : driftText(report, { files, unread }, io.color),
  );
  return ok ? 0 : 1;
}

/** Shows a capture to the watch; what is wrong with it, where it is no callback: nothing of what it holds. */
async function see(
  watch: DriftWatch,
  candidates: readonly Provider[],
  captured: Captured,
): Promise<Unread | undefined> {
  const at = `${captured.file}:${captured.line}`;
  if (!isCapture(captured)) return { at, expected: captured.expected, received: captured.rule };
  const recognised = await recognise(candidates, captured);
  if ('reason' in recognised) {
    const contentType = Object.values(recognised.provider.events)[0]?.contentType;
    return { at, expected: `a body of ${recognised.provider.id}: ${contentType}`, received: 'capture/undecodable' };
  }
  if ('strange' in recognised) {
    const expected = `a callback of ${either(candidates.map(({ id }) => id))}; --provider says of which`;
    return { at, expected, received: 'contract/unknown-event' };
  }
  const { file, headers, lineOf } = captured;
  await watch.see({
    ...recognised,
    headers,
    ...(captured.at !== undefined && { at: captured.at }),
    whereIs: (pointer) => `${file}:${lineOf(pointer)}`,
  });
  return undefined;
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
  try {
    await writeFile(file, `${JSON.stringify(overlay, null, 2)}\n`);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new VerihookError(
      'usage/cannot-write',
      `Cannot write "${file}" (${code}). Name a file in a folder that exists and can be written.`,
      { cause },
    );
  }
  io.err(`${file}: an overlay for ${overlay.extends}, ${counted(overlay.actions.length, 'action')}`);
}
