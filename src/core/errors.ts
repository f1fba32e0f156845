/**
 * The one error class of the kit: misuse of the kit, or something around it that keeps it from running. A consumer
 * that misbehaves is never an error; it is a result, reported as findings.
 *
 * `code` is stable and may be switched on; `message` is one sentence that says what failed, where, and how to fix it.
 */
export class VerihookError extends Error {
  override readonly name = 'VerihookError';
  /** Stable identifier, `<area>/<what>`, for example `provider/unknown-event`. */
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/**
 * Takes `name` from the keys of `table`, or throws `<code>` with the nearest names and the way to list them all.
 *
 * @param what what a key of the table is called, for example `event`
 * @param where what the table belongs to, for example `idenfy`
 */
export function takeNamed<T>(
  table: Readonly<Record<string, T>>,
  name: string,
  code: string,
  what: string,
  where: string,
): T {
  if (Object.hasOwn(table, name)) return table[name] as T;
  throw new VerihookError(code, unknownName(Object.keys(table), name, what, where));
}

/** One sentence for a name that is not in `known`: what was asked, the nearest match, the names there are. */
export function unknownName(known: readonly string[], name: string, what: string, where: string): string {
  const near = nearest(known, name);
  const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
  const shown =
    known.length > 30
      ? `${known.length} names; "verihook list" of the provider with --json shows them`
      : known.join(', ');
  return `Unknown ${what} "${name}" for ${where}.${hint} Known: ${shown || 'none'}.`;
}

/** The known name with the smallest edit distance, if it is near enough to be a slip of the finger. */
export function nearest(known: readonly string[], name: string): string | undefined {
  const asked = name.toLowerCase();
  if (asked === '') return undefined;
  // Of a path its last part is what was meant otherwise.
  const limit = Math.max(2, Math.floor((asked.length - asked.lastIndexOf('.') - 1) / 3));
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known) {
    const lower = candidate.toLowerCase();
    // The beginning of a name is just near enough: a name that differs in fewer letters is rather meant.
    const begins = lower.startsWith(asked) || asked.startsWith(lower);
    const distance = Math.min(editDistance(asked, lower), begins ? limit : Number.POSITIVE_INFINITY);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, substitution));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
