import type { Provider } from './core/provider.ts';
import type { SignatureScheme } from './core/signature.ts';

/**
 * `verihook.config.ts`, `.js`, `.json` or `.yaml`: what a team sets once for all verbs of the command line. Flags and
 * environment variables overrule it. JSON Schema: `verihook/schemas/config.json`.
 */
export interface Config {
  /** By the id that the command line takes: the kit's own, or any other with `spec` or `provider`. */
  providers?: Readonly<Record<string, ProviderConfig>>;
}

/** What is set for one provider. */
export interface ProviderConfig {
  /** An OpenAPI 3.1 document with `webhooks` or `callbacks`, relative to the configuration: the provider is made of it alone. */
  spec?: string;
  /** A provider of your own, as `defineProvider` makes it. Not in JSON and YAML. */
  provider?: Provider;
  /** How callbacks are signed. Only with `spec`. Default: not at all. */
  signature?: SignatureScheme;
  /** How callbacks are delivered. Only with `spec`. Default: what is assumed of providers that do not say. */
  delivery?: DeliveryConfig;
  /** Settings of one of the kit's providers, as `--set` takes them. Default: those of the provider. */
  set?: Readonly<Record<string, string>>;
  /** The webhook endpoint, as `--to` takes it. Default: none. */
  to?: string;
  /** The environment variable that holds the signing secret. Default: `VERIHOOK_SECRET`. */
  secretEnv?: string;
  /** A file that holds the signing secret, relative to the configuration. Default: none. */
  secretFile?: string;
}

/** A delivery policy. Durations are texts such as `500ms`, `15s`, `5m`, `2h`. */
export interface DeliveryConfig {
  /** Default: any 2xx, whatever the body. */
  acknowledged?: { status: 'any-2xx' | readonly number[]; body?: string };
  /** How long an attempt waits for the whole answer. Default: 15s, assumed. */
  timeout?: string;
  /** Wait before each further attempt. Default: 5s, 5m, 30m, 2h, 5h, 10h, assumed. */
  retryDelays?: readonly string[];
  /** Stop after the last delay, or repeat it for ever. Default: stop, assumed. */
  afterLastRetry?: 'stop' | 'repeat';
  /** Whether each attempt is signed anew. Default: true, assumed. */
  resign?: boolean;
  /** After so many deliveries that were given up, nothing more is sent. Default: never. */
  disabledAfter?: number;
}

/** `config` as it is, with its type: for `export default defineConfig({ … })`. */
export const defineConfig = (config: Config): Config => config;
