import { literal, type View } from './view.ts';

export interface Branches {
  pairs: [old: View, next: View][];
  gone: View[];
  added: View[];
}

/**
 * Which variant of the old schema is which of the new one: by the constants that tell them, by name, else by what they look like.
 * One without alternatives on either side is always the same.
 */
export function branchesOf(olds: readonly View[], news: readonly View[]): Branches {
  const [first, next] = [olds[0], news[0]];
  if (olds.length === 1 && news.length === 1 && first !== undefined && next !== undefined)
    return { pairs: [[first, next]], gone: [], added: [] };
  const scored = olds
    .flatMap((old) => news.map((view) => ({ old, view, score: likeness(old, view) })))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const pairs: [View, View][] = [];
  const [usedOld, usedNew] = [new Set<View>(), new Set<View>()];
  const take = (isFree: (old: View, view: View) => boolean) => {
    for (const { old, view } of scored) {
      if (!isFree(old, view)) continue;
      pairs.push([old, view]);
      usedOld.add(old);
      usedNew.add(view);
    }
  };
  take((old, view) => !usedOld.has(old) && !usedNew.has(view));
  return {
    pairs,
    gone: olds.filter((old) => !usedOld.has(old)),
    added: news.filter((view) => !usedNew.has(view)),
  };
}

function likeness(a: View, b: View): number {
  const kinds = (view: View) => new Map([...view.types].filter((type) => type !== 'null').map((type) => [type, true]));
  const alike = overlap(kinds(a), kinds(b));
  if (alike === 0) return a.name !== undefined && a.name === b.name ? 1 : 0;
  const [ours, theirs] = [tagsOf(a), tagsOf(b)];
  const shared = [...ours].filter(([name]) => theirs.has(name));
  const isSame = shared.filter(([name, value]) => theirs.get(name) === value).length;
  const isNamed = a.name !== undefined && a.name === b.name;
  if (isSame < shared.length && !isNamed) return 0;
  const score = isSame * 100 - (shared.length - isSame) * 50 + (isNamed ? 60 : 0);
  return score + overlap(a.properties, b.properties) * 20 + overlap(a.required, b.required) * 10 + alike * 15;
}

/** The fields of which a variant knows the value. */
export function tagsOf(view: View): Map<string, string> {
  const tags = new Map<string, string>();
  for (const [name, parts] of view.properties) {
    const value = parts.map(constantOf).find((each) => each !== undefined);
    if (value !== undefined) tags.set(name, value);
  }
  return tags;
}

function constantOf({ schema }: { schema: unknown }): string | undefined {
  if (typeof schema !== 'object' || schema === null) return undefined;
  if ('const' in schema) return literal(schema.const);
  return 'enum' in schema && Array.isArray(schema.enum) && schema.enum.length === 1
    ? literal(schema.enum[0])
    : undefined;
}

function overlap(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): number {
  const all = new Set([...a.keys(), ...b.keys()]);
  return all.size === 0 ? 1 : [...a.keys()].filter((key) => b.has(key)).length / all.size;
}

/** How people call a variant: by its name, or by the value that tells it from the others. */
export function variantOf(view: View): string {
  const [tag] = tagsOf(view);
  if (tag !== undefined) return `the one whose "${tag[0]}" is ${tag[1]}`;
  return view.name ?? `the one of ${[...view.types].join(' or ')}`;
}
