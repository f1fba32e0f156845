import { jumio } from '../../generators/jumio/index.ts';
import { encodeForm } from '../../src/core/form.ts';
import { events } from '../../src/generated/jumio/events.ts';
import type { Row } from '../row.ts';
import { inOwnProcess, repeated, type Works } from '../work.ts';

const EVENT = 'netverify';
const { form } = events[EVENT];
type Payload = Readonly<Record<string, unknown>>;

/** Each payload is encoded many times, as nothing else is measured. */
function onPayloads(encode: (payload: Payload) => Uint8Array) {
  const payloads = Array.from({ length: 1_000 }, (_, seed) => jumio.callback(EVENT, { seed }) as Payload);
  for (const payload of payloads) {
    if (Buffer.compare(encode(payload), encodeForm(payload, form)) !== 0)
      throw new Error('The bytes are not the same.');
  }
  return repeated((index) => encode(payloads[index % payloads.length] as Payload));
}

const textOf = (value: unknown) => (typeof value === 'object' ? JSON.stringify(value) : String(value));

function withSearchParams(payload: Payload): Uint8Array {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(payload)) {
    if (value !== undefined && value !== null) parameters.append(name, textOf(value));
  }
  return Buffer.from(parameters.toString());
}

/** Those that `encodeURIComponent` leaves and a form does not, and the space. */
const LEFT = /%20|[!'()~]/g;
const leftAs: Readonly<Record<string, string>> = {
  '%20': '+',
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '~': '%7E',
};

/** Somebody who knows the keys of this callback, and that they need no escape. */
function withPreparedKeys(): (payload: Payload) => Uint8Array {
  const prepared = new Map<string, string>();
  for (let seed = 0; seed < 1_000; seed++)
    for (const name of Object.keys(jumio.callback(EVENT, { seed }))) prepared.set(name, `&${name}=`);
  return (payload) => {
    let text = '';
    for (const name in payload) {
      const value = payload[name];
      if (value === undefined || value === null) continue;
      text += prepared.get(name) + encodeURIComponent(textOf(value)).replace(LEFT, (each) => leftAs[each] as string);
    }
    return Buffer.from(text.slice(1), 'latin1');
  };
}

export const works: Works = {
  verihook: async () => onPayloads((payload) => encodeForm(payload, form)),
  'prepared keys, encodeURIComponent': async () => onPayloads(withPreparedKeys()),
  URLSearchParams: async () => onPayloads(withSearchParams),
};

const competitor = inOwnProcess(import.meta.filename);

export const row: Row = {
  id: 'form',
  title: 'Encode a form-encoded callback (Jumio)',
  unit: 'a second of processor time',
  competitors: () => [
    competitor('verihook', 'ours'),
    competitor('prepared keys, encodeURIComponent', 'floor'),
    competitor('URLSearchParams'),
  ],
  targets: [
    { against: 'URLSearchParams', atLeast: 2 },
    { against: 'prepared keys, encodeURIComponent', atLeast: 0.6 },
  ],
  note: () => 'All three write the same bytes, of 1,000 different callbacks. Jumio signs nothing.',
};
