import { machineTime, serverClock } from '../../mocks/clock.ts';
import type { Speed } from '../../mocks/deliver.ts';
import { nobodyAnswers, overHttp, webhookUrl } from '../../mocks/transport.ts';
import { type Capture, captures, isCapture } from '../contract/captures.ts';
import { either } from '../contract/describe.ts';
import { shapeOf } from '../contract/outline.ts';
import { recogniserOf } from '../contract/recognise.ts';
import { REDACTED } from '../contract/redact/headers.ts';
import {
  describeAcknowledgement,
  describeOutcome,
  hasRightStatus,
  isAcknowledged,
  type Outcome,
} from '../core/delivery.ts';
import { type Message, withHeaders } from '../core/message.ts';
import type { Provider } from '../core/provider.ts';
import { shellWord } from '../core/shell.ts';
import type { Finding } from '../core/verdict.ts';
import { counted, findingText, paintOf, visible } from '../report/text.ts';
import type { Catalog } from './catalog.ts';
import { inputsOf } from './inputs.ts';
import { type ExitCode, type Io, replayedBy } from './io.ts';

export interface ReplayOptions {
  /** A file or directory of captures, or `-`. */
  from: string;
  /** Default: told by the captures. */
  provider: string | undefined;
  to: string;
  speed: Speed;
  set: readonly string[];
  /** Captures are signed anew with it. Default: they are sent as they were captured. */
  secret: string | undefined;
  json: boolean;
}

/** A captured callback that can be sent. */
interface Sendable {
  where: string;
  /** When it is due, on the captures' own clock. Milliseconds since the Unix epoch. */
  at: number;
  provider: Provider;
  event: string | undefined;
  /** Made when it is sent: a signature may hold the time. */
  message(at: number): Message;
}

type Sent = Sendable & { outcome: Outcome };

/** What a connection says for itself, and what does not hold for a body that has been unpacked. */
const LEFT_OUT = [
  'host',
  'connection',
  'keep-alive',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'expect',
  'te',
  'trailer',
  'upgrade',
];

/**
 * Sends captured callbacks once each, in the order and at the pace in which they came: a retry of the provider was captured as
 * well. What the consumer does not acknowledge as the provider wants it is a finding.
 */
export async function replay(io: Io, catalog: Catalog, options: ReplayOptions): Promise<ExitCode> {
  const { from, to, speed, secret, json } = options;
  const url = webhookUrl(to).href;
  const line = replayLine(options, url);
  const findings: Finding[] = [];
  const { sendables, unreadable } = await sendablesOf(io, catalog, options);
  findings.push(...unreadable.map((each) => ({ ...each, replay: line })));
  const paint = paintOf(io.color);
  const say = async (text: string) => {
    if (!json) await io.out(text);
  };
  const how = secret === undefined ? 'as captured' : 'signed anew';
  await say(`${paint('title', `${counted(sendables.length, 'captured callback')}, ${how}`)} to ${url}, ${speed}\n`);

  const interrupted = io.untilInterrupted();
  const sent: Sent[] = [];
  try {
    await sendAll(sendables, url, speed, interrupted, async (each) => {
      const isFirst = sent.length === 0;
      sent.push(each);
      if (isFirst && each.outcome.kind === 'unreachable') throw nobodyAnswers(url, each.outcome.reason);
      const { policy } = termsOf(each);
      const isGood = isAcknowledged(policy, each.outcome);
      const came = paint(isGood ? 'good' : 'error', visible(describeOutcome(each.outcome, policy)));
      await say(
        `${each.at === 0 ? '' : `${new Date(each.at).toISOString()}  `}${visible(each.where)}  ${visible(each.event ?? 'of no known event')}  ${came}\n`,
      );
      if (!isGood) findings.push(notAcknowledged(each, line));
    });
  } catch (error) {
    if (!interrupted.aborted) throw error;
    io.err('verihook: interrupted');
    return 130;
  }
  const told = findings.map((finding) => replayedBy(io, finding, catalog.flags));
  const ok = told.length === 0;
  if (json) {
    const callbacks = sent.map(({ where, at, provider, event, outcome }) => ({
      at: new Date(at).toISOString(),
      where,
      provider: provider.id,
      event,
      outcome,
    }));
    await io.out(
      `${JSON.stringify({ from, to: url, speed, signed: secret !== undefined, callbacks, findings: told, ok }, null, 2)}\n`,
    );
  } else {
    for (const finding of told) await io.out(`\n${findingText(finding, paint)}`);
    const good = sent.filter((each) => isAcknowledged(termsOf(each).policy, each.outcome)).length;
    await io.out(
      `${paint(ok ? 'good' : 'error', `${good} of ${counted(sent.length, 'callback')} acknowledged, ${ok ? 'nothing found wrong' : counted(told.length, 'error')}`)}\n`,
    );
  }
  const refused = ({ outcome }: Sent) => outcome.kind === 'answered' && [401, 403].includes(outcome.status);
  if (secret === undefined && sent.some(refused))
    io.err(
      'verihook: the consumer refused what was sent as captured; --secret, --secret-file or VERIHOOK_SECRET signs it anew',
    );
  return ok ? 0 : 1;
}

/** Each at its time; with `instant`, each after the answer to the one before. */
async function sendAll(
  sendables: readonly Sendable[],
  to: string,
  speed: Speed,
  signal: AbortSignal,
  done: (sent: Sent) => Promise<void>,
): Promise<void> {
  const transport = await overHttp(to);
  const clock = serverClock(sendables[0]?.at ?? 0, typeof speed === 'number' ? speed : 1);
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const flights = new Set<Promise<void>>();
  const send = async (each: Sendable) => {
    const deadline = clock.deadline(termsOf(each).policy.timeoutMs);
    const outcome = await transport
      .send(each.message(machineTime()), AbortSignal.any([deadline.signal, stop]))
      .finally(() => deadline.cancel());
    stop.throwIfAborted();
    await done({ ...each, outcome });
  };
  try {
    for (const each of sendables) {
      if (speed === 'instant') {
        await send(each);
        continue;
      }
      await clock.sleepUntil(each.at, stop);
      const flight = send(each)
        .catch((error) => failed.abort(error))
        .finally(() => flights.delete(flight));
      flights.add(flight);
    }
    await Promise.all(flights);
    stop.throwIfAborted();
  } finally {
    failed.abort();
    await Promise.all(flights);
    await transport.close();
  }
}

async function sendablesOf(io: Io, catalog: Catalog, { from, provider, set, secret }: ReplayOptions) {
  const ids = provider === undefined && catalog.given === undefined ? catalog.ids : [provider];
  const candidates = await Promise.all(ids.map((id) => catalog.load(id, set)));
  const recognise = await recogniserOf(candidates);
  const sendables: Sendable[] = [];
  const unreadable: Omit<Finding, 'replay'>[] = [];
  let at = 0;
  for await (const input of inputsOf(io, [from])) {
    if ('error' in input) throw input.error;
    for await (const captured of captures(input.name, input.chunks)) {
      const where = `${captured.file}:${captured.line}`;
      const refuse = (rule: string, expected: string, received: string) =>
        unreadable.push({
          rule,
          severity: 'error',
          at: where,
          expected,
          received,
          source: 'verihook: what send can send',
        });
      if (!isCapture(captured)) {
        refuse(captured.rule, captured.expected, captured.shape ?? captured.received);
        continue;
      }
      const answer = recognise(captured);
      // Of a provider that is given, also what nobody can read is sent: it may be what breaks the consumer.
      const [only] = candidates.length === 1 ? candidates : [];
      const owner = 'provider' in answer ? answer.provider : only;
      const event = 'detection' in answer ? answer.detection.event : undefined;
      if (owner === undefined || ('reason' in answer && only === undefined)) {
        const came = 'reason' in answer ? answer.reason : 'strange' in answer ? shapeOf(answer.strange) : '';
        const meant = owner === undefined ? ids.map(String) : [owner.id];
        refuse('contract/unknown-event', `a callback of ${either(meant)}`, came);
        continue;
      }
      at = captured.at ?? at;
      try {
        sendables.push({ where, at, provider: owner, event, message: messageMaker(captured, owner, event, secret) });
      } catch (error) {
        refuse('capture/undecodable', `a callback that ${owner.id} can sign`, String(error));
      }
    }
  }
  return { sendables: sendables.sort((a, b) => a.at - b.at), unreadable };
}

/** Throws what the provider throws at a body that it cannot sign. */
function messageMaker(
  { headers, content }: Capture,
  { wire, events }: Provider,
  event: string | undefined,
  secret: string | undefined,
): Sendable['message'] {
  const name = event !== undefined && Object.hasOwn(events, event) ? event : (Object.keys(events)[0] ?? '');
  const meant = Object.fromEntries(
    Object.entries(headers).filter(([key, value]) => !LEFT_OUT.includes(key.toLowerCase()) && value !== REDACTED),
  );
  const captured: Message =
    'body' in content ? { headers: meant, body: content.body } : withHeaders(wire.encode(name, content.payload), meant);
  if (secret === undefined) return () => captured;
  const payload = wire.stamp === undefined ? undefined : wire.decode(captured).payload;
  const made = (at: number): Message => {
    if (wire.stamp === undefined) return wire.sign(captured, secret, at);
    return wire.sign({ ...captured, body: wire.encode(name, wire.stamp(name, payload, at)).body }, secret, at);
  };
  made(0);
  return made;
}

/** What the provider wants as an acknowledgement of an event, and who says so. */
function termsOf({ provider, event }: Pick<Sendable, 'provider' | 'event'>) {
  const own = provider.deliveryOf?.find(({ events }) => event !== undefined && events.includes(event));
  return { policy: own?.policy ?? provider.delivery, sources: own?.sources ?? provider.sources };
}

function notAcknowledged(sent: Sent, line: string): Finding {
  const { policy, sources } = termsOf(sent);
  const isLate = sent.outcome.kind === 'timed-out';
  const rule = isLate ? 'within-timeout' : hasRightStatus(policy, sent.outcome) ? 'body' : 'success-status';
  const { basis, note } = isLate ? sources.timeoutMs : sources.acknowledged;
  return {
    rule: `ack/${rule}`,
    severity: 'error',
    at: sent.where,
    expected: `${describeAcknowledgement(policy)} within ${policy.timeoutMs} ms`,
    received: describeOutcome(sent.outcome, policy),
    source: `${basis}: ${note}`,
    replay: line,
  };
}

function replayLine({ from, provider, speed, set, secret }: ReplayOptions, to: string): string {
  const words = [
    'verihook',
    'send',
    ...(provider === undefined ? [] : [provider]),
    '--from',
    shellWord(from),
    '--to',
    shellWord(to),
  ];
  for (const each of set) words.push('--set', shellWord(each));
  if (speed !== 'real') words.push('--speed', String(speed));
  return words.join(' ') + (secret === undefined ? '' : '  # with the signing secret in VERIHOOK_SECRET');
}
