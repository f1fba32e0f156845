import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

type Document = {
  webhooks: Record<string, { $ref: string }>;
  components: { pathItems: Record<string, { post: { requestBody: { content: Record<string, { schema: object }> } } }> };
};

/**
 * An independent judge: Ajv with its own formats, compiled from the YAML of a document while the test runs. It shares
 * nothing with the generated validators but the document.
 */
export function oracleOf(id: string) {
  const { webhooks, components } = documentOf(id);
  const judge = judgeOf(id);
  return (event: string) => {
    const item = components.pathItems[webhooks[event]?.$ref.split('/').at(-1) ?? ''];
    const [media] = Object.values(item?.post.requestBody.content ?? {});
    if (media === undefined) throw new Error(`No body for ${event}`);
    return judge(media.schema);
  };
}

/** The same judge for any schema of the document. What is wrong with a value, one text each; empty if nothing is. */
export function judgeOf(id: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...documentOf(id), $id: 'oracle' });
  return (schema: object) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"oracle#')));
    return (value: unknown) =>
      validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

const documents = new Map<string, Document>();

/** Read once: to parse the YAML takes longer than most of what is judged by it. */
function documentOf(id: string): Document {
  const read = () => parse(readFileSync(new URL(`../../openapi/${id}.yaml`, import.meta.url), 'utf8')) as Document;
  const document = documents.get(id) ?? read();
  documents.set(id, document);
  return document;
}
