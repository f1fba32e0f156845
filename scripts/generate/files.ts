import openapiTS, { astToString } from 'openapi-typescript';
import { type Document, type EventEntry, eventsOf, lastSegment, operationsOf, readDocument } from './document.ts';
import { refuseUnknownKeywords } from './keywords.ts';
import { validatorsModule } from './validators.ts';

/** A file below src/generated. */
export interface GeneratedFile {
  path: string;
  text: string;
}

const banner = (file: string) => `// Written by "npm run generate" from ${file}. Edit that, not this.\n\n`;

/** All generated files of one provider. Throws `UnsupportedSchema`. */
export async function generateProvider(id: string, yaml: string): Promise<{ title: string; files: GeneratedFile[] }> {
  const file = `openapi/${id}.yaml`;
  const document = readDocument(file, yaml);
  refuseUnknownKeywords(file, document as never);
  const events = eventsOf(file, document);
  const text = {
    'types.ts': await typesModule(document),
    'events.ts': eventsModule(events),
    'operations.ts': operationsModule(file, document),
    'schemas.ts': schemasModule(document),
    'validators.ts': `// @ts-nocheck: compiled by Ajv\nimport { codePointLength, deepEqual, formats } from '../../core/formats.ts';\n\n${validatorsModule(document, events)}\n`,
    'contract.ts': contractModule(file),
  };
  return {
    title: document.info.title,
    files: Object.entries(text).map(([name, body]) => ({ path: `${id}/${name}`, text: banner(file) + body })),
  };
}

/** The providers that exist, each loaded when asked for. */
export function generateRegistry(entries: readonly { id: string; title: string }[]): GeneratedFile {
  const rows = entries.map(
    ({ id, title }) =>
      `  ${id}: {\n    title: ${JSON.stringify(title)},\n    load: async () => (await import('../../generators/${id}/index.ts')).${id},\n  },\n`,
  );
  const text = `${banner('openapi/*.yaml')}import type { Provider } from '../core/provider.ts';

export type ProviderId = ${entries.map(({ id }) => `'${id}'`).join(' | ')};

/** Every provider of the kit, loaded on demand. */
export const providers: Readonly<Record<ProviderId, { title: string; load(): Promise<Provider> }>> = {
${rows.join('')}};
`;
  return { path: 'registry.ts', text };
}

/**
 * The types of a document. openapi-typescript does not follow a `$ref` below `webhooks`, so each callback is put in its
 * place there, and only there: its operation must not come twice. A property with a default stays optional, since a
 * consumer may still not find it.
 */
async function typesModule({
  paths = {},
  components: { pathItems, ...components },
  ...document
}: Document): Promise<string> {
  const webhooks = Object.fromEntries(
    Object.entries(document.webhooks).map(([name, { $ref }]) => [name, pathItems[lastSegment($ref)]]),
  );
  const withoutCallbacks = (key: string, value: unknown) => (key === 'callbacks' ? undefined : value);
  const rest = JSON.parse(JSON.stringify(paths, withoutCallbacks));
  return astToString(
    await openapiTS({ ...document, webhooks, paths: rest, components } as never, {
      silent: true,
      defaultNonNullable: false,
    }),
  );
}

function eventsModule(events: readonly EventEntry[]): string {
  const rows = events.map(({ name, ...info }) => `  ${name}: ${JSON.stringify(info)},\n`);
  return `/** The webhooks of the document. */\nexport const events = {\n${rows.join('')}} as const;\n`;
}

function operationsModule(file: string, document: Document): string {
  const rows = operationsOf(file, document).map(({ id, ...rest }) => `  ${id}: ${JSON.stringify(rest)},\n`);
  return `/** The provider's REST side, by operationId. */\nexport const operations = {\n${rows.join('')}} as const;\n`;
}

function schemasModule(document: Document): string {
  return `import type { Schema } from '../../core/contract.ts';

/** \`components.schemas\` of the document. */
export const schemas: Readonly<Record<string, Schema>> = ${JSON.stringify(document.components.schemas, null, 1)};
`;
}

function contractModule(file: string): string {
  return `import type { Contract } from '../../core/contract.ts';
import { schemas } from './schemas.ts';
import * as validators from './validators.ts';

export const contract: Contract = { file: '${file}', schemas, validators: validators as unknown as Contract['validators'] };
`;
}
