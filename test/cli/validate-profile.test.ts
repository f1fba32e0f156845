import { describe, expect, test } from 'vitest';
import { verihook } from './verihook.ts';

const OLD = 'test/fixtures/captures/2022.json';
const run = async (...flags: string[]) => {
  const { code, out } = await verihook(['validate', OLD, '--json', ...flags]);
  return { code, report: JSON.parse(out) };
};
const tolerated = (report: { findings: { expected: string }[] }) =>
  report.findings.flatMap(({ expected }) => /tolerated as "([^"]+)"/.exec(expected)?.[1] ?? []);

describe('--profile', () => {
  test('lenient is the default: known deviations are warnings', async () => {
    expect(await run('--profile', 'lenient')).toMatchObject({ code: 0, report: { errors: 0 } });
    expect(tolerated((await run()).report)).toContain('orgBirthName-absent');
  });

  test('legacy says nothing of the formats of another time, and still tells the other deviations', async () => {
    const { code, report } = await run('--profile', 'legacy');
    expect(code).toBe(0);
    expect(tolerated(report)).not.toContain('orgBirthName-absent');
    expect(tolerated(report)).toContain('companyId-absent');
    expect(report.findings[0].replay).toContain('--profile legacy');
  });

  test('strict makes all of them errors, as --strict does', async () => {
    const strict = await run('--profile', 'strict');
    expect(strict.code).toBe(1);
    expect(strict.report.warnings).toBe(0);
    expect((await run('--strict')).report.errors).toBe(strict.report.errors);
  });

  test('and --strict may not contradict each other', async () => {
    const { code, err } = await verihook(['validate', OLD, '--strict', '--profile', 'legacy']);
    expect(code).toBe(2);
    expect(err).toMatch(/--strict and --profile legacy contradict each other\. Give one\./);
  });
});
