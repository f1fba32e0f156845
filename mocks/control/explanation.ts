import { basename } from 'node:path/posix';
import { detectEvent } from '../../src/contract/detect.ts';
import { contractOf } from '../../src/contract/schema.ts';
import { violationsOf } from '../../src/contract/validate.ts';
import { type Message, textOf, toCurl } from '../../src/core/message.ts';
import { isPlainObject } from '../../src/core/override.ts';
import type { DecodedMessage, Provider, Wire } from '../../src/core/provider.ts';
import type { components } from '../../src/generated/control/types.ts';
import type { StoredAttempt, StoredDelivery } from '../engine/store.ts';
import type { Room, Signing } from '../room.ts';
import { testOf } from './test-text.ts';

type Schemas = components['schemas'];

/** The message of an attempt, or the one that would be sent now. */
export interface Sent {
  /** Default: there was none yet. */
  attempt?: StoredAttempt;
  message: Message;
}

/** What was sent with an attempt, the last one unless told; undefined if there is none of that number. */
export async function sentOf(room: Room, delivery: StoredDelivery, number?: number): Promise<Sent | undefined> {
  const { engine } = room;
  const wanted = number ?? (await engine.lastAttempts([delivery.id]))[0]?.number;
  if (wanted === undefined) return { message: await messageToCome(room, delivery) };
  // One that was cut off has a repetition of the same number, which moves those after it.
  const attempts = await engine.attempts(delivery.id, { after: wanted - 1, limit: 1_000 });
  const attempt = attempts.findLast((each) => each.number === wanted);
  if (attempt === undefined) return undefined;
  return { attempt, message: attempt.request ?? room.message(delivery, attempt.startedAt) };
}

async function messageToCome(room: Room, delivery: StoredDelivery): Promise<Message> {
  const { message, repeats, policy, planned } = delivery;
  if (message !== undefined) return message;
  if (repeats !== undefined && !policy.resign) {
    const [first] = await room.engine.attempts(repeats, { limit: 1 });
    if (first?.request !== undefined) return first.request;
  }
  return room.message(delivery, planned.madeAt ?? room.now());
}

export async function explanationOf(
  room: Room,
  delivery: StoredDelivery,
  { attempt, message }: Sent,
): Promise<Schemas['Explanation']> {
  const signing = room.signingOf(delivery);
  const decoded = decodedOf(signing.provider, message);
  const verification = await room.find(delivery.verification);
  const isOwn = room.profile.isOwn ?? false;
  const at = attempt?.startedAt ?? room.now();
  return {
    ...(attempt && { attempt: attempt.number }),
    ...('payload' in decoded && { payload: decoded.payload }),
    signature: signatureOf(signing, message, at),
    contract: await contractCheck(signing.provider, message, decoded),
    curl: toCurl(message, new URL(delivery.to)),
    test: testOf({ delivery, signing, verification, message, isOwn, at }),
  };
}

/** The message as its payload, or why it cannot be read. */
function decodedOf({ wire }: Provider, message: Message): DecodedMessage | { reason: string } {
  try {
    return wire.decode(message);
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

function signatureOf(
  { provider, secret, isOfWebhook }: Signing,
  message: Message,
  at: number,
): Schemas['SignatureExplanation'] {
  const { wire } = provider;
  const keyName = isOfWebhook
    ? 'that of the registered webhook'
    : 'that of this server: --secret-file, --secret or VERIHOOK_SECRET';
  const isUnsigned = wire.protects === 'nothing' || secret === undefined;
  const problems = isUnsigned ? [] : wire.verify(message, secret);
  const right = problems.length === 0 || secret === undefined ? [] : rightSignature(wire, message, secret, at);
  return {
    state: isUnsigned ? 'unsigned' : problems.length === 0 ? 'genuine' : 'wrong',
    protects: wire.protects,
    steps: [...(wire.explain?.(message, keyName) ?? [{ title: wire.signature }]), ...right],
    problems,
  };
}

/** What would stand in a message of these bytes if it were signed with the secret in force. */
function rightSignature(wire: Wire, message: Message, secret: string, at: number): Schemas['SignatureStep'][] {
  const signed = wire.sign(message, secret, at);
  const headers = Object.entries(signed.headers).filter(([name, value]) => message.headers[name] !== value);
  const before = fieldsIn(message);
  const fields = Object.entries(fieldsIn(signed)).filter(([name, value]) => before[name] !== value);
  return [...headers, ...fields].map(([name, value]) => ({
    title: `${name} of these bytes with that key would be`,
    value,
  }));
}

/** The texts at the root of a JSON body, among which a signature may stand. */
function fieldsIn({ body }: Message): Readonly<Record<string, string>> {
  try {
    const value: unknown = JSON.parse(textOf(body));
    if (!isPlainObject(value)) return {};
    return Object.fromEntries(Object.entries(value).filter((entry) => typeof entry[1] === 'string')) as never;
  } catch {
    return {};
  }
}

async function contractCheck(
  provider: Provider,
  message: Message,
  decoded: ReturnType<typeof decodedOf>,
): Promise<Schemas['ContractCheck']> {
  const { file } = await contractOf(provider);
  const document = basename(file);
  if ('reason' in decoded) {
    const unread = { rule: 'capture/undecodable', severity: 'error' as const, at: '', source: file };
    return { document, findings: [{ ...unread, expected: 'a body that can be read', received: decoded.reason }] };
  }
  const { payload, problems } = decoded;
  const detection = await detectEvent(provider, message.headers, payload);
  const violations = await violationsOf(provider, detection, payload, {}, problems);
  return {
    document,
    ...(detection.event !== undefined && { event: detection.event }),
    findings: violations.map(({ rule, severity, pointer, expected, hint, received, source }) => ({
      ...{ rule, severity, received, source },
      at: pointer,
      expected: hint === undefined ? expected : `${expected}; ${hint}`,
    })),
  };
}
