import { VerihookError } from '../../../src/core/errors.ts';
import { hmacHex } from '../../../src/core/hmac.ts';
import type { Sql } from './database.ts';

/** Which secrets a process signs with. Only their fingerprints are stored. */
export interface Signing {
  /** By provider; `undefined` where it has none. */
  secrets: Readonly<Record<string, string | undefined>>;
  /** A server decides for all that start later; a worker has to sign as the server that was started last. */
  decides: boolean;
}

/** What is signed does not matter: it is never sent. */
const CONSTANT = new TextEncoder().encode('verihook: which secret is this?');
const NONE = 'none';
const fingerprintOf = (secret: string | undefined) =>
  secret === undefined ? NONE : hmacHex('sha256', secret, CONSTANT);

/** Sees to it that those who share a database sign alike. Throws `worker/other-secret`. */
export async function agreeOn(sql: Sql, { secrets, decides }: Signing): Promise<void> {
  const ids = Object.keys(secrets);
  const fingerprints = ids.map((id) => fingerprintOf(secrets[id]));
  if (decides) {
    await sql.query(
      `INSERT INTO secrets SELECT * FROM unnest($1::text[], $2::text[]) AS s (provider, fingerprint) ORDER BY provider
      ON CONFLICT (provider) DO UPDATE SET fingerprint = EXCLUDED.fingerprint`,
      [ids, fingerprints],
    );
    return;
  }
  const others = await sql.query(
    `SELECT provider, s.fingerprint FROM secrets s JOIN unnest($1::text[], $2::text[]) AS o (provider, fingerprint)
      USING (provider) WHERE s.fingerprint <> o.fingerprint ORDER BY provider`,
    [ids, fingerprints],
  );
  if (others.length === 0) return;
  const names = others.map(({ provider }) => provider).join(', ');
  const theirs = others.every(({ fingerprint }) => fingerprint === NONE) ? 'without a secret' : 'with another secret';
  throw new VerihookError(
    'worker/other-secret',
    `The servers of this database sign the callbacks of ${names} ${theirs}, and consumers would take one kind alone. Give workers and servers the same (VERIHOOK_SECRET, --secret-file or --config), and start a server with it first.`,
  );
}
