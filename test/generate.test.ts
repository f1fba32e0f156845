import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { idenfy } from '../generators/idenfy/index.ts';
import { generateProvider } from '../scripts/generate/files.ts';
import { generateAll, staleFiles } from '../scripts/generate.ts';
import { contract } from '../src/generated/idenfy/contract.ts';

const yaml = readFileSync(new URL('../openapi/idenfy.yaml', import.meta.url), 'utf8');

describe('npm run generate', () => {
  test('what is committed is what the documents give', async () => {
    expect(staleFiles(await generateAll())).toEqual([]);
  });

  test('a file that was changed by hand, or is left over, is stale', async () => {
    const files = await generateAll();
    const changed = files.map((file) =>
      file.path === 'idenfy/events.ts' ? { ...file, text: `${file.text}\n` } : file,
    );
    expect(staleFiles(changed)).toEqual(['src/generated/idenfy/events.ts']);
    expect(staleFiles(files.filter(({ path }) => path !== 'registry.ts'))).toEqual(['src/generated/registry.ts']);
  });

  test.each([
    [
      'a keyword that nobody checks',
      '    ScanRef:\n',
      '    ScanRef:\n      minProperties: 1\n',
      '#/components/schemas/ScanRef: the keyword "minProperties" is not supported',
    ],
    [
      'a format that nobody checks',
      '    ScanRef:\n',
      '    ScanRef:\n      format: ipv4\n',
      '#/components/schemas/ScanRef: the format "ipv4" is not checked',
    ],
    [
      'a kind of personal data that redaction does not know',
      '    ScanRef:\n',
      '    ScanRef:\n      allOf: [{ x-pii: nickname }]\n',
      '#/components/schemas/ScanRef/allOf/0: "nickname" is no kind of personal data. Known: name, number',
    ],
    [
      'a word of OpenAPI 3.0',
      '    ScanRef:\n',
      '    ScanRef:\n      nullable: true\n',
      '#/components/schemas/ScanRef: the keyword "nullable" is not supported',
    ],
    ['an older OpenAPI', 'openapi: 3.1.0', 'openapi: 3.0.3', 'openapi 3.0.3 is not supported'],
  ])('%s is refused, with file and pointer', async (_, from, to, message) => {
    const at = yaml.lastIndexOf(from);
    const changed = yaml.slice(0, at) + to + yaml.slice(at + from.length);
    await expect(generateProvider('idenfy', changed)).rejects.toThrow(message);
    await expect(generateProvider('idenfy', changed)).rejects.toThrow('openapi/idenfy.yaml');
  });

  test('the schema path of an error is a place in the document', () => {
    const document = parse(yaml);
    const validate = contract.validators.identificationManualFinished;
    const broken = idenfy.callback('identificationManualFinished', {
      with: {
        final: false as never,
        status: { overall: 'X' as never, fraudTags: ['Y' as never], manualFace: null as never },
        data: { docType: 7 as never },
        clientIp: 1 as never,
      },
    });
    expect(validate?.(broken)).toBe(false);
    for (const { schemaPath } of validate?.errors ?? []) {
      const place = schemaPath
        .slice(2)
        .split('/')
        .reduce((node, key) => node?.[key.replaceAll('~1', '/').replaceAll('~0', '~')], document);
      expect([schemaPath, place === undefined]).toEqual([schemaPath, false]);
    }
  });
});
