import { control, type Schemas } from '../api.ts';
import { Elided, Notice, Time } from '../parts/basics.tsx';
import { Listing } from '../parts/listing.tsx';
import { hrefOf } from '../route.ts';
import { dayOf, timeOf } from '../text.ts';

type Summary = Schemas['VerificationSummary'];

/** The verifications that have begun: the newest first, live. */
export function Verifications() {
  return (
    <Listing
      title="Verifications"
      one="verification"
      many="verifications"
      searched="reference or another name"
      read={async (asked, abort) => {
        const { verifications: lines, next } = await control.verifications(asked, abort);
        return { lines, next };
      }}
      nothing={
        <Notice title="No verification has begun yet">
          <p>
            Your code begins one with a call to a provider's API, or <a href={hrefOf(['play'])}>play one</a> from here.
          </p>
        </Notice>
      }
    >
      {(verifications) => <Table verifications={verifications} />}
    </Listing>
  );
}

function Table({ verifications }: { verifications: readonly Summary[] }) {
  return (
    <table class="list deliveries verifications" aria-label="Verifications, the newest first">
      <thead>
        <tr>
          <th scope="col" class="when">
            Started
          </th>
          <th scope="col" class="what">
            Scenario, provider
          </th>
          <th scope="col">Reference, other names</th>
          <th scope="col" class="answer">
            Outcome
          </th>
          <th scope="col" class="number">
            Told
          </th>
          <th scope="col" class="number">
            Planned
          </th>
        </tr>
      </thead>
      <tbody>
        {verifications.map((each) => (
          <Row key={each.id} verification={each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ verification }: { verification: Summary }) {
  const { id, provider, startAt, names, scenario, outcome, told, planned } = verification;
  return (
    <tr>
      <td class="when">
        <a
          class="opens"
          href={hrefOf(['verifications', id])}
          aria-label={`${timeOf(startAt)}, verification ${id}, ${provider}`}
        >
          <Time at={startAt} />
        </a>
        <small>{dayOf(startAt)}</small>
      </td>
      <td class="what">
        {scenario === undefined ? <span class="quiet">not decided</span> : <Elided text={scenario} />}
        <small>{provider}</small>
      </td>
      <td class="whom">
        <span class="mono">
          <Elided text={id} />
        </span>
        <small>
          <Elided text={[...new Set(names)].join(', ')} />
        </small>
      </td>
      <td class="answer">
        {outcome === undefined ? <span class="quiet">not decided</span> : <Elided text={outcome} />}
      </td>
      <td class="number" data-label="told">
        {told}
      </td>
      <td class="number" data-label="planned">
        {planned}
      </td>
    </tr>
  );
}
