/** A page of the documentation. */
export interface Page {
  /** Relative to the repository, with slashes. */
  path: string;
  text: string;
}

/** A Markdown table. A bar within a cell is escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [cells(head), cells(head.map(() => '---')), ...rows.map(cells)].join('\n');
}

export const code = (text: string) => `\`${text}\``;

/** Plain text in Markdown: what looks like a tag is none. */
export const prose = (text: string) => text.replaceAll('<', '\\<');
