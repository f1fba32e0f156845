const NAME = /^[A-Za-z_$][\w$]*$/;

/** What fits in so much is written on one line. Unit: UTF-16 units. */
const SHORT = 60;

/**
 * Plain data as TypeScript writes it, over several lines where one is not enough.
 *
 * @param indent what each line but the first begins with
 */
export function literal(value: unknown, indent = ''): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const within = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => literal(each, within))
    : Object.entries(value).map(([key, each]) => `${keyOf(key)}: ${literal(each, within)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const line = parts.join(', ');
  if (line === '') return `${open}${close}`;
  if (line.length <= SHORT && !line.includes('\n')) return Array.isArray(value) ? `[${line}]` : `{ ${line} }`;
  return `${open}\n${parts.map((part) => `${within}${part},\n`).join('')}${indent}${close}`;
}

/** `__proto__` as it stands would be the prototype. */
function keyOf(key: string): string {
  if (key === '__proto__') return `['__proto__']`;
  return NAME.test(key) ? key : text(key);
}

/** In single quotes; JSON escapes everything else that has to be. */
function text(value: string): string {
  const inner = JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}
