import type { Case, WireContext } from './cases.ts';
import type { Contract, CrossFieldRule, EventInfo, Tolerance } from './contract.ts';
import type { DeliveryPolicy, DeliverySources, EventDelivery } from './delivery.ts';
import { takeNamed, VerihookError } from './errors.ts';
import type { Fault } from './faults.ts';
import type { FormProblem } from './form.ts';
import type { Told } from './meaning.ts';
import { type Message, toRequest } from './message.ts';
import { type DeepPartial, override } from './override.ts';
import { Random } from './random.ts';
import { type Plan, planOf, type Scenario, type Stage } from './scenario.ts';
import { checked, type Settings } from './settings.ts';
import type { OpenQuestion, Source } from './source.ts';
import { SECOND } from './time.ts';

/** The payload type of each webhook in a generated `webhooks` type, whatever its content type. */
export type EventsOf<Webhooks> = { [E in keyof Webhooks]: BodyOf<Webhooks[E]> };
type BodyOf<Item> = Item extends { post: { requestBody: { content: infer Content } } } ? Content[keyof Content] : never;

/** The seeded facts that all callbacks of one verification share. Providers add their own. */
export interface Story {
  seed: number;
  /** When the verification begins. Unit: milliseconds since the Unix epoch. */
  startAt: number;
  outcome: string;
  /** Draws by path: `story.random.split('document')`. */
  random: Random;
}

/** When, and at which stage of its verification, a callback is made. */
export interface Moment {
  /** Milliseconds since the Unix epoch. */
  at: number;
  /** When the first callback of the verification was made. Milliseconds since the Unix epoch. */
  firstAt: number;
  /** What the caller asked for; a builder's own default otherwise. */
  stage: Stage | undefined;
}

/** One builder per event, typed by the document: an event without a builder does not compile. */
export type Payloads<Events, S extends Story> = { [E in keyof Events]: Builder<Events[E], S>['build'] };
/** Written as a method so that a provider with a story of its own is still a `Provider`. */
interface Builder<Payload, S extends Story> {
  build(moment: Moment, story: S): Payload;
}

/** A named way for a verification to end. */
export interface OutcomeInfo<Event extends string = string> {
  title: string;
  /** The events that can tell this outcome; a rehearsal tells it by the first. */
  events: readonly Event[];
  source: Source;
}

/** How a provider puts a callback on the wire. */
export interface Wire {
  /** One sentence on what is signed and how, for people. */
  signature: string;
  /**
   * What of a body nobody can change without the secret. For `nothing`, `sign` returns the message as it is and `verify`
   * finds nothing wrong with any.
   */
  protects: 'every-byte' | 'some-fields' | 'nothing';
  /**
   * The payload as it goes out at a time (milliseconds since the Unix epoch), where the body itself says when it was sent.
   * Used for each attempt that is signed anew; without it a payload goes out as it was made. Returns a new value.
   */
  stamp?(event: string, payload: unknown, at: number): unknown;
  /** The exact bytes and headers, not signed. */
  encode(event: string, payload: unknown): Message;
  /**
   * The message with a signature for its bytes, in a header or in the body itself; a signature that is there already is
   * replaced. `at`: the time of signing, milliseconds since the Unix epoch.
   */
  sign(message: Message, secret: string, at: number): Message;
  /** What is wrong with the signature of a message; empty when it is genuine. Compares in constant time. */
  verify(message: Message, secret: string): string[];
  /**
   * How the signature of a message is checked, step by step, in the words of the field; of each step what it gives, as far as
   * that can be shown: no secret is part of it. Default: the sentence of `signature`.
   *
   * @param keyName where the secret comes from, for people
   */
  explain?(message: Message, keyName: string): SignatureStep[];
  /** The payload of a message, and the event as far as header and body tell it. Throws `wire/undecodable`. */
  decode(message: Message): DecodedMessage;
  /**
   * The event that a payload names itself, as `decode` tells it from a body of that payload alone. Default: the payload is put
   * into bytes and decoded, which gives the same answer and takes far longer.
   */
  eventIn?(payload: Readonly<Record<string, unknown>>): string | undefined;
}

/** A step on the way to a signature. */
export interface SignatureStep {
  /** What is done, for people. */
  title: string;
  /** What that gives. Default: nothing that can be shown. */
  value?: string;
}

/** A message as its payload. */
export interface DecodedMessage {
  /** As far as header and body tell it; of a provider with `openEvents` it may be one that the document does not know. */
  event: string | undefined;
  payload: unknown;
  /** What is wrong with single parameters of a body that was decoded all the same. Default: nothing. */
  problems?: readonly FormProblem[];
}

/** What a provider's folder states; `defineProvider` makes a `Provider` of it. */
export interface ProviderParts<
  Events,
  S extends Story,
  Outcome extends string,
  ScenarioName extends string,
  Traits = unknown,
> {
  /** Lower case, as in `openapi/<id>.yaml`. */
  id: string;
  title: string;
  events: { readonly [E in keyof Events]: EventInfo };
  contract: () => Promise<Contract>;
  /** `traits`: what the caller asks of the story, in the provider's own terms; everything else is drawn. */
  story(base: Story, traits?: Traits): S;
  outcomes: Readonly<Record<Outcome, OutcomeInfo<keyof Events & string>>>;
  payloads: Payloads<Events, S>;
  scenarios: Readonly<Record<ScenarioName, Scenario<keyof Events & string, Outcome>>>;
  /** What `traits` may ask for: each by its path, `person.age`, with the values that it takes, for people. Default: nothing to list. */
  traits?: Readonly<Record<string, string>>;
  /** Written by hand; `casesOf` adds those derived from the document. */
  cases: readonly Case[];
  /** Events that can tell a verdict which a later callback may replace. */
  preliminary: readonly (keyof Events & string)[];
  /**
   * The values by which a consumer finds its own record of a verification: JSON pointers into a payload. Where a case changes
   * one, a consumer that knows no such record may refuse it. Default: none.
   */
  identifiers?: readonly string[];
  /**
   * What a callback tells of its verification, for whoever judges a consumer by what it makes of it; undefined where it tells
   * nothing of the kind. The payload may be anything.
   */
  tells(event: string, payload: unknown): Told | undefined;
  wire: Wire;
  delivery: DeliveryPolicy;
  sources: DeliverySources;
  /** Events that are delivered on a policy of their own. Default: none. */
  deliveryOf?: readonly EventDelivery<keyof Events & string>[];
  tolerances: readonly Tolerance[];
  /** Rules across fields that the document cannot say. Default: none. */
  rules?: readonly CrossFieldRule[];
  /**
   * Says that events come which the document does not know: where a callback names one, that is a warning and no error.
   * Default: the events of the document are all there are.
   */
  openEvents?: Source;
  /** What `list` says besides: questions that the sources leave open. Default: none. */
  openQuestions?: readonly OpenQuestion[];
}

export interface StoryOptions<Outcome extends string = string, Traits = unknown> {
  /** Any safe integer. Default: 1. */
  seed?: number;
  /** Default: the first outcome that the event can tell; of a story, the first of all. */
  outcome?: Outcome;
  /** When the verification begins. Milliseconds since the Unix epoch, or a date. Default: 2026-01-01T00:00:00Z. */
  startAt?: number | Date;
  /** What the story must be like, in the provider's own terms: for people, `{ person: { country: 'JP' } }`. Default: drawn. */
  traits?: Traits;
}

export interface CallbackOptions<Payload = unknown, Outcome extends string = string, Traits = unknown>
  extends StoryOptions<Outcome, Traits> {
  /** Default: what the event implies. */
  stage?: Stage;
  /** When the callback is made. Milliseconds since the Unix epoch. Default: `firstAt`. */
  at?: number;
  /** When the first callback of the verification was made. Milliseconds since the Unix epoch. Default: 150 s after `startAt`. */
  firstAt?: number;
  /** Changes to the payload: a deep partial. An explicit `undefined` removes a key, arrays are replaced. */
  with?: DeepPartial<Payload>;
  /** A hand-written case by name, or any case as a value. */
  case?: string | Case;
}

export interface MessageOptions<Payload = unknown, Outcome extends string = string, Traits = unknown>
  extends CallbackOptions<Payload, Outcome, Traits> {
  /** The signing secret; without one the message carries no signature. */
  secret?: string;
}

export interface RequestOptions<Payload = unknown, Outcome extends string = string, Traits = unknown>
  extends MessageOptions<Payload, Outcome, Traits> {
  /** The webhook endpoint. Default: `https://consumer.example/webhooks/<provider>`. */
  to?: string;
}

export interface PlayOptions<Traits = unknown> {
  /** Any safe integer. Default: 1. */
  seed?: number;
  /** Milliseconds since the Unix epoch, or a date. Default: 2026-01-01T00:00:00Z. */
  startAt?: number | Date;
  /** When the first step of the timeline happens, where the verification has begun before. Milliseconds since the Unix epoch. Default: `startAt`. */
  beginAt?: number;
  /** What the story must be like, in the provider's own terms. Default: drawn. */
  traits?: Traits;
  /** Applied in order. Default: none. */
  faults?: readonly Fault[];
}

/** One identity-verification vendor: all that the rest of the kit may know of it, and the way to its callbacks. */
export interface Provider<
  Events = Record<string, unknown>,
  S extends Story = Story,
  Outcome extends string = string,
  ScenarioName extends string = string,
  Traits = unknown,
> extends Omit<ProviderParts<Events, S, Outcome, ScenarioName, Traits>, 'story'> {
  /** What can be configured; most providers come in one variant. */
  settings: Settings;
  /** The value of each setting in force. */
  chosen: Readonly<Record<string, string>>;
  /** The provider with some settings changed. Throws `provider/unknown-setting` and `provider/unknown-value`. */
  configured(changes: Readonly<Record<string, string>>): Provider<Events, S, Outcome, ScenarioName, Traits>;
  /**
   * The facts that all callbacks of a verification share, whatever its events: the same seed, outcome, start and traits give
   * the same story as in `callback` and `play`.
   */
  story(options?: StoryOptions<Outcome, Traits>): S;
  /** The payload of one callback: typed, seeded, the same on every machine. */
  callback<E extends keyof Events & string>(event: E, options?: CallbackOptions<Events[E], Outcome, Traits>): Events[E];
  /** The exact bytes and headers of one callback, signed when a secret is given. */
  message<E extends keyof Events & string>(event: E, options?: MessageOptions<Events[E], Outcome, Traits>): Message;
  /** What `callback` and `message` give for the same options, for whoever needs both: the payload is made once. */
  made<E extends keyof Events & string>(
    event: E,
    options?: MessageOptions<Events[E], Outcome, Traits>,
  ): { payload: Events[E]; message: Message };
  /** One callback as a Fetch API request, to hand to a handler. */
  request<E extends keyof Events & string>(event: E, options?: RequestOptions<Events[E], Outcome, Traits>): Request;
  /** The plan of a scenario: what is due when. Hand it to `deliver`. */
  play(scenario: ScenarioName, options?: PlayOptions<Traits>): Plan;
}

/** Unless told, verifications begin here: 2026-01-01T00:00:00Z. */
export const DEFAULT_START = Date.UTC(2026, 0, 1);

export function defineProvider<
  Events,
  S extends Story,
  Outcome extends string,
  ScenarioName extends string,
  Traits = unknown,
>(parts: ProviderParts<Events, S, Outcome, ScenarioName, Traits>): Provider<Events, S, Outcome, ScenarioName, Traits> {
  type Event = keyof Events & string;

  function built<E extends Event>(event: E, options: CallbackOptions<Events[E], Outcome, Traits>) {
    takeNamed(parts.events, event, 'provider/unknown-event', 'event', parts.id);
    const chosen = caseOf(parts, event, options.case);
    if (options.stage === 'preliminary' && !parts.preliminary.includes(event)) {
      throw new VerihookError(
        'provider/stage-not-for-event',
        `The event "${event}" of ${parts.id} is never preliminary. It can be for: ${parts.preliminary.join(', ')}.`,
      );
    }
    const asked = options.outcome ?? (chosen?.outcome as Outcome | undefined);
    const outcome = asked === undefined ? firstOutcome(event) : outcomeOf(parts, event, asked);
    const startAt = startOf(options.startAt);
    const story = storyOf(seedOf(options.seed), startAt, outcome, options.traits);
    const firstAt = options.firstAt ?? startAt + 150 * SECOND;
    const moment: Moment = { at: options.at ?? firstAt, firstAt, stage: options.stage };
    const payload = override(parts.payloads[event](moment, story), options.with);
    const varied = chosen?.payload === undefined ? payload : chosen.payload(payload, story.random.split('case'));
    return { payload: varied as Events[E], chosen, at: moment.at };
  }

  const defaults = new Map(Object.keys(parts.events).map((event) => [event, outcomesOf(parts, event)[0]]));
  function firstOutcome(event: Event): Outcome {
    const outcome = defaults.get(event);
    if (outcome !== undefined) return outcome;
    throw new VerihookError('provider/no-outcome', `No outcome of ${parts.id} names the event "${event}".`);
  }

  const storyOf = (seed: number, startAt: number, outcome: Outcome, traits: Traits | undefined) =>
    parts.story({ seed, startAt, outcome, random: Random.seeded(seed) }, traits);

  const provider: Provider<Events, S, Outcome, ScenarioName, Traits> = {
    ...parts,
    settings: {},
    chosen: {},
    configured: (changes) => {
      checked(parts.id, {}, changes);
      return provider;
    },
    story: ({ seed, startAt, outcome = Object.keys(parts.outcomes)[0] as Outcome, traits } = {}) => {
      takeNamed<OutcomeInfo>(parts.outcomes, outcome, 'provider/unknown-outcome', 'outcome', parts.id);
      return storyOf(seedOf(seed), startOf(startAt), outcome, traits);
    },
    callback: (event, options = {}) => built(event, options).payload,
    message: (event, options = {}) => provider.made(event, options).message,
    made: (event, options = {}) => {
      const { payload, chosen, at } = built(event, options);
      const signing = { secret: options.secret, at, ...(chosen && { varied: chosen }) };
      return { payload, message: messageOf(parts.wire, event, payload, signing) };
    },
    request: (event, options = {}) =>
      toRequest(provider.message(event, options), options.to ?? `https://consumer.example/webhooks/${parts.id}`),
    play: (scenario, options = {}) =>
      planOf(
        provider,
        scenario,
        takeNamed(parts.scenarios, scenario, 'provider/unknown-scenario', 'scenario', parts.id),
        {
          seed: seedOf(options.seed),
          startAt: startOf(options.startAt),
          ...(options.beginAt !== undefined && { beginAt: startOf(options.beginAt) }),
          faults: options.faults ?? [],
        },
        options.traits,
      ),
  };
  return provider;
}

/** Encodes and signs one payload, with the mutations of a case at their places. */
export function messageOf(
  wire: Wire,
  event: string,
  payload: unknown,
  { secret, at, varied }: { secret: string | undefined; at: number; varied?: Case },
): Message {
  const encoded = wire.encode(event, payload);
  const plain = varied?.body === undefined ? encoded : { ...encoded, body: varied.body(encoded.body) };
  const signed = secret === undefined ? plain : wire.sign(plain, secret, at);
  const context: WireContext = { secret, sign: (message, other) => wire.sign(message, other, at) };
  return varied?.message === undefined ? signed : varied.message(signed, context);
}

function caseOf(
  parts: { id: string; cases: readonly Case[] },
  event: string,
  asked: string | Case | undefined,
): Case | undefined {
  if (typeof asked !== 'string') return asked;
  const known = Object.fromEntries(parts.cases.filter((each) => each.event === event).map((each) => [each.name, each]));
  return takeNamed(known, asked, 'provider/unknown-case', 'case', `${parts.id} ${event}`);
}

function outcomeOf<Outcome extends string>(
  parts: { id: string; outcomes: Readonly<Record<Outcome, OutcomeInfo>> },
  event: string,
  asked: Outcome,
): Outcome {
  const { events } = takeNamed<OutcomeInfo>(parts.outcomes, asked, 'provider/unknown-outcome', 'outcome', parts.id);
  if (events.includes(event)) return asked;
  throw new VerihookError(
    'provider/outcome-not-for-event',
    `The event "${event}" of ${parts.id} never tells the outcome "${asked}". It can tell: ${outcomesOf(parts, event).join(', ')}.`,
  );
}

/** What an event can tell, in the provider's order. */
function outcomesOf<Outcome extends string>(
  { outcomes }: { outcomes: Readonly<Record<Outcome, OutcomeInfo>> },
  event: string,
): Outcome[] {
  return (Object.keys(outcomes) as Outcome[]).filter((name) => outcomes[name].events.includes(event));
}

function seedOf(seed = 1): number {
  if (Number.isSafeInteger(seed)) return seed;
  throw new VerihookError(
    'seed/not-an-integer',
    `The seed ${JSON.stringify(seed)} is not a whole number. Give any integer between -(2^53-1) and 2^53-1.`,
  );
}

/** Callbacks tell times as seconds since then, and none of them below zero. */
const EARLIEST = 0;
const LATEST = Date.UTC(9000, 0);

function startOf(startAt: number | Date = DEFAULT_START): number {
  const at = Number(startAt);
  // Years have four digits, also those of a birth long before and of an expiry long after.
  if (Number.isSafeInteger(at) && at >= EARLIEST && at < LATEST) return at;
  throw new VerihookError(
    'time/not-a-time',
    `The start time ${typeof startAt === 'string' ? JSON.stringify(startAt) : String(startAt)} is not a time. Give milliseconds since the Unix epoch or a Date, from the year 1970 to 8999.`,
  );
}
