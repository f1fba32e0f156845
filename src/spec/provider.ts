import type { Contract, EventInfo } from '../core/contract.ts';
import { changedPolicy, type DeliveryPolicy, type DeliverySources } from '../core/delivery.ts';
import { VerihookError } from '../core/errors.ts';
import { decodeFormMessage, encodeForm } from '../core/form.ts';
import { header, textOf, utf8 } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import {
  defineProvider,
  type Moment,
  type Provider,
  type ProviderParts,
  type Story,
  type Wire,
} from '../core/provider.ts';
import { type SignatureScheme, signatureOf } from '../core/signature.ts';
import { assumed, documented } from '../core/source.ts';
import { HOUR, MINUTE, SECOND } from '../core/time.ts';
import { casesIn } from './cases.ts';
import { contractIn, type SpecContract } from './contract.ts';
import { shownPlace } from './files.ts';
import { isIdentifier, makeValue } from './generate.ts';
import type { Spec } from './read.ts';

export interface SpecProviderOptions {
  /** What the provider is called: letters, digits and dashes. */
  id: string;
  /** How it signs. Default: nothing is signed. */
  signature?: SignatureScheme;
  /** What of its delivery is known; the rest is assumed. */
  delivery?: Partial<DeliveryPolicy>;
}

/** What the example of Standard Webhooks 1.0 does; nothing in an OpenAPI document says otherwise. */
const ASSUMED_DELIVERY: DeliveryPolicy = {
  acknowledged: { status: 'any-2xx' },
  timeoutMs: 15 * SECOND,
  retryDelaysMs: [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR],
  afterLastRetry: 'stop',
  resign: true,
};

/** A provider that is known from its OpenAPI 3.1 document alone. Throws what `partsOf` throws. */
export const providerOf = (spec: Spec, options: SpecProviderOptions): Provider =>
  defineProvider(partsOf(spec, options));

/** What `defineProvider` takes. `Events`: the types that somebody has made of the document, for example with openapi-typescript. */
export type SpecParts<Events = Record<string, unknown>> = ProviderParts<Events, Story, string, string>;

/**
 * All that an OpenAPI 3.1 document tells of a provider, for `defineProvider`: events, contract, wire, cases, and payloads made of
 * its schemas. What no document says is left to whoever knows it: there is one outcome, `any`, a timeline for each event and
 * `every-event`, and nobody knows what a callback means for a verification. Throws what `contractIn` throws, and `send/not-a-policy`.
 */
export function partsOf<Events = Record<string, unknown>>(
  spec: Spec,
  { id, signature = 'none', delivery = {} }: SpecProviderOptions,
): SpecParts<Events> {
  const made = contractIn(spec);
  const { events, contract, leftOut } = made;
  const source = documented(spec.file);
  const names = Object.keys(events);
  const wire = wireOf(made, signature);
  const title = spec.document.info?.title;
  const parts: SpecParts = {
    id,
    title: typeof title === 'string' ? title : id,
    events,
    contract: async () => contract,
    story: (base) => base,
    outcomes: { any: { title: 'as the document allows it', events: names, source } },
    payloads: Object.fromEntries(
      Object.entries(events).map(([event, info]) => [
        event,
        (moment: Moment, story: Story) => payloadOf(spec, contract, event, info, moment, story),
      ]),
    ),
    scenarios: {
      ...Object.fromEntries(
        names.map((event) => [
          event,
          { title: `${event} alone`, outcome: 'any', steps: [{ event, after: 0 }], source },
        ]),
      ),
      'every-event': {
        title: 'every event once, a second apart, in the order of the document',
        outcome: 'any',
        steps: names.map((event, index) => ({ event, after: index === 0 ? 0 : SECOND })),
        source: assumed('no document tells in which order events come'),
      },
    },
    cases: casesIn(made, wire),
    preliminary: [],
    identifiers: identifiersIn(made),
    tells: () => undefined,
    wire,
    delivery: changedPolicy(ASSUMED_DELIVERY, delivery),
    sources: sourcesOf(delivery),
    tolerances: [],
    openQuestions: leftOut.map(({ name, why }) => ({
      id: `left-out-${name}`,
      question: `What does ${name} look like?`,
      answer: why,
      source,
    })),
  };
  return parts as unknown as SpecParts<Events>;
}

/** So many draws are made for rules that only the validator knows. */
const TRIES = 200;

/** A payload that the document allows. Throws `spec/cannot-generate`. */
function payloadOf(
  spec: Spec,
  { schemas, validators }: Contract,
  event: string,
  { bodyPointer, pointer, contentType }: EventInfo,
  { at }: Moment,
  story: Story,
): unknown {
  const validate = validators[event];
  const random = story.random.split('payload');
  for (let draw = 0; draw < TRIES; draw++) {
    const making = { schemas, random: draw === 0 ? random : random.split(draw), steady: random, at };
    const made = makeValue(making, { $ref: bodyPointer });
    if (validate?.(made)) return made;
  }
  const given = examplesAt(spec, `${pointer}/requestBody/content`, contentType).find((each) => validate?.(each));
  if (given !== undefined) return structuredClone(given);
  const [error] = validate?.errors ?? [];
  if ((error?.instancePath.split('/').length ?? 0) > 20)
    throw new VerihookError(
      'spec/cannot-generate',
      `${shownPlace(spec.placeOf(bodyPointer))}: the body of "${event}" has no end: what it requires requires itself. Make one of the keys on the way optional.`,
    );
  throw new VerihookError(
    'spec/cannot-generate',
    `${shownPlace(spec.placeOf(bodyPointer))}: no callback "${event}" could be made that the schema allows: ${error?.instancePath || 'the body'} ${error?.message}. Put a valid "example" beside the schema of the body.`,
  );
}

/** The examples of a body, in its schema's place. */
function examplesAt({ document }: Spec, content: string, contentType: string): unknown[] {
  const segments = content
    .split('/')
    .slice(1)
    .map((each) => each.replaceAll('~1', '/').replaceAll('~0', '~'));
  const media = [...segments, contentType].reduce<unknown>(
    (node, key) => (isPlainObject(node) ? node[key] : undefined),
    document,
  );
  if (!isPlainObject(media)) return [];
  const named = isPlainObject(media.examples) ? Object.values(media.examples) : [];
  return [media.example, ...named.map((each) => (isPlainObject(each) ? each.value : undefined))].filter(
    (each) => each !== undefined,
  );
}

function identifiersIn({ contract: { schemas }, events }: SpecContract): string[] {
  const keys = Object.values(events).flatMap(({ bodyPointer }) => {
    const found = new Set<string>();
    collectKeys(schemas, { $ref: bodyPointer }, '', found);
    return [...found];
  });
  return [...new Set(keys)];
}

/** The identifiers at the root of a body, and in the objects there, where Standard Webhooks has its `data`. */
function collectKeys(schemas: Contract['schemas'], schema: unknown, at: string, found: Set<string>): void {
  if (!isPlainObject(schema)) return;
  const target =
    typeof schema.$ref === 'string' ? schemas[schema.$ref.slice('#/components/schemas/'.length)] : undefined;
  if (target !== undefined) collectKeys(schemas, target, at, found);
  for (const keyword of ['allOf', 'oneOf', 'anyOf'])
    for (const part of (schema[keyword] ?? []) as unknown[]) collectKeys(schemas, part, at, found);
  for (const [name, property] of Object.entries((schema.properties ?? {}) as object)) {
    if (isIdentifier(name)) found.add(`${at}/${name}`);
    if (at === '') collectKeys(schemas, property, `/${name}`, found);
  }
}

function wireOf({ events, named }: SpecContract, scheme: SignatureScheme): Wire {
  const eventByValue = new Map(Object.entries(named?.values ?? {}).map(([event, value]) => [value, event]));
  const eventIn = (payload: unknown) =>
    named !== undefined && isPlainObject(payload) ? eventByValue.get(String(payload[named.property])) : undefined;
  return {
    ...signatureOf(scheme),
    eventIn,

    encode(event, payload) {
      const { contentType = 'application/json', header: naming, form } = events[event] ?? {};
      return {
        headers: { 'Content-Type': contentType, ...(naming && { [naming.name]: naming.value }) },
        body: form === undefined ? utf8(JSON.stringify(payload) ?? '') : encodeForm(payload, form),
      };
    },

    decode(message) {
      const byHeader = Object.entries(events).find(([, info]) => {
        return info.header !== undefined && header(message, info.header.name) === info.header.value;
      })?.[0];
      const forms = Object.values(events).flatMap(({ form }) => (form === undefined ? [] : [form]));
      const isForm =
        forms.length === Object.keys(events).length || /form-urlencoded/.test(header(message, 'Content-Type') ?? '');
      const told = (payload: unknown) => byHeader ?? eventIn(payload);
      if (isForm && forms.length > 0) {
        const form = (byHeader === undefined ? undefined : events[byHeader]?.form) ?? Object.assign({}, ...forms);
        const { payload, problems } = decodeFormMessage(message, form);
        return { event: told(payload), payload, problems };
      }
      try {
        const payload: unknown = JSON.parse(textOf(message.body));
        return { event: told(payload), payload };
      } catch (cause) {
        throw new VerihookError('wire/undecodable', 'The body is not JSON, which the document says it is.', { cause });
      }
    },
  };
}

function sourcesOf(known: Partial<DeliveryPolicy>): DeliverySources {
  const source = (part: keyof DeliveryPolicy) =>
    part in known
      ? documented('the configuration')
      : assumed('OpenAPI does not say it; as the example of Standard Webhooks 1.0');
  return {
    acknowledged: source('acknowledged'),
    timeoutMs: source('timeoutMs'),
    retryDelaysMs: source('retryDelaysMs'),
    afterLastRetry: source('afterLastRetry'),
    resign: source('resign'),
  };
}
