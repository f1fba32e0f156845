/** Descriptions of the documents: paragraphs, lists, tables and `code` of Markdown, and nothing that could be more than text. */
export function Prose({ text }: { text: string }) {
  const blocks = text.trim().split(/\n\s*\n/);
  return (
    <div class="prose">
      {blocks.map((block, i) => {
        const lines = block.split('\n');
        if (lines.every((line) => line.startsWith('|'))) return <Table key={i} lines={lines} />;
        const isList = lines.every((line) => /^\s*(?:[-*] |\s)/.test(line)) && /^\s*[-*] /.test(block);
        return isList ? <List key={i} text={block} /> : <p key={i}>{inline(lines.join(' '))}</p>;
      })}
    </div>
  );
}

function Table({ lines }: { lines: readonly string[] }) {
  const [head = [], ...rows] = lines
    .filter((line) => !/^[|\s:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  return (
    <table>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, i) => (
              <td key={head[i]}>{inline(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function List({ text }: { text: string }) {
  const items = text.split(/\n(?=\s*[-*] )/).map((item) => item.replace(/^\s*[-*] /, '').replaceAll(/\s*\n\s*/g, ' '));
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{inline(item)}</li>
      ))}
    </ul>
  );
}

/** Code and strong words; a backslash and a star by itself stay as they are. */
function inline(text: string) {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (/^`.+`$/.test(part)) return <code>{part.slice(1, -1)}</code>;
    if (/^\*\*.+\*\*$/.test(part)) return <strong>{part.slice(2, -2)}</strong>;
    return part;
  });
}
