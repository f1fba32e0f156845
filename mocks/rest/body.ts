import type { OperationInfo } from '../../src/core/operation.ts';
import type { Problem } from './operation.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';
const MULTIPART_TYPE = 'multipart/form-data';

/** The bytes of a request, if there are no more than `limit`: what is longer is not read to its end. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | 'too-large' | 'broken-off'> {
  try {
    const length = request.headers.get('content-length');
    if (length !== null && Number(length) > limit) return 'too-large';
    // In this process a length is only what somebody says.
    const bytes = length === null ? await readUpTo(request, limit) : new Uint8Array(await request.arrayBuffer());
    return bytes.length > limit ? 'too-large' : bytes;
  } catch {
    return 'broken-off';
  }
}

/** Stops behind `limit`. */
async function readUpTo({ body }: Request, limit: number): Promise<Uint8Array> {
  if (body === null) return NOTHING;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks, size);
}

const NOTHING = new Uint8Array();

/** A body as a value, or why it is none. `isForm`: it came as a form, where everything is text. */
export type ReadBody = { value: unknown; isForm?: boolean } | { problem: Problem };

/** Reads a body as the operation takes it. */
export async function readBody(
  { body: info }: OperationInfo,
  contentType: string | undefined,
  bytes: Uint8Array,
): Promise<ReadBody> {
  if (info === undefined) return { value: undefined };
  const type = contentType?.split(';')[0]?.trim().toLowerCase() || undefined;
  if (bytes.length === 0 && !info.required) return { value: undefined };
  const nested = type === undefined || !Object.hasOwn(info.types, type) ? undefined : info.types[type];
  if (type === undefined || nested === undefined)
    return { problem: { kind: 'content-type', expected: Object.keys(info.types), received: type } };
  try {
    if (type === MULTIPART_TYPE) return { value: await multipart(contentType as string, bytes, nested) };
    const text = strict.decode(bytes);
    // cURL calls whatever it posts a form; in a form, a brace would be written `%7B`.
    const isJson = type === JSON_TYPE || (type === FORM_TYPE && JSON_TYPE in info.types && text.startsWith('{'));
    if (isJson) {
      const value: unknown = JSON.parse(text);
      if (!isDeeper(value, DEEPEST)) return { value };
      return { problem: { kind: 'malformed', detail: `it is nested deeper than ${DEEPEST} levels` } };
    }
    if (type === FORM_TYPE) return { value: form(new URLSearchParams(text), nested), isForm: true };
    return { value: text };
  } catch (error) {
    return { problem: { kind: 'malformed', detail: error instanceof Error ? error.message : String(error) } };
  }
}

/** Nothing that providers take is nested so deep; what is, runs code out of stack. */
const DEEPEST = 200;

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((child) => isDeeper(child, levels - 1));
}

const strict = new TextDecoder('utf-8', { fatal: true });

function form(parameters: URLSearchParams, nested: readonly string[]): Record<string, unknown> {
  const body: Record<string, unknown> = Object.create(null);
  for (const [name, text] of parameters) body[name] = nested.includes(name) ? JSON.parse(text) : text;
  return { ...body };
}

/** A file comes as text with one character per byte. */
async function multipart(contentType: string, bytes: Uint8Array, nested: readonly string[]) {
  const parts = await new Response(bytes.slice(), { headers: { 'content-type': contentType } }).formData();
  const body: Record<string, unknown> = Object.create(null);
  for (const [name, part] of parts) {
    const text = typeof part === 'string' ? part : Buffer.from(await part.arrayBuffer()).toString('latin1');
    body[name] = nested.includes(name)
      ? JSON.parse(Buffer.from(text, typeof part === 'string' ? 'utf8' : 'latin1').toString())
      : text;
  }
  return { ...body };
}
