import { basename } from 'node:path/posix';
import { fieldsOf } from '../../src/contract/fields.ts';
import { sourceNamesOf } from '../../src/contract/sources.ts';
import { describeAccepted } from '../../src/contract/tolerate.ts';
import { type DeliveryPolicy, type DeliverySources, describePolicyPart } from '../../src/core/delivery.ts';
import { VerihookError } from '../../src/core/errors.ts';
import { textOf } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import type { Source } from '../../src/core/source.ts';
import type { OperationId } from '../../src/generated/control/operations.ts';
import type { components, operations as Documented } from '../../src/generated/control/types.ts';
import { callbacksOf } from '../../src/spec/callbacks.ts';
import type { MockApp } from '../app.ts';
import type { MockProfile } from '../profile.ts';
import type { Handlers } from '../rest/operation.ts';
import { notServed, wrong } from './errors.ts';

type Schemas = components['schemas'];
type Fact = Schemas['SourcedFact'];

/** What a provider promises, and one callback of it. */
export const contractHandlers: Pick<Handlers<Documented, OperationId, MockApp>, 'getContract' | 'getSample'> = {
  async getContract({ room: app, path: { provider } }) {
    const room = app.rooms.get(provider);
    return room === undefined ? notServed(app, provider) : { status: 200, json: await contractView(room.profile) };
  },
  getSample({ room: app, path: { provider: id }, query: { event, outcome, seed = 1 } }) {
    const room = app.rooms.get(id);
    if (room === undefined) return notServed(app, id);
    const { provider, options } = room;
    const { secret } = options;
    try {
      const told = outcome ?? outcomesOf(provider, event)[0] ?? '';
      const asked = { seed, ...(outcome !== undefined && { outcome }) };
      const made = provider.made(event, { ...asked, ...(secret !== undefined && { secret }) });
      const { headers, body } = made.message;
      const base64 = Buffer.from(body).toString('base64');
      const message = { headers: { ...headers }, body: textOf(body), base64 };
      return { status: 200, json: { provider: id, event, outcome: told, seed, payload: made.payload, message } };
    } catch (caught) {
      if (!(caught instanceof VerihookError)) throw caught;
      return wrong(caught);
    }
  },
};

const contracts = new WeakMap<Provider, Promise<Schemas['ProviderContract']>>();

/** Made once: a document does not change. */
function contractView(profile: MockProfile): Promise<Schemas['ProviderContract']> {
  const known = contracts.get(profile.provider) ?? readContract(profile);
  contracts.set(profile.provider, known);
  known.catch(() => contracts.delete(profile.provider));
  return known;
}

async function readContract({ provider, document: read }: MockProfile): Promise<Schemas['ProviderContract']> {
  const [{ schemas, file }, document] = await Promise.all([provider.contract(), read?.()]);
  const names = sourceNamesOf(document?.info.description);
  const described = new Map(
    (document === undefined ? [] : callbacksOf(document)).map(({ name, operation }) => [name, operation.description]),
  );
  const events = Object.entries(provider.events).map(([name, { summary, contentType, bodyPointer }]) => {
    const description = described.get(name);
    return {
      ...{ name, title: summary, contentType },
      ...(typeof description === 'string' && { description: description.trim() }),
      preliminary: provider.preliminary.includes(name),
      outcomes: outcomesOf(provider, name),
      // What says nothing of its own is said by the document.
      fields: fieldsOf(schemas, bodyPointer, names, names.read(description)?.basis ?? 'documented').map(fieldView),
    };
  });
  return {
    ...{ provider: provider.id, title: provider.title, document: basename(file), events },
    signature: provider.wire.signature,
    delivery: deliveryFacts(provider),
    rules: (provider.rules ?? []).map(({ id, expected, source, events: of }) => fact(id, expected + only(of), source)),
    tolerances: toleranceFacts(provider),
    questions: questionFacts(provider),
    sources: names.legend,
  };
}

const outcomesOf = ({ outcomes }: Provider, event: string) =>
  Object.keys(outcomes).filter((name) => outcomes[name]?.events.includes(event));

const fieldView = ({ types, ...field }: ReturnType<typeof fieldsOf>[number]) => ({ ...field, types: [...types] });

const fact = (name: string, value: string, { basis, note }: Source): Fact => ({ name, value, basis, source: note });
const only = (events: readonly string[] | undefined) => (events === undefined ? '' : ` (${events.join(', ')})`);

/** The policy of all events, and where that of some differs. */
function deliveryFacts({ delivery, sources, deliveryOf = [] }: Provider): Fact[] {
  const parts = (policy: DeliveryPolicy, from: DeliverySources, events?: readonly string[]) =>
    (Object.keys(from) as (keyof DeliverySources)[]).map((part) =>
      fact(part + only(events), describePolicyPart(policy, part), from[part] as Source),
    );
  const usual = parts(delivery, sources);
  const others = deliveryOf.flatMap((each) => {
    const own = parts(each.policy, each.sources, each.events);
    return own.filter((_, index) => own[index]?.value !== usual[index]?.value);
  });
  return [...usual, ...others];
}

function toleranceFacts({ tolerances, openEvents }: Provider): Fact[] {
  const listed = tolerances.map((each) => {
    const what = 'rule' in each ? `${each.rule} is not kept` : `${each.at}: ${describeAccepted(each.accepts)}`;
    return fact(each.id, what + only(each.events), each.source);
  });
  return openEvents === undefined
    ? listed
    : [fact('openEvents', 'events come that the document does not know', openEvents), ...listed];
}

function questionFacts({ openQuestions = [], settings, chosen }: Provider): Fact[] {
  return [
    ...openQuestions.map(({ id, question, answer, source }) => fact(id, `${question} ${answer}`, source)),
    ...Object.entries(settings).map(([name, { title, values, source }]) =>
      fact(name, `${title}: ${chosen[name]} (of ${values.join(', ')})`, source),
    ),
  ];
}
