import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type ReceiverOptions, receiverOf } from '../../src/contract/receiver.ts';
import type { Provider } from '../../src/core/provider.ts';
import { allProviders, eventsWithOutcomes } from '../support/providers.ts';

const root = new URL('../../', import.meta.url);
const documentOf = (id: string) => parse(readFileSync(new URL(`openapi/${id}.yaml`, root), 'utf8'));

interface View {
  servers: { url: string }[];
  paths: Record<string, { post: Operation }>;
  components: Record<string, Record<string, unknown>>;
}
interface Operation {
  operationId: string;
  description: string;
  parameters: { name: string; required: boolean; description: string; schema: object; examples: Examples }[];
  requestBody: { content: Record<string, { schema: object; encoding?: object; examples: Examples }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>;
}
type Examples = Record<string, { value: unknown }>;

const viewOf = (provider: Provider, options?: ReceiverOptions) =>
  receiverOf(documentOf(provider.id), provider, options) as unknown as View;
const named = (id: string) => allProviders.find((each) => each.id === id) as Provider;
const onlyOf = (view: View) => Object.values(view.paths)[0]?.post as Operation;
const mediaOf = ({ requestBody }: Operation) =>
  Object.values(requestBody.content)[0] as { schema: object; examples: Examples };

/** What an independent Ajv finds wrong with a value under a schema of a view. */
function judgeOf(view: View) {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...view, $id: 'view' });
  return (schema: object) => {
    const validate = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"view#')));
    return (value: unknown) => (validate(value) ? [] : (validate.errors ?? []));
  };
}

test('the receiver views of all providers are valid OpenAPI 3.1, with examples that fit', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-receiver-'));
  try {
    const files = allProviders.flatMap((provider) =>
      [false, true].map((perEvent) => {
        const file = join(folder, `${provider.id}-${perEvent}.yaml`);
        writeFileSync(file, stringify(viewOf(provider, { perEvent }), { aliasDuplicateObjects: false }));
        return file;
      }),
    );
    // The default server is this machine, and is meant to be.
    const flags = ['--config', 'redocly.yaml', '--skip-rule', 'no-server-example.com', '--format', 'json'];
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/@redocly/cli/bin/cli.js', 'lint', ...files, ...flags],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stdout.match(/"totals"/g)).toHaveLength(files.length);
    expect(stdout.match(/"ruleId": .*/g)).toBeNull();
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

describe.each(allProviders.map((each) => [each.id, each] as const))('the receiver view of %s', (id, provider) => {
  const view = viewOf(provider);

  test('is one path of the consumer, and nothing of the provider', () => {
    expect(Object.keys(view.paths)).toEqual([`/webhooks/${id}`]);
    expect(view).not.toHaveProperty('webhooks');
    expect(view.components).not.toHaveProperty('securitySchemes');
    expect(view.components).not.toHaveProperty('pathItems');
    expect(view.servers).toEqual([{ url: 'http://localhost:3000' }]);
  });

  test('keeps the components that something leads to, and no other', () => {
    const text = JSON.stringify(view);
    const wanted = new Set([...text.matchAll(/"\$ref":"(#[^"]+)"/g)].map(([, ref]) => ref));
    const kept = Object.entries(view.components).flatMap(([kind, all]) =>
      Object.keys(all).map((name) => `#/components/${kind}/${name}`),
    );
    expect(kept.sort()).toEqual([...wanted].sort());
  });

  test('takes every callback that the generators make, of every event and outcome', () => {
    const faultsOf = judgeOf(view)(mediaOf(onlyOf(view)).schema);
    for (const { event, outcome } of eventsWithOutcomes(provider)) {
      for (const seed of [1, 2, 3]) {
        const payload = JSON.parse(JSON.stringify(provider.callback(event, { seed, outcome })));
        expect([event, outcome, faultsOf(payload)]).toEqual([event, outcome, []]);
      }
    }
    expect(faultsOf({})).not.toEqual([]);
  });

  test('has an example of each event, whose signature holds for its body', () => {
    const { parameters, ...operation } = onlyOf(view);
    const { examples } = mediaOf({ parameters, ...operation });
    expect(Object.keys(examples)).toEqual(Object.keys(provider.events));
    for (const [event, { value }] of Object.entries(examples)) {
      const headers = parameters.flatMap(({ name, examples: values }) =>
        values?.[event] === undefined ? [] : [[name, String(values[event].value)] as const],
      );
      const encoded = provider.wire.encode(event, value);
      const message = { ...encoded, headers: { ...encoded.headers, ...Object.fromEntries(headers) } };
      expect(provider.wire.verify(message, 'example-signing-key')).toEqual([]);
      expect(provider.wire.decode(message).event).toBe(provider.wire.decode(provider.message(event)).event);
    }
  });

  test('says how callbacks are signed', () => {
    expect(onlyOf(view).description).toContain(provider.wire.signature);
  });

  test('per event has a path, a body and an example for each', () => {
    const each = viewOf(provider, { perEvent: true, path: '/hooks' });
    const judge = judgeOf(each);
    expect(Object.keys(each.paths)).toEqual(Object.keys(provider.events).map((event) => `/hooks/${event}`));
    for (const [event, { post }] of Object.values(each.paths).map((item) => [item.post.operationId, item] as const)) {
      const { schema, examples } = mediaOf(post);
      expect(Object.keys(examples)).toEqual([event]);
      expect(judge(schema)(examples[event]?.value)).toEqual([]);
    }
  });

  test('leaves the document as it was', () => {
    const document = documentOf(id);
    const before = JSON.stringify(document);
    receiverOf(document, provider);
    receiverOf(document, provider, { perEvent: true });
    expect(JSON.stringify(document)).toBe(before);
  });
});

describe('in one path for all events', () => {
  test('a header that names the event is an enum, and optional where one event has none', () => {
    const [named_, signature] = onlyOf(viewOf(named('idenfy'))).parameters;
    const { events } = named('idenfy');
    const values = Object.values(events).flatMap(({ header }) => (header ? [header.value] : []));
    expect(named_).toMatchObject({
      name: 'Idenfy-Event-Type',
      required: false,
      schema: { type: 'string', enum: values },
    });
    expect(signature).toMatchObject({ name: 'Idenfy-Signature', required: false });
    expect(signature?.description).toMatch(/^Idenfy-Signature: HMAC-SHA256 over the raw body/);
  });

  test('the spelling of a form is kept, and refused where two events differ in it', () => {
    const document = documentOf('jumio');
    const form = 'application/x-www-form-urlencoded';
    expect(onlyOf(viewOf(named('jumio'))).requestBody.content[form]?.encoding).toMatchObject({
      identityVerification: { contentType: 'application/json' },
      transaction: { contentType: 'application/json' },
    });
    const { content } = document.components.pathItems.authentication.post.requestBody;
    content[form].encoding.livenessImages = { style: 'form', explode: true };
    expect(() => receiverOf(document, named('jumio'))).toThrow(
      expect.objectContaining({
        code: 'receiver/encodings-differ',
        message: expect.stringContaining('"livenessImages"'),
      }),
    );
    expect(receiverOf(document, named('jumio'), { perEvent: true })).toHaveProperty('paths');
  });
});

describe('answers come from the delivery policy', () => {
  const responsesOf = (provider: Provider) => onlyOf(viewOf(provider)).responses;

  test('any 2xx, or just those that count', () => {
    const ofIdenfy = responsesOf(named('idenfy'));
    expect(Object.keys(ofIdenfy)).toEqual(['200', '2XX', '4XX']);
    expect(ofIdenfy['200']?.description).toBe('Acknowledgement of identificationLegacy: 200');
    expect(ofIdenfy['2XX']?.description).toMatch(/^Acknowledgement of identification, .*: any 2xx$/);
    expect(Object.keys(responsesOf(named('jumio')))).toEqual(['200', '4XX']);
    const { '4XX': refusal } = responsesOf(named('idenfy'));
    expect(refusal?.description).toMatch(/within 10s comes again after 500ms, 500ms, 500ms/);
  });

  test('a body that must be so, or may have white space around it', () => {
    const schemaOf = (provider: Provider) => responsesOf(provider)['200']?.content?.['text/plain']?.schema;
    const pipwave = named('pipwave');
    expect(schemaOf(pipwave)).toEqual({ type: 'string', const: 'OK' });
    expect(schemaOf(pipwave.configured({ answerBody: 'trimmed' }))).toEqual({
      type: 'string',
      pattern: '^\\s*OK\\s*$',
    });
  });

  test('events with a policy of their own are named', () => {
    const { '4XX': refusal } = responsesOf(named('sumsub'));
    expect(refusal?.description).toMatch(/comes again after 5m, 1h.* Of applicantAction.* comes again after 30s/);
    const [action] = named('sumsub').deliveryOf?.[0]?.events ?? [];
    const { paths } = viewOf(named('sumsub'), { perEvent: true });
    expect(paths[`/webhooks/sumsub/${action}`]?.post.responses['4XX']?.description).toContain('after 30s, 30s, 1m, 5m');
  });
});
