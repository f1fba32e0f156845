import type { DatabaseSync, SQLOutputValue } from 'node:sqlite';
import type { Callback } from './callback.ts';
import { afterCallback, type Verification } from './decision.ts';

/** One callback as it was received: enough to tell what happened, and no personal data. */
export interface ReceivedCallback {
  /** 1 for the first callback that this store ever took. */
  received: number;
  /** SHA-256 of the body in hex. */
  bodyHash: string;
  /** The `Idenfy-Event-Type` header, as sent. It is not signed, so nothing is decided by it. */
  event: string | null;
  overall: string | null;
  final: boolean | null;
}

export interface Store {
  /** Takes a callback, once: the same bytes again change nothing. */
  take(callback: Callback, bodyHash: string, event: string | null): void;
  find(scanRef: string): Verification | undefined;
  /** The 100 verifications that were last added. */
  list(): Verification[];
  callbacks(scanRef: string): ReceivedCallback[];
}

type Row = Record<string, SQLOutputValue>;

export function createStore(database: DatabaseSync): Store {
  database.exec(`
    PRAGMA busy_timeout = 5000;
    CREATE TABLE IF NOT EXISTS callbacks (
      received INTEGER PRIMARY KEY,
      bodyHash TEXT NOT NULL UNIQUE,
      event TEXT,
      scanRef TEXT NOT NULL,
      overall TEXT,
      final INTEGER
    ) STRICT;
    CREATE TABLE IF NOT EXISTS verifications (
      scanRef TEXT PRIMARY KEY,
      clientId TEXT,
      decision TEXT NOT NULL,
      final INTEGER NOT NULL,
      overall TEXT NOT NULL,
      finishTime REAL
    ) STRICT;
  `);
  const addCallback = database.prepare(`
    INSERT INTO callbacks (bodyHash, event, scanRef, overall, final)
    VALUES (?, ?, ?, ?, ?) ON CONFLICT (bodyHash) DO NOTHING`);
  const callbacksOf = database.prepare('SELECT * FROM callbacks WHERE scanRef = ? ORDER BY received');
  const verification = database.prepare('SELECT * FROM verifications WHERE scanRef = ?');
  const verifications = database.prepare('SELECT * FROM verifications ORDER BY rowid DESC LIMIT 100');
  const saveVerification = database.prepare(`
    INSERT INTO verifications (scanRef, clientId, decision, final, overall, finishTime)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (scanRef) DO UPDATE SET clientId = excluded.clientId, decision = excluded.decision,
      final = excluded.final, overall = excluded.overall, finishTime = excluded.finishTime`);

  function find(scanRef: string): Verification | undefined {
    const row = verification.get(scanRef);
    return row && verificationOf(row);
  }

  function take(callback: Callback, bodyHash: string, event: string | null): void {
    const { scanRef, verdict } = callback;
    const final = verdict?.final ?? null;
    const { changes } = addCallback.run(
      bodyHash,
      event,
      scanRef,
      verdict?.overall ?? null,
      final === null ? null : +final,
    );
    if (changes === 0 || verdict === null) return;
    const after = afterCallback(find(scanRef), callback, verdict);
    saveVerification.run(scanRef, after.clientId, after.decision, +after.final, after.overall, after.finishTime);
  }

  return {
    // One transaction for the log and the state: either both are stored, or neither is and the provider's retry does it.
    // It takes the write lock at its start, so two deliveries at once, even to two processes, follow one another.
    take(callback, bodyHash, event) {
      database.exec('BEGIN IMMEDIATE');
      try {
        take(callback, bodyHash, event);
        database.exec('COMMIT');
      } catch (error) {
        if (database.isTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    find,
    list: () => verifications.all().map(verificationOf),
    callbacks: (scanRef) => callbacksOf.all(scanRef).map(callbackOf),
  };
}

const verificationOf = (row: Row) => ({ ...row, final: row.final === 1 }) as Verification;

function callbackOf({ scanRef: _, final, ...row }: Row): ReceivedCallback {
  return { ...row, final: final === null ? null : final === 1 } as ReceivedCallback;
}
