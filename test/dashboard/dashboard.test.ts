import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen } from '../mocks/support/loopback.ts';
import { launchChromium } from '../support/chromium.ts';
import { openPage, startDesk } from './desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 300_000);
afterAll(() => browser?.close());

const rows = (page: Page) => page.getByRole('table', { name: 'Deliveries' }).locator('tbody tr');

describe('what was sent', () => {
  test('is told while it happens, and who sends nothing yet is told how to begin', async () => {
    await using desk = await startDesk();
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    await page.getByRole('heading', { name: 'Nothing has been sent yet' }).waitFor();
    await page.getByText(`${desk.mock.url}/idenfy`).waitFor();
    await desk.mock.create('idenfy', { scenario: 'suspected' });
    await rows(page).nth(1).waitFor();
    expect(await rows(page).count()).toBe(2);
    await desk.mock.settle();
    await page.locator('.badge', { hasText: 'acknowledged' }).nth(1).waitFor();
    expect(watched.complaints).toEqual([]);
    expect([...watched.origins]).toEqual([desk.mock.url]);
  });

  test('is filtered by provider, event, state and text, and the address keeps it', async () => {
    await using desk = await startDesk({ each: {}, to: 'http://127.0.0.1:9/{provider}' });
    const { id } = await desk.mock.create('idenfy', { scenario: 'suspected' });
    await desk.mock.create('jumio');
    await desk.mock.create('sumsub');
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    const all = (await desk.mock.deliveries()).length;
    const shown = (count: number) => expect.poll(() => rows(page).count(), { timeout: 10_000 }).toBe(count);
    await shown(all);
    await page.getByLabel('Provider').selectOption('idenfy');
    await shown(2);
    await page.getByLabel('Event').selectOption('identificationManualFinished');
    await shown(1);
    await page.reload();
    await shown(1);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await shown(all);
    await page.getByLabel('Search').fill(id.toUpperCase());
    await shown(2);
    await page.getByLabel('State').selectOption('acknowledged');
    await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
    expect(watched.complaints).toEqual([]);
  });

  test('comes in pages, so that ten thousand are as light as a hundred', async () => {
    await using desk = await startDesk();
    const rooms = desk.mock.app.room('idenfy');
    const { id } = await desk.mock.create('idenfy', { scenario: 'approved' });
    const [first] = await desk.mock.deliveries({ verification: id });
    if (first === undefined) throw new Error('nothing was planned');
    const { planned, policy, provider, verification, to } = first;
    const copies = Array.from({ length: 9_999 }, () => ({ planned, policy, provider, verification, to }));
    await rooms.engine.add(copies.map((each) => ({ ...each, planned: { ...planned, dueAt: planned.dueAt + 1e9 } })));
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    await rows(page).nth(99).waitFor();
    expect(await rows(page).count()).toBe(100);
    await page.getByRole('link', { name: 'delivery 10000,' }).waitFor();
    await page.getByRole('link', { name: 'Older' }).click();
    await page.getByRole('link', { name: 'delivery 9900,' }).waitFor();
    expect(await rows(page).count()).toBe(100);
    // Whoever comes back from a delivery finds the list as it was left, and stands where the way led away.
    const row = page.getByRole('link', { name: 'delivery 9840,' });
    await row.hover();
    const top = await page.evaluate('scrollY');
    expect(top).toBeGreaterThan(1_000);
    await row.click();
    await page.getByRole('heading', { name: first.planned.event }).waitFor();
    expect(await page.evaluate('scrollY')).toBe(0);
    await page.goBack();
    await row.waitFor();
    expect(await page.evaluate('scrollY')).toBe(top);
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#/deliveries/9840');
    await page.getByRole('link', { name: 'The newest' }).click();
    await page.getByRole('link', { name: 'delivery 10000,' }).waitFor();
    await page.goBack();
    await row.waitFor();
    await page.getByRole('link', { name: 'The newest' }).click();
    await page.getByRole('link', { name: 'delivery 10000,' }).waitFor();
    expect(watched.complaints).toEqual([]);
  });
});

describe('a delivery', () => {
  test('shows what was sent as text, whatever it says', async () => {
    await using desk = await startDesk();
    const person = { givenName: '<script>alert(1)</script>', familyName: '<img src onerror>&amp;' };
    await desk.mock.create('idenfy', { scenario: 'approved', traits: { person } });
    await desk.mock.settle();
    await using watched = await openPage(browser, `${desk.mock.url}/#/deliveries/1`);
    const { page } = watched;
    const body = page.getByRole('region', { name: 'Request body, pretty' });
    await body.waitFor();
    expect(await body.innerText()).toContain('<SCRIPT>');
    for (const tab of ['Raw', 'Bytes']) {
      await page.getByRole('tablist', { name: 'Views of Request body' }).getByRole('tab', { name: tab }).click();
      await page.getByRole('region', { name: `Request body, ${tab.toLowerCase()}` }).waitFor();
    }
    expect(await page.locator('main script, main img').count()).toBe(0);
    expect(await page.title()).toBe('Delivery 1 · verihook');
    expect(watched.complaints).toEqual([]);
  });

  test('of a form shows its parameters, and the JSON within them, opened', async () => {
    await using desk = await startDesk({ each: {}, to: 'http://127.0.0.1:9/{provider}' });
    await desk.mock.create('jumio', { scenario: 'fraud' });
    await desk.mock.advance('next');
    await using watched = await openPage(browser, `${desk.mock.url}/#/deliveries/1`);
    const { page } = watched;
    const decoded = page.getByRole('region', { name: 'Request body, decoded' });
    await decoded.waitFor();
    expect(await decoded.innerText()).toMatch(/"rejectReason": \{\n/);
    await page.getByText('unreachable', { exact: false }).first().waitFor();
    await page.getByText('No answer came.').waitFor();
    expect(watched.complaints).toEqual([]);
  });

  test('shows the beginning of a long answer, and all of it on demand; of one that is no text, the bytes', async () => {
    const cookie = `session=${'0123456789'.repeat(100)}`;
    const answers: [headers: Record<string, string>, body: string | Buffer][] = [
      [{ 'set-cookie': cookie }, `begins${'-'.repeat(30_000)}ends`],
      [{ 'content-encoding': 'gzip' }, gzipSync('OK')],
    ];
    await using consumer = await listen((_, response) => {
      const [headers, body] = answers.shift() ?? [{}, ''];
      response.writeHead(200, headers).end(body);
    });
    await using desk = await startDesk();
    await desk.mock.create('idenfy', { scenario: 'suspected', to: consumer.url });
    await desk.mock.settle();
    await using watched = await openPage(browser, `${desk.mock.url}/#/deliveries/1`);
    const { page } = watched;
    const response = page.getByRole('region', { name: 'Response', exact: true });
    const text = () => response.getByRole('region', { name: 'Response body, raw' }).innerText();
    await response.getByText('begins').waitFor();
    expect(await text()).not.toContain('ends');
    await response.getByRole('button', { name: 'Show all 30,010 characters: Response body, raw' }).press('Enter');
    expect(await text()).toContain('ends');
    await response.getByRole('button', { name: 'Show less' }).click();
    expect(await text()).not.toContain('ends');
    const value = response.getByRole('definition').filter({ hasText: '1,008 characters' });
    const before = await value.boundingBox();
    await value.getByText('1,008 characters').click();
    expect(await value.innerText()).toContain(cookie);
    expect((await value.boundingBox())?.height).toBeGreaterThan(2 * Number(before?.height));

    await page.goto(`${desk.mock.url}/#/deliveries/2`);
    await response.getByText(/^not text, \d+ bytes$/).waitFor();
    expect(await response.getByRole('region', { name: 'Response body, bytes' }).innerText()).toMatch(
      /^000000 {2}1f 8b /,
    );
    expect(await response.innerText()).not.toContain('\ufffd');
    expect(watched.complaints).toEqual([]);
  });

  test('of a thousand attempts shows the last hundred, and the others on demand', async () => {
    await using desk = await startDesk();
    desk.failNext(10_000);
    await desk.mock.create('pipwave', { to: desk.to });
    await desk.mock.advance('4d');
    const [{ attempts = 0 } = {}] = await desk.mock.deliveries();
    await using watched = await openPage(browser, `${desk.mock.url}/#/deliveries/1`);
    const { page } = watched;
    const line = page.getByRole('region', { name: 'Attempts' });
    await line.getByRole('tab', { name: `Attempt ${attempts} `, selected: true }).waitFor();
    expect(await line.getByRole('tab').count()).toBe(100);
    // The attempt that is shown is in sight, and one stop of the keyboard leads past all of them.
    const box = await line.getByRole('tab', { selected: true }).boundingBox();
    expect((box?.x ?? 9_999) + (box?.width ?? 0)).toBeLessThan(1_280);
    expect(await line.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    await line.getByRole('tab', { selected: true }).press('ArrowLeft');
    await line.getByRole('tab', { name: `Attempt ${attempts - 1} `, selected: true }).waitFor();
    await line.getByRole('button', { name: `${(attempts - 100).toLocaleString('en')} earlier attempts` }).click();
    await line.getByRole('button', { name: `${(attempts - 200).toLocaleString('en')} earlier attempts` }).waitFor();
    await line.getByRole('button', { name: 'The last attempts' }).click();
    await line.getByText('Next').waitFor();
    expect(watched.complaints).toEqual([]);
  });

  test('is copied as curl and as a test, also where the address is not secure and the browser lends no clipboard', async () => {
    await using desk = await startDesk();
    await desk.mock.create('idenfy', { scenario: 'approved' });
    await desk.mock.settle();
    await using watched = await openPage(browser, `${desk.mock.url}/#/deliveries/1`);
    const { page } = watched;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const reader = await page.context().newPage();
    await reader.goto(desk.mock.url);
    const copied = async (name: string, begins: string) => {
      await page.bringToFront();
      await page.getByRole('button', { name }).click();
      await page.getByText('Copied').first().waitFor();
      await reader.bringToFront();
      const read = async () => String(await reader.evaluate('navigator.clipboard.readText()'));
      await expect.poll(read).toMatch(new RegExp(`^${begins} `));
      return read();
    };
    const both = async () => [await copied('Copy as curl', 'curl'), await copied('Copy as test', 'import')];
    const [curl = '', text = ''] = await both();
    expect(curl).toContain(desk.to);
    expect(text).toContain(`import { idenfy } from 'verihook/idenfy';`);
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.reload();
    expect(await both()).toEqual([curl, text]);
    expect(watched.complaints).toEqual([]);
  });

  test('is sent again with a fault, and the new delivery opens', async () => {
    await using desk = await startDesk();
    await desk.mock.create('idenfy', { scenario: 'approved' });
    await desk.mock.settle();
    await using watched = await openPage(browser, `${desk.mock.url}/#/deliveries/1`);
    const { page } = watched;
    await page.getByLabel('Fault on the way').selectOption('reset');
    await page.getByRole('button', { name: 'Send with this fault' }).click();
    await page.waitForURL('**/#/deliveries/2');
    await page.getByRole('link', { name: 'again, of 1' }).waitFor();
    await page.getByText('broken off', { exact: false }).first().waitFor();
    const [, again] = await desk.mock.deliveries();
    expect(again).toMatchObject({ repeats: 1, fault: { kind: 'reset' } });
  });
});

describe('the server', () => {
  test('that is gone is missed, what was shown stays, and it is found again', async () => {
    await using desk = await startDesk();
    await desk.mock.create('idenfy', { scenario: 'approved' });
    const { port } = new URL(desk.mock.url);
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    await rows(page).first().waitFor();
    await desk.mock.close({ graceMs: 0 });
    await page.getByText('The server does not answer').waitFor();
    expect(await rows(page).count()).toBe(1);
    await using other = await startDesk({ port: Number(port) });
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.getByRole('heading', { name: 'Nothing has been sent yet' }).waitFor();
    expect(await page.getByText('The server does not answer').count()).toBe(0);
    await other.mock.create('idenfy', { scenario: 'approved' });
    await rows(page).first().waitFor();
  });

  test('that wants a token is given one, once', async () => {
    await using desk = await startDesk({ token: 'a-token-for-tests' });
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    await page.getByLabel('Token').fill('pässwörd→');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('The token is not the right one').waitFor();
    await page.getByLabel('Token').fill('another');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('The token is not the right one').waitFor();
    await page.getByLabel('Token').fill('a-token-for-tests');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('heading', { name: 'Nothing has been sent yet' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Nothing has been sent yet' }).waitFor();
  });

  test('has its clock in the page: it stands still, is advanced, and runs', async () => {
    await using desk = await startDesk();
    await desk.mock.create('idenfy', { scenario: 'approved' });
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    const face = page.getByRole('button', { name: /stands still|UTC/ });
    await face.click();
    const clock = page.getByRole('region', { name: 'Clock of the server' });
    await clock.getByRole('button', { name: 'Advance to the next due attempt' }).click();
    await page.locator('.badge', { hasText: 'acknowledged' }).waitFor();
    const before = desk.mock.now();
    await clock.getByLabel('Advance by').fill('2h');
    await page.keyboard.press('Enter');
    await expect.poll(() => desk.mock.now() - before).toBe(7_200_000);
    await clock.getByLabel('Real time').check();
    await face.getByText('UTC').waitFor();
    await page.keyboard.press('Escape');
    expect(await clock.count()).toBe(0);
    expect(desk.mock.app.engine.speed).toBe(1);
    expect(watched.complaints).toEqual([]);
  });
});

describe('the page', () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  interface Audit {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  }

  test.each(['light', 'dark'] as const)(
    'hinders nobody who sees it otherwise (%s)',
    { timeout: 120_000 },
    async (colorScheme) => {
      await using desk = await startDesk();
      desk.failNext(1);
      const { id } = await desk.mock.create('idenfy', { scenario: 'suspected' });
      await using odd = await listen((_, response) => {
        response.writeHead(200, { 'set-cookie': 'long'.repeat(100) }).end(gzipSync('no text'));
      });
      await desk.mock.create('idenfy', { scenario: 'approved', to: odd.url });
      await desk.mock.advance('30m');
      await desk.mock.create('jumio', { to: desk.to });
      const places = [
        'deliveries',
        'deliveries/1',
        'deliveries/3',
        'deliveries?state=disabled',
        'verifications',
        `verifications/${id}`,
        'play',
        'contract/pipwave',
        'nowhere',
        'deliveries/999',
      ];
      for (const width of [360, 1280]) {
        await using watched = await openPage(browser, desk.mock.url, { colorScheme, viewport: { width, height: 900 } });
        const { page } = watched;
        await page.evaluate(axe);
        for (const place of places) {
          await page.evaluate(`location.hash = ${JSON.stringify(`#/${place}`)}`);
          await expect.poll(() => page.locator('.notice[role=status]').count(), { timeout: 10_000 }).toBe(0);
          await page.waitForTimeout(150);
          const { violations } = (await page.evaluate("axe.run({ resultTypes: ['violations'] })")) as Audit;
          const told = violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html}`);
          expect(told, `${place} at ${width} px, ${colorScheme}`).toEqual([]);
          const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
          expect(overflow, `${place} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    },
  );

  test('is small, comes from here alone, and may do nothing else', async () => {
    await using desk = await startDesk();
    const html = await fetch(desk.mock.url);
    const text = await html.text();
    const paths = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(paths).toHaveLength(3);
    const sizes = await Promise.all(
      ['/', ...paths].map(async (path) => {
        const answer = await fetch(desk.mock.url + path, { headers: { 'accept-encoding': 'gzip' } });
        expect(answer.status).toBe(200);
        expect(answer.headers.get('content-encoding')).toBe('gzip');
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
        return Number(answer.headers.get('content-length'));
      }),
    );
    const total = sizes.reduce((sum, each) => sum + each, 0);
    expect(total).toBeGreaterThan(10_000);
    expect(total).toBeLessThan(60_000);
    const policy = html.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    expect((await fetch(desk.mock.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${desk.mock.url}/_verihook/dashboard/%2e%2e/cli.js`)).status).toBe(404);
  });
});
