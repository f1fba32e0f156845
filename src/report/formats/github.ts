const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/**
 * A workflow command of GitHub Actions that leaves an annotation.
 *
 * @param at `title`, and the place as `file`, `line` and `col`; what is undefined is left out
 */
export function annotation(
  severity: 'error' | 'warning',
  at: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const properties = Object.entries(at).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${property(String(value))}`],
  );
  return `::${severity} ${properties.join(',')}::${data(text)}\n`;
}

/** Text in a cell of a table, or in a line, of Markdown. */
export const cell = (text: string) =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/[\r\n]+/g, ' ')
    .replaceAll('<', '&lt;');

/** A table of Markdown; nothing where it has no rows. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly (string | number)[]) => `| ${cells.map((each) => cell(String(each))).join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n\n`;
}
