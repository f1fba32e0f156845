import { type DeliveryPolicy, type DeliverySources, describePolicyPart } from '../../src/core/delivery.ts';
import type { Provider } from '../../src/core/provider.ts';
import type { Source } from '../../src/core/source.ts';
import { providers } from '../../src/generated/registry.ts';
import { code, prose, table } from './markdown.ts';

const BEGIN = '<!-- Written by "npm run docs" from generators/: begin. Edit those, not this. -->';
const END = '<!-- Written by "npm run docs" from generators/: end. -->';

/** docs/limitations.md with what the providers themselves say of their sources between its two marks; the rest stays as it was written. */
export async function limitations(page: string): Promise<string> {
  const [before, rest] = page.split(BEGIN);
  const [, after] = rest?.split(END) ?? [];
  if (before === undefined || after === undefined)
    throw new Error(`docs/limitations.md has lost a mark: ${BEGIN} … ${END}`);
  const told = await Promise.all(Object.values(providers).map(async ({ load }) => section(await load())));
  return `${before}${BEGIN}\n\n${told.join('\n\n')}\n\n${END}${after}`;
}

function section(provider: Provider): string {
  const {
    id,
    title,
    delivery,
    sources,
    deliveryOf = [],
    settings,
    openQuestions = [],
    tolerances,
    openEvents,
  } = provider;
  const { outcomes, scenarios } = provider;
  const parts = [
    policyTable('Delivery', delivery, sources),
    ...deliveryOf.map(({ events, policy, sources: own }) => policyTable(`Delivery of ${list(events)}`, policy, own)),
    unsettled(settings),
    openQuestions.length === 0
      ? ''
      : titled(
          'Open, and answered so',
          table(
            ['question', 'the kit', 'why'],
            openQuestions.map(({ question, answer, source }) => [prose(question), prose(answer), sourced(source)]),
          ),
        ),
    chosen('Outcomes', outcomes),
    chosen('Scenarios', scenarios),
    openEvents === undefined ? '' : `Other events may come: ${sourced(openEvents)}.`,
    tolerances.length === 0
      ? ''
      : `${tolerated(tolerances)} \`verihook list ${id}\` names each with its place and source.`,
  ];
  const readme = `[generators/${id}/README.md](../generators/${id}/README.md)`;
  return [
    `### ${title}`,
    `More of it, and what the mock of its API makes up: ${readme}.`,
    ...parts.filter((part) => part !== ''),
  ].join('\n\n');
}

function policyTable(title: string, policy: DeliveryPolicy, sources: DeliverySources): string {
  const rows = (Object.keys(sources) as (keyof DeliverySources)[]).map((part) => [
    code(part),
    prose(describePolicyPart(policy, part)),
    sourced(sources[part] as Source),
  ]);
  return titled(title, table(['part', 'the kit', 'why'], rows));
}

/** Settings that no provider documents; the others are choices of an account. */
function unsettled(settings: Provider['settings']): string {
  const all = Object.entries(settings);
  const open = all.filter(([, { source }]) => source.basis !== 'documented');
  if (open.length === 0) return '';
  const rows = open.map(([name, { title, values, source }]) => [
    code(name),
    prose(title),
    values.map(code).join(', '),
    sourced(source),
  ]);
  const rest = all.length - open.length;
  const documented =
    rest === 0
      ? ''
      : `\n\n${rest === 1 ? 'One setting is' : `${rest} settings are`} documented, and stand for what an account may choose.`;
  return (
    titled('Settings where nobody says', table(['`--set`', 'what', 'values, the default first', 'why'], rows)) +
    documented
  );
}

/** Outcomes and scenarios that nobody has described or shown. */
function chosen(title: string, all: Readonly<Record<string, { title: string; source: Source }>>): string {
  const made = Object.entries(all).filter(
    ([, { source }]) => source.basis === 'inferred' || source.basis === 'assumed',
  );
  if (made.length === 0) return '';
  const rows = made.map(([name, { title: what, source }]) => [code(name), prose(what), sourced(source)]);
  return titled(`${title} that nobody describes`, table(['name', 'what', 'why'], rows));
}

function tolerated(tolerances: Provider['tolerances']): string {
  const counts = new Map<string, number>();
  for (const { source } of tolerances) counts.set(source.basis, (counts.get(source.basis) ?? 0) + 1);
  const told = [...counts].map(([basis, count]) => `${count} ${basis}`).join(', ');
  return `Deviations from the document that \`validate\` takes for warnings: ${tolerances.length} (${told}).`;
}

const titled = (title: string, text: string) => `**${title}**\n\n${text}`;
const list = (names: readonly string[]) => names.map(code).join(', ');
const sourced = ({ basis, note }: Source) => `${basis === 'assumed' ? '**assumed**' : basis}: ${prose(note)}`;
