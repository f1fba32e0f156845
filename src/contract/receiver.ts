import { segmentsOf } from '../core/contract.ts';
import { type DeliveryPolicy, describeAcknowledgement } from '../core/delivery.ts';
import { VerihookError } from '../core/errors.ts';
import { deepEqual } from '../core/formats.ts';
import { isPlainObject } from '../core/override.ts';
import type { Provider } from '../core/provider.ts';
import { formatDuration } from '../core/time.ts';
import { type Sent, sentBy } from './receiver-examples.ts';

/** A part of an OpenAPI document, parsed. */
type Node = Record<string, unknown>;

export interface ReceiverOptions {
  /** Where the consumer takes the callbacks, without its host. Default: `/webhooks/<provider>`. */
  path?: string;
  /** The consumer's base URL. Default: `http://localhost:3000`. */
  server?: string;
  /** A path for each event, `<path>/<event>`, with the header and the body of that event alone. Default: one path for all. */
  perEvent?: boolean;
}

/** One callback of the document, and what its provider does with it. */
interface Callback extends Sent {
  event: string;
  operation: Node;
  contentType: string;
  /** Its body: schema, and the encoding of a form. */
  media: Node;
  /** Its parameters, references followed. */
  parameters: readonly Node[];
  policy: DeliveryPolicy;
}

/**
 * The other side of a provider's document: its webhooks as `paths` of the consumer, for tools that know no webhooks. Answers
 * come from the provider's delivery policy, examples from its generators; the provider's own paths are left out, and of the
 * components all that nothing leads to any more. The document is not changed.
 *
 * @param document the OpenAPI 3.1 document that the provider is made of, parsed
 * Throws `receiver/encodings-differ` where one path cannot say how two events spell the same parameter of a form.
 */
export function receiverOf(document: Node, provider: Provider, options: ReceiverOptions = {}): Node {
  const { path = `/webhooks/${provider.id}`, server = 'http://localhost:3000', perEvent = false } = options;
  const callbacks = callbacksOf(document, provider);
  const operations: [string, Node][] = perEvent
    ? callbacks.map((each) => [`${path}/${encodeURIComponent(each.event)}`, operationOf(provider, [each])])
    : [[path, operationOf(provider, callbacks)]];
  const paths = Object.fromEntries(operations.map(([at, post]) => [at, { post }]));
  const used = new Set(operations.flatMap(([, { tags }]) => (tags ?? []) as string[]));
  const info = document.info as Node;
  return {
    openapi: document.openapi,
    info: { ...info, title: `Receiver of ${String(info.title)}` },
    servers: [{ url: server }],
    tags: ((document.tags ?? []) as Node[]).filter(({ name }) => used.has(name as string)),
    security: [],
    paths,
    components: reachable(document, paths),
  };
}

function callbacksOf(document: Node, provider: Provider): Callback[] {
  const { delivery, deliveryOf = [] } = provider;
  return Object.entries(provider.events).map(([event, { pointer, contentType }]) => {
    const target = followed(document, at(document, pointer));
    const isOperation = Object.hasOwn(target, 'requestBody');
    const item = isOperation ? followed(document, at(document, pointer.slice(0, pointer.lastIndexOf('/')))) : target;
    const operation = (isOperation ? target : item.post) as Node;
    const parameters = [item.parameters, operation.parameters].flatMap((each) => (each ?? []) as unknown[]);
    const { content } = followed(document, operation.requestBody) as { content: Record<string, Node> };
    return {
      event,
      operation,
      contentType,
      media: content[contentType] as Node,
      parameters: parameters.map((each) => followed(document, each)),
      policy: deliveryOf.find(({ events }) => events.includes(event))?.policy ?? delivery,
      ...sentBy(provider, event),
    };
  });
}

function operationOf(provider: Provider, callbacks: readonly Callback[]): Node {
  const [first] = callbacks as [Callback];
  const isOne = callbacks.length === 1;
  return {
    operationId: isOne ? first.event : `${provider.id}Callback`,
    summary: isOne ? first.operation.summary : `Any callback of ${provider.title}`,
    description: `${isOne ? `${String(first.operation.description ?? '').trim()}\n\n` : ''}Signature: ${provider.wire.signature}\n`,
    ...(first.operation.tags !== undefined && { tags: first.operation.tags }),
    parameters: parametersOf(provider, callbacks),
    requestBody: { required: true, content: contentOf(callbacks) },
    responses: responsesOf(provider, callbacks),
  };
}

/** Each header once; where it is another for each event, with all that it may be. */
function parametersOf(provider: Provider, callbacks: readonly Callback[]): Node[] {
  const named = callbacks.flatMap(({ parameters }) => parameters);
  const undeclared = [...(callbacks[0]?.signature ?? [])]
    .filter((name) => !named.some((each) => isCalled(each, name)))
    .map((name): Node => ({ name, in: 'header', required: false, schema: { type: 'string' } }));
  const all = Map.groupBy([...named, ...undeclared], ({ in: where, name }) => `${where} ${String(name).toLowerCase()}`);
  return [...all.values()].map((alike) => {
    const [first] = alike as [Node];
    const isSignature = callbacks.some(({ signature }) => [...signature].some((name) => isCalled(first, name)));
    const about = String(first.description ?? '').trim();
    const examples = callbacks.flatMap(({ event, headers }) => {
      const [, value] = Object.entries(headers).find(([name]) => isCalled(first, name)) ?? [];
      return value === undefined ? [] : [[event, { value }] as const];
    });
    return {
      ...first,
      required: alike.length === callbacks.length && alike.every(({ required }) => required === true),
      description: isSignature ? `${provider.wire.signature}\n\n${about}`.trim() : about,
      schema: either(alike.map(({ schema }) => schema as Node)),
      ...(examples.length > 0 && { examples: Object.fromEntries(examples) }),
    };
  });
}

const isCalled = ({ in: where, name }: Node, wanted: string) =>
  where === 'header' && String(name).toLowerCase() === wanted.toLowerCase();

/** A schema for whatever one of some schemas takes: constants become an `enum`. */
function either(schemas: readonly Node[]): Node {
  const different = schemas.filter((schema, at) => schemas.findIndex((other) => deepEqual(schema, other)) === at);
  const [first] = different as [Node];
  if (different.length === 1) return first;
  const { const: _, ...rest } = first;
  const isConstant = ({ const: value, ...others }: Node) => value !== undefined && deepEqual(others, rest);
  return different.every(isConstant) ? { ...rest, enum: different.map((each) => each.const) } : { anyOf: different };
}

/** The bodies by content type; those of several events are `anyOf`, since some events take all that another takes. */
function contentOf(callbacks: readonly Callback[]): Node {
  const content: Record<string, { schemas: Node[]; encoding: Node; examples: Node }> = {};
  for (const { event, operation, contentType, media, payload } of callbacks) {
    content[contentType] ??= { schemas: [], encoding: {}, examples: {} };
    const { schemas, encoding, examples } = content[contentType];
    schemas.push(media.schema as Node);
    for (const [name, spelling] of Object.entries((media.encoding ?? {}) as Node)) {
      if (!deepEqual(encoding[name] ?? spelling, spelling)) throw encodingsDiffer(event, name);
      encoding[name] = spelling;
    }
    examples[event] = { ...(operation.summary !== undefined && { summary: operation.summary }), value: payload };
  }
  return Object.fromEntries(
    Object.entries(content).map(([type, { schemas, encoding, examples }]) => [
      type,
      { schema: either(schemas), ...(Object.keys(encoding).length > 0 && { encoding }), examples },
    ]),
  );
}

function encodingsDiffer(event: string, name: string): VerihookError {
  return new VerihookError(
    'receiver/encodings-differ',
    `The parameter "${name}" of "${event}" is spelled otherwise than that of another event, which one path cannot say. Ask for a path per event.`,
  );
}

/** What the consumer may answer: what the provider takes for an acknowledgement, or a refusal. */
function responsesOf({ delivery }: Provider, callbacks: readonly Callback[]): Node {
  const byStatus = Map.groupBy(
    callbacks.flatMap((each) => statusesOf(each.policy).map((status) => ({ status, ...each }))),
    ({ status }) => status,
  );
  const acknowledged = [...byStatus].map(([status, those]) => {
    const kinds = Map.groupBy(those, ({ policy }) => describeAcknowledgement(policy));
    const text = kinds.size === 1 ? textSchema(those[0]?.policy ?? delivery) : undefined;
    const whose = those.length === callbacks.length ? '' : ` of ${namesOf(those)}`;
    const description = `Acknowledgement${whose}: ${[...kinds.keys()].join('; ')}`;
    return [status, { description, ...(text && { content: { 'text/plain': { schema: text } } }) }];
  });
  const again = [...Map.groupBy(callbacks, ({ policy }) => policy)].map(
    ([policy, those]) => `${policy === delivery ? 'A callback' : `Of ${namesOf(those)}, one`} ${againOf(policy)}.`,
  );
  return { ...Object.fromEntries(acknowledged), '4XX': { description: `Refusal. ${again.join(' ')}` } };
}

const namesOf = (callbacks: readonly Callback[]) => callbacks.map(({ event }) => event).join(', ');

const statusesOf = ({ acknowledged: { status } }: DeliveryPolicy): string[] =>
  status === 'any-2xx' ? ['2XX'] : status.map(String);

function textSchema({ acknowledged: { body, trimmed } }: DeliveryPolicy): Node | undefined {
  if (body === undefined) return undefined;
  return trimmed ? { type: 'string', pattern: `^\\s*${literal(body)}\\s*$` } : { type: 'string', const: body };
}

/** A text as a regular expression that fits it alone. */
const literal = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

function againOf({ retryDelaysMs, afterLastRetry, timeoutMs }: DeliveryPolicy): string {
  const delays = retryDelaysMs.map(formatDuration).join(', ');
  const again = delays === '' ? 'does not come again' : `comes again after ${delays}`;
  const end = delays !== '' && afterLastRetry === 'repeat' ? ', the last for ever' : '';
  return `without an acknowledgement within ${formatDuration(timeoutMs)} ${again}${end}`;
}

/** The components that a part of the document leads to, in the document's own order. */
function reachable(document: Node, from: unknown): Node {
  const found = new Set<string>();
  collect(document, from, found);
  const components: Record<string, Node> = {};
  for (const [kind, members] of Object.entries(document.components as Record<string, Node>)) {
    const kept = Object.entries(members).filter(([name]) => found.has(`#/components/${kind}/${name}`));
    if (kept.length > 0) components[kind] = Object.fromEntries(kept);
  }
  return components;
}

function collect(document: Node, node: unknown, found: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key !== '$ref' || typeof value !== 'string') collect(document, value, found);
    else if (!found.has(value)) {
      found.add(value);
      collect(document, at(document, value), found);
    }
  }
}

/** What stands at a place of the document; of a reference, what it leads to. */
function followed(document: Node, node: unknown): Node {
  const { $ref } = node as Node;
  return typeof $ref === 'string' ? followed(document, at(document, $ref)) : (node as Node);
}

function at(document: Node, pointer: string): unknown {
  return segmentsOf(pointer).reduce<unknown>(
    (node, segment) => (isPlainObject(node) ? node[segment] : undefined),
    document,
  );
}
