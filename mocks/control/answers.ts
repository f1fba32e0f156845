import type { OperationId } from '../../src/generated/control/operations.ts';
import type { components, operations as Documented } from '../../src/generated/control/types.ts';
import type { SpecDocument } from '../../src/spec/read.ts';
import type { MockApp } from '../app.ts';
import { type Lookup, lookUp } from '../rest/lookup.ts';
import type { Handlers } from '../rest/operation.ts';
import type { Room } from '../room.ts';
import { unknownVerification } from './errors.ts';
import { find } from './find.ts';

type Schemas = components['schemas'];

/** What a provider's REST side answers about a verification. */
export const answersHandlers: Pick<Handlers<Documented, OperationId, MockApp>, 'getAnswers'> = {
  async getAnswers({ room: app, path: { id } }) {
    const found = await find(app, id);
    if (found === undefined) return unknownVerification(id);
    const { room, verification } = found;
    const lookups = room.profile.lookups?.(verification, room) ?? [];
    const titles = lookups.length === 0 ? new Map() : titlesIn(await room.profile.document?.());
    const answers = lookups.map((asked) => answerView(room, asked, titles.get(asked.operation) ?? asked.operation));
    return { status: 200, json: { answers: await Promise.all(answers) } };
  },
};

async function answerView(room: Room, asked: Lookup, title: string): Promise<Schemas['ProviderAnswer']> {
  const { method, target, status, json } = await lookUp(room.profile, room, asked, room.options.base());
  return {
    ...{ operation: asked.operation, title, method, target, status },
    ...(asked.body !== undefined && { request: asked.body }),
    ...(json !== undefined && { body: json }),
  };
}

/** What the document calls its operations. */
function titlesIn(document: SpecDocument | undefined): ReadonlyMap<string, string> {
  const operations = Object.values(document?.paths ?? {}).flatMap((item) => Object.values(item)) as Partial<
    Record<'operationId' | 'summary', string>
  >[];
  return new Map(
    operations.flatMap(({ operationId, summary }) => (operationId && summary ? [[operationId, summary]] : [])),
  );
}
