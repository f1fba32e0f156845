import { describe, expect, test } from 'vitest';
import { verihook } from './verihook.ts';

describe('list', () => {
  test('names the providers', async () => {
    expect(await verihook(['list'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^idenfy +iDenfy/m),
      err: '',
    });
    const { out } = await verihook(['list', '--json']);
    expect(JSON.parse(out).providers).toContainEqual({ id: 'idenfy', title: expect.any(String) });
  });

  test('shows what is documented and what is assumed of a provider’s delivery', async () => {
    const { code, out } = await verihook(['list', 'idenfy']);
    expect(code).toBe(0);
    expect(out).toMatch(/^ {2}timeoutMs +10s +documented: /m);
    expect(out).toMatch(/^ {2}retryDelaysMs +500ms, 500ms, 500ms +assumed: /m);
    expect(out).toMatch(/^ {2}identificationAutoFinished +Idenfy-Event-Type: IDENTIFICATION_AUTO_FINISHED /m);
    expect(out).toContain('Idenfy-Signature');
  });

  test('--json is one document with events, outcomes, scenarios, cases, delivery and tolerances', async () => {
    const { code, out } = await verihook(['list', 'idenfy', '--json']);
    const catalogue = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(catalogue)).toEqual([
      'id',
      'title',
      'events',
      'outcomes',
      'scenarios',
      'signature',
      'delivery',
      'deliveryOf',
      'settings',
      'traits',
      'openQuestions',
      'tolerances',
      'rules',
    ]);
    const event = catalogue.events.find(({ name }: { name: string }) => name === 'identificationAutoFinished');
    expect(event).toMatchObject({ header: { name: 'Idenfy-Event-Type', value: 'IDENTIFICATION_AUTO_FINISHED' } });
    expect(event.outcomes).toContain('approved');
    expect(event.cases.some(({ derived }: { derived: boolean }) => derived)).toBe(true);
    expect(event.cases).toContainEqual(
      expect.objectContaining({ name: 'signature/missing', expect: 'refuse', derived: false }),
    );
    expect(catalogue.delivery).toContainEqual({
      part: 'retryDelaysMs',
      value: [500, 500, 500],
      text: '500ms, 500ms, 500ms',
      source: { basis: 'assumed', note: expect.any(String) },
    });
  });

  test('colours nothing in a pipe, and something when asked to', async () => {
    expect((await verihook(['list', 'idenfy'])).out).not.toContain('\u001b');
    expect((await verihook(['list', 'idenfy'], { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[1m');
  });
});
