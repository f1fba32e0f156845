import { describe, expect, test } from 'vitest';
import { validate } from '../../src/contract/validate.ts';
import { casesOf } from '../../src/core/derive.ts';
import { decodeForm } from '../../src/core/form.ts';
import { textOf } from '../../src/core/message.ts';
import { postbox } from '../support/postbox.ts';

const cases = await casesOf(postbox, 'result');
const derived = cases.filter(({ name }) => !name.startsWith('hostile/'));
const form = postbox.events.result?.form ?? {};

describe('the cases derived for a form', () => {
  test.each(derived.map((each) => [each.name, each] as const))('%s can be said in one', (_, each) => {
    const payload = postbox.callback('result', { case: each });
    expect(decodeForm(postbox.message('result', { case: each }).body, form)).toEqual({ payload, problems: [] });
  });

  test('leave out what a form cannot say, and only that', () => {
    const names = derived.map(({ name }) => name);
    // A text of another type is another text, a parameter is never null, and a body is always an object.
    for (const name of [
      'wrong-type',
      'wrong-type/name',
      'wrong-type/status',
      'wrong-type/tag',
      'wrong-type/tag/0',
      'under-items/tag',
    ])
      expect(names).not.toContain(name);
    for (const name of [
      'wrong-type/score',
      'wrong-type/final',
      'wrong-type/address',
      'wrong-type/address/city',
      'null/address/zip',
    ])
      expect(names).toContain(name);
    for (const name of [
      'unknown-field',
      'unknown-field/address',
      'over-items/tag',
      'under-length/comment',
      'above-maximum/score',
    ])
      expect(names).toContain(name);
  });

  test('a boolean is spelled as a provider might', () => {
    expect(
      postbox.callback('result', { case: derived.find(({ name }) => name === 'wrong-type/final') as never }),
    ).toMatchObject({ final: 'TRUE' });
  });

  test.each(derived.filter(({ expect: wanted }) => wanted === 'accept').map((each) => [each.name, each] as const))(
    '%s keeps the contract, as it arrives',
    async (_, each) => {
      const { payload } = postbox.wire.decode(postbox.message('result', { case: each }));
      expect(await validate(postbox, { payload, event: 'result' })).toEqual([]);
    },
  );
});

describe('hostile forms', () => {
  const hostile = cases.filter(({ name }) => name.startsWith('hostile/form/'));

  test('have different names and different messages', () => {
    const messages = hostile.map((each) => {
      const { headers, body } = postbox.message('result', {
        case: each,
        ...(each.outcome && { outcome: each.outcome }),
      });
      return `${headers['Content-Type']} ${textOf(body)}`;
    });
    expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
    expect(new Set(messages).size).toBe(hostile.length);
  });

  test.each(hostile.map((each) => [each.name, each] as const))('%s is decoded or refused by name', (_, each) => {
    const message = postbox.message('result', { case: each });
    try {
      const { problems = [], payload } = postbox.wire.decode(message);
      for (const { parameter } of problems) expect(Object.hasOwn(payload as object, parameter)).toBe(true);
    } catch (error) {
      expect(error).toMatchObject({ code: 'wire/undecodable' });
      expect(message.headers['Content-Type']).not.toContain('urlencoded');
    }
  });

  test.each([
    ['broken-percent-encoding', 'name', 'percent-encoding'],
    ['lone-percent', 'name', 'percent-encoding'],
    ['invalid-utf8', 'name', 'utf-8'],
    ['latin-1', 'name', 'utf-8'],
    ['overlong-utf8', 'name', 'utf-8'],
    ['duplicate', 'status', 'duplicate'],
    ['duplicate-before', 'status', 'duplicate'],
    ['encoded-name', 'status', 'duplicate'],
    ['proto', '__proto__', 'name'],
    ['json-broken', 'address', 'json'],
    ['json-empty', 'address', 'json'],
    ['json-not-available', 'address', 'json'],
    ['json-single-quotes', 'address', 'json'],
    ['json-escaped-twice', 'address', 'json'],
  ])('%s is a problem of %s', (name, parameter, kind) => {
    const each = hostile.find((one) => one.name === `hostile/form/${name}`);
    const { problems } = postbox.wire.decode(postbox.message('result', { case: each as never }));
    expect(problems).toContainEqual(expect.objectContaining({ parameter, kind }));
  });
});
