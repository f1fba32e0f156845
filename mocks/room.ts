import type { DeliveryPolicy } from '../src/core/delivery.ts';
import type { Fault } from '../src/core/faults.ts';
import { type Message, withHeaders } from '../src/core/message.ts';
import type { Provider, Story } from '../src/core/provider.ts';
import { Random } from '../src/core/random.ts';
import { givenUpAt, type Plan, type PlannedDelivery, policyOf, type Stage } from '../src/core/scenario.ts';
import { DAY } from '../src/core/time.ts';
import { machineTime } from './clock.ts';
import type { DeliveryEngine } from './engine/delivery-engine.ts';
import type { NewDelivery, StoredDelivery, StoredRecord } from './engine/store.ts';
import { messageOfPlanned } from './planned-message.ts';
import type { MockProfile } from './profile.ts';
import type { MadeCallback, Verification, Webhook } from './verification.ts';

/** Credentials that are asked for; where one is not given, whatever is well-formed will do. */
export interface Credentials {
  apiKey?: string;
  apiSecret?: string;
}

export interface RoomOptions {
  /** Every verification has a seed of its own, drawn from this one. */
  seed: number;
  /** Where callbacks go unless a verification or a registered webhook says otherwise, as set in the provider's dashboard. */
  to?: string;
  /** The signing secret of callbacks. Default: none, and they carry no signature. */
  secret?: string;
  credentials: Credentials;
  /** The timeline that a verification plays when its request decides nothing; undefined: it waits to be told. */
  scenario?: string;
  /** Where this provider's REST side is reached, without a slash at its end. */
  base(): string;
}

/** What a new verification is. */
export interface NewVerification {
  id: string;
  names?: readonly string[];
  traits?: Readonly<Record<string, unknown>>;
  to?: string;
  facts?: Readonly<Record<string, unknown>>;
}

export interface PlayRequest {
  scenario: string;
  /** When its first step happens, or the first that has not happened yet. Default: now. */
  beginAt?: number;
  faults?: readonly Fault[];
  /** Laid over those of the verification. */
  traits?: Readonly<Record<string, unknown>>;
}

/** One callback outside of a timeline. */
export interface EmitRequest {
  event: string;
  outcome: string;
  /** When it is made and due. Default: now. */
  at?: number;
  stage?: Stage;
  /** Laid over those of the verification. */
  traits?: Readonly<Record<string, unknown>>;
  /** Changes to the payload, as `provider.callback` takes them: what a request has said of it. */
  with?: object;
}

/** How callbacks to one place are signed. */
export interface Signing {
  /** With the settings of the webhook. */
  provider: Provider;
  /** Default: none, and messages carry no signature. */
  secret: string | undefined;
  /** The secret is that of the registered webhook, and not the one that is set for all. */
  isOfWebhook: boolean;
  /** Sent along. */
  headers?: Readonly<Record<string, string>>;
}

/** The kind of the records that verifications are kept in. */
export const VERIFICATION = 'verification';
const WEBHOOK = 'webhook';
/** A policy without an end is followed for so long after a callback was due: a rehearsal ends sooner, a server is there to stay. */
const ENDLESS = 7 * DAY;

/**
 * Everything that the mock provider keeps of one provider: verifications, webhooks, and the way from a decision to
 * deliveries. What it keeps lies in the engine's store, so that it outlives the process.
 */
export class Room {
  readonly profile: MockProfile;
  readonly provider: Provider;
  readonly engine: DeliveryEngine;
  readonly options: RoomOptions;
  #registered: readonly Webhook[] = [];
  /** As of which change of them. */
  #revision: string | undefined;
  /** Where the seeds of verifications begin. */
  readonly #firstSeed: number;

  constructor(profile: MockProfile, engine: DeliveryEngine, options: RoomOptions) {
    this.profile = profile;
    this.provider = profile.provider;
    this.engine = engine;
    this.options = options;
    const drawn = Random.seeded(options.seed)
      .split(profile.provider.id)
      .int('verifications', 1, 2 ** 31 - 1);
    this.#firstSeed = drawn * 2 ** 22;
  }

  /** Reads the webhooks anew, if any has been registered or forgotten since, by whichever process. */
  async refresh(): Promise<void> {
    const revision = await this.engine.revision(WEBHOOK);
    if (revision === this.#revision) return;
    const registered: Webhook[] = [];
    for (let after = 0; ; ) {
      const page = await this.engine.records({ kind: WEBHOOK, provider: this.provider.id }, { after, limit: 1_000 });
      registered.push(...page.map(({ value }) => value as Webhook));
      const last = page.at(-1);
      if (last === undefined) break;
      after = last.number;
    }
    this.#registered = registered;
    this.#revision = revision;
  }

  /** Milliseconds since the Unix epoch, on the server's clock. */
  now(): number {
    return Math.floor(this.engine.now());
  }

  /**
   * What the machine's own clock says, whatever the server's: clients stamp their requests by theirs. Milliseconds since the Unix
   * epoch.
   */
  clientTime(): number {
    return machineTime();
  }

  /** A link to this server: `path` begins with a slash. */
  link(path: string): string {
    return this.options.base() + path;
  }

  /** The seed of the next verification: always the same in the same order. */
  async nextSeed(): Promise<number> {
    // Counted, not drawn each time: two of some ten thousand draws would be the same, and so would their references.
    return this.#firstSeed + ((await this.engine.draw(VERIFICATION, this.provider.id)) % 2 ** 22);
  }

  /**
   * Begins a verification; nothing is stored before `save`, `play` or `emit`.
   *
   * @param make gives id, names and facts for a seed; the story of the same seed, start and traits is the verification's
   */
  async begin(make: (seed: number, startAt: number) => NewVerification, given?: number): Promise<Verification> {
    const seed = given ?? (await this.nextSeed());
    const startAt = this.now();
    const { id, names = [], traits = {}, facts = {}, to } = make(seed, startAt);
    const { provider } = this;
    return {
      id,
      provider: provider.id,
      names,
      seed,
      startAt,
      traits,
      facts,
      callbacks: [],
      ...(to !== undefined && { to }),
    };
  }

  /** Begins a verification without a call to the REST side. Throws what `provider.story` throws of traits. */
  invent({
    seed,
    traits = {},
    to,
  }: {
    seed?: number;
    traits?: Readonly<Record<string, unknown>>;
    to?: string;
  }): Promise<Verification> {
    return this.begin((own, startAt) => {
      const made = this.profile.invent(this.provider.story({ seed: own, startAt, traits }), this);
      return { ...made, traits: { ...made.traits, ...traits }, ...(to !== undefined && { to }) };
    }, seed);
  }

  /** The facts that its callbacks share: of the outcome that it was given, as far as anybody has decided. */
  storyOf({ seed, startAt, traits, outcome }: Verification): Story {
    return this.provider.story({ seed, startAt, traits, ...(outcome !== undefined && { outcome }) });
  }

  /** By its id or another of its names. */
  async find(name: string): Promise<Verification | undefined> {
    return (await this.engine.find(VERIFICATION, this.provider.id, name))?.value as Verification | undefined;
  }

  /** Stores a verification that has just begun. */
  async save(verification: Verification): Promise<void> {
    await this.engine.save([recordOf(verification)]);
  }

  /**
   * Carries out one such piece of work after another: what it has found is still so when it changes it. One within another
   * never ends.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    return this.engine.exclusively(`all of ${this.provider.id}`, work);
  }

  /** Changes what is stored of a verification. */
  update(verification: Verification, change: (current: Verification) => Verification): Promise<Verification> {
    return this.#oneByOne(verification, async (current) => {
      const next = change(current);
      await this.save(next);
      return next;
    });
  }

  /** The callbacks that have been made by now, in their order. */
  made({ callbacks }: Verification): readonly MadeCallback[] {
    const now = this.now();
    return callbacks.filter(({ at }) => at <= now);
  }

  /**
   * Plays a timeline from now on, without the steps that have happened to the verification already: what was planned before
   * and is not yet due is taken back. Resolves when all of it is stored. Throws `provider/unknown-scenario`, `engine/full`, and what `provider.play` throws.
   */
  play(
    verification: Verification,
    { scenario, beginAt = this.now(), faults = [], traits }: PlayRequest,
  ): Promise<Verification> {
    return this.#oneByOne(verification, async (current) => {
      const plan = this.#remaining(current, { scenario, beginAt, faults, traits: { ...current.traits, ...traits } });
      await this.#takeBack(current);
      const deliveries = plan.deliveries.map((planned) => ({
        ...planned,
        payload: this.#present(planned.payload, planned.event, current),
      }));
      // A copy that a fault has made says nothing new.
      const made = deliveries
        .filter(({ id }) => /^\d+$/.test(id))
        .map(callbackOf)
        .sort((a, b) => a.at - b.at);
      const { outcome } = this.provider.scenarios[scenario] ?? {};
      const next = { ...current, scenario, ...(outcome && { outcome }), callbacks: [...this.made(current), ...made] };
      await this.#deliver(next, { ...plan, deliveries });
      return next;
    });
  }

  /** Makes one callback, now or later; what is planned stays. Throws `engine/full` and what `provider.callback` throws. */
  emit(verification: Verification, request: EmitRequest): Promise<Verification> {
    return this.#oneByOne(verification, async (current) => {
      const { event, outcome, at = this.now(), stage, traits, with: changes } = request;
      const { seed, startAt, callbacks } = current;
      const { provider } = this;
      const payload = provider.callback(event, {
        ...{ seed, startAt, outcome, at },
        firstAt: callbacks[0]?.at ?? at,
        ...(stage && { stage }),
        traits: { ...current.traits, ...traits },
        ...(changes && { with: changes }),
      });
      const policy = provider.deliveryOf?.find(({ events }) => events.includes(event))?.policy;
      const planned: PlannedDelivery = {
        id: String(callbacks.length + 1),
        event,
        payload: this.#present(payload, event, current),
        dueAt: at,
        expect: 'accept',
        ...(policy && { policy }),
      };
      const next = { ...current, outcome, callbacks: [...callbacks, callbackOf(planned)].sort((a, b) => a.at - b.at) };
      await this.#deliver(next, { policy: provider.delivery, deliveries: [planned] });
      return next;
    });
  }

  /** Takes back what is planned and not yet due; what has been made stays as it is, and its retries go on. */
  cancel(verification: Verification): Promise<Verification> {
    return this.#oneByOne(verification, async (current) => {
      await this.#takeBack(current);
      const next = { ...current, callbacks: this.made(current) };
      await this.save(next);
      return next;
    });
  }

  /** The endpoints that are registered, and before them the one that was configured, unless it has been registered since. */
  async webhooks(): Promise<readonly Webhook[]> {
    await this.refresh();
    return this.#endpoints;
  }

  get #endpoints(): readonly Webhook[] {
    const { to } = this.options;
    if (to === undefined || this.#registered.some((each) => each.to === to)) return this.#registered;
    return [{ id: 'configured', to }, ...this.#registered];
  }

  /** Throws `send/not-a-url` or `target/refused` for one that cannot or may not be called, unless it gets no event at all. */
  async register(webhook: Webhook): Promise<void> {
    const at = this.now();
    const { id, to, events } = webhook;
    if (events?.length !== 0) this.engine.checkTarget(to);
    await this.engine.save([
      { kind: WEBHOOK, provider: this.provider.id, id, names: [], createdAt: at, value: webhook },
    ]);
    await this.refresh();
  }

  /**
   * How a callback is signed, as of the last `refresh`: as the webhook at its place asks, else as is set for all. Of several for
   * one place the first that gets such a callback speaks.
   */
  signingOf({ to, planned }: Pick<StoredDelivery, 'to' | 'planned'>): Signing {
    const there = this.#endpoints.filter((each) => each.to === to);
    const webhook = there.find((each) => this.#isFor(each, planned)) ?? there[0];
    const { settings, secret, headers } = webhook ?? {};
    return {
      provider: settings === undefined ? this.provider : this.provider.configured(settings),
      secret: secret ?? this.options.secret,
      isOfWebhook: secret !== undefined,
      ...(headers && { headers }),
    };
  }

  /** The message of a delivery, signed for a time as its endpoint asks. */
  message(delivery: Pick<StoredDelivery, 'to' | 'planned'>, at: number): Message {
    const { provider, secret, headers } = this.signingOf(delivery);
    const message = messageOfPlanned(provider.wire, delivery.planned, secret, at);
    return headers === undefined ? message : withHeaders(message, headers);
  }

  #present(payload: unknown, event: string, verification: Verification): unknown {
    return this.profile.present?.(payload, event, verification, this) ?? payload;
  }

  async #takeBack({ id, callbacks }: Verification): Promise<void> {
    const now = this.now();
    if (callbacks.some(({ at }) => at > now)) await this.engine.cancelPlanned(id, now);
  }

  /** A timeline without the steps that have happened; the first of the others happens at `beginAt`. */
  #remaining(
    verification: Verification,
    { scenario, beginAt = this.now(), faults = [], traits = {} }: PlayRequest,
  ): Plan {
    const { seed, startAt } = verification;
    const planAt = (beginAt: number, faults: readonly Fault[]) =>
      this.provider.play(scenario, { seed, startAt, beginAt, faults, traits });
    const { steps = [] } = this.provider.scenarios[scenario] ?? {};
    const happened = this.profile.happened?.(verification, steps, this) ?? 0;
    const skipped = steps.slice(0, happened).filter((step) => 'event' in step).length;
    if (skipped === 0) return planAt(beginAt, faults);
    const next = planAt(beginAt, []).deliveries.find(({ id }) => Number(id) === skipped + 1);
    const plan = planAt(2 * beginAt - (next?.madeAt ?? next?.dueAt ?? beginAt), faults);
    return { ...plan, deliveries: plan.deliveries.filter(({ id }) => Number.parseInt(id, 10) > skipped) };
  }

  async #deliver(verification: Verification, plan: Pick<Plan, 'policy' | 'deliveries' | 'endsAt'>): Promise<void> {
    await this.refresh();
    const deliveries = plan.deliveries.flatMap((planned) =>
      this.#endpointsOf(verification, planned).map(({ to, settings }): NewDelivery => {
        // A timeline with a policy of its own has it whatever is set.
        const isUsual = settings !== undefined && plan.policy === this.provider.delivery;
        const policy = isUsual ? usualPolicy(this.provider.configured(settings), planned) : policyOf(plan, planned);
        const stopAt =
          policy.afterLastRetry === 'repeat' ? planned.dueAt + ENDLESS : givenUpAt(plan, policy, planned.dueAt);
        return {
          verification: verification.id,
          provider: this.provider.id,
          ...{ to, planned, policy },
          ...(Number.isFinite(stopAt) && { stopAt }),
        };
      }),
    );
    await this.engine.add(deliveries, [recordOf(verification)]);
  }

  /** Where a callback goes. */
  #endpointsOf({ to }: Verification, planned: PlannedDelivery): readonly Pick<Webhook, 'to' | 'settings'>[] {
    return to === undefined ? this.#endpoints.filter((webhook) => this.#isFor(webhook, planned)) : [{ to }];
  }

  #isFor(webhook: Webhook, { event, payload }: PlannedDelivery): boolean {
    return (webhook.events?.includes(event) ?? true) && (this.profile.wants?.(webhook, payload) ?? true);
  }

  /** Changes happen one after another, each of what the one before has stored. */
  #oneByOne<T>(verification: Verification, work: (current: Verification) => Promise<T>): Promise<T> {
    const key = `verification ${verification.id}`;
    return this.engine.exclusively(key, async () => work((await this.find(verification.id)) ?? verification));
  }
}

function usualPolicy({ delivery, deliveryOf = [] }: Provider, { event }: PlannedDelivery): DeliveryPolicy {
  return deliveryOf.find(({ events }) => events.includes(event))?.policy ?? delivery;
}

function recordOf(verification: Verification): StoredRecord {
  const { id, provider, names, startAt } = verification;
  return { kind: VERIFICATION, provider, id, names, createdAt: startAt, value: verification };
}

function callbackOf({ event, payload, dueAt, madeAt = dueAt }: PlannedDelivery): MadeCallback {
  return { event, payload, at: madeAt };
}
