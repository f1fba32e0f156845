// No runner has run the workflows yet: what can be held of them without one.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}

interface Workflow {
  permissions: object;
  jobs: Record<string, { permissions: Record<string, string>; 'timeout-minutes': number; steps: Step[] }>;
}

const FOLDER = fileURLToPath(new URL('../../.github/workflows/', import.meta.url));
const { scripts } = JSON.parse(readFileSync(`${FOLDER}../../package.json`, 'utf8'));
const textOf = (name: string) => readFileSync(FOLDER + name, 'utf8');
const stepsOf = (name: string) => Object.values((parse(textOf(name)) as Workflow).jobs).flatMap(({ steps }) => steps);

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const workflow: Workflow = parse(textOf(name));

  test('may do nothing but what a job says, and ends by itself', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs)) {
      expect(Object.keys(job.permissions).length).toBeGreaterThan(0);
      expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
    }
  });

  test('pins every action to a commit, and says which version that is', () => {
    for (const [line] of textOf(name).matchAll(/^.*uses:.*$/gm))
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('runs no text that somebody else wrote, and only scripts that there are', () => {
    for (const { run = '' } of stepsOf(name)) {
      expect(run).not.toContain('${{');
      for (const [, script = ''] of run.matchAll(/npm run (?:-s )?([\w:]+)/g)) expect(scripts).toHaveProperty([script]);
    }
  });
});

test('a change is held to .ci/run and nothing else, with rights to read alone', () => {
  const { jobs }: Workflow = parse(textOf('ci.yml'));
  expect(stepsOf('ci.yml').flatMap(({ run }) => run ?? [])).toEqual(['.ci/run']);
  expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([{ contents: 'read' }]);
});

test('a release is tested, has its bill of materials, and is published with provenance by the only job that may, without a secret', () => {
  const { jobs }: Workflow = parse(textOf('release.yml'));
  const runs = jobs.publish?.steps.flatMap(({ run }) => run ?? []) ?? [];
  expect(runs.slice(1)).toEqual([
    '.ci/run',
    'npm run -s sbom -- sbom.cdx.json --audit',
    'npm publish --provenance --access public',
  ]);
  expect(jobs.publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  const trusted = Object.entries(jobs).filter(([, { permissions }]) => permissions?.['id-token'] !== undefined);
  expect(trusted.map(([id]) => id)).toEqual(['publish']);
  expect(textOf('release.yml')).not.toContain('secrets.');
});
