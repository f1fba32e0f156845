import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { providers } from '../../src/generated/registry.ts';
import { consumer, type Received } from './consumer.ts';
import { folder, linesIn, recording } from './recording.ts';
import { verihook } from './verihook.ts';

const SECRET = 'example-signing-key';

/** The headers of a request that are the provider's own, and its bytes. */
const ownOf = ({ request, body }: Received) => {
  const lines = request.rawHeaders.flatMap((name, index) =>
    index % 2 === 0 ? [[name, request.rawHeaders[index + 1]]] : [],
  );
  const connection = /^(host|connection|content-length|via|x-forwarded-.*)$/i;
  return {
    headers: Object.fromEntries(lines.filter(([name = '']) => !connection.test(name))),
    body: body.toString('base64'),
  };
};

/** Plays a scenario through the recorder: what arrived, and the folder where it was kept. */
async function recorded(id: string, scenario: string, args: string[] = []) {
  const { url, received } = await consumer(
    () => 200,
    () => 'OK',
  );
  const { url: to, out, stop } = await recording(url, { provider: id, args });
  await verihook(['send', id, scenario, '--to', to, '--speed', 'instant', '--secret', SECRET]);
  await stop();
  return { out, received };
}

describe('send --from', () => {
  test('sends what was captured byte for byte, in its order', async () => {
    const { out, received: before } = await recorded('idenfy', 'suspected', ['--no-redact']);
    const { url, received } = await consumer(() => 200);
    const { code, out: said, err } = await verihook(['send', '--from', out, '--to', url, '--speed', 'instant']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(said).toContain('2 of 2 callbacks acknowledged, nothing found wrong');
    expect(received.map(ownOf)).toEqual(before.map(ownOf));
    expect(ownOf(received[0] as Received).headers).toHaveProperty('Idenfy-Signature');
  });

  test.each(Object.keys(providers))(
    'signs anew what was redacted, for a consumer of %s that checks signatures',
    async (id) => {
      const provider = await providers[id as keyof typeof providers].load();
      const { out, received: before } = await recorded(id, Object.keys(provider.scenarios)[0] ?? '');
      const { url, received } = await consumer(
        () => 200,
        () => 'OK',
      );
      const { code, err } = await verihook([
        'send',
        id,
        '--from',
        out,
        '--to',
        url,
        '--speed',
        'instant',
        '--secret',
        'another',
      ]);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect([received.length, before.length]).toEqual([linesIn(out).length, linesIn(out).length]);
      for (const { request, body } of received) {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
        );
        expect(provider.wire.verify({ headers, body }, 'another')).toEqual([]);
        if (provider.wire.protects !== 'nothing')
          expect(provider.wire.verify({ headers, body }, SECRET)).not.toEqual([]);
      }
    },
  );

  test('says what the consumer does not acknowledge, where it stood, and how to see it again', async () => {
    const { out } = await recorded('idenfy', 'suspected');
    const { url, received } = await consumer((index) => (index === 1 ? 500 : 200));
    const { code, out: said } = await verihook(['send', '--from', out, '--to', url, '--speed', 'instant', '--json']);
    const [line] = linesIn(out);
    const report = JSON.parse(said);
    expect(code).toBe(1);
    expect(report).toMatchObject({ from: out, signed: false, ok: false, callbacks: [{ at: line?.at }, {}] });
    expect(report.findings).toEqual([
      expect.objectContaining({
        rule: 'ack/success-status',
        at: expect.stringMatching(/\.ndjson:2$/),
        received: '500',
      }),
    ]);
    expect(report.findings[0].replay).toBe(`verihook send --from ${out} --to ${url} --speed instant`);
    const again = await verihook(report.findings[0].replay.split(' ').slice(1));
    expect([again.code, received.length]).toEqual([0, 4]);
  });

  test('the captures decide the order and the pace, whatever order they stand in', async () => {
    const file = join(folder(), 'captured.ndjson');
    const line = (body: string, at: string) => JSON.stringify({ verihook: 1, at, headers: {}, body });
    const times = ['2026-01-01T02:00:00Z', '2026-01-01T00:00:00Z', '2026-01-01T01:00:00Z'];
    writeFileSync(file, times.map((at, index) => line(`{"index":${index}}`, at)).join('\n'));
    const { url, received } = await consumer(() => 200);
    // Two hours, a million times faster.
    await verihook(['send', 'idenfy', '--from', file, '--to', url, '--speed', '1000000']);
    expect(received.map(({ body }) => JSON.parse(String(body)).index)).toEqual([1, 2, 0]);
  });

  test('payloads alone are sent as the provider would, and what is no callback is named while the rest goes', async () => {
    const file = join(folder(), 'captured.ndjson');
    const { out: payload } = await verihook(['sample', 'idenfy', 'identificationAutoFinished', '--json']);
    writeFileSync(file, `${payload}nonsense\n`);
    const { url, received } = await consumer(() => 200);
    const { code, out } = await verihook(['send', '--from', file, '--to', url, '--secret', SECRET]);
    expect([code, received.length]).toEqual([1, 1]);
    expect(out).toContain(`${file}:2  error  capture/not-json`);
    const { wire } = await providers.idenfy.load();
    const [{ request, body } = expect.fail('nothing arrived')] = received;
    expect(wire.verify({ headers: request.headers as Record<string, string>, body }, SECRET)).toEqual([]);
  });

  test('the provider that a line states is believed: by it the line is judged', async () => {
    const { url, received } = await consumer(() => 200);
    const path = join(folder(), 'captured.ndjson');
    writeFileSync(path, `${JSON.stringify({ verihook: 1, provider: 'idenfy', headers: {}, body: '{"hello":"x"}' })}\n`);
    const { code, out } = await verihook(['send', '--from', path, '--to', url, '--speed', 'instant', '--json']);
    expect([code, received.length]).toEqual([1, 0]);
    expect(JSON.parse(out).findings).toMatchObject([
      { at: `${path}:1`, expected: 'a callback of idenfy', received: 'No event of idenfy has this body.' },
    ]);
  });

  test('a consumer that refuses for want of a signature is explained', async () => {
    const { out } = await recorded('idenfy', 'suspected');
    const { url } = await consumer(() => 401);
    const { code, err } = await verihook(['send', '--from', out, '--to', url, '--speed', 'instant']);
    expect([code, err]).toEqual([1, expect.stringContaining('signs it anew')]);
  });

  test('Ctrl-C ends it between two callbacks', async () => {
    const file = join(folder(), 'captured.ndjson');
    const times = ['2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'];
    writeFileSync(file, times.map((at) => JSON.stringify({ verihook: 1, at, headers: {}, body: '{}' })).join('\n'));
    const { url, received } = await consumer(() => 200);
    let interrupt = () => {};
    const ended = verihook(['send', 'idenfy', '--from', file, '--to', url], {
      watch(child) {
        interrupt = () => void child.kill('SIGINT');
      },
    });
    await vi.waitFor(() => expect(received).toHaveLength(1), 10_000);
    interrupt();
    expect(await ended).toMatchObject({ code: 130, err: 'verihook: interrupted\n' });
  });

  test.each([
    [['idenfy', 'suspected', '--from', 'x'], 'leave out the scenario'],
    [['idenfy', '--from', 'x', '--fault', 'duplicate'], 'leave out the scenario'],
    [['idenfy', '--from', 'x'], 'verihook send idenfy --from x --to http://'],
    [['--from', '/nowhere', '--to', 'http://localhost:1'], 'there is no such file'],
  ])('%j cannot be sent', async (args, message) => {
    const { code, out, err } = await verihook(['send', ...args]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
  });
});
