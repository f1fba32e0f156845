// `npm run screenshots`: the pictures of docs/dashboard.md, of the real page with the example application attached.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDesk } from '../test/dashboard/desk.ts';
import { launchChromium } from '../test/support/chromium.ts';
import { buildDashboard } from './build-dashboard.ts';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
await buildDashboard('dist/dashboard');
mkdirSync('docs/images', { recursive: true });

await using desk = await startDesk();
const { mock } = desk;
await mock.create('idenfy', { scenario: 'approved', seed: 7 });
await mock.advance('10m');
desk.failNext(2);
const { id } = await mock.create('idenfy', { scenario: 'suspected', seed: 3 });
await mock.advance('1h');
await mock.create('idenfy', { scenario: 'denied-face', seed: 5, faults: [{ kind: 'duplicate' }] });
await mock.create('sumsub', { seed: 4, to: desk.to.replace('idenfy', 'sumsub') });
await mock.advance('5m');
const [failed] = (await mock.deliveries({ verification: id })).filter(({ attempts }) => attempts > 1);

const browser = await launchChromium();
const pictures: [name: string, place: string, scheme: 'light' | 'dark', width: number, height: number][] = [
  ['deliveries', 'deliveries', 'light', 1280, 760],
  ['delivery', `deliveries/${failed?.id}`, 'light', 1280, 1120],
  ['verification', `verifications/${id}`, 'dark', 1280, 1000],
  ['play', `play?provider=idenfy&scenario=suspected&run=${id}`, 'light', 1280, 900],
  ['contract', 'contract/idenfy/identificationAutoFinished', 'light', 1280, 900],
  ['narrow', 'deliveries', 'dark', 360, 760],
];
for (const [name, place, colorScheme, width, height] of pictures) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height } });
  await page.goto(`${mock.url}/#/${place}`);
  await page.locator('main h1').waitFor();
  await page.locator('.notice[role=status]').first().waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
}
await browser.close();
