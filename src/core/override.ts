/**
 * A typed partial of a payload at any depth. An explicit `undefined` removes the key, `null` is a value like any
 * other, arrays are replaced as a whole.
 */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: DeepPartial<T[K]> | undefined }
    : T;

/** `base` with `changes` laid over it. Neither is changed; what is not touched is shared, not copied. */
export function override<T>(base: T, changes: DeepPartial<T> | undefined): T {
  if (changes === undefined) return base;
  return merge(base, changes) as T;
}

function merge(base: unknown, changes: unknown): unknown {
  if (!isPlainObject(changes)) return changes;
  const result: Record<string, unknown> = isPlainObject(base) ? { ...base } : {};
  for (const [key, value] of Object.entries(changes)) {
    if (value === undefined) delete result[key];
    else setOwn(result, key, merge(Object.hasOwn(result, key) ? result[key] : undefined, value));
  }
  return result;
}

/**
 * What has to be laid over `base` so that it becomes `wanted`: `override(base, difference(base, wanted))` is `wanted`, but
 * perhaps for the order of its keys. Both are plain JSON.
 */
export function difference(
  base: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const changes: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(base), ...Object.keys(wanted)])) {
    const [old, value] = [base, wanted].map((each) => (Object.hasOwn(each, key) ? each[key] : undefined));
    if (value === old || JSON.stringify(value) === JSON.stringify(old)) continue;
    setOwn(changes, key, isPlainObject(old) && isPlainObject(value) ? difference(old, value) : value);
  }
  return changes;
}

/** Sets an own property whatever its name: plain assignment of `__proto__` would change the prototype instead. */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  } else target[key] = value;
}

export function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
