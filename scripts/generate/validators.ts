import { _ } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { absolute, ajvOf } from '../../src/spec/ajv.ts';
import type { Document } from './document.ts';
import { PII } from './keywords.ts';

/** What Ajv's code requires at run time, and what the kit has in its place, so that Ajv is needed only here. */
const RUNTIME: Record<string, string> = {
  'require("ajv/dist/runtime/ucs2length").default': 'codePointLength',
  'require("ajv/dist/runtime/equal").default': 'deepEqual',
};

/**
 * The source of a module with one validator per schema, compiled ahead of time by Ajv: JSON Schema 2020-12, all errors.
 * Each `schemaPath` of an error is a JSON pointer into the document, as far as components are concerned.
 *
 * @param coerces text becomes the number or the boolean that it stands for, in the value itself: for parameters of a request
 */
export function validatorsModule(
  document: Document,
  wanted: Readonly<Record<string, object>>,
  { coerces = false } = {},
): string {
  const ajv = ajvOf(document.components.schemas, {
    coerceTypes: coerces,
    strict: true,
    strictRequired: false,
    strictTypes: false,
    allowUnionTypes: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  ajv.addKeyword(PII);
  // No document says "unevaluated…" (keywords.ts refuses it), so nothing needs to keep account of what was evaluated.
  ajv.opts.unevaluated = false;
  for (const [name, schema] of Object.entries(wanted)) ajv.addSchema({ ...absolute(schema), $id: `wanted:${name}` });
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(wanted).map((name) => [name, `wanted:${name}`])));
  return onlyNumerals(withoutRequire(code));
}

/** Ajv takes a space for 0, 0x10 for 16 and 1e400 for a number without an end; a parameter is digits or none. */
const onlyNumerals = (code: string) =>
  code.replaceAll(/(data\d*) == \+\1/g, (_, data) => `/^-?\\d+(?:\\.\\d+)?$/.test(${data}) && isFinite(${data})`);

function withoutRequire(code: string): string {
  let text = code;
  for (const [required, own] of Object.entries(RUNTIME)) text = text.replaceAll(required, own);
  if (/\brequire\(/.test(text))
    throw new Error(`Ajv's code needs a part that the kit does not have: ${/require\([^)]*\)[.\w]*/.exec(text)?.[0]}`);
  return withQuickLengths(withoutUnusedSchemas(text.replace(/^"use strict";/, '')));
}

/**
 * A text has at most as many code points as UTF-16 units, so that counting can mostly be left out: it was half of the time
 * of a validation.
 */
function withQuickLengths(code: string): string {
  const [, counter] = /^const (func\d+) = codePointLength;/m.exec(code) ?? [];
  if (counter === undefined) return code;
  return code
    .replaceAll(new RegExp(`${counter}\\((\\w+)\\) > (\\d+)`, 'g'), `$1.length > $2 && ${counter}($1) > $2`)
    .replaceAll(new RegExp(`${counter}\\((\\w+)\\) < (\\d+)`, 'g'), `$1.length < $2 || ${counter}($1) < $2`);
}

/** Ajv keeps every schema that it met beside its code; most are never read again. */
function withoutUnusedSchemas(code: string): string {
  return code.replace(/^const (schema\d+) = .*\n/gm, (line, name: string) =>
    code.split(name).length > 2 && new RegExp(`\\b${name}\\b(?! = )`).test(code) ? line : '',
  );
}
