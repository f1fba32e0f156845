import { afterThisTurn, realPause } from '../../clock.ts';
import { fly } from '../attempt.ts';
import type { Sender } from '../sender.ts';
import { Turns } from '../turns.ts';
import type { Database } from './database.ts';
import { HEARTBEAT } from './jobs.ts';
import { PostgresStore } from './store.ts';
import { type Begun, fetchTurn, type Landing, landTurn, type Outcome, type TurnParts } from './transactions.ts';

export interface SendingParts extends TurnParts {
  database: Database;
  sender: Sender;
  /** Most attempts in flight to one origin, and in all. */
  perTarget: number;
  total: number;
  tell: (outcome: Outcome) => void;
  trouble: (error: unknown) => void;
  /** Called whenever all is well. */
  well: () => void;
}

/** How often a sender looks for jobs if nobody tells it of any, and after something went wrong. Unit: milliseconds. */
const [LOOK, PAUSE] = [500, 300];
/** What changes jobs that this process has claimed goes one after another. */
const JOBS = 'jobs';
const AWAKE = new Error('there may be jobs');

/**
 * Fetches jobs, notes an attempt for each, sends it, and notes what came of it together with what follows. Fetching and noting
 * go on side by side, each one transaction after another, and what has come in together is done together.
 */
export class Sending {
  readonly #parts: SendingParts;
  readonly #sent = new Map<Begun, { abort(reason: unknown): void }>();
  readonly #inFlight = new Map<string, number>();
  readonly #turns = new Turns();
  #landings: Landing[] = [];
  #isLanding = false;
  #generation = 0;
  #isStopping = false;
  #alarm = new AbortController();
  #waiters: (() => void)[] = [];
  #fetching: Promise<void> = Promise.resolve();
  #beating: Promise<void> = Promise.resolve();
  readonly #dead = new AbortController();

  constructor(parts: SendingParts) {
    this.#parts = parts;
  }

  get inFlight(): number {
    return this.#sent.size;
  }

  /** Nothing is in flight, and what has come of it is noted. */
  get isIdle(): boolean {
    return this.#sent.size + this.#landings.length === 0 && !this.#isLanding;
  }

  start(): void {
    this.#fetching = this.#fetch();
    this.#beating = this.#beat();
  }

  /** There may be jobs. */
  wake(): void {
    // An abortion without a reason makes an error each time.
    if (!this.#alarm.signal.aborted) this.#alarm.abort(AWAKE);
  }

  /** Whatever is in flight is as if it had not been. */
  forget(reason: string): void {
    this.#generation++;
    for (const { abort } of this.#sent.values()) abort(new Error(reason));
    this.#sent.clear();
    this.#inFlight.clear();
    this.#landings = [];
    this.#changed();
  }

  /** Fetches nothing any more, and resolves when all has landed; once `signal` aborts, others get what is still in flight. */
  async stop(signal?: AbortSignal): Promise<void> {
    this.#isStopping = true;
    this.wake();
    await this.#fetching;
    signal?.addEventListener('abort', () => this.#changed(), { once: true });
    while (!this.isIdle && !signal?.aborted) await this.#change();
    const left = [...this.#sent.keys(), ...this.#landings].map(({ claim }) => claim);
    this.forget('the engine was stopped');
    this.#dead.abort();
    await this.#beating;
    await this.#parts.jobs.giveBack(left).catch(this.#parts.trouble);
  }

  async #fetch(): Promise<void> {
    while (!this.#isStopping) {
      this.#alarm = new AbortController();
      const pause = await this.#turn().catch((error) => {
        this.#parts.trouble(error);
        return PAUSE;
      });
      // What came meanwhile is not slept over.
      if (pause > 0) await realPause(pause, this.#alarm.signal).catch(() => {});
    }
  }

  /** Begins attempts. Gives when to look again, in milliseconds of real time. */
  async #turn(): Promise<number> {
    const { database, clock, tell, trouble, well } = this.#parts;
    const { count, full } = this.#room();
    if (count <= 0) return LOOK;
    const generation = this.#generation;
    const { begun, ended, fetched } = await database.transaction((sql) => fetchTurn(this.#parts, sql, count, full));
    well();
    tell({ attempted: [], ended });
    if (generation === this.#generation) for (const each of begun) this.#fly(each).catch(trouble);
    if (fetched > 0) return 0;
    const nextAt = await new PostgresStore(database).nextAt(clock.now());
    return nextAt === undefined ? LOOK : Math.min(LOOK, Math.max(1, (nextAt - clock.now()) / clock.speed));
  }

  /** How many jobs may be fetched, so that no target gets more than it may, and for which targets none may. */
  #room(): { count: number; full: string[] } {
    const { total, perTarget } = this.#parts;
    if (this.#landings.length >= total) return { count: 0, full: [] };
    const counts = [...this.#inFlight];
    const full = counts.filter(([, count]) => count >= perTarget).map(([target]) => target);
    const busiest = Math.max(0, ...counts.map(([, count]) => count).filter((count) => count < perTarget));
    return { count: Math.min(total - this.#sent.size, perTarget - busiest), full };
  }

  async #fly(begun: Begun): Promise<void> {
    const { clock, sender } = this.#parts;
    const { target, flight } = begun;
    const generation = this.#generation;
    const deadline = clock.deadline(flight.delivery.policy.timeoutMs);
    this.#sent.set(begun, deadline);
    this.#inFlight.set(target, (this.#inFlight.get(target) ?? 0) + 1);
    const landed = await fly(flight, { sender, clock, signal: deadline.signal });
    deadline.cancel();
    if (generation !== this.#generation) return;
    this.#sent.delete(begun);
    const left = (this.#inFlight.get(target) ?? 1) - 1;
    if (left > 0) this.#inFlight.set(target, left);
    else this.#inFlight.delete(target);
    this.#landings.push({ ...begun, ...landed });
    this.#land();
    this.wake();
  }

  /** Notes what has landed, soon, and again until it is noted. */
  #land(): void {
    if (this.#isLanding) return;
    this.#isLanding = true;
    afterThisTurn(async () => {
      const { database, tell, trouble } = this.#parts;
      while (this.#landings.length > 0) {
        const landings = this.#landings;
        const { length } = landings;
        try {
          const outcome = await this.#turns.take(JOBS, () =>
            database.transaction((sql) => landTurn(this.#parts, sql, landings.slice(0, length))),
          );
          if (landings === this.#landings) this.#landings.splice(0, length);
          tell(outcome);
          this.wake();
        } catch (error) {
          trouble(error);
          await realPause(PAUSE);
        }
      }
      this.#isLanding = false;
      this.#changed();
    });
  }

  /** Tells pg-boss that this process is alive, and looks at the clock. */
  async #beat(): Promise<void> {
    const { jobs, clock, trouble } = this.#parts;
    const { signal } = this.#dead;
    for (let beats = 1; !signal.aborted; beats++) {
      await realPause(HEARTBEAT, signal).catch(() => {});
      if (signal.aborted) return;
      try {
        // Jobs that are held and settled at once may wait for each other.
        await this.#turns.take(JOBS, () =>
          jobs.hold([...this.#sent.keys(), ...this.#landings].map(({ claim }) => claim)),
        );
        if (beats % 10 === 0) await clock.adjust();
      } catch (error) {
        trouble(error);
      }
    }
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  #changed(): void {
    for (const wake of this.#waiters.splice(0)) wake();
  }
}
