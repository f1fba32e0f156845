import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { send } from '../../src/cli/send.ts';
import { testIo } from '../support/io.ts';
import { consumer } from './consumer.ts';
import { verihook } from './verihook.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const LOAD = ['send', 'idenfy', 'approved', '--rate', '400/s'];
const NOT_SIGNED = 'verihook: not signed; give --secret, --secret-file or VERIHOOK_SECRET to sign\n';
const CLOSED = 'http://127.0.0.1:9/webhooks/idenfy';

describe('send --rate', () => {
  test('sends so many verifications, each with a seed of its own, and passes when all are acknowledged', async () => {
    const { url, received } = await consumer(() => 200);
    const { code, out, err } = await verihook([...LOAD, '--count', '80', '--seed', '40', '--to', url]);
    expect({ code, err }).toEqual({ code: 0, err: NOT_SIGNED });
    expect(out).toContain(`idenfy approved, seeds from 40: 80 callbacks to ${url}, 400/s, at most 256 unanswered\n`);
    expect(out).toContain('80 of 80 callbacks acknowledged\n');
    expect(out).toMatch(/sent +80 .* of 80 verifications/);
    expect(out).toMatch(/latency from when it was due( +[\d.]+ m?s){5}\n/);
    expect(new Set(received.map(({ body }) => JSON.parse(body.toString()).scanRef)).size).toBe(80);
  });

  test('fails when one is not acknowledged, and tells which, with a line that plays it by itself', async () => {
    const { url, received } = await consumer((index) => (index === 2 ? 503 : 200));
    const load = await verihook([...LOAD, '--count', '20', '--in-flight', '1', '--to', url]);
    expect(load.code).toBe(1);
    expect(load.out).toContain('19 of 20 callbacks acknowledged\n');
    expect(load.out).toContain('503  1 time, first identificationAutoFinished of seed 3');
    // What fails once is not sent again, as the provider would.
    expect(received).toHaveLength(20);
    const replay = /replay +verihook (.*)$/m.exec(load.out)?.[1] ?? '';
    expect((await verihook(replay.split(' '))).code).toBe(0);
    expect(received.at(-1)?.body.equals(received[2]?.body as Buffer)).toBe(true);
  });

  test('--json is one report, and nothing is said besides', async () => {
    const { url, received } = await consumer(
      (index) => (index % 4 === 0 ? 500 : 200),
      () => 'fine',
    );
    const { code, out, err } = await verihook([...LOAD, '--count', '40', '--for', '1m', '--to', url, '--json']);
    expect({ code, err }).toEqual({ code: 1, err: NOT_SIGNED });
    const report = JSON.parse(out);
    const quantiles = {
      p50: expect.any(Number),
      p90: expect.any(Number),
      p99: expect.any(Number),
      'p99.9': expect.any(Number),
      max: expect.any(Number),
    };
    expect(report).toEqual({
      provider: 'idenfy',
      scenario: 'approved',
      seed: 1,
      startAt: '2026-01-01T00:00:00.000Z',
      to: url,
      speed: 'real',
      rate: '400/s',
      inFlight: 256,
      interrupted: false,
      tookMs: expect.any(Number),
      perSecond: { asked: 400, achieved: expect.any(Number) },
      verifications: 40,
      planned: 40,
      sent: 40,
      acknowledged: 30,
      failures: [
        {
          kind: 'answered',
          status: 500,
          count: 10,
          first: {
            text: '500',
            event: 'identificationAutoFinished',
            seed: expect.any(Number),
            replay: expect.stringMatching(/^verihook send idenfy approved --seed \d+ /),
          },
        },
      ],
      cutOff: 0,
      heldBack: 0,
      unsent: { heldBack: 0, behind: 0 },
      notDue: 0,
      latencyMs: { corrected: quantiles, uncorrected: quantiles },
      lagMs: quantiles,
      keptUp: expect.any(Boolean),
      bytes: { sent: received.reduce((sum, { body }) => sum + body.length, 0), received: 40 * 'fine'.length },
      ok: false,
    });
  });

  test('Ctrl-C ends it with a summary', async () => {
    let child: ChildProcess | undefined;
    const { url } = await consumer((index) => {
      if (index === 30) child?.kill('SIGINT');
      return 200;
    });
    const { code, out, err } = await verihook([...LOAD, '--for', '5m', '--to', url], {
      watch: (started) => {
        child = started;
      },
    });
    expect({ code, err }).toEqual({ code: 130, err: `${NOT_SIGNED}verihook: interrupted\n` });
    expect(out).toMatch(/ of 120000 callbacks acknowledged\n/);
    expect(out).toMatch(/not due +\d+ +when the run was stopped\n/);
  });

  test('cannot run where nobody answers', async () => {
    const { code, err } = await verihook([...LOAD, '--for', '5m', '--to', CLOSED]);
    expect(code).toBe(2);
    expect(err).toBe(
      `verihook: Nobody answers at ${CLOSED} (connection refused). Start the consumer there, or give its URL in --to.\n`,
    );
  });

  test('plays faults, and callbacks of one verification follow each other without their pauses at --speed instant', async () => {
    const { url, received } = await consumer(() => 200);
    const scenario = ['send', 'idenfy', 'suspected', '--rate', '400/s', '--count', '6', '--speed', 'instant'];
    const { code } = await verihook([...scenario, '--fault', 'duplicate@1', '--in-flight', '1', '--to', url]);
    expect(code).toBe(0);
    const refs = received.map(({ body }) => JSON.parse(body.toString()).scanRef);
    expect(refs.map((ref) => refs.indexOf(ref))).toEqual([0, 0, 0, 3, 3, 3]);
  });

  test('says when the run is too short for the pauses of its scenario', async () => {
    const { url } = await consumer(() => 200);
    const scenario = ['send', 'idenfy', 'suspected', '--rate', '100/s', '--count', '4', '--to', url];
    const hint = 'the last callback of a verification comes after that, --speed instant does not wait\n';
    const real = await verihook(scenario);
    expect(real.out).toContain(`at speed real ${hint}`);
    expect(real.out).toContain('of 4 verifications');
    const instant = await verihook([...scenario, '--speed', 'instant']);
    expect(instant.out).not.toContain(hint);
    expect(instant.out).toContain('of 2 verifications');
  });

  test.each([
    ['usage/no-rate', 'belongs to a load', ['--count', '5']],
    ['usage/no-rate', 'belongs to a load', ['--for', '5s']],
    ['usage/no-rate', 'belongs to a load', ['--in-flight', '5']],
    ['load/no-end', 'without an end', ['--rate', '5/s']],
    ['load/not-a-rate', 'A rate is', ['--rate', '0/s', '--count', '5']],
    ['load/nothing', 'fits into no time', ['--rate', '5/s', '--for', '0s']],
    ['load/too-many', '10000000 at most', ['--rate', '5/s', '--count', '10000001']],
    ['time/not-a-duration', 'is not a duration', ['--rate', '5/s', '--for', 'long']],
    ['usage/not-an-integer', '--count takes', ['--rate', '5/s', '--count', '1.5']],
    ['usage/not-an-integer', '--in-flight takes', ['--rate', '5/s', '--count', '1', '--in-flight', '0']],
    ['load/too-many-in-flight', 'at most 10000', ['--rate', '5/s', '--count', '1', '--in-flight', '10001']],
    ['load/tampered', 'asks for a refusal', ['--rate', '5/s', '--count', '1', '--fault', 'tamper']],
    ['usage/from-and-rate', 'instead of --from', ['--rate', '5/s', '--count', '1', '--from', 'captured']],
  ])('%s: %s', async (code, text, flags) => {
    const options = {
      seed: '1',
      secret: 'an example',
      speed: 'real',
      trait: [],
      set: [],
      fault: [],
      to: CLOSED,
      ...optionsOf(flags),
    };
    await expect(send(testIo(), 'idenfy', 'approved', options)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(text),
    });
  });
});

test('the endpoint of docs/load.md stalls, and the report shows it', async () => {
  const text = readFileSync(new URL('../../docs/load.md', import.meta.url), 'utf8');
  const code = /```js\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const listening = ".listen(0, '127.0.0.1', function () { console.log(this.address().port) })";
  const endpoint = spawn(process.execPath, ['--input-type=module', '-e', code.replace('.listen(3000)', listening)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void endpoint.kill());
  const [port] = await once(endpoint.stdout, 'data');
  const to = `http://127.0.0.1:${String(port).trim()}/webhooks/idenfy`;
  const flags = ['--rate', '1000/s', '--count', '1400', '--in-flight', '8', '--to', to, '--json'];
  const { code: exit, out } = await verihook(['send', 'idenfy', 'approved', ...flags]);
  const { latencyMs, heldBack } = JSON.parse(out);
  expect(exit).toBe(0);
  expect(heldBack).toBeGreaterThan(300);
  expect(latencyMs.corrected.p90).toBeGreaterThan(500);
});

describe('how far it is', () => {
  const run = async (own: Parameters<typeof testIo>[0], flags: string[]) => {
    const said: string[] = [];
    const { url } = await consumer(() => 200);
    const io = testIo({
      err: (line) => void said.push(`line ${line}`),
      progress: (text) => void said.push(`live ${text}`),
      ...own,
    });
    const options = {
      seed: '1',
      secret: 'an example',
      speed: 'real',
      trait: [],
      set: [],
      fault: [],
      to: url,
      ...optionsOf(flags),
    };
    await send(io, 'idenfy', 'approved', options);
    return said;
  };
  const LIVE =
    /^live [\d.]+ s: \d+ of 60 sent, \d+ acknowledged, 0 not, \d+ unanswered(, p50 [\d.]+ ms, p99 [\d.]+ ms)?$/;

  test('is told on a terminal on a line of its own, which is taken away', async () => {
    const said = await run({ isLive: true }, ['--rate', '60/s', '--count', '60']);
    expect(said.length).toBeGreaterThan(1);
    expect(said.pop()).toBe('live ');
    for (const each of said) expect(each).toMatch(LIVE);
  });

  test('is told elsewhere in a line every ten seconds, and nowhere with --json', async () => {
    const ticks: { ms: number | undefined; work: () => void }[] = [];
    vi.spyOn(globalThis, 'setInterval').mockImplementation(((work: () => void, ms?: number) => {
      ticks.push({ ms, work });
      setTimeout(work, 100);
      return undefined;
    }) as never);
    const said = await run({}, ['--rate', '60/s', '--count', '30']);
    expect(ticks.map(({ ms }) => ms)).toEqual([10_000]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^line [\d.]+ s: \d+ of 30 sent/);
    ticks.length = 0;
    expect(await run({ isLive: true }, ['--rate', '60/s', '--count', '30', '--json', 'true'])).toEqual([]);
    expect(ticks).toEqual([]);
  });
});

/** As Commander gives them. */
function optionsOf(flags: readonly string[]) {
  const options: Record<string, unknown> = {};
  for (let at = 0; at < flags.length; at += 2) {
    const name = (flags[at] ?? '').slice(2).replace('-f', 'F');
    options[name] = name === 'fault' ? [flags[at + 1]] : name === 'json' || flags[at + 1];
  }
  return options;
}
