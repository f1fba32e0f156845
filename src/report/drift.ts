import { type Drift, type DriftReport, kinds } from '../core/drift.ts';
import { columns, counted, type Paint, paintOf, visible } from './text.ts';

/** A capture that is no callback, as it is told for people. */
export interface Unread {
  /** `file:line`. */
  at: string;
  expected: string;
  received: string;
}

/** So many of what could not be read are told; the rest are counted. */
const SHOWN = 5;

/** For people: what differs, by event and kind, most seen first; then what is known already, and a summary. */
export function driftText(
  { drifts, callbacks, events, beyond }: DriftReport,
  { files, unread }: { files: number; unread: { count: number; first: readonly Unread[] } },
  color: boolean,
): string {
  const paint = paintOf(color);
  let text = '';
  for (const { provider, event, count } of events) {
    const own = drifts.filter((drift) => drift.provider === provider && drift.event === event);
    if (own.length === 0) continue;
    const name = event ?? 'of no known event';
    text += `${paint('title', `${provider} ${visible(name)}`)} ${paint('aside', counted(count, 'callback'))}\n`;
    for (const kind of Object.keys(kinds) as Drift['kind'][]) {
      const told = own.filter((drift) => drift.kind === kind);
      if (told.length > 0) text += `  ${kind}  ${paint('aside', kinds[kind])}\n`;
      // Optional keys that never came are many where few kinds of callbacks were captured, and seldom news.
      const absent = told.filter(({ severity }) => kind === 'drift/vanished-key' && severity === 'info');
      for (const drift of told) if (!absent.includes(drift)) text += driftLines(drift, count, paint);
      if (absent.length > 0) {
        const places = absent.map(({ place }) => visible(place)).join(', ');
        text += `    ${paint('aside', `optional, and in none of ${count}: ${places}`)}\n`;
      }
    }
  }
  for (const { at, expected, received } of unread.first.slice(0, SHOWN))
    text += `${paint('title', visible(at))}  ${paint('error', 'not read')}\n${columns(
      [
        ['expected', expected],
        ['received', visible(received)],
      ],
      '  ',
    )}`;
  if (beyond > 0) text += `${paint('aside', `and ${beyond} more, beyond what is kept`)}\n`;
  return text + summaryOf(drifts, callbacks, files, unread.count, paint);
}

function driftLines(drift: Drift, callbacks: number, paint: Paint): string {
  const { severity, known, place, count, share, seen, expected, first, last, example, source } = drift;
  const weight = known === undefined ? severity : 'known';
  const role = weight === 'error' || weight === 'warning' ? weight : 'aside';
  const percent =
    share >= 0.995 || share < 0.01 ? `${count} of ${callbacks}` : `${count}, ${Math.round(share * 100)} %`;
  const rows = [
    ['expected', expected],
    ['seen', seen.map(({ what, count: times }) => (seen.length > 1 ? `${what} (${times})` : what)).join(', ')],
    ['first', [first.at, first.where].filter((part) => part !== undefined).join('  ')],
    ...(count > 1 ? [['last', [last.at, last.where].filter((part) => part !== undefined).join('  ')]] : []),
    ['example', example],
    ['source', known === undefined ? source : `${source}, tolerated as "${known}"`],
  ].map((row) => row.map(visible));
  return `    ${paint('title', visible(place || '(event)'))}  ${paint(role, weight)}  ${percent}\n${columns(rows, '      ')}`;
}

function summaryOf(drifts: readonly Drift[], callbacks: number, files: number, unread: number, paint: Paint): string {
  const counts = (has: (drift: Drift) => boolean) => drifts.filter(has).length;
  const known = counts((drift) => drift.known !== undefined);
  const open = drifts.filter((drift) => drift.known === undefined);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const infos = open.length - errors - warnings;
  const parts = [
    errors + warnings === 0 ? 'no drift' : counted(errors + warnings, 'drift'),
    ...(known > 0 ? [`${known} known`] : []),
    ...(infos > 0 ? [`${infos} for information`] : []),
    ...(unread > 0 ? [`${unread} not read`] : []),
  ];
  const role = errors > 0 || unread > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
  return `${paint(role, `${counted(callbacks, 'callback')} in ${counted(files, 'file')}: ${parts.join(', ')}`)}\n`;
}
