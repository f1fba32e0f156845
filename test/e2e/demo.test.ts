import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blocks } from '../docs/pages.ts';

/** What differs from run to run: times, ports, and what is made of them. */
const constant = (text: string) =>
  text.replaceAll(/\+\d+:[\d.]+|127\.0\.0\.1:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\da-f]{8}…|\d{10}/g, '…');

test('npm start plays a suspicious verification at the example application, with a retry, shows what was stored, and stays up', async () => {
  const demo = spawn(process.execPath, [fileURLToPath(new URL('../../scripts/demo.ts', import.meta.url))]);
  let [output, errors] = ['', ''];
  demo.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = once(demo, 'exit');
  for await (const chunk of demo.stdout) {
    output += chunk;
    if (output.includes('Ctrl-C ends it.')) break;
  }
  const lines = output.split('\n').filter((line) => /IDENTIFICATION_(?:AUTO|MANUAL)_FINISHED/.test(line));
  expect(
    lines.map((line) => [
      /IDENTIFICATION_\w+/.exec(line)?.[0],
      /final:\w+/.exec(line)?.[0],
      / ([25]00) /.exec(line)?.[1],
    ]),
  ).toEqual([
    ['IDENTIFICATION_AUTO_FINISHED', 'final:false', '200'],
    ['IDENTIFICATION_MANUAL_FINISHED', 'final:true', '500'],
    ['IDENTIFICATION_MANUAL_FINISHED', 'final:true', '200'],
  ]);
  expect(output).toMatch(/decision: 'review'/);
  expect(output).toMatch(/overall: 'SUSPECTED'/);

  // README.md shows what it prints.
  expect(constant(output)).toContain(constant(String(blocks('README.md', 'text')[0])));

  // The lines that it prints work while it is up.
  const [url] = /http:\/\/[\d.:]+\/_verihook\/deliveries/.exec(output) ?? [];
  const { deliveries } = (await (await fetch(String(url))).json()) as { deliveries: { state: string }[] };
  expect(deliveries.map(({ state }) => state)).toEqual([
    // The end of the session, which the decision took back.
    'cancelled',
    'acknowledged',
    'acknowledged',
  ]);
  demo.kill('SIGINT');
  expect(await ended).toEqual([0, null]);
  expect(errors).toBe('');
});
