import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, extname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import configSchema from '../../schemas/config.json' with { type: 'json' };
import type { Config, DeliveryConfig } from '../config.ts';
import type { DeliveryPolicy } from '../core/delivery.ts';
import { nearest, VerihookError } from '../core/errors.ts';
import { parseDuration } from '../core/time.ts';

/** A configuration, and the folder that its paths are relative to. */
export interface LoadedConfig {
  config: Config;
  folder: string;
}

const NAMES = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `verihook.config.${extension}`);

/**
 * The configuration of the folder, or of a file. Throws `config/unreadable` and `config/invalid`, which names the file and
 * the place in it.
 *
 * @param file default: the first of verihook.config.ts, .mts, .js, .mjs, .json, .yaml and .yml that is there; none is no error
 */
export async function loadConfig(file?: string): Promise<LoadedConfig> {
  const found = file ?? NAMES.find((name) => existsSync(name));
  if (found === undefined) return { config: {}, folder: '.' };
  const value = await valueIn(found);
  await refuseInvalid(found, value);
  return { config: value as Config, folder: dirname(found) };
}

async function valueIn(file: string): Promise<unknown> {
  try {
    if (/^\.m?[jt]s$/.test(extname(file))) {
      const { default: value } = await import(pathToFileURL(resolve(file)).href);
      return value;
    }
    const { SpecFile } = await import('../spec/files.ts');
    return new SpecFile(file, await readFile(file, 'utf8')).root;
  } catch (cause) {
    if (cause instanceof VerihookError) throw cause;
    throw new VerihookError(
      'config/unreadable',
      `Cannot read the configuration "${file}": ${(cause as Error).message.replace(/\.$/, '')}. Mend it, or name another with --config.`,
      { cause },
    );
  }
}

async function refuseInvalid(file: string, value: unknown): Promise<void> {
  const { Ajv2020 } = await import('ajv/dist/2020.js');
  const validate = new Ajv2020({ allErrors: true, strict: false, logger: false }).compile(configSchema);
  if (validate(value)) return;
  // What a choice sums up says less than what is wrong in it.
  const errors = validate.errors ?? [];
  const { instancePath, message, params } = errors.find(({ keyword }) => keyword !== 'oneOf') ?? errors[0] ?? {};
  const surplus = params?.additionalProperty;
  const near = surplus === undefined ? undefined : nearest(KEYS, String(surplus));
  const what =
    surplus === undefined
      ? `it ${message}${params?.allowedValues === undefined ? '' : `: ${params.allowedValues.join(', ')}`}`
      : `there is no "${surplus}"${near === undefined ? '' : `; did you mean "${near}"?`}`;
  throw new VerihookError(
    'config/invalid',
    `${file}${instancePath || ''}: ${what}${what.endsWith('?') ? '' : '.'} See schemas/config.json of the package, or defineConfig of "verihook" for its type.`,
  );
}

/** Every key that a configuration may have anywhere. */
const KEYS = Object.values({ root: configSchema, ...configSchema.$defs }).flatMap((each) =>
  'properties' in each ? Object.keys(each.properties) : [],
);

/** The policy that a configuration changes. Throws `time/not-a-duration` and the like. */
export function policyIn({ timeout, retryDelays, ...rest }: DeliveryConfig): Partial<DeliveryPolicy> {
  return {
    ...rest,
    ...(timeout !== undefined && { timeoutMs: parseDuration(timeout) }),
    ...(retryDelays !== undefined && { retryDelaysMs: retryDelays.map((each) => parseDuration(each)) }),
  };
}
