import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { operations } from '../../src/generated/jumio/operations.ts';

const readme = readFileSync(new URL('../../generators/jumio/README.md', import.meta.url), 'utf8');
const rows = [...readme.matchAll(/^\| (C\d+) \| [^|]+ \| ([^\n]+) \|$/gm)].map(([, number = '', where = '']) => ({
  number,
  where,
}));

describe('the sixty contradictions of the facts', () => {
  test('have a row each, in order', () => {
    expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 60 }, (_, index) => `C${index + 1}`));
  });

  test('name cases, tolerances, settings, schemas and operations that exist', async () => {
    const { schemas } = await jumio.contract();
    const known = new Set([
      ...jumio.cases.map(({ name }) => name),
      ...jumio.tolerances.map(({ id }) => id),
      ...Object.keys(jumio.settings),
      ...Object.keys(schemas),
      ...Object.keys(operations),
      ...(jumio.openQuestions ?? []).map(({ id }) => id),
    ]);
    for (const { number, where } of rows) {
      const names = [...where.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
      expect([number, names.filter((name) => !known.has(name))]).toEqual([number, []]);
      if (number !== 'C57') expect([number, names.length > 0]).toEqual([number, true]);
    }
  });

  test('are named by number in the source of the cases and tolerances that they have', () => {
    for (const { number, where } of rows) {
      const named = [...jumio.cases, ...jumio.tolerances].filter((each) => {
        const id = 'name' in each ? each.name : each.id;
        return where.includes(`\`${id}\``);
      });
      if (named.length === 0) continue;
      const noting = named.filter(({ source }) => new RegExp(`\\b${number}\\b`).test(source.note));
      expect([number, noting.length > 0]).toEqual([number, true]);
    }
  });
});
