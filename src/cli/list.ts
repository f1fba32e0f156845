import { describeAccepted } from '../contract/tolerate.ts';
import { type DeliveryPolicy, type DeliverySources, describePolicyPart } from '../core/delivery.ts';
import { casesOf } from '../core/derive.ts';
import type { Provider } from '../core/provider.ts';
import type { Source } from '../core/source.ts';
import { columns, counted, type Paint, paintOf } from '../report/text.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import type { ExitCode, Io } from './io.ts';

export interface ListOptions extends CatalogOptions {
  json?: true;
}

/** `verihook list`: the providers, or all that there is about one. */
export async function list(io: Io, id: string | undefined, { json, ...options }: ListOptions): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  if (id === undefined && catalog.given === undefined) {
    const all = await Promise.all(catalog.ids.map(async (name) => ({ id: name, title: await catalog.titleOf(name) })));
    await io.out(
      json ? `${JSON.stringify({ providers: all }, null, 2)}\n` : columns(all.map((each) => [each.id, each.title])),
    );
    return 0;
  }
  const catalogue = await catalogueOf(await catalog.load(id));
  await io.out(json ? `${JSON.stringify(catalogue, null, 2)}\n` : textOf(catalogue, paintOf(io.color), io.width));
  return 0;
}

type Catalogue = Awaited<ReturnType<typeof catalogueOf>>;

async function catalogueOf(provider: Provider) {
  const { id, title, wire, delivery, sources, deliveryOf = [], settings, traits = {}, openQuestions = [] } = provider;
  const { tolerances, rules = [], openEvents } = provider;
  const { file, placeOf = (pointer: string) => file + pointer } = await provider.contract();
  const events = await Promise.all(
    Object.entries(provider.events).map(async ([name, { summary, contentType, header, pointer }]) => {
      const cases = await casesOf(provider, name);
      const isByHand = (caseName: string) =>
        provider.cases.some((each) => each.event === name && each.name === caseName);
      return {
        name,
        summary,
        contentType,
        ...(header && { header }),
        source: placeOf(pointer),
        outcomes: Object.keys(provider.outcomes).filter((outcome) => provider.outcomes[outcome]?.events.includes(name)),
        cases: cases.map(({ name: caseName, title: caseTitle, expect, rule, source }) => ({
          name: caseName,
          title: caseTitle,
          expect,
          rule,
          source,
          derived: !isByHand(caseName),
        })),
      };
    }),
  );
  return {
    id,
    title,
    events,
    outcomes: entries(provider.outcomes),
    scenarios: entries(provider.scenarios),
    signature: wire.signature,
    delivery: partsOf(delivery, sources),
    deliveryOf: deliveryOf.map((each) => ({ events: each.events, delivery: partsOf(each.policy, each.sources) })),
    settings: entries(settings),
    traits,
    openQuestions,
    tolerances,
    rules: rules.map(({ broken: _, ...rule }) => rule),
    ...(openEvents && { openEvents }),
  };
}

function partsOf(policy: DeliveryPolicy, sources: DeliverySources) {
  return (Object.keys(sources) as (keyof DeliverySources)[]).map((part) => ({
    part,
    value: policy[part],
    text: describePolicyPart(policy, part),
    source: sources[part] as Source,
  }));
}

function entries<T extends { title: string; source: Source }>(table: Readonly<Record<string, T>>) {
  return Object.entries(table).map(([name, each]) => ({ name, ...each }));
}

const sourced = ({ basis, note }: Source) => `${basis}: ${note}`;

function textOf(catalogue: Catalogue, paint: Paint, width: number | undefined): string {
  const { id, title, events, outcomes, scenarios, signature, delivery, deliveryOf, settings, traits, openQuestions } =
    catalogue;
  const { tolerances, rules, openEvents } = catalogue;
  const table = (heading: string, rows: readonly (readonly string[])[], rest = '') =>
    rows.length === 0 && rest === '' ? '' : `\n${paint('title', heading)}\n${columns(rows, '  ', width)}${rest}`;
  const policy = (heading: string, parts: Catalogue['delivery']) =>
    table(
      heading,
      parts.map(({ part, text, source }) => [part, text, sourced(source)]),
    );
  const cases = events.map(({ name, cases: all }) => {
    const written = all.filter(({ derived }) => !derived);
    const rest = `  ${written.length === 0 ? '' : 'and '}${counted(all.length - written.length, 'case')} derived from the document; --json names them\n`;
    return table(
      `Cases of ${name}`,
      written.map((each) => [each.name, each.expect, each.title]),
      rest,
    );
  });
  return [
    `${paint('title', `${id}: ${title}`)}\n`,
    table(
      'Events',
      events.map(({ name, header, summary }) => [
        name,
        header ? `${header.name}: ${header.value}` : 'no header names it',
        summary,
      ]),
    ),
    table('Other events', openEvents === undefined ? [] : [[`may come: ${sourced(openEvents)}`]]),
    table(
      'Outcomes',
      outcomes.map((each) => [each.name, each.title]),
    ),
    table(
      'Scenarios',
      scenarios.map((each) => [each.name, each.title]),
    ),
    ...cases,
    table('Signature', [[signature]]),
    policy('Delivery', delivery),
    ...deliveryOf.map((each) => policy(`Delivery of ${each.events.join(', ')}`, each.delivery)),
    table(
      'Settings, for --set',
      settings.map((each) => [each.name, each.values.join(' | '), each.title, sourced(each.source)]),
    ),
    table('Traits, for --trait', Object.entries(traits)),
    table(
      'Open, and answered so',
      openQuestions.map(({ id: name, question, answer, source }) => [name, `${question} ${answer}`, sourced(source)]),
    ),
    table(
      'Rules that the document cannot say',
      rules.map(({ id: rule, expected, source }) => [rule, expected, sourced(source)]),
    ),
    table(
      'Tolerated by validate, unless --strict',
      tolerances.map((each) => [
        each.id,
        ...('rule' in each ? [each.rule, 'not kept'] : [each.at, describeAccepted(each.accepts)]),
        sourced(each.source),
      ]),
    ),
  ].join('');
}
