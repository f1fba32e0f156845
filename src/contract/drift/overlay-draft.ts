import { type Contract, type Schema, segmentsOf } from '../../core/contract.ts';
import { header } from '../../core/message.ts';
import { causesOf } from '../explain.ts';
import { isName } from '../outline.ts';
import type { Sighting } from './drift.ts';
import { inferred, joined } from './infer.ts';
import { actionsBetween, type Overlay } from './overlay.ts';
import { walk } from './places.ts';
import { Widening } from './widen.ts';

/** So many new events are described. */
const EVENTS = 50;

interface NewEvent {
  contentType: string;
  body: Schema;
}

/** Gathers what the document of a provider would have to say, so that it accepts what came. */
export class OverlayDraft {
  readonly #provider: string;
  readonly #file: string;
  readonly #schemas: Contract['schemas'];
  readonly #widening = new Widening();
  readonly #events = new Map<string, NewEvent>();

  constructor(provider: string, file: string, schemas: Contract['schemas']) {
    this.#provider = provider;
    this.#file = file;
    this.#schemas = schemas;
  }

  /** Takes one callback. */
  take(sighting: Sighting, validators: Contract['validators']): void {
    const { provider, detection, payload } = sighting;
    const { event } = detection;
    if (event === undefined) {
      if ('named' in detection && detection.named !== undefined) this.#newEvent(sighting, detection.named);
      return;
    }
    const { bodyPointer = '' } = provider.events[event] ?? {};
    const validator = validators[event];
    if (validator?.(payload) === false) this.#widening.take(payload, causesOf(this.#schemas, validator.errors ?? []));
    walk(this.#schemas, bodyPointer, payload, {
      object: () => {},
      unknown: (_, pointer, schemaPath, value) => {
        const key = segmentsOf(pointer).at(-1) ?? '';
        if (isName(key)) this.#widening.key(schemaPath, key, value);
      },
    });
  }

  #newEvent({ provider, payload, headers = {} }: Sighting, name: string): void {
    const known = this.#events.get(name);
    if (!isName(name) || (known === undefined && this.#events.size >= EVENTS)) return;
    const usual = Object.values(provider.events)[0]?.contentType ?? 'application/json';
    const contentType = (header({ headers }, 'content-type') ?? usual).split(';')[0]?.trim() ?? usual;
    this.#events.set(name, known ?? { contentType, body: {} });
    const event = this.#events.get(name) as NewEvent;
    event.body = joined(event.body, inferred(payload));
  }

  /** The overlay so far; `undefined` where the document says all that came. */
  overlay(): Overlay | undefined {
    const webhooks = Object.fromEntries([...this.#events].map(([name, event]) => [name, webhookOf(name, event)]));
    const actions = actionsBetween(
      { components: { schemas: this.#schemas } },
      {
        components: { schemas: this.#widening.widened(this.#schemas) },
        ...(this.#events.size > 0 && { webhooks }),
      },
    );
    if (actions.length === 0) return undefined;
    return {
      overlay: '1.0.0',
      info: { title: `What ${this.#provider} sends by now`, version: '1.0.0' },
      extends: encodeURI(this.#file),
      actions,
    };
  }
}

const webhookOf = (name: string, { contentType, body }: NewEvent) => ({
  post: {
    summary: `${name}, as it was seen`,
    requestBody: { required: true, content: { [contentType]: { schema: body } } },
    responses: { '200': { description: 'Received' } },
  },
});
