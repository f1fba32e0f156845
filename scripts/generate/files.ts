import openapiTS, { astToString } from 'openapi-typescript';
import { type Document, type EventEntry, eventsOf, lastSegment, readDocument } from './document.ts';
import { refuseUnknownKeywords } from './keywords.ts';
import { type OperationEntry, operationsOf } from './operations.ts';
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
  const bodies = Object.fromEntries(events.map(({ name, bodyPointer }) => [name, { $ref: bodyPointer }]));
  const text = {
    'types.ts': await typesModule(document),
    'events.ts': eventsModule(events),
    ...restSide(file, document),
    'schemas.ts': schemasModule(document),
    'validators.ts': compiledByAjv(validatorsModule(document, bodies)),
    'contract.ts': contractModule(file),
  };
  return { title: document.info.title, files: filesOf(id, text) };
}

/** What the handlers of a document without webhooks stand on. Throws `UnsupportedSchema`. */
export async function generateRest(id: string, yaml: string): Promise<GeneratedFile[]> {
  const file = `openapi/${id}.yaml`;
  const document = readDocument(file, yaml);
  refuseUnknownKeywords(file, document as never);
  return filesOf(id, { 'types.ts': await typesModule(document), ...restSide(file, document) });
}

function filesOf(id: string, text: Readonly<Record<string, string>>): GeneratedFile[] {
  return Object.entries(text).map(([name, body]) => ({
    path: `${id}/${name}`,
    text: banner(`openapi/${id}.yaml`) + body,
  }));
}

/** The operations, and the validators of what they take. */
function restSide(file: string, document: Document): Record<string, string> {
  const operations = operationsOf(file, document);
  const schemas = (of: (operation: OperationEntry) => object | undefined) =>
    Object.fromEntries(
      operations.flatMap((each) => {
        const schema = of(each);
        return schema === undefined ? [] : [[each.id, schema]];
      }),
    );
  return {
    'operations.ts': operationsModule(document, operations),
    'bodies.ts': compiledByAjv(
      validatorsModule(
        document,
        schemas(({ bodySchema }) => bodySchema),
      ),
    ),
    'parameters.ts': compiledByAjv(
      validatorsModule(
        document,
        {
          ...schemas(({ parameterSchema }) => parameterSchema),
          ...Object.fromEntries(
            operations.flatMap(({ id, isForm, bodySchema }) =>
              isForm && bodySchema ? [[`${id}Form`, bodySchema]] : [],
            ),
          ),
        },
        { coerces: true },
      ),
    ),
  };
}

const compiledByAjv = (code: string) =>
  `// @ts-nocheck: compiled by Ajv\n${/\b(?:codePointLength|deepEqual|formats)\b/.test(code) ? "import { codePointLength, deepEqual, formats } from '../../core/formats.ts';\n" : ''}\n${code}\n`;

/** The providers that exist, each loaded when asked for. */
export function generateRegistry(entries: readonly { id: string; title: string; hasMock: boolean }[]): GeneratedFile[] {
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
  const mocks = entries
    .filter(({ hasMock }) => hasMock)
    .map(({ id }) => `  ${id}: async () => (await import('../../mocks/${id}/index.ts')).${id}Mock,\n`);
  const mocksText = `${banner('openapi/*.yaml')}import type { MockProfile } from '../../mocks/profile.ts';
import type { ProviderId } from './registry.ts';

/** The REST side of every provider, loaded on demand. */
export const mocks: Readonly<Partial<Record<ProviderId, () => Promise<MockProfile>>>> = {
${mocks.join('')}};
`;
  return [
    { path: 'registry.ts', text },
    { path: 'mocks.ts', text: mocksText },
  ];
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
    Object.entries(document.webhooks ?? {}).map(([name, { $ref }]) => [name, pathItems[lastSegment($ref)]]),
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

function operationsModule({ servers = [], paths = {} }: Document, operations: readonly OperationEntry[]): string {
  // An operation may have hosts of its own.
  const own = Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap((operation) => operation.servers ?? []),
  );
  const urls = new Set([...servers, ...own].map(({ url }) => url));
  const rows = operations.map(({ info }) => `  ${info.id}: ${JSON.stringify(info)},\n`);
  return `import type { OperationTable } from '../../core/operation.ts';

/** Where the document says that the operations are served. */
export const servers: readonly string[] = ${JSON.stringify([...urls])};

/** By operationId. */
export const operations = {\n${rows.join('')}} as const satisfies OperationTable;\n\nexport type OperationId = keyof typeof operations;\n`;
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
