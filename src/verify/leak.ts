/** Keys whose values tell of a person. */
const PERSONAL = /name|dob|birth|number|personal|address|street|expiry|document|ip$|email|phone|mrz|sex|nationality/i;
/** Shorter values stand in texts by chance. Unit: UTF-16 units. */
const SHORTEST = 5;

/** The keys of a payload whose personal values stand in a text. */
export function leaksIn(text: string, payload: unknown): string[] {
  if (text.length < SHORTEST) return [];
  const found = new Set<string>();
  visit(payload, '', (key, value) => {
    if (value.length >= SHORTEST && PERSONAL.test(key) && !/^[A-Z_]+$/.test(value) === true && text.includes(value))
      found.add(key);
    else if (value.length >= SHORTEST && /name/i.test(key) && text.includes(value)) found.add(key);
  });
  return [...found];
}

function visit(value: unknown, key: string, see: (key: string, value: string) => void): void {
  if (typeof value === 'string') see(key, value);
  else if (Array.isArray(value)) for (const each of value) visit(each, key, see);
  else if (typeof value === 'object' && value !== null)
    for (const [name, child] of Object.entries(value)) visit(child, name, see);
}
