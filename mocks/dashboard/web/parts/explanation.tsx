import type { Schemas } from '../api.ts';
import { hrefOf } from '../route.ts';
import { Badge } from './basics.tsx';

const SIGNED: Record<Schemas['SignatureExplanation']['state'], [tone: string, text: string]> = {
  genuine: ['good', 'It fits the secret of this server'],
  wrong: ['bad', 'It does not fit the secret of this server'],
  unsigned: ['quiet', 'There is no signature'],
};
const UNSIGNED = {
  never: 'The provider signs nothing.',
  here: 'No secret is set for it: start the server with --secret-file or VERIHOOK_SECRET, and it is signed.',
};
const PROTECTS: Record<Schemas['SignatureExplanation']['protects'], string> = {
  'every-byte': 'every byte of the body',
  'some-fields': 'some fields of the body',
  nothing: 'nothing',
};

export function SignatureSteps({ signature }: { signature: Schemas['SignatureExplanation'] }) {
  const { state, protects, steps, problems } = signature;
  const [tone, text] = SIGNED[state];
  return (
    <>
      <p class="line">
        <Badge tone={tone}>{state}</Badge>
        <span class="quiet">
          {state === 'unsigned'
            ? UNSIGNED[protects === 'nothing' ? 'never' : 'here']
            : `${text}; it protects ${PROTECTS[protects]}.`}
        </span>
      </p>
      {problems.length > 0 && (
        <ul class="problems">
          {problems.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      )}
      <ol class="steps">
        {steps.map(({ title, value }) => (
          <li key={title}>
            {title}
            {value !== undefined && <code class="value">{value}</code>}
          </li>
        ))}
      </ol>
    </>
  );
}

export function ContractCheck({ contract, provider }: { contract: Schemas['ContractCheck']; provider: string }) {
  const { document, event, findings } = contract;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return (
    <>
      <p class="line">
        {findings.length === 0 ? (
          <Badge tone="good">keeps it</Badge>
        ) : (
          <Badge tone={errors > 0 ? 'bad' : 'warn'}>{errors > 0 ? 'breaks it' : 'differs from it'}</Badge>
        )}
        <span class="quiet">
          {document}
          {event !== undefined && (
            <>
              {', '}
              <a href={hrefOf(['contract', provider, event])}>{event}</a>
            </>
          )}
        </span>
      </p>
      {findings.length > 0 && (
        <ul class="findings">
          {findings.map(({ rule, severity, at, expected, received, source }) => (
            <li key={`${rule} ${at}`}>
              <p class="line">
                <Badge tone={severity === 'error' ? 'bad' : 'warn'}>{severity}</Badge>
                <code>{rule}</code>
                <code>{at}</code>
              </p>
              <p>
                expected {expected}; received {received}
              </p>
              <p class="quiet">{source}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
