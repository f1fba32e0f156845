import { describe, expect, test } from 'vitest';
import { RULES, type Rule } from '../../src/verify.ts';
import * as idenfy from './idenfy.ts';
import * as jumio from './jumio.ts';
import * as pipwave from './pipwave.ts';
import type { BugInfo, Bugs } from './subject.ts';
import * as sumsub from './sumsub.ts';

const PROVIDERS: [title: string, bugs: Bugs<string>][] = [
  ['iDenfy', idenfy.bugs],
  ['Sumsub', sumsub.bugs],
  ['Jumio', jumio.bugs],
  ['pipwave', pipwave.bugs],
];

const BEFORE = `# What \`verify\` judges, and what it finds

<!-- Written by "npx vitest run test/consumers/docs.test.ts -u" from src/verify/rules.ts and test/consumers/. Edit those, not this. -->

How to run it: [rehearse.md](rehearse.md). Each finding stands under a rule, and rules keep their ids. One that ends in \`/*\` stands for all that begin so: those of states carry the
outcome, those of cases the kind of the case. A rule that needs a state probe, or a way to restart the consumer, is not judged without it,
which the report says.

A rule is broken only by what it is about. Before a case is blamed, the same callback is sent without it; before a fault is, the timeline
is played without it; and a wrong state must show with other verifications as well.

## Rules
`;

const MIDDLE = `## Bugs, and the rules that find them

In [test/consumers/](../test/consumers/) stands one correct consumer for each provider, on which nothing is found, and for each bug
below one that differs from it by that bug alone. A test holds the rehearsal to these tables, in process and over HTTP.
`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const code = (text: string) => `\`${text}\``;

const ruleRow = ([id, { title, why, severity, needs }]: [string, Rule]) => [
  code(id),
  title,
  why,
  needs === undefined ? severity : `${severity}, with a ${needs === 'probe' ? 'state probe' : 'way to restart'}`,
];

const bugRow = ({ does, rule, also = [] }: BugInfo) => [does, code(rule), also.map(code).join(', ')];

test('docs/verify.md tells every rule and every bug', async () => {
  const rules = table(['rule', 'what is asked', 'why', 'kind'], Object.entries<Rule>(RULES).map(ruleRow));
  const found = PROVIDERS.map(([title, bugs]) => {
    const rows = table(['the consumer', 'found under', 'may break besides'], Object.values(bugs).map(bugRow));
    return `### ${title}\n\n${rows}\n`;
  });
  const text = [BEFORE, `${rules}\n`, MIDDLE, found.join('\n')].join('\n');
  await expect(text).toMatchFileSnapshot('../../docs/verify.md');
});

describe.each(PROVIDERS)('the bugs of %s', (_, bugs) => {
  test('are fifteen at least, and each is found under a rule that exists', () => {
    expect(Object.keys(bugs).length).toBeGreaterThanOrEqual(15);
    const isKnown = (rule: string) => Object.hasOwn(RULES, rule) || Object.hasOwn(RULES, `${rule.split('/')[0]}/*`);
    expect(Object.values(bugs).filter(({ rule }) => !isKnown(rule))).toEqual([]);
  });
});
