import { expect, test } from 'vitest';
import { RULES } from '../../../src/contract/diff/rules.ts';
import type { Severity } from '../../../src/core/diff.ts';

const TEXT = `# What \`diff\` finds, and whom it breaks

<!-- Written by "npx vitest run test/contract/diff/docs.test.ts -u" from src/contract/diff/rules.ts. Edit that, not this. -->

\`verihook diff <old> <new>\` compares two versions of an OpenAPI 3.1 document and says what the new one means for who receives the
callbacks. The body of a webhook is what the provider sends: whatever widens it may break a consumer, and whatever narrows it does
not. Of the REST side it is the other way round for requests, because there the consumer sends.

\`\`\`sh
verihook diff main:openapi/acme.yaml openapi/acme.yaml      # a git revision, and a file
verihook diff vendor/idenfy-2025.yaml idenfy                # the kit's own document
verihook diff old.yaml new.yaml --fail-on risky --report sarif=diff.sarif
verihook diff old.yaml new.yaml --reads reads.json          # only what this consumer reads
\`\`\`

The comparison is one of meaning. Components, the order of keys, \`allOf\`, wrappers with one alternative and constants written as sets
are looked through; \`anyOf\` of a set and plain text is an open set. Variants are matched by the constants that tell them, then by
name, then by what they look like. A schema that many events share changes once: the change lists its places.

Every change carries an example: \`before\`, which the old contract takes, and \`after\`, which shows the change. Both validators judge
both, and the report tells what they say. Where the old contract takes \`after\` as well, it is not the validator who stumbles but whoever
relied on more. Of rules across fields (\`if\`, \`not\` and the like) only the text is compared, so any change of one is risky. An
example is searched for, and of a body with many such rules it may keep to neither contract; its verdicts say so.

Exit code 1 on a breaking change; \`--fail-on risky\` and \`--fail-on info\` move the line. With \`--reads\`, a change of a webhook that the
consumer never reads fails nothing; new events, content types, signatures, deliveries and answers always count, and so does an event that it
was never observed with.

Signatures and retries are compared as far as a document tells them: [openapi/README.md](../openapi/README.md#signing-and-delivering).
`;

const HEADS: Record<Severity, string> = {
  breaking: 'A consumer that kept to the old contract fails: the run ends with 1.',
  risky: 'It may fail; `--fail-on risky` makes the run end with 1.',
  info: 'It goes on to work.',
};

test('docs/diff.md tells every rule', async () => {
  const tables = (Object.keys(HEADS) as Severity[]).map((severity) => {
    const rows = Object.entries(RULES)
      .filter(([, rule]) => rule.severity === severity)
      .map(([id, { title, why, survive }]) => `| \`${id}\` | ${title} | ${why} | ${survive} |`);
    return `## ${severity}\n\n${HEADS[severity]}\n\n| rule | what | why it matters | how a good consumer survives it |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  await expect([TEXT, ...tables].join('\n')).toMatchFileSnapshot('../../../docs/diff.md');
});
