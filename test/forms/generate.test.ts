import { describe, expect, test } from 'vitest';
import { generateProvider } from '../../scripts/generate/files.ts';
import { POSTBOX_YAML, postbox } from '../support/postbox.ts';

const POINT =
  "            application/x-www-form-urlencoded:\n              schema:\n                $ref: '#/components/schemas/Result'\n              encoding:\n";
/** The document with an encoding more, or another schema for `comment`. */
const withEncoding = (text: string) => POSTBOX_YAML.replace(POINT, `${POINT}                ${text}\n`);
const withComment = (text: string) =>
  POSTBOX_YAML.replace(
    '            comment:\n              type: string\n              minLength: 1\n',
    `            comment: ${text}\n`,
  );
const generated = (yaml: string) => generateProvider('postbox', yaml);
const withBoth = (schema: string, encoding: string) =>
  withComment(schema).replace(POINT, `${POINT}                ${encoding}\n`);

describe('the parameters of a form', () => {
  test('come from the body schema and its encoding, wherever they stand; plain text is not listed', () => {
    expect(postbox.events.result?.form).toEqual({
      address: 'json',
      final: 'boolean',
      images: 'json',
      rejectReason: 'json',
      score: 'number',
      tag: 'repeated',
    });
    expect(postbox.events.upload?.form).toEqual({ document: 'json' });
  });

  test.each<[string, string, string | undefined]>([
    ['a text that is labelled as text', withEncoding('comment: { contentType: text/plain }'), undefined],
    ['a text that is JSON', withEncoding('comment: { contentType: application/json }'), '"json"'],
    ['members tell the type', withComment('{ enum: [1, 2.5] }'), '"number"'],
    ['a constant tells the type', withComment('{ const: true }'), '"boolean"'],
    ['a reference', withComment("{ $ref: '#/components/schemas/Detail' }"), '"json"'],
    ['branches of one type', withComment('{ oneOf: [{ type: integer }, { const: 7 }, { type: number }] }'), '"number"'],
    [
      'any type at all, as JSON',
      withBoth("{ type: [string, object, 'null'] }", 'comment: { contentType: application/json }'),
      '"json"',
    ],
  ])('%s', async (_, yaml, field) => {
    const { files } = await generated(yaml);
    const [, found] =
      /"comment":("\w+")/.exec(files.find(({ path }) => path === 'postbox/events.ts')?.text ?? '') ?? [];
    expect(found).toBe(field);
  });

  test('the events of other bodies have none', async () => {
    const { files } = await generated(
      POSTBOX_YAML.replaceAll('application/x-www-form-urlencoded', 'application/json').replace(
        / {14}encoding:\n(?: {16}.*\n)+/,
        '',
      ),
    );
    expect(files.find(({ path }) => path === 'postbox/events.ts')?.text).not.toContain('"form"');
  });
});

describe('what would be ignored, or could mean several things, is refused', () => {
  test.each<[string, string, string]>([
    [
      'an encoding beside JSON',
      POSTBOX_YAML.replaceAll('application/x-www-form-urlencoded', 'application/json'),
      '"encoding" says nothing for application/json',
    ],
    [
      'an encoding of nothing',
      withEncoding('other: { contentType: application/json }'),
      'an encoding for "other", which is no property',
    ],
    ['another media type', withEncoding('comment: { contentType: application/xml }'), 'the encoding application/xml'],
    ['another style', withEncoding('comment: { style: pipeDelimited, explode: true }'), 'the style pipeDelimited'],
    ['a list in one parameter', withEncoding('comment: { style: form, explode: false }'), 'with explode false'],
    ['headers', withEncoding('comment: { contentType: text/plain, headers: {} }'), 'an encoding with "headers"'],
    [
      'characters left as they are',
      withEncoding('comment: { allowReserved: true }'),
      'an encoding with "allowReserved"',
    ],
    [
      'two ways at once',
      withEncoding('comment: { contentType: application/json, explode: true }'),
      'of which one is ignored',
    ],
    ['a repeated text', withEncoding('comment: { style: form, explode: true }'), 'must be a list'],
    [
      'a list without an encoding',
      withComment('{ type: array, items: { type: string } }'),
      'is a list. Say with "encoding"',
    ],
    [
      'a repeated list of objects',
      withBoth('{ type: array, items: { type: object } }', 'comment: { style: form, explode: true }'),
      'its elements must be text',
    ],
    [
      'an object as text',
      withBoth("{ $ref: '#/components/schemas/Detail' }", 'comment: { contentType: text/plain }'),
      'which text/plain cannot hold',
    ],
    ['null', withComment("{ type: [string, 'null'] }"), 'may be null, which a form cannot say'],
    [
      'two types',
      withComment('{ type: [string, integer] }'),
      'may be string or number, and its text does not tell which',
    ],
    ['no type', withComment('{ description: anything }'), 'has no type'],
  ])('%s', async (_, yaml, message) => {
    expect(yaml).not.toBe(POSTBOX_YAML);
    await expect(generated(yaml)).rejects.toThrow(message);
    await expect(generated(yaml)).rejects.toThrow('openapi/postbox.yaml#/webhooks/result');
  });
});
