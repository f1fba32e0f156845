import { VerihookError } from '../../../src/core/errors.ts';

/** What the kit is tried with: what an install line asks for. */
const WANTED = 'npm install pg@8.23.1 pg-boss@12.35.0';

/** What only those install who scale out. Throws `store/not-installed`. */
export async function packages(): Promise<{ pg: typeof import('pg'); PgBoss: typeof import('pg-boss').PgBoss }> {
  try {
    const [{ default: pg }, { PgBoss }] = await Promise.all([import('pg'), import('pg-boss')]);
    return { pg: pg as unknown as typeof import('pg'), PgBoss };
  } catch (cause) {
    if ((cause as { code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw new VerihookError(
      'store/not-installed',
      `PostgreSQL needs two packages that verihook does not bring along. Run: ${WANTED}`,
      { cause },
    );
  }
}
