import type { Diff, DiffChange, DiffPlace } from '../core/diff.ts';
import { isPlainObject, setOwn } from '../core/override.ts';
import { annotation, markdownTable } from './formats/github.ts';
import { type JunitCase, junitXml } from './formats/junit.ts';
import { type SarifResult, sarifLog } from './formats/sarif.ts';
import { columns, counted, type Paint, paintOf, visible } from './text.ts';

/** A comparison with what it means for the run. */
export interface DiffReport extends Diff {
  breaking: number;
  risky: number;
  info: number;
  /** Nothing is as bad as the run was told to fail on. */
  ok: boolean;
}

const ROLES = { breaking: 'error', risky: 'warning', info: 'aside' } as const;

/** So many places of a change, and characters of an example, are shown to people. */
const SHOWN = 4;
const WIDEST = 160;

/** For people: what breaks first. */
export function diffText(report: DiffReport, color: boolean): string {
  const paint = paintOf(color);
  const { old, new: next, changes, breaking, risky, info } = report;
  const role = breaking > 0 ? 'error' : risky > 0 ? 'warning' : 'good';
  const total =
    changes.length === 0
      ? 'no difference that anybody can see'
      : `${breaking} breaking, ${risky} risky, ${info} harmless${unreadNote(changes)}`;
  const summary = `${visible(old)} → ${visible(next)}: ${total}`;
  return `${changes.map((change) => `${changeText(change, paint)}\n`).join('')}${paint(role, summary)}\n`;
}

function changeText(change: DiffChange, paint: Paint): string {
  const { severity, rule, what, why, survive, read } = change;
  const example = differing(change.example ?? {});
  const unread = read === false ? paint('aside', '  not read by this consumer') : '';
  const rows = [
    ['in', whereIn(change)],
    ...(change.old ? [['old', lineOf(change.old)]] : []),
    ...(change.new ? [['new', lineOf(change.new)]] : []),
    ...(severity === 'info'
      ? []
      : [
          ['why', why],
          ['survive', survive],
        ]),
    ...(severity === 'info' || example.before === undefined ? [] : [['before', short(example.before)]]),
    ...(severity === 'info' || example.after === undefined
      ? []
      : [['after', `${short(example.after)}${verdictOf(change)}`]]),
  ].map((row) => row.map((cell) => visible(cell)));
  return `${paint('title', visible(what))}  ${paint(ROLES[severity], severity)}  ${rule}${unread}\n${columns(rows, '  ')}`;
}

/** What the old contract says of what comes now; or that no example was found that keeps to every rule across fields. */
function verdictOf({ example }: DiffChange): string {
  const { before, after } = example?.verdicts ?? {};
  if (after === undefined) return '';
  if (before?.oldAccepts === false || !after.newAccepts) return '  (a sketch: it does not keep to all other rules)';
  if (after.oldAccepts && before?.newAccepts === false) return '  (the new contract refuses what was sent before)';
  return after.oldAccepts
    ? '  (the old contract takes it; who relied on more stumbles)'
    : '  (the old contract refuses it)';
}

function unreadNote(changes: readonly DiffChange[]): string {
  const unread = changes.filter(({ severity, read }) => severity !== 'info' && read === false).length;
  return unread === 0 ? '' : `; ${unread} of them not read by this consumer`;
}

const lineOf = ({ file, line, column }: DiffPlace) => `${file}:${line}:${column}`;

function whereIn({ places }: DiffChange): string {
  const scopes = [...new Set(places.map(({ scope }) => scope))];
  const few = scopes.slice(0, SHOWN).join(', ');
  return scopes.length > SHOWN ? `${few} and ${scopes.length - SHOWN} more` : few;
}

/** Of two values only what is not the same in both. */
function differing({ before, after }: { before?: unknown; after?: unknown }): { before?: unknown; after?: unknown } {
  if (!isPlainObject(before) || !isPlainObject(after)) return { before, after };
  const sides = { before: {} as Record<string, unknown>, after: {} as Record<string, unknown> };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (JSON.stringify(before[name]) === JSON.stringify(after[name])) continue;
    const own = differing({ before: before[name], after: after[name] });
    if (own.before !== undefined) setOwn(sides.before, name, own.before);
    if (own.after !== undefined) setOwn(sides.after, name, own.after);
  }
  return sides;
}

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}

const isFailure = ({ severity, read }: DiffChange) => severity === 'breaking' && read !== false;
const levelOf = (change: DiffChange) => (isFailure(change) ? 'error' : 'warning') as 'error' | 'warning';
/** What is told where a machine counts: what may break, and is read. */
const toldOf = ({ changes }: Diff) => changes.filter(({ severity }) => severity !== 'info');

export function diffJunit(report: DiffReport): string {
  const cases = toldOf(report).map((change): JunitCase => {
    const { rule, what, why, survive } = change;
    const text = `${what}\nin ${whereIn(change)}\n${why}\n${survive}\n${JSON.stringify(change.example ?? {})}`;
    const name = `${rule}: ${what}`;
    return isFailure(change) ? { name, failure: { message: what, text } } : { name, output: text };
  });
  return junitXml('verihook diff', cases.length > 0 ? cases : [{ name: 'nothing that breaks' }]);
}

/** For code scanning: each change at its line in the new document, else in the old one. */
export function diffSarif(report: DiffReport, version: string): object {
  const told = toldOf(report);
  const rules = [...new Map(told.map(({ rule: id, title, why }) => [id, { id, title, why }])).values()];
  return sarifLog(
    version,
    rules,
    told.map((change): SarifResult => {
      const place = change.new ?? change.old;
      return {
        ruleId: change.rule,
        level: levelOf(change),
        text: `${change.what}, in ${whereIn(change)}. ${change.why} ${change.survive}`,
        locations: place === undefined ? [] : [{ physicalLocation: physical(place) }],
        fingerprints: { change: `${change.rule} ${change.what} ${whereIn(change)}` },
      };
    }),
  );
}

function physical({ file, line, column }: DiffPlace): object {
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri }, region: { startLine: line, startColumn: column } };
}

/** Annotations of GitHub Actions, at the line in the new document. */
export function diffAnnotations(report: DiffReport): string {
  return toldOf(report)
    .map((change) => {
      const { file, line, column: col } = change.new ?? change.old ?? {};
      return annotation(
        levelOf(change),
        { file, line, col, title: `verihook ${change.rule}` },
        `${change.what}. ${change.why}`,
      );
    })
    .join('');
}

/** A summary of the step in Markdown. */
export function diffSummary(report: DiffReport): string {
  const rows = report.changes.map((change) => [
    change.severity,
    change.rule,
    change.read === false ? `${change.what} (not read by this consumer)` : change.what,
    whereIn(change),
  ]);
  const { breaking, risky, info } = report;
  return `## verihook diff: ${counted(breaking, 'breaking change')}, ${risky} risky, ${info} harmless${unreadNote(report.changes)}

${markdownTable(['severity', 'rule', 'what', 'where'], rows)}`;
}
