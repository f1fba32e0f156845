import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { verihook } from './verihook.ts';

const folder = mkdtempSync(join(tmpdir(), 'verihook-'));
const NAME = 'captured callbacks, "a" & <b>.ndjson';
const wrong = { ...idenfy.callback('documentExpiration'), expirationThreshold: 'DOCUMENT_EXPIRD' };
const tolerated = JSON.parse(readFileSync('test/fixtures/captures/2022.json', 'utf8'));
const text = `${'\n'}${`${JSON.stringify(wrong)}\n`.repeat(30)}{"scanRef":\n${JSON.stringify(tolerated)}\n`;
const CAUSE = 'openapi/idenfy.yaml#/components/schemas/ExpirationThreshold/enum';
const KINDS = ['json', 'junit', 'sarif', 'github', 'summary'];
const report = (kind: string) => readFileSync(join(folder, `report.${kind}`), 'utf8');

beforeAll(async () => {
  writeFileSync(join(folder, NAME), text);
  const flags = KINDS.flatMap((kind) => ['--report', `${kind}=report.${kind}`]);
  const { code, err } = await verihook(['validate', NAME, ...flags], { cwd: folder });
  expect({ code, err }).toEqual({ code: 1, err: '' });
});

/** The part of https://json.schemastore.org/sarif-2.1.0.json that code scanning reads. */
const positive = { type: 'integer', minimum: 1 };
const message = { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } };
const location = {
  type: 'object',
  required: ['physicalLocation'],
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: 0 },
    message,
    physicalLocation: {
      type: 'object',
      required: ['artifactLocation'],
      additionalProperties: false,
      properties: {
        artifactLocation: {
          type: 'object',
          required: ['uri'],
          additionalProperties: false,
          properties: { uri: { type: 'string', pattern: '^[\\w./%~-]+$' } },
        },
        region: {
          type: 'object',
          required: ['startLine'],
          additionalProperties: false,
          properties: { startLine: positive, startColumn: positive },
        },
      },
    },
  },
};
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['tool', 'results'],
        additionalProperties: false,
        properties: {
          columnKind: { const: 'utf16CodeUnits' },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name', 'version', 'rules'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: {
                      type: 'object',
                      required: ['id', 'shortDescription'],
                      properties: { shortDescription: message },
                    },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['ruleId', 'ruleIndex', 'level', 'message', 'locations'],
              properties: {
                ruleId: { type: 'string' },
                ruleIndex: { type: 'integer', minimum: 0 },
                level: { enum: ['error', 'warning'] },
                message,
                locations: { type: 'array', minItems: 1, items: location },
                relatedLocations: { type: 'array', items: location },
                occurrenceCount: positive,
                partialFingerprints: { type: 'object', additionalProperties: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  },
};

describe('--report', () => {
  test('sarif is SARIF, with the place in the capture and the line of the document', () => {
    const sarif = JSON.parse(report('sarif'));
    const validate = new Ajv({ allErrors: true }).compile(SARIF);
    expect([validate(sarif), validate.errors]).toEqual([true, null]);
    const [run] = sarif.runs;
    const lines = text.split('\n');
    for (const { ruleId, ruleIndex, locations, relatedLocations } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(decodeURIComponent(artifactLocation.uri)).toBe(NAME);
      if (region.startLine > 31) continue;
      expect(lines[region.startLine - 1]?.slice(region.startColumn - 1)).toMatch(/^"DOCUMENT_EXPIRD"/);
      const related = relatedLocations[0].physicalLocation;
      expect(related.artifactLocation.uri).toBe('openapi/idenfy.yaml');
      const yaml = readFileSync(related.artifactLocation.uri, 'utf8').split('\n');
      expect(yaml.slice(related.region.startLine - 1, related.region.startLine + 5).join('\n')).toContain(
        'DOCUMENT_EXPIRED',
      );
    }
    const counts = run.results.filter(({ message }: { message: { text: string } }) => message.text.includes(CAUSE));
    expect(counts).toHaveLength(20);
    expect(counts[0].occurrenceCount).toBe(30);
  });

  test('json has the first findings of each cause and the counts', () => {
    const { findings, causes, errors, ok } = JSON.parse(report('json'));
    expect({ errors, ok }).toEqual({ errors: 31, ok: false });
    expect(causes[0]).toMatchObject({ rule: 'contract/enum', severity: 'error', count: 30 });
    expect(findings.filter(({ source }: { source: string }) => source === CAUSE)).toHaveLength(20);
  });

  test('junit has a test case for each cause and each event', () => {
    const { causes } = JSON.parse(report('json'));
    const xml = report('junit');
    expect(xml.match(/<testcase /g)).toHaveLength(causes.length + 2);
    expect(xml.match(/<failure /g)).toHaveLength(2);
    expect(xml).toContain(`tests="${causes.length + 2}" failures="2" errors="0" skipped="0"`);
    expect(xml).toContain('and 10 more');
  });

  test.runIf(spawnSync('python3', ['--version']).status === 0)('junit is XML to another parser', () => {
    const script =
      'import sys, json, xml.etree.ElementTree as E; r = E.parse(sys.argv[1]).getroot(); print(json.dumps([r.tag, [f.get("message") for f in r.iter("failure")]]))';
    const [tag, messages] = JSON.parse(
      execFileSync('python3', ['-c', script, join(folder, 'report.junit')], { encoding: 'utf8' }),
    );
    expect(tag).toBe('testsuites');
    expect(messages[0]).toContain(`received "DOCUMENT_EXPIRD" at ${NAME}:2 /expirationThreshold`);
  });

  test('github has an annotation for each cause, at its first place', () => {
    const [first, ...others] = report('github').trimEnd().split('\n');
    const file = NAME.replaceAll(',', '%2C');
    const column = JSON.stringify(wrong).indexOf('"DOCUMENT_EXPIRD"') + 1;
    expect(first).toContain(
      `::error file=${file},line=2,col=${column},title=verihook contract/enum::Expected one of DOCUMENT_EXPIRES_WITHIN_30_DAYS`,
    );
    expect(first).toContain('(and 29 more)');
    expect(others).toContainEqual(
      expect.stringMatching(/^::error file=[^,]+,line=32,title=verihook capture\/not-json::/),
    );
    for (const line of others) expect(line).toMatch(/^::(?:error|warning) file=[^:]+::/);
  });

  test('summary is a table of causes, and the events', () => {
    const summary = report('summary');
    expect(summary).toContain('31 errors');
    expect(summary).toMatch(/^\| 30 \| error \| contract\/enum \| openapi\/idenfy\.yaml#/m);
    expect(summary).toContain('- idenfy documentExpiration: 30');
    expect(summary).toContain('&lt;b>');
  });

  test.each([
    ['of an unknown kind', 'junt=a.xml', /Unknown report "junt".*Did you mean "junit"\?/],
    ['without a file', 'junit', /--report takes a name, an equals sign and a value/],
    ['in a folder that is not there', 'junit=nowhere/a.xml', /Cannot write "nowhere\/a\.xml"/],
  ])('%s is refused', async (_, flag, says) => {
    const { code, err } = await verihook(['validate', NAME, '--report', flag], { cwd: folder });
    expect(code).toBe(2);
    expect(err).toMatch(says);
  });
});
