import { secondOf } from '../../generators/sumsub/bodies.ts';
import { objectId } from '../../generators/sumsub/story.ts';
import { Random } from '../../src/core/random.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import type { Room } from '../room.ts';
import type { Webhook } from '../verification.ts';
import { clientIdOf } from './applicant.ts';
import { refused } from './errors.ts';

type Schemas = components['schemas'];

/** What is remembered of a webhook: the request, and what was made of it. */
interface WebhookFacts {
  request: Schemas['WebhookRequest'] & { secretKey: string };
  createdAt: string;
}

const factsOfWebhook = ({ facts }: Webhook) => facts as unknown as WebhookFacts | undefined;

/** [D2, D26]. */
const MOST = 50;

/** Subscribes an endpoint. One that is no HTTP endpoint is kept and listed, and gets nothing from here. */
export async function createWebhook(body: Schemas['WebhookRequest'], room: Room) {
  const own = (await room.webhooks()).filter((webhook) => factsOfWebhook(webhook) !== undefined);
  if (own.length >= MOST) return refused.tooManyWebhooks();
  const isHttp = body.targetType === 'http';
  if (isHttp && !isUrl(body.target)) return refused.noTarget();
  for (const { key, value } of body.headers ?? []) if (!isHeader(key, value)) return refused.badHeader(key);
  const random = Random.seeded(room.options.seed).split('sumsub-webhooks').split(own.length);
  const request = { ...body, secretKey: body.secretKey ?? random.text('secret', 32, LETTERS_AND_DIGITS) };
  const facts: WebhookFacts = { request, createdAt: secondOf(room.now()) };
  const { signatureAlgorithm, notResendFailedWebhooks, headers = [] } = body;
  const webhook: Webhook = {
    id: objectId(random, 'webhook', room.now()),
    to: body.target,
    events: isHttp ? body.types : [],
    secret: request.secretKey,
    settings: {
      ...(signatureAlgorithm && { algorithm: signatureAlgorithm }),
      ...(notResendFailedWebhooks && { resend: 'off' }),
    },
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
    facts: { ...facts },
  };
  await room.register(webhook);
  return { status: 200 as const, json: webhookView(webhook, room) };
}

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export function webhookView(webhook: Webhook, room: Room): Schemas['Webhook'] {
  const { id, to } = webhook;
  const clientId = clientIdOf(room);
  const facts = factsOfWebhook(webhook);
  if (facts === undefined) {
    // The one that the server was started with.
    const types = Object.keys(room.provider.events) as Schemas['WebhookRequest']['types'];
    return { id, name: id, target: to, targetType: 'http', types, clientId };
  }
  return { ...facts.request, id, clientId, createdAt: facts.createdAt };
}

/** The endpoints that a callback is for: by type of the applicant, and by partition [D2, D26]. */
export function wants(webhook: Webhook, payload: unknown): boolean {
  const { applicantType, sourceKeys = [] } = factsOfWebhook(webhook)?.request ?? {};
  const told = payload as { applicantType?: string; sourceKey?: string };
  if (applicantType !== undefined && told.applicantType !== undefined && told.applicantType !== applicantType)
    return false;
  return sourceKeys.length === 0 || (told.sourceKey !== undefined && sourceKeys.includes(told.sourceKey));
}

function isUrl(text: string): boolean {
  const { protocol, username } = URL.canParse(text) ? new URL(text) : { protocol: '', username: '' };
  return (protocol === 'http:' || protocol === 'https:') && username === '';
}

/** What the connection itself decides. */
const OF_THE_CONNECTION =
  /^(?:connection|content-length|expect|host|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*)$/i;

function isHeader(key: string, value: string): boolean {
  if (OF_THE_CONNECTION.test(key)) return false;
  try {
    new Headers([[key, value]]);
    return true;
  } catch {
    return false;
  }
}
