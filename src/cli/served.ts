import { OUTGOING_FAULTS } from '../../mocks/engine/faulty-transport.ts';
import type { StoredAttempt } from '../../mocks/engine/store.ts';
import { describeOutcome } from '../core/delivery.ts';
import { takeNamed, VerihookError } from '../core/errors.ts';
import type { ProviderId } from '../generated/registry.ts';
import type { StartOptions } from '../mock.ts';
import { visible } from '../report/text.ts';
import { assignmentOf, integerOf, secretOf } from './arguments.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import type { Io } from './io.ts';

/** What a server and its workers are told alike: whose callbacks, how they are signed, and how they are sent. */
export interface ServedOptions extends CatalogOptions {
  secret?: string;
  secretFile?: string;
  seed: string;
  set: string[];
  faultRate: string[];
  allowTarget: string[];
  insecureTarget?: true;
  /** Where a server sends callbacks. */
  to?: string;
}

type Served = Pick<
  StartOptions,
  'providers' | 'own' | 'configured' | 'secret' | 'faults' | 'allowTargets' | 'insecure'
> & { each: NonNullable<StartOptions['each']> };

/** @param names the providers that were named. Default: the one of `--spec`, else all */
export async function servedBy(io: Io, names: readonly string[], options: ServedOptions): Promise<Served> {
  const catalog = await Catalog.of(options);
  const secret = await secretOf(options);
  const wanted = names.length === 0 && catalog.given !== undefined ? [catalog.given.id] : names;
  const ids = wanted.length === 0 ? catalog.ids : [...new Set(wanted)];
  catalog.meant(ids);
  const providers = ids.filter((id) => catalog.isBuiltIn(id));
  const own = await Promise.all(ids.filter((id) => !providers.includes(id)).map((id) => catalog.own(id)));
  const each = await Promise.all(ids.map(async (id) => [id, await settingsIn(io, catalog, id, options)] as const));
  return {
    providers: providers as ProviderId[],
    own,
    configured: settingsOf(catalog, ids, options.set),
    each: Object.fromEntries(each),
    ...(secret !== undefined && { secret }),
    ...(options.faultRate.length > 0 && { faults: ratesOf(options.faultRate, options.seed) }),
    allowTargets: options.allowTarget,
    insecure: options.insecureTarget ?? false,
  };
}

/** The sentence of an error of ours, or what any other says. */
export const textOf = (error: unknown): string =>
  error instanceof VerihookError ? error.message : `${String(error).replace(/\.$/, '')}.`;

/** What a delivery is called in a line, as far as it is known. */
export interface Named {
  event: string;
  provider: string;
  verification: string;
  policy: Parameters<typeof describeOutcome>[1];
}

/** What a line is about; of what another server has taken before this one was there, only the number is known. */
export const subjectOf = (delivery: number, named: Named | undefined) =>
  named === undefined ? `delivery ${delivery}` : `${named.provider}  ${named.event}  of ${visible(named.verification)}`;

/** @param at when it is told; milliseconds since the Unix epoch */
export function attemptLine(
  at: number,
  { delivery, number, exchange }: StoredAttempt,
  named: Named | undefined,
): string {
  const outcome = exchange === undefined ? 'no answer' : describeOutcome(exchange.outcome, named?.policy);
  return `${clockOf(at)}  ${subjectOf(delivery, named)} attempt ${number}: ${visible(outcome)}`;
}

/** The time of day in UTC. */
export const clockOf = (at: number) => new Date(at).toISOString().slice(11, 19);

/** What the configuration sets for one provider. */
async function settingsIn(io: Io, catalog: Catalog, id: string, options: ServedOptions) {
  const secret = await catalog.secretOf(io, id, options);
  const { to } = catalog.entry(id);
  return {
    ...(secret !== undefined && { secret }),
    ...(to !== undefined && options.to === undefined && { to }),
  };
}

/** `sumsub.algorithm=…`; with one provider alone its id may be left out. */
function settingsOf(catalog: Catalog, providers: readonly string[], assignments: readonly string[]) {
  const configured: Record<string, Record<string, string>> = Object.fromEntries(
    providers.flatMap((id) => {
      const { set } = catalog.entry(id);
      return set === undefined ? [] : [[id, { ...set }]];
    }),
  );
  for (const text of assignments) {
    const [path, value] = assignmentOf(text, '--set', 'sumsub.algorithm=HMAC_SHA512_HEX');
    const [first = '', second] = path.split('.');
    const [id, name] =
      second === undefined && providers.length === 1 ? [String(providers[0]), first] : [first, second ?? ''];
    configured[id] = { ...configured[id], [name]: value };
  }
  return configured;
}

function ratesOf(texts: readonly string[], seed: string): NonNullable<StartOptions['faults']> {
  const rates = texts.map((text) => {
    const [kind, value] = assignmentOf(text, '--fault-rate', 'reset=0.05');
    takeNamed(OUTGOING_FAULTS, kind, 'fault/unknown', 'fault', '--fault-rate');
    const rate = Number(value);
    if (value.trim() !== '' && rate >= 0 && rate <= 1) return [kind, rate] as const;
    throw new VerihookError(
      'usage/not-a-probability',
      `--fault-rate takes a probability from 0 to 1, not "${value}". Write for example --fault-rate reset=0.05.`,
    );
  });
  if (rates.reduce((sum, [, rate]) => sum + rate, 0) > 1)
    throw new VerihookError(
      'usage/not-a-probability',
      'The probabilities of --fault-rate are more than 1 together. Lower them.',
    );
  return { seed: integerOf(seed, '--seed'), ...Object.fromEntries(rates) };
}
