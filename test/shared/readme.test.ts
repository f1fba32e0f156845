import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guaranteeTable } from './guarantees.ts';

const file = new URL('../../generators/shared/README.md', import.meta.url);
const TABLE = /(?<=<!-- countries -->\n)[\s\S]*?(?=\n<!-- \/countries -->)/;

test('the table of countries in the README is that of the data (UPDATE_GOLDEN=1 writes it)', () => {
  const text = readFileSync(file, 'utf8');
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text.replace(TABLE, guaranteeTable()));
  expect(TABLE.exec(readFileSync(file, 'utf8'))?.[0]).toBe(guaranteeTable());
});
