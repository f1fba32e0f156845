import { isPlainObject } from '../../core/override.ts';
import type { SpecCallback } from '../../spec/callbacks.ts';
import type { SpecDocument } from '../../spec/read.ts';
import type { Pair } from './scope.ts';
import type { Part } from './view.ts';

/** A header of a callback, as its parameter says it. */
export interface Header {
  name: string;
  required: boolean;
  /** It proves who has sent the callback. */
  isSignature: boolean;
  part: Part;
  pointer: string;
  /** A value of it. */
  sample: unknown;
}

/** What headers are called that carry a proof. */
const PROOF = /signature|digest|hmac|x-hub|webhook-(?:id|timestamp)|authorization/i;

/** The headers of a callback, by their names in lower case. */
export function headersOf({ operation, pointer }: SpecCallback): Map<string, Header> {
  const parameters = Array.isArray(operation.parameters) ? operation.parameters : [];
  const headers = parameters.flatMap((each: Record<string, unknown>, index): [string, Header][] => {
    if (each.in !== 'header') return [];
    const [name, at] = [String(each.name), `${pointer}/parameters/${index}`];
    const schema = (isPlainObject(each.schema) ? each.schema : {}) as Record<string, unknown>;
    const [example] = Array.isArray(schema.examples) ? schema.examples : [];
    const sample =
      schema.const ?? example ?? (Array.isArray(schema.enum) ? schema.enum[0] : `<${schema.type ?? 'text'}>`);
    const part = { schema, pointer: `${at}/schema` };
    return [
      [
        name.toLowerCase(),
        { name, required: each.required === true, isSignature: PROOF.test(name), part, pointer: at, sample },
      ],
    ];
  });
  return new Map(headers);
}

/** The media types of a body, an answer or a response, by their names. */
export function contentOf(node: unknown): Record<string, { schema?: unknown; encoding?: Record<string, unknown> }> {
  return isPlainObject(node) && isPlainObject(node.content) ? (node.content as never) : {};
}

/** A setting of one side: its value, how it is told, and where it is written. */
export interface Setting {
  value: unknown;
  text: string;
  pointer: string;
}

/**
 * What both documents say of signing and delivering in other words, and say differently: the method, the security
 * schemes, and each key of `signature` and `delivery` under `x-verihook`.
 */
export function settingsOf(
  documents: Pair<SpecDocument>,
  { old, new: next }: Pair<SpecCallback>,
): [kind: 'signature' | 'delivery', name: string, was: Setting, is: Setting][] {
  const [before, after] = [allOf(documents.old, old), allOf(documents.new, next)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const none = { value: undefined, text: 'not said' };
    const was = before.get(key) ?? { ...none, pointer: old.pointer };
    const is = after.get(key) ?? { ...none, pointer: next.pointer };
    const kind = key.startsWith('delivery') ? 'delivery' : 'signature';
    return was.text === is.text ? [] : [[kind, key, was, is] as const];
  }) as ReturnType<typeof settingsOf>;
}

function allOf(document: SpecDocument, { operation, pointer }: SpecCallback): Map<string, Setting> {
  const settings = new Map<string, Setting>();
  const add = (key: string, value: unknown, at: string) =>
    settings.set(key, { value, text: sorted(value), pointer: at });
  add('delivery method', pointer.slice(pointer.lastIndexOf('/') + 1), pointer);
  const ownSecurity = operation.security !== undefined;
  const security = securityOf(document, operation.security ?? document.security);
  if (security.length > 0) add('security', security, ownSecurity ? `${pointer}/security` : '#/security');
  for (const kind of ['signature', 'delivery']) {
    for (const [holder, at] of [[document, '#'] as const, [operation, pointer] as const]) {
      const extension = holder['x-verihook'];
      const said = isPlainObject(extension) ? extension[kind] : undefined;
      for (const [key, value] of Object.entries(isPlainObject(said) ? said : {}))
        add(`${kind} ${key}`, value, `${at}/x-verihook/${kind}/${key}`);
    }
  }
  return settings;
}

/** The schemes that a call needs, each alternative with what its schemes are; none where nothing is needed. */
export function securityOf(document: SpecDocument, security: unknown): unknown[] {
  const schemes = isPlainObject(document.components.securitySchemes) ? document.components.securitySchemes : {};
  const alternatives = Array.isArray(security) ? security : [];
  const byText = (a: unknown, b: unknown) => (sorted(a) < sorted(b) ? -1 : 1);
  return alternatives
    .map((each: Record<string, unknown>) =>
      Object.entries(each)
        .map(([name, scopes]) => {
          const { description: _, ...scheme } = (schemes[name] ?? { name }) as Record<string, unknown>;
          return { ...scheme, scopes };
        })
        .sort(byText),
    )
    .sort(byText);
}

/** A value as text, with the keys of objects in order: the order in which they are written says nothing. */
export function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join(', ')}]`;
  if (!isPlainObject(value)) return JSON.stringify(value) ?? 'not said';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{ ${entries.map(([key, each]) => `${key}: ${sorted(each)}`).join(', ')} }`;
}
