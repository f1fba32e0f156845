import type { Finding } from '../../core/verdict.ts';
import { counted } from '../text.ts';

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
  planned: number;
  requests: number;
  interrupted: boolean;
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

/** `16 of 19 outcomes`, `1 of 1 event`. */
export function coverageLines({ coverage }: ReportedVerdict): string[] {
  const { share: _, ...parts } = coverage;
  return Object.entries(parts).map(([name, { tried, of }]) => `${tried} of ${counted(of, name.slice(0, -1))}`);
}

/** The exercise in the place of a finding: `outcome/approved/2` of `outcome/approved/2, <the verification>`. */
export const exerciseOf = (at: string): string => at.split(/[,:]/)[0] ?? at;
