// What somebody does with each entry point after having installed the package: copied into an empty project, and loaded
// there by `import` or by `require`. What it returns must be the same everywhere.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { exports } = require('verihook/package.json');
const installed = (name) => existsSync(new URL(`node_modules/${name}`, import.meta.url));
const secret = 'example-signing-key';

/** `load`: gives what an entry point exports, by its name, for example `verihook/idenfy`. */
export async function use(load) {
  const providers = readdirSync(new URL('node_modules/verihook/dist/providers', import.meta.url))
    .map((file) => file.replace('.js', ''))
    .sort();
  const entries = Object.keys(exports).filter((entry) => !/\*|\.json$/.test(entry));
  const names = [...entries.map((entry) => entry.replace('.', 'verihook')), ...providers.map((id) => `verihook/${id}`)];

  const given = {};
  for (const name of names) {
    const peer = { 'verihook/msw': 'msw', 'verihook/vitest': 'vitest' }[name];
    // Vitest is nothing outside of its own run, which is a cell of its own.
    if (peer === 'vitest' && installed(peer)) continue;
    if (peer === undefined || installed(peer)) {
      given[name] = Object.keys(await load(name)).sort();
      assert.ok(given[name].length > 0, `${name} exports nothing`);
    } else await assert.rejects(async () => load(name), { message: new RegExp(`Cannot find package '${peer}'`) });
  }
  for (const file of ['openapi/idenfy.yaml', 'openapi/control.yaml', 'schemas/verify-report.json'])
    assert.ok(existsSync(require.resolve(`verihook/${file}`)));

  const bytes = createHash('sha256');
  for (const id of providers) {
    const { [id]: provider } = await load(`verihook/${id}`);
    for (const event of Object.keys(provider.events).sort())
      bytes.update(await provider.request(event, { seed: 7, secret }).text());
  }

  const { deliver } = await load('verihook');
  const { idenfy } = await load('verihook/idenfy');
  const consumer = async () => new Response();
  const { findings } = await deliver(idenfy.play('suspected', { seed: 7 }), { consumer, secret });
  assert.deepEqual(findings, []);

  // A rehearsal takes seconds: here, that it asks for whom to rehearse.
  const { verify } = await load('verihook/verify');
  await assert.rejects(verify(idenfy, { secret }), { code: 'verify/no-consumer' });

  const { startMockProvider } = await load('verihook/mock');
  const server = await startMockProvider({ port: 0 });
  assert.equal((await fetch(`${server.url}/_verihook/health`)).status, 200);
  await server.close();

  const { pictureOf, renderFile } = await load('verihook/files');
  const { person, document } = idenfy.story({ seed: 7 });
  const drawing = renderFile(pictureOf(person, document), { side: 'front' });
  if (installed('@napi-rs/canvas')) assert.equal((await drawing).contentType, 'image/jpeg');
  else await assert.rejects(drawing, { code: 'files/no-canvas' });

  const { readSpec } = await load('verihook/spec');
  assert.equal(typeof readSpec, 'function');

  if (installed('msw')) await useMsw(load, consumer);
  return { bytes: bytes.digest('hex'), exports: given };
}

/** The call that code makes in production, caught before it leaves. */
async function useMsw(load, consumer) {
  const { setupServer } = await load('msw/node');
  const { createMockProvider } = await load('verihook/mock');
  const { mockProviderHandlers } = await load('verihook/msw');
  const mock = await createMockProvider({ providers: ['idenfy'], consumer, secret });
  const server = setupServer(...mockProviderHandlers(mock));
  server.listen();
  const headers = { authorization: `Basic ${btoa('exampleKey:exampleSecret')}`, 'content-type': 'application/json' };
  const body = '{"clientId":"customer-42"}';
  const answer = await fetch('https://ivs.idenfy.com/api/v2/token', { method: 'POST', headers, body });
  assert.equal((await answer.json()).clientId, 'customer-42');
  server.close();
  await mock.close();
}
