import type { Hono } from 'hono';
import { VerihookError } from '../../src/core/errors.ts';
import type { Room } from '../room.ts';
import type { Verification } from '../verification.ts';

/** The page that a provider shows to the person who is verified. */
export interface SessionPage {
  /** Where the provider serves it, as Hono writes a route. */
  path: string;
  /** The name of the query parameter that tells which session is meant. */
  parameter: string;
  /** Why the session cannot be used any more; undefined while it can. */
  closed(verification: Verification, room: Room): string | undefined;
  /** Whether a timeline can be that of this session. Default: all can. */
  offers?(verification: Verification, scenario: string): boolean;
  /** Called when the page is opened. */
  opened?(verification: Verification, room: Room): Promise<unknown>;
  /** Where the person is sent afterwards, for a timeline that was chosen; undefined: nowhere. */
  next?(verification: Verification, scenario: string): string | undefined;
}

/**
 * Stands in for the provider's own page: instead of a camera it has a list of timelines, and whoever opens the link says
 * how the verification goes. Works without scripts.
 */
export function sessionPage(app: Hono, room: Room, page: SessionPage): void {
  const { title, scenarios } = room.provider;
  const find = async (name: string | undefined) => (name === undefined ? undefined : room.find(name));
  app.get(page.path, async (c) => {
    const verification = await find(c.req.query(page.parameter));
    if (verification === undefined) return c.html(html(title, '<p>There is no such session.</p>'), 404, HEADERS);
    const closed = page.closed(verification, room);
    if (closed !== undefined) return c.html(html(title, `<p>${escaped(closed)}</p>`), 410, HEADERS);
    await page.opened?.(verification, room);
    const buttons = Object.entries(scenarios)
      .filter(([name]) => page.offers?.(verification, name) ?? true)
      .map(
        ([name, scenario]) =>
          `<li><button name="scenario" value="${escaped(name)}">${escaped(name)}</button> ${escaped(scenario.title)}</li>`,
      );
    const body = `<p>Verification <code>${escaped(verification.id)}</code>. This page stands where the provider's camera would. How does it go?</p>
<form method="post"><ul>${buttons.join('\n')}</ul></form>`;
    return c.html(html(title, body), 200, HEADERS);
  });
  app.post(page.path, async (c) => {
    const verification = await find(c.req.query(page.parameter));
    if (verification === undefined) return c.html(html(title, '<p>There is no such session.</p>'), 404, HEADERS);
    const closed = page.closed(verification, room);
    if (closed !== undefined) return c.html(html(title, `<p>${escaped(closed)}</p>`), 410, HEADERS);
    const form = new URLSearchParams((await c.req.text()).slice(0, LONGEST_FORM));
    const scenario = form.get('scenario') ?? '';
    if (page.offers?.(verification, scenario) === false)
      return c.html(html(title, '<p>This session has no such timeline.</p>'), 400, HEADERS);
    try {
      await room.play(verification, { scenario });
    } catch (error) {
      if (!(error instanceof VerihookError)) throw error;
      return c.html(html(title, `<p>${escaped(error.message)}</p>`), 400, HEADERS);
    }
    const next = page.next?.(verification, scenario);
    if (next !== undefined) return c.redirect(next, 303);
    return c.html(
      html(title, `<p>It goes as <code>${escaped(scenario)}</code>. You may close this page.</p>`),
      200,
      HEADERS,
    );
  });
}

/** Unit: UTF-16 units. */
const LONGEST_FORM = 1_000;

/** The page is ours, and nothing in it runs. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'x-content-type-options': 'nosniff',
};

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const html = (title: string, body: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)} (mock)</title>
<style>
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
ul { list-style: none; padding: 0 } li { margin: .5rem 0 }
button { font: inherit; font-family: ui-monospace, monospace; padding: .25rem .75rem; cursor: pointer }
</style></head>
<body><h1>${escaped(title)} <small>(mock)</small></h1>
${body}
</body></html>`;
