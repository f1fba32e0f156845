import type { Provider } from '../core/provider.ts';
import { changedSettings } from '../core/settings.ts';
import { shellWord } from '../core/shell.ts';

interface ReplayOptions {
  to: string | undefined;
  seed: number;
  exercise: string;
  signed: boolean;
  probed: boolean;
  /** What signatures are made for, if that was told. */
  startAt: number | 'now' | undefined;
  /** Of the command line, each with a space before it. */
  flags: string;
}

/** One line that tries one exercise again. Without the secret: a comment says where to put it. */
export function replayOf(
  provider: Provider,
  { to, seed, exercise, signed, probed, startAt, flags }: ReplayOptions,
): string {
  const settings = changedSettings(provider);
  if (to === undefined) {
    const variant = Object.keys(settings).length === 0 ? '' : `.configured(${JSON.stringify(settings)})`;
    const start =
      startAt === undefined ? '' : `startAt: ${startAt === 'now' ? "'now'" : `new Date('${iso(startAt)}')`}, `;
    return `await verify(${provider.id}${variant}, { consumer, ${signed ? 'secret, ' : ''}${probed ? 'probe, ' : ''}${start}seed: ${seed}, only: [${JSON.stringify(exercise)}] })`;
  }
  const set = Object.entries(settings).map(([name, value]) => ` --set ${shellWord(`${name}=${value}`)}`);
  const start = startAt === undefined ? '' : ` --start-at ${startAt === 'now' ? startAt : iso(startAt)}`;
  const secret = signed ? '  # with the signing secret in VERIHOOK_SECRET' : '';
  return `verihook verify ${provider.id} --to ${shellWord(to)} --seed ${seed}${start}${set.join('')}${flags} --only ${shellWord(exercise)}${secret}`;
}

const iso = (at: number): string => new Date(at).toISOString();
