import type { Finding } from '../../core/verdict.ts';

/** What reports say of a verdict. The shape is that of `src/verify`, which reports do not import. */
export interface ReportedVerdict {
  provider: string;
  seed: number;
  to: string | undefined;
  findings: readonly Finding[];
  known: readonly Finding[];
  passed: readonly string[];
  notJudged: readonly { rule: string; why: string }[];
  coverage: Readonly<Record<'events' | 'outcomes' | 'scenarios' | 'cases', Part>> & { share: number };
  exercises: number;
  requests: number;
  ok: boolean;
}

interface Part {
  tried: number;
  of: number;
  missing: readonly string[];
}

/** What a rule is called and why it matters, by its id. */
export type RuleTexts = (id: string) => { title: string; why: string };

/** The findings of each rule, in the order in which the rules first come. */
export function byRule(findings: readonly Finding[]): [rule: string, findings: Finding[]][] {
  return [...Map.groupBy(findings, ({ rule }) => rule)];
}

/** `16 of 19 outcomes`. */
export function coverageLines({ coverage }: ReportedVerdict): string[] {
  const { share: _, ...parts } = coverage;
  return Object.entries(parts).map(([name, { tried, of }]) => `${tried} of ${of} ${name}`);
}
