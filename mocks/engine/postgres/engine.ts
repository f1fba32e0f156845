import { VerihookError } from '../../../src/core/errors.ts';
import { realPause, stopwatch } from '../../clock.ts';
import { webhookUrl } from '../../transport.ts';
import { checkAll } from '../check.ts';
import { copyOf } from '../copy.ts';
import type { DeliveryEngine, EngineState, SharedEngineOptions } from '../delivery-engine.ts';
import type { OutgoingFault } from '../faulty-transport.ts';
import { consumerSender, httpSender } from '../sender.ts';
import type {
  DeliveryFilter,
  EndedDelivery,
  NewDelivery,
  Page,
  RecordFilter,
  StoredAttempt,
  StoredDelivery,
  StoredRecord,
} from '../store.ts';
import { checkRules, checkTarget } from '../targets.ts';
import type { EngineEvent } from '../worker.ts';
import { Bus, type News } from './bus.ts';
import { openDatabase, type Sql } from './database.ts';
import { Jobs } from './jobs.ts';
import { follow, lineUp, lock } from './line.ts';
import { Locks } from './locks.ts';
import { takeNumbers } from './records.ts';
import { prepareTables } from './schema.ts';
import { agreeOn, type Signing } from './secrets.ts';
import { Sending, type SendingParts } from './sending.ts';
import { sharedClock } from './shared-clock.ts';
import { PostgresStore } from './store.ts';
import { endAll, type Outcome, put } from './transactions.ts';

export interface PostgresEngineOptions extends SharedEngineOptions {
  /** `postgres://user:password@host:5432/database`; `?schema=name` keeps several kits in one database apart. */
  address: string;
  /** How fast time passes: 60 makes a minute of waiting last a second. Default: as it does in this database, or 1. */
  speed?: number;
  /** When time begins in a database that is new. Milliseconds since the Unix epoch. Default: now. */
  startAt?: number;
  /** What it signs with. Default: nobody compares it. */
  signing?: Signing;
  /** Whether this process sends as well. Default: true. */
  sends?: boolean;
  /** Told each attempt that this process has made, once it is stored. */
  attempted?: (attempt: StoredAttempt, delivery: StoredDelivery) => void;
  /** Told once when the database does not answer, and of whatever else goes wrong beside what was asked for. It is tried again. */
  trouble?: (error: unknown) => void;
}

const EVERYTHING = { wide: false };
/** How often `idle` looks, and how long a count of the open deliveries holds. Unit: milliseconds. */
const [IDLE, RECOUNT] = [20, 1_000];

/**
 * Starts an engine that shares a database with any number of others. Throws `store/not-an-address`, `store/not-installed`,
 * `store/unreachable`, `store/refused`, `store/not-ours`, `store/other-version`, `engine/other-speed`, `worker/other-secret`, `target/not-a-rule`.
 */
export async function startPostgresEngine(options: PostgresEngineOptions): Promise<PostgresEngine> {
  const { address, targets = EVERYTHING, insecure = false, order, faults, sends = true } = options;
  const { trouble, well } = saidOnce(options.trouble ?? (() => {}));
  const { perTarget = 16, total = 64 } = options.concurrency ?? {};
  checkRules(targets);
  const database = await openDatabase(address);
  const opened: { close(): Promise<void> }[] = [database];
  try {
    await prepareTables(database, database.address.schema);
    const clock = await sharedClock(database, options.speed, options.startAt);
    if (options.signing !== undefined) await agreeOn(database, options.signing);
    const locks = await Locks.open(address);
    opened.unshift(locks);
    // Of processes that start at once, one makes the tables of pg-boss.
    const jobs = await locks.exclusively('start', () => Jobs.start(database, trouble));
    opened.unshift({ close: () => jobs.stop() });
    const sender =
      options.consumer === undefined
        ? await httpSender({ connections: perTarget, rules: targets, insecure })
        : consumerSender(options.consumer);
    const { message, prepare, serves } = options;
    const inLine = order !== 'none';
    const parts = {
      database,
      jobs,
      clock,
      sender,
      message,
      prepare,
      serves,
      faults,
      inLine,
      perTarget,
      total,
      trouble,
      well,
    };
    const engine = new PostgresEngine(options, parts, locks);
    await engine.open(sends);
    return engine;
  } catch (error) {
    for (const each of opened) await each.close().catch(() => {});
    throw error;
  }
}

/** Says what goes wrong once, until it has gone well. */
function saidOnce(say: (error: unknown) => void) {
  let last: string | undefined;
  return {
    trouble(error: unknown) {
      const text = String(error);
      if (text !== last) say(error);
      last = text;
    },
    well() {
      last = undefined;
    },
  };
}

type Parts = Omit<SendingParts, 'tell'>;

/** One of any number of processes that deliver what is in one database. */
export class PostgresEngine implements DeliveryEngine {
  readonly #options: PostgresEngineOptions;
  readonly #parts: SendingParts;
  readonly #locks: Locks;
  readonly #store: PostgresStore;
  readonly #sending: Sending;
  readonly #listeners = new Set<(event: EngineEvent) => void>();
  #bus: Bus | undefined;
  /** What others have told is read one after another. */
  #hearing: Promise<unknown> = Promise.resolve();
  #open = { count: 0, asOf: Number.NEGATIVE_INFINITY };
  #stopped: Promise<void> | undefined;

  /** @internal `startPostgresEngine` is the way in. */
  constructor(options: PostgresEngineOptions, parts: Parts, locks: Locks) {
    this.#options = options;
    this.#parts = { ...parts, tell: (outcome) => this.#tell(outcome) };
    this.#locks = locks;
    this.#store = new PostgresStore(parts.database, parts.inLine ? 'per-verification' : 'none');
    this.#sending = new Sending(this.#parts);
  }

  /** @internal */
  async open(sends: boolean): Promise<void> {
    this.#bus = await Bus.open(this.#parts.database, (news) => this.#hear(news));
    if (!sends) return;
    await this.#parts.jobs.survey(this.#parts.database);
    this.#sending.start();
  }

  get speed(): number {
    return this.#parts.clock.speed;
  }

  now(): number {
    return this.#parts.clock.now();
  }

  sleepUntil(at: number, signal?: AbortSignal): Promise<void> {
    return this.#parts.clock.sleepUntil(at, signal);
  }

  async state(): Promise<EngineState> {
    const [open, nextAt] = await Promise.all([this.#store.count({ state: 'open' }), this.#store.nextAt()]);
    return { open, inFlight: this.#sending.inFlight, ...(nextAt !== undefined && { nextAt }) };
  }

  async add(deliveries: readonly NewDelivery[], records: readonly StoredRecord[] = []): Promise<StoredDelivery[]> {
    if (deliveries.length === 0) return this.save(records).then(() => []);
    checkAll(deliveries, this.#options.targets ?? EVERYTHING);
    return this.#change(async (sql, after) => {
      await this.#checkRoom(deliveries.length);
      return this.#add(sql, after, deliveries, records);
    });
  }

  checkTarget(to: string): void {
    checkTarget(webhookUrl(to), this.#options.targets ?? EVERYTHING);
  }

  redeliver(id: number, fault?: OutgoingFault): Promise<StoredDelivery> {
    return this.#change(async (sql, after) => {
      await this.#checkRoom(1);
      const copy = copyOf(await known(new PostgresStore(sql), id), this.now(), fault);
      return (await this.#add(sql, after, [copy], []))[0] as StoredDelivery;
    });
  }

  cancel(id: number): Promise<StoredDelivery> {
    return this.#change(async (sql, after) => {
      const store = new PostgresStore(sql);
      await lock(sql, [await known(store, id)]);
      const delivery = await known(store, id);
      if (delivery.state !== 'open') return delivery;
      const ended = await endAll(this.#parts, sql, [{ delivery, state: 'cancelled' }]);
      after(() => this.#tell({ attempted: [], ended }));
      return known(store, id);
    });
  }

  cancelPlanned(verification: string, dueAfter: number): Promise<number> {
    return this.#change(async (sql, after) => {
      const store = new PostgresStore(sql);
      const locked = await lock(sql, await store.open(verification));
      const planned = (await store.open(verification)).filter(
        ({ id, attempts, nextAt }) => locked.has(id) && attempts === 0 && nextAt > dueAfter,
      );
      const ends = planned.map((delivery) => ({ delivery, state: 'cancelled' as const }));
      const ended = await endAll(this.#parts, sql, ends);
      after(() => this.#tell({ attempted: [], ended }));
      return planned.length;
    });
  }

  async reset(): Promise<void> {
    await this.#change(async (sql) => {
      await new PostgresStore(sql).clear();
      await sql.query(`DELETE FROM counters WHERE name LIKE 'drawn %'`);
    });
    this.#sending.forget('the deliveries were removed');
    this.#emit({ type: 'reset' });
    this.#bus?.tell([{ type: 'reset' }]);
  }

  get(id: number) {
    return this.#store.get(id);
  }

  list(filter?: DeliveryFilter, page?: Page) {
    return this.#store.list(filter, page);
  }

  count(filter?: DeliveryFilter) {
    return this.#store.count(filter);
  }

  async attempts(id: number, page?: Page) {
    const attempts = await this.#store.attempts(id, page);
    if (attempts.every(({ request }) => request !== undefined)) return attempts;
    const request = (await this.#store.get(id))?.message ?? (await this.#store.firstMessage(id));
    return request === undefined ? attempts : attempts.map((attempt) => ({ request, ...attempt }));
  }

  lastAttempts(ids: readonly number[]) {
    return this.#store.lastAttempts(ids);
  }

  save(records: readonly StoredRecord[]): Promise<void> {
    return this.#change((sql) => new PostgresStore(sql).save(records));
  }

  find(kind: string, provider: string, name: string) {
    return this.#store.find(kind, provider, name);
  }

  records(filter?: RecordFilter, page?: Page) {
    return this.#store.records(filter, page);
  }

  async revision(kind: string): Promise<string> {
    // Each version of a row has the number of the transaction that wrote it.
    const [row] = await this.#parts.database.query(
      `SELECT sum(hashtextextended(number || ' ' || xmin, 0))::text AS revision FROM records WHERE kind = $1`,
      [kind],
    );
    return String(row?.revision);
  }

  async draw(kind: string, provider: string): Promise<number> {
    return (await takeNumbers(this.#parts.database, `drawn ${kind} ${provider}`, 1)) - 1;
  }

  exclusively<T>(key: string, work: () => Promise<T>): Promise<T> {
    return this.#locks.exclusively(key, work);
  }

  subscribe(listener: (event: EngineEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Whichever process it is in flight in, or has to send it. */
  async idle(): Promise<void> {
    for (;;) {
      const nextAt = await this.#store.nextAt();
      if (this.#sending.isIdle && (nextAt === undefined || nextAt > this.now())) return;
      await realPause(IDLE);
    }
  }

  async setSpeed(): Promise<void> {
    throw clockShared();
  }

  async advance(): Promise<void> {
    throw clockShared();
  }

  stop({ graceMs }: { graceMs?: number } = {}): Promise<void> {
    this.#stopped ??= (async () => {
      const { clock, sender, jobs, database } = this.#parts;
      const grace = graceMs === undefined ? undefined : clock.deadline(graceMs);
      await this.#sending.stop(grace?.signal);
      grace?.cancel();
      await sender.close();
      await jobs.stop();
      await this.#bus?.close();
      await this.#locks.close();
      await database.close();
    })();
    return this.#stopped;
  }

  async #add(sql: Sql, after: After, deliveries: readonly NewDelivery[], records: readonly StoredRecord[]) {
    const { inLine } = this.#parts;
    const store = new PostgresStore(sql, inLine ? 'per-verification' : 'none');
    const stored = await store.add(deliveries, this.now(), records);
    const ids = stored.map(({ id }) => id);
    const [, ready] = await Promise.all([lock(sql, stored), lineUp(sql, ids)]);
    await put(this.#parts, sql, ready);
    const dropped = stored.filter(({ state }) => state === 'dropped');
    const ends = dropped.map(({ id }): EndedDelivery => ({ id, state: 'dropped', at: this.now() }));
    const { notSent } = await follow(sql, ends, inLine);
    after(() => {
      this.#open.count += stored.length;
      for (const delivery of stored) this.#emit({ type: 'added', delivery });
      this.#bus?.tell([{ type: 'added', ids }]);
      this.#tell({ attempted: [], ended: notSent });
      this.#sending.wake();
    });
    return notSent.length === 0 ? stored : store.getAll(ids);
  }

  /** Counting takes its time: what others have added in the last second may come on top. */
  async #checkRoom(more: number): Promise<void> {
    const { openLimit = 100_000 } = this.#options;
    const now = stopwatch();
    if (this.#open.count + more > openLimit || now - this.#open.asOf > RECOUNT)
      this.#open = { count: await this.#store.count({ state: 'open' }), asOf: now };
    if (this.#open.count + more <= openLimit) return;
    throw new VerihookError(
      'engine/full',
      `There are ${this.#open.count} open deliveries, and at most ${openLimit} may be. Wait until some have ended, or cancel them.`,
    );
  }

  /** One transaction. What `work` hands to `after` is done once it is committed. */
  async #change<T>(work: (sql: Sql, after: After) => Promise<T>): Promise<T> {
    if (this.#stopped !== undefined)
      throw new VerihookError('engine/stopped', 'The engine has been stopped. Start another one on the same store.');
    const { result, later } = await this.#parts.database.transaction(async (sql) => {
      const later: (() => void)[] = [];
      return { result: await work(sql, (each) => later.push(each)), later };
    });
    for (const each of later) each();
    return result;
  }

  #tell({ attempted, ended }: Outcome): void {
    for (const { attempt, delivery } of attempted) {
      this.#emit({ type: 'attempted', attempt });
      this.#options.attempted?.(attempt, delivery);
    }
    for (const { id, state, at } of ended) this.#emit({ type: 'ended', delivery: id, state, at });
    const news: News[] = [];
    if (attempted.length > 0) news.push({ type: 'attempted', ids: attempted.map(({ id }) => id) });
    if (ended.length > 0) news.push({ type: 'ended', ends: ended.map(({ id, state, at }) => [id, state, at]) });
    this.#bus?.tell(news);
  }

  #hear(news: News): void {
    if (news.type === 'reset') this.#sending.forget('the deliveries were removed');
    else this.#sending.wake();
    if (this.#listeners.size === 0) return;
    this.#hearing = this.#hearing.then(() => this.#read(news)).catch(this.#parts.trouble);
  }

  async #read(news: News): Promise<void> {
    if (news.type === 'reset') this.#emit({ type: 'reset' });
    else if (news.type === 'ended')
      for (const [delivery, state, at] of news.ends) this.#emit({ type: 'ended', delivery, state, at });
    else if (news.type === 'added')
      for (const delivery of await this.#store.getAll(news.ids)) this.#emit({ type: 'added', delivery });
    else for (const attempt of await this.#store.attemptsOf(news.ids)) this.#emit({ type: 'attempted', attempt });
  }

  #emit(event: EngineEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch {
        // Deliveries do not depend on whoever listens.
      }
    }
  }
}

/** Takes what is to be done once a transaction is committed. */
type After = (work: () => void) => void;

const clockShared = () =>
  new VerihookError(
    'engine/clock-shared',
    'The clock belongs to all processes of the database, and runs by itself. Keep data in a file or in memory to move it.',
  );

async function known(store: PostgresStore, id: number): Promise<StoredDelivery> {
  const delivery = await store.get(id);
  if (delivery !== undefined) return delivery;
  throw new VerihookError('engine/no-such-delivery', `There is no delivery ${id}. List them to see which there are.`);
}
