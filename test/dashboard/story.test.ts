import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { type Desk, openPage, startDesk } from './desk.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
}, 300_000);
afterAll(() => browser?.close());

/** What the consumer has stored of the only verification. */
async function storedBy({ to }: Desk): Promise<unknown> {
  const [stored] = (await (await fetch(new URL('/verifications', to))).json()) as unknown[];
  return stored;
}

describe('a suspected verification', () => {
  test('is played against the example consumer, fails once, and is sent again, all from the page', async () => {
    await using desk = await startDesk();
    // The last word of the provider finds the gateway down for as long as it tries.
    await using watched = await openPage(browser, desk.mock.url);
    const { page } = watched;
    await page.getByRole('link', { name: 'Play', exact: true }).click();
    await page.getByLabel('Scenario or outcome').selectOption('scenario:suspected');
    await page.getByRole('textbox', { name: 'Seed' }).fill('7');
    await page.getByRole('button', { name: 'Start', exact: true }).click();

    const run = page.getByRole('region', { name: 'What runs' });
    const lines = run.getByRole('table', { name: 'Deliveries of this verification' }).locator('tbody tr');
    await expect.poll(() => lines.count()).toBe(2);
    const clock = page.getByRole('region', { name: 'Clock' });
    const next = clock.getByRole('button', { name: 'Advance to the next due attempt' });
    await next.click();
    await lines.filter({ hasText: 'acknowledged' }).first().waitFor();
    expect(await storedBy(desk)).toMatchObject({ overall: 'SUSPECTED', final: false });

    desk.failNext(1_000);
    await clock.getByLabel('Advance by').fill('2d');
    await clock.getByRole('button', { name: 'Advance', exact: true }).click();
    await lines.filter({ hasText: 'given up' }).waitFor();
    await lines.filter({ hasText: 'given up' }).getByRole('link').click();

    await page.getByRole('heading', { name: /^identificationManualFinished/ }).waitFor();
    const attempts = page.getByRole('region', { name: 'Attempts' }).getByRole('tab');
    const [failed] = await desk.mock.deliveries({ state: 'given-up' });
    expect(await attempts.count()).toBe(failed?.attempts);
    await attempts.first().click();
    const response = page.getByRole('region', { name: 'Response', exact: true });
    await response.getByText('the gateway is down').waitFor();
    await page.getByRole('region', { name: 'Signature' }).getByText('genuine').waitFor();
    await page.getByRole('region', { name: 'Contract' }).getByText('keeps it').waitFor();

    desk.failNext(0);
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('link', { name: `again, of ${failed?.id}` }).waitFor();
    await response.getByText('acknowledged').waitFor();
    expect(await response.getByText('OK', { exact: true }).count()).toBe(1);
    expect(await storedBy(desk)).toMatchObject({ final: true });

    await page.getByRole('link', { name: String(failed?.verification) }).click();
    const picture = page.getByRole('img', { name: /./ });
    await picture.first().waitFor();
    const answers = page.getByRole('region', { name: "What the provider's API answers now" });
    await answers.getByText('SUSPECTED').first().waitFor();
    expect(watched.complaints).toEqual([]);
    expect([...watched.origins]).toEqual([desk.mock.url]);
  });

  test('is played and opened by keyboard alone', async () => {
    await using desk = await startDesk();
    await using watched = await openPage(browser, `${desk.mock.url}/#/play?provider=idenfy&scenario=suspected`);
    const { page } = watched;
    await page.getByRole('button', { name: 'Start', exact: true }).waitFor();
    // The first stop leads past the navigation.
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Add a fault');
    await page.keyboard.press('Enter');
    // Whoever adds a row stands in it, and nobody is left where a row has gone.
    await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    await tabTo(page, 'Remove fault 1');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Add a fault');
    await tabTo(page, 'Start');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await desk.mock.deliveries()).length).toBe(2);
    await page.getByRole('table', { name: 'Deliveries of this verification' }).waitFor();
    await tabTo(page, 'Advance to the next due attempt');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await desk.mock.deliveries({ state: 'acknowledged' })).length).toBe(1);
    await page.keyboard.press('Home');
    await page.goto(`${desk.mock.url}/#/deliveries`);
    await page.getByRole('table', { name: 'Deliveries, the newest first' }).waitFor();
    await tabTo(page, /delivery 1,/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^identificationAutoFinished/ }).waitFor();
    // Whoever changes the page stands in its content.
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await tabTo(page, 'Pretty');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'Request body, raw' }).waitFor();
    await tabTo(page, 'Send again', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'again, of 1' }).waitFor();
    expect(watched.complaints).toEqual([]);
  });
});

const focused = async (page: Page): Promise<string> =>
  String(
    await page.evaluate(
      `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.innerText ?? '').trim()`,
    ),
  );

/** Presses a key until something of that name has the focus, which must be seen. */
async function tabTo(page: Page, name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press(key);
    const here = await focused(page);
    if (typeof name === 'string' ? here !== name : !name.test(here)) continue;
    const outline = await page.evaluate(
      `[getComputedStyle(document.activeElement), getComputedStyle(document.activeElement, '::after')].map((style) => style.outlineStyle).join(' ')`,
    );
    expect(outline).toContain('solid');
    return;
  }
  throw new Error(`no stop is called ${name}`);
}
