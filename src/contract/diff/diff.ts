import type { Diff, DiffChange, DiffPlace, Severity } from '../../core/diff.ts';
import type { Spec } from '../../spec/read.ts';
import { differences } from './document.ts';
import { Examples } from './example.ts';
import { RULES } from './rules.ts';
import type { Found, Pair } from './scope.ts';

const ORDER: readonly Severity[] = ['breaking', 'risky', 'info'];

/**
 * Compares two versions of a document, judged by who receives the callbacks and calls the REST side. How something is written
 * does not count: components, the order of keys, `allOf` and wrappers are looked through.
 *
 * Throws what `contractIn` throws.
 */
export function diff(old: Spec, next: Spec): Diff {
  const groups = changesBetween(old, next);
  const examples = new Examples({ old, new: next });
  const changes = groups.map((group): DiffChange => {
    const [first] = group as [Found, ...Found[]];
    const { severity, title, why, survive } = RULES[first.rule];
    const example = examples.of(group);
    return {
      rule: first.rule,
      severity,
      title,
      what: first.what,
      why,
      survive,
      places: placesOf(group),
      ...(first.from !== undefined && { from: first.from }),
      ...(first.to !== undefined && { to: first.to }),
      ...(first.old !== undefined && { old: placeIn(old, first.old) }),
      ...(first.new !== undefined && { new: placeIn(next, first.new) }),
      ...(example && { example }),
    };
  });
  const ids = Object.keys(RULES);
  const rank = ({ severity, rule }: DiffChange) => ORDER.indexOf(severity) * ids.length + ids.indexOf(rule);
  return { old: old.file, new: next.file, changes: changes.sort((a, b) => rank(a) - rank(b)) };
}

/** What differs, without examples: each change with everything that shows it. */
export function changesBetween(old: Spec, next: Spec): Found[][] {
  return grouped(differences(old.document, next.document), { old, new: next });
}

function placeIn(spec: Spec, pointer: string): DiffPlace {
  const { file, line, column } = spec.placeOf(pointer);
  return { file, line, column, pointer };
}

function placesOf(group: readonly Found[]): DiffChange['places'] {
  const places = group.map(({ scope, part, at }) => ({ scope, part, at }));
  return [...new Map(places.map((each) => [`${each.scope} ${each.part} ${each.at}`, each])).values()];
}

/**
 * What is the same change: one rule, the same difference, and written at the same place in either document. A schema that many
 * events share changes once.
 */
function grouped(found: readonly Found[], specs: Pair<Spec>): Found[][] {
  const groupOf = new Map<string, Found[]>();
  const groups = new Set<Found[]>();
  for (const each of found) {
    const keys = (['old', 'new'] as const).flatMap((side) => {
      const pointer = each[side];
      if (pointer === undefined) return [];
      const { file, line, column } = specs[side].placeOf(pointer);
      return [`${each.rule} ${each.about} ${side} ${file}:${line}:${column}`];
    });
    const known = [...new Set(keys.map((key) => groupOf.get(key)).filter((group) => group !== undefined))];
    const group = known[0] ?? [];
    group.push(each, ...known.slice(1).flat());
    groups.add(group);
    for (const other of known.slice(1)) groups.delete(other);
    const moved = new Set(known);
    for (const [key, value] of groupOf) if (moved.has(value)) groupOf.set(key, group);
    for (const key of keys) groupOf.set(key, group);
  }
  return [...groups];
}
