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
  const document = parse(readFileSync(new URL(`../../openapi/${id}.yaml`, import.meta.url), 'utf8')) as Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'oracle' });
  return (event: string) => {
    const item = document.components.pathItems[document.webhooks[event]?.$ref.split('/').at(-1) ?? ''];
    const [media] = Object.entries(item?.post.requestBody.content ?? {});
    if (media === undefined) throw new Error(`No body for ${event}`);
    const { $ref } = media[1].schema as { $ref: string };
    const validate = ajv.compile({ $ref: `oracle${$ref}` });
    return (payload: unknown) =>
      validate(payload) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}
