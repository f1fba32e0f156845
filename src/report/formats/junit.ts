/** One test case of a JUnit report. */
export interface JunitCase {
  name: string;
  /** Why it failed: in one line, and all of it. Default: it did not. */
  failure?: { message: string; text: string };
  /** Why it was not run. Default: it was. */
  skipped?: string;
  /** What it has to say besides. */
  output?: string;
}

/** Characters that XML 1.0 cannot hold are left out. */
const xml = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A suite of test cases, as JUnit's XML that every CI reads. */
export function junitXml(suite: string, cases: readonly JunitCase[]): string {
  const lines = cases.map(({ name, failure, skipped, output }) => {
    const inner = [
      ...(failure === undefined ? [] : [`<failure message="${xml(failure.message)}">${xml(failure.text)}</failure>`]),
      ...(skipped === undefined ? [] : [`<skipped message="${xml(skipped)}"/>`]),
      ...(output === undefined ? [] : [`<system-out>${xml(output)}</system-out>`]),
    ].join('');
    return `    <testcase classname="${xml(suite)}" name="${xml(name)}"${inner === '' ? '/>' : `>${inner}</testcase>`}`;
  });
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((each) => each.skipped !== undefined).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="verihook" ${counts}>
  <testsuite name="${xml(suite)}" ${counts}>
${lines.join('\n')}
  </testsuite>
</testsuites>
`;
}
