export interface Family {
  type: string;
  samples: { name: string; labels: Record<string, string>; value: number }[];
}

const TYPES = ['counter', 'gauge', 'histogram', 'summary', 'untyped'];
const LABEL = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(,|$)/y;

/** Reads the text format of Prometheus, 0.0.4, and throws at whatever is not quite right. */
export function metricsIn(text: string): Map<string, Family> {
  if (!text.endsWith('\n')) throw new Error('the last line has no end');
  const families = new Map<string, Family>();
  const seen = new Set<string>();
  let current: Family | undefined;
  let name = '';
  for (const line of text.slice(0, -1).split('\n')) {
    const [, keyword, about = '', rest = ''] = /^# (HELP|TYPE) ([a-zA-Z_:][\w:]*) (.+)$/.exec(line) ?? [];
    if (keyword === 'HELP') {
      if (families.has(about)) throw new Error(`${about} is told twice`);
      name = about;
      continue;
    }
    if (keyword === 'TYPE') {
      if (about !== name || !TYPES.includes(rest)) throw new Error(`the type does not follow the help: ${line}`);
      current = { type: rest, samples: [] };
      families.set(name, current);
      continue;
    }
    const [, sample = '', inner, value = ''] = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
    const suffix = sample.slice(name.length);
    const isOwn =
      sample.startsWith(name) && (suffix === '' || (current?.type === 'summary' && /^_(sum|count)$/.test(suffix)));
    if (current === undefined || !isOwn) throw new Error(`a sample of no family: ${line}`);
    if (!/^[+-]?(?:\d+(?:\.\d+)?(?:e[+-]?\d+)?|Inf|NaN)$/i.test(value)) throw new Error(`not a number: ${line}`);
    if (seen.has(`${sample}{${inner}}`)) throw new Error(`told twice: ${line}`);
    seen.add(`${sample}{${inner}}`);
    current.samples.push({ name: sample, labels: labelsIn(inner ?? '', line), value: Number(value) });
  }
  return families;
}

function labelsIn(text: string, line: string): Record<string, string> {
  const labels: Record<string, string> = {};
  for (LABEL.lastIndex = 0; LABEL.lastIndex < text.length; ) {
    const [, name = '', value = ''] = LABEL.exec(text) ?? [];
    if (name === '' || name in labels) throw new Error(`labels that are none: ${line}`);
    labels[name] = value.replaceAll(/\\(.)/g, (_, escaped) => (escaped === 'n' ? '\n' : escaped));
  }
  return labels;
}
