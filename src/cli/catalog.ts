import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { ProviderConfig } from '../config.ts';
import { takeNamed, VerihookError } from '../core/errors.ts';
import type { Provider } from '../core/provider.ts';
import { shellWord } from '../core/shell.ts';
import { parseSignature, type SignatureScheme } from '../core/signature.ts';
import { providers } from '../generated/registry.ts';
import type { Spec } from '../spec/read.ts';
import { assignmentsOf, secretOf } from './arguments.ts';
import { type LoadedConfig, loadConfig, policyIn } from './config.ts';
import type { Io } from './io.ts';

/** What every verb takes that is about providers. */
export interface CatalogOptions {
  spec?: string;
  sign?: string;
  config?: string;
}

/** The providers that a run of the command line knows: the kit's own, those of the configuration, and that of `--spec`. */
export class Catalog {
  readonly #loaded: LoadedConfig;
  /** The one that `--spec` describes. */
  readonly given: { id: string; file: string; signature: SignatureScheme | undefined } | undefined;
  /** The options that a replay line needs, each after a space. */
  readonly flags: string;

  private constructor(loaded: LoadedConfig, { spec, sign, config }: CatalogOptions) {
    this.#loaded = loaded;
    const signature = sign === undefined ? undefined : parseSignature(sign);
    this.given = spec === undefined ? undefined : { id: idOf(spec), file: spec, signature };
    if (signature !== undefined && spec === undefined)
      throw new VerihookError(
        'usage/sign-without-spec',
        '--sign says how the provider of --spec signs. Give --spec as well; every other provider knows how it signs.',
      );
    this.flags = Object.entries({ spec, sign, config })
      .map(([name, value]) => (value === undefined ? '' : ` --${name} ${shellWord(value)}`))
      .join('');
  }

  /** Throws what a configuration throws that cannot be read, and `usage/not-a-signature`. */
  static async of(options: CatalogOptions): Promise<Catalog> {
    return new Catalog(await loadConfig(options.config), options);
  }

  /** Every id, the kit's own first. */
  get ids(): string[] {
    const own = Object.keys(this.#loaded.config.providers ?? {});
    return [...new Set([...Object.keys(providers), ...own, ...(this.given ? [this.given.id] : [])])];
  }

  /** What a provider is called; one of the kit's own need not be loaded for it. */
  async titleOf(id: string): Promise<string> {
    return this.isBuiltIn(id) ? providers[id as keyof typeof providers].title : (await this.load(id)).title;
  }

  /** What is set for a provider; `{}` where nothing is. */
  entry(id: string): ProviderConfig {
    const all = this.#loaded.config.providers ?? {};
    return Object.hasOwn(all, id) ? (all[id] as ProviderConfig) : {};
  }

  /** Whether the kit itself has a provider of that id, which nothing replaces. */
  isBuiltIn(id: string): boolean {
    const { spec, provider } = this.entry(id);
    return Object.hasOwn(providers, id) && spec === undefined && provider === undefined && this.given?.id !== id;
  }

  /**
   * A provider with its settings: those of the configuration, over them those of `--set`. Throws `provider/unknown`,
   * `usage/two-providers`, what `configured` throws, and what the reading of a document throws.
   *
   * @param id default: that of `--spec`. Throws `usage/no-provider` where there is none
   */
  async load(id: string | undefined = this.given?.id, assignments: readonly string[] = []): Promise<Provider> {
    this.meant([id]);
    if (id === undefined)
      throw new VerihookError(
        'usage/no-provider',
        `Which provider? Name one of ${this.ids.join(', ')}, or give its OpenAPI document with --spec.`,
      );
    const { provider } = await this.own(id);
    const changes = { ...this.entry(id).set, ...assignmentsOf(assignments) };
    return Object.keys(changes).length === 0 ? provider : provider.configured(changes);
  }

  /** Throws `usage/two-providers` where `--spec` describes a provider that none of these is. */
  meant(ids: readonly (string | undefined)[]): void {
    if (this.given === undefined || ids.includes(this.given.id)) return;
    throw new VerihookError(
      'usage/two-providers',
      `"${ids.join(', ')}" and --spec ${this.given.file} are two providers. Give one, or call the document's "${this.given.id}".`,
    );
  }

  /** A provider as it is before any setting, and its document, if it was made of one. Throws as `load` does. */
  async own(id: string): Promise<{ provider: Provider; spec?: Spec }> {
    const entry = this.entry(id);
    if (this.given?.id === id) {
      const { file, signature = entry.signature } = this.given;
      return specProvider(id, file, signature, entry);
    }
    if (entry.provider !== undefined) return { provider: entry.provider };
    if (entry.spec !== undefined)
      return specProvider(id, join(this.#loaded.folder, entry.spec), entry.signature, entry);
    const known = Object.fromEntries(
      this.ids.map((each) => [each, (providers as Partial<typeof providers>)[each as never]]),
    );
    const found = takeNamed<{ load(): Promise<Provider> } | undefined>(
      known,
      id,
      'provider/unknown',
      'provider',
      'this version',
    );
    if (found !== undefined) return { provider: await found.load() };
    throw new VerihookError(
      'config/invalid',
      `The configuration names "${id}", which the kit does not have, without "spec" or "provider". Give one of the two.`,
    );
  }

  /**
   * The provider and what of it is meant, from the arguments of a verb: with `--spec` the provider may be left out. Throws
   * `usage/missing-argument`.
   *
   * @param what what comes after the provider, for example `event`
   */
  named(first: string | undefined, second: string | undefined, what: string): [id: string, name: string] {
    if (first !== undefined && second !== undefined) return [first, second];
    if (first !== undefined && this.given !== undefined) return [this.given.id, first];
    const missing = first === undefined && this.given === undefined ? 'provider' : what;
    const known = first ?? this.given?.id ?? '<provider>';
    throw new VerihookError(
      'usage/missing-argument',
      `The ${missing} is missing. "verihook list${missing === 'provider' ? '' : this.given === undefined ? ` ${known}` : this.flags}" shows what there is.`,
    );
  }

  /** The signing secret: of the options, else of the configuration. Throws `usage/no-secret`. */
  async secretOf(io: Io, id: string, options: { secret?: string; secretFile?: string }): Promise<string | undefined> {
    const { secretEnv, secretFile } = this.entry(id);
    const given = await secretOf(options);
    if (given !== undefined) return given;
    const named = secretEnv === undefined ? undefined : io.env[secretEnv];
    if (named !== undefined && named !== '') return named;
    return secretFile === undefined ? undefined : secretOf({ secretFile: join(this.#loaded.folder, secretFile) });
  }
}

/** `acme` for `specs/Acme.v2.yaml`. */
function idOf(file: string): string {
  const name = basename(file).split('.')[0] ?? '';
  return (
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^[^a-z]+|-$/g, '') || 'spec'
  );
}

async function specProvider(
  id: string,
  file: string,
  signature: SignatureScheme | undefined,
  { delivery = {} }: ProviderConfig,
): Promise<{ provider: Provider; spec: Spec }> {
  const { readSpec } = await import('../spec/read.ts');
  const { providerOf } = await import('../spec/provider.ts');
  const spec = await readSpec(file, await documentText(file), (other) => readFile(other, 'utf8'));
  const provider = providerOf(spec, { id, ...(signature && { signature }), delivery: policyIn(delivery) });
  return { provider, spec };
}

/** The text of an OpenAPI document. Throws `spec/unreadable`. */
export async function documentText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new VerihookError(
      'spec/unreadable',
      `Cannot read the document "${file}" (${code}). Name an OpenAPI 3.1 file that is there and readable.`,
      { cause },
    );
  }
}

/** Those that may have sent the callbacks: the one that is named or described, else all. Throws `provider/unknown-event`. */
export async function candidatesOf(
  catalog: Catalog,
  { provider, event }: { provider?: string; event?: string },
): Promise<Provider[]> {
  const only = provider ?? catalog.given?.id;
  const ids = only === undefined ? catalog.ids : [only];
  const all = await Promise.all(ids.map((id) => catalog.load(id)));
  if (event === undefined) return all;
  const events = Object.assign({}, ...all.map((each) => each.events));
  takeNamed(events, event, 'provider/unknown-event', 'event', all.map(({ id }) => id).join(' or '));
  return all.filter((each) => Object.hasOwn(each.events, event));
}
