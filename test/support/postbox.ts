import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { hostileForm } from '../../generators/shared/hostile-form.ts';
import { generateProvider } from '../../scripts/generate/files.ts';
import type { Contract, EventInfo, Schema } from '../../src/core/contract.ts';
import { decodeFormMessage, encodeForm, type FormFields } from '../../src/core/form.ts';
import { defineProvider, type Provider, type Story } from '../../src/core/provider.ts';
import { assumed } from '../../src/core/source.ts';

export const POSTBOX_YAML = readFileSync(new URL('../fixtures/postbox.yaml', import.meta.url), 'utf8');

type Result = {
  kind: 'RESULT';
  reference: string;
  status: 'PASSED' | 'FAILED';
  name: string;
  final: boolean;
  score?: number;
  address?: { city: string; zip?: string | null };
  images?: string[];
  tag?: ('NEW' | 'VIP')[];
  rejectReason?: { code: '100' | '200'; details: { code: string } | { code: string }[] };
};
type Upload = { kind: 'UPLOAD'; reference: string; document: { type: 'BILL' | 'STATEMENT' } };

const invented = assumed('a provider that does not exist');

const { files } = await generateProvider('postbox', POSTBOX_YAML);
const fileOf = (name: string) => files.find(({ path }) => path === `postbox/${name}`)?.text ?? '';

/** What the generated modules export. They are not written anywhere: `events.ts` is JSON but for a few words, and the validators are JavaScript. */
const events: Record<'result' | 'upload', EventInfo> = Function(
  `return ${/= (\{.*\}) as const/s.exec(fileOf('events.ts'))?.[1]}`,
)();
const formats = new URL('../../src/core/formats.ts', import.meta.url).href;
const validators = await import(
  `data:text/javascript,${encodeURIComponent(fileOf('validators.ts').replace("'../../core/formats.ts'", `'${formats}'`))}`
);

/** An invented provider that posts two forms, unsigned, and no header that tells which: `test/fixtures/postbox.yaml`. */
export const postbox = defineProvider<
  { result: Result; upload: Upload },
  Story,
  'passed' | 'failed' | 'uploaded',
  'one'
>({
  id: 'postbox',
  title: 'Postbox identity',
  events,
  contract: async (): Promise<Contract> => ({
    file: 'openapi/postbox.yaml',
    schemas: parse(POSTBOX_YAML).components.schemas as Record<string, Schema>,
    validators,
  }),
  story: (base) => base,
  outcomes: {
    passed: { title: 'Passed', events: ['result'], source: invented },
    failed: { title: 'Failed', events: ['result'], source: invented },
    uploaded: { title: 'Uploaded', events: ['upload'], source: invented },
  },
  payloads: {
    result: (_, { random, outcome }) => ({
      kind: 'RESULT',
      reference: random.uuid('reference'),
      status: outcome === 'passed' ? 'PASSED' : 'FAILED',
      name: 'JOSÉ  O’NEIL+SON',
      final: true,
      score: outcome === 'passed' ? 98 : 0,
      address: { city: 'Köln', zip: null },
      images: ['https://files.postbox.test/1?a=1&b=2'],
      tag: ['NEW', 'VIP'],
      ...(outcome === 'failed' && { rejectReason: { code: '100', details: { code: '1001' } } }),
    }),
    upload: (_, { random }) => ({ kind: 'UPLOAD', reference: random.uuid('reference'), document: { type: 'BILL' } }),
  },
  scenarios: {
    one: { title: 'One result', outcome: 'passed', steps: [{ event: 'result', after: 0 }], source: invented },
  },
  cases: hostileForm({
    event: 'result',
    text: 'name',
    json: 'address',
    verdict: { outcome: 'failed', parameter: 'status', approved: 'PASSED' },
  }),
  preliminary: [],
  tells: () => undefined,
  wire: {
    signature: 'none',
    protects: 'nothing',
    encode: (event, payload) => ({
      headers: { 'Content-Type': events[event as 'result'].contentType },
      body: encodeForm(payload, events[event as 'result'].form),
    }),
    sign: (message) => message,
    verify: () => [],
    decode(message) {
      const { payload, problems } = decodeFormMessage(message, (parameter) => formOf(parameter('kind')));
      return { event: eventOf(payload.kind), payload, problems };
    },
  },
  delivery: {
    acknowledged: { status: 'any-2xx' },
    timeoutMs: 1000,
    retryDelaysMs: [],
    afterLastRetry: 'stop',
    resign: false,
  },
  sources: {
    acknowledged: invented,
    timeoutMs: invented,
    retryDelaysMs: invented,
    afterLastRetry: invented,
    resign: invented,
  },
  tolerances: [],
}) as unknown as Provider;

const eventOf = (kind: unknown) => ({ RESULT: 'result', UPLOAD: 'upload' })[String(kind)] as 'result' | undefined;

function formOf(kind: string | undefined): FormFields | undefined {
  const event = eventOf(kind);
  return event && events[event].form;
}
