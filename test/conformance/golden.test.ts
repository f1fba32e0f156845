import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenOf } from '../support/golden.ts';
import { allProviders } from '../support/providers.ts';

const file = (id: string) => new URL(`./golden/${id}.json`, import.meta.url);

describe.each(allProviders.map((provider) => [provider.id, provider] as const))('%s', (id, provider) => {
  test('the bytes are those of the last release', () => {
    const now = goldenOf(provider);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file(id), `${JSON.stringify(now, null, 2)}\n`);
    expect(now).toEqual(JSON.parse(readFileSync(file(id), 'utf8')));
  });

  test('the published package gives the same bytes as its sources', async () => {
    const published = await import(/* @vite-ignore */ `verihook/${id}`);
    expect(goldenOf(published[id])).toEqual(JSON.parse(readFileSync(file(id), 'utf8')));
  });

  test('another process gives the same bytes, in whatever time zone and language it runs', () => {
    const script = `
      import { goldenOf } from ${JSON.stringify(new URL('../support/golden.ts', import.meta.url).href)};
      import { providers } from ${JSON.stringify(new URL('../../src/generated/registry.ts', import.meta.url).href)};
      console.log(JSON.stringify(goldenOf(await providers[${JSON.stringify(id)}].load())));`;
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(JSON.parse(readFileSync(file(id), 'utf8')));
  });
});
