import { byRule, type ReportedVerdict, type RuleTexts } from './rules.ts';

const html = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** So many findings of one rule are listed at once; the others unfold. */
const SHOWN = 5;

/** One page that needs nothing else: findings by rule, what was tried, and the steps of a sequence that failed as a time line. */
export function htmlOf(verdict: ReportedVerdict, rules: RuleTexts): string {
  const { provider, seed, to, findings, passed, notJudged, coverage, exercises, requests } = verdict;
  const { share: _, ...parts } = coverage;
  const sections = byRule(findings).map(([rule, all]) => {
    const { title, why } = rules(rule);
    const items = all.map(
      ({ at, expected, received, source, replay }) =>
        `<details><summary>${html(at)}</summary>${timeLine(at)}<dl><dt>expected</dt><dd>${html(expected)}</dd><dt>received</dt><dd>${html(received)}</dd><dt>source</dt><dd>${html(source)}</dd><dt>replay</dt><dd><code>${html(replay)}</code></dd></dl></details>`,
    );
    const rest =
      items.length <= SHOWN
        ? ''
        : `<details><summary>and ${items.length - SHOWN} more</summary>${items.slice(SHOWN).join('\n')}</details>`;
    return `<section><h3 class="${all[0]?.severity}">${html(rule)} <small>${html(title)}</small></h3><p>${html(why)}</p>${items.slice(0, SHOWN).join('\n')}${rest}</section>`;
  });
  const matrix = Object.entries(parts).map(([name, { tried, of, missing }]) => {
    const share = of === 0 ? 100 : Math.round((100 * tried) / of);
    const names =
      missing.length === 0
        ? ''
        : `<details><summary>never tried</summary><p>${missing.map(html).join(', ')}${of - tried > missing.length ? ', …' : ''}</p></details>`;
    return `<tr><th scope="row">${name}</th><td><meter min="0" max="${of}" value="${tried}">${share} %</meter></td><td>${tried} of ${of}</td><td>${names}</td></tr>`;
  });
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>verihook: ${html(provider)}</title>
<style>
:root { color-scheme: light dark; --error: #b3261e; --warning: #8a5a00; --line: #8884 }
@media (prefers-color-scheme: dark) { :root { --error: #ff8a80; --warning: #ffc46b } }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; overflow-wrap: anywhere }
h3.error { color: var(--error) } h3.warning { color: var(--warning) } h3 small { font-weight: normal; color: inherit; display: block }
section { border-top: 1px solid var(--line); padding: .5rem 0 } summary { cursor: pointer }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem } dd { margin: 0 }
table { border-collapse: collapse } th, td { text-align: left; padding: .25rem 1rem .25rem 0; vertical-align: top }
meter { width: 8rem } svg { max-width: 100%; height: auto } svg text { fill: currentColor; font: 12px system-ui, sans-serif }
</style></head>
<body><h1>${html(provider)}</h1>
<p>${to === undefined ? 'in process' : html(to)}, seed ${seed}: ${exercises} exercises, ${requests} callbacks, ${errors === 0 ? 'no rule that was judged is broken' : `${errors} errors`}.</p>
${sections.length === 0 ? '' : `<h2>Findings</h2>${sections.join('\n')}`}
<h2>Coverage</h2><table>${matrix.join('\n')}</table>
${notJudged.length === 0 ? '' : `<h2>Not judged</h2><ul>${notJudged.map(({ rule, why }) => `<li><code>${html(rule)}</code>: ${html(why)}</li>`).join('')}</ul>`}
<h2>Kept</h2><p>${passed.map((rule) => `<code>${html(rule)}</code>`).join(' ')}</p>
</body></html>
`;
}

/** The steps of a sequence, from left to right; copies at the same moment stand under each other. */
function timeLine(at: string): string {
  const [, scenario, steps] = /^sequence\/([^/]+)\/\d+\/([\d,&]+)/.exec(at) ?? [];
  if (steps === undefined) return '';
  const columns = steps.split(',').map((step) => step.split('&'));
  const tallest = Math.max(...columns.map(({ length }) => length));
  const marks = columns.flatMap((step, x) =>
    step.map(
      (number, y) =>
        `<circle cx="${30 + x * 50}" cy="${20 + y * 30}" r="12" fill="none" stroke="currentColor"/><text x="${30 + x * 50}" y="${24 + y * 30}" text-anchor="middle">${number}</text>`,
    ),
  );
  const width = 60 + (columns.length - 1) * 50;
  return `<figure><svg role="img" aria-label="deliveries of ${html(scenario ?? '')} in the order ${html(steps)}" width="${width}" height="${20 + tallest * 30}" viewBox="0 0 ${width} ${20 + tallest * 30}"><line x1="10" y1="20" x2="${width - 10}" y2="20" stroke="currentColor" opacity=".3"/>${marks.join('')}</svg><figcaption>Deliveries of ${html(scenario ?? '')} as they came; the numbers are those of the timeline.</figcaption></figure>`;
}
