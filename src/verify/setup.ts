import {
  describeAcknowledgement,
  describeOutcome,
  hasRightStatus,
  isAcknowledged,
  NOT_HTTP,
  type Outcome,
} from '../core/delivery.ts';
import type { Provider } from '../core/provider.ts';

/** Why nothing can be judged yet, from what the first genuine callback got; undefined if all is well. */
export function setupProblem(
  { delivery, wire, id }: Provider,
  outcome: Outcome,
  { to, isSigned }: { to: string | undefined; isSigned: boolean },
): { rule: string; expected: string; received: string } | undefined {
  if (isAcknowledged(delivery, outcome)) return undefined;
  const received = describeOutcome(outcome, delivery);
  const told = (rule: string, advice: string) => ({
    rule,
    expected: `${describeAcknowledgement(delivery)}. ${advice}`,
    received,
  });
  if (outcome.kind === 'timed-out')
    return told('ack/within-timeout', 'Nothing else was tried: each attempt would take as long.');
  if (outcome.kind === 'broken' && outcome.reason === NOT_HTTP)
    return told('setup/wrong-path', 'Something answers there, but it is not HTTP: is the port right?');
  if (outcome.kind !== 'answered') return told('setup/not-ready', 'See the log of the consumer.');
  const { status } = outcome;
  if (status === 404 || status === 405)
    return told('setup/wrong-path', 'Is this the path of the webhook, and does it take POST? --to names it.');
  if (status === 429) return told('setup/rate-limited', 'Lift the limit for this run.');
  if (hasRightStatus(delivery, outcome))
    return told('ack/body', 'Nothing else was tried: it would be sent again and again.');
  if (status >= 300 && status < 400)
    return told('redirect/none', `Give the URL that it leads to${whither(outcome.location, to)}.`);
  if (status >= 500)
    return told('setup/not-ready', 'See the log of the consumer: the first genuine callback made it fail.');
  // What the first callback is refused for whatever it tells.
  if (status === 413)
    return told('ack/success-status', 'Raise the limit of the consumer for bodies: callbacks are as long as this one.');
  if (status === 415)
    return told('ack/success-status', 'It does not take the content type in which the provider sends.');
  const needsSecret = wire.protects !== 'nothing';
  if (status === 401 || status === 403) {
    if (!needsSecret)
      return told(
        'setup/wrong-secret',
        `${id} signs nothing: the consumer asks for something that the provider does not send, or for its address.`,
      );
    return told(
      'setup/wrong-secret',
      isSigned
        ? 'Does the consumer have the same signing secret as this run?'
        : 'Nothing was signed: give the secret in VERIHOOK_SECRET or --secret-file.',
    );
  }
  if (status >= 400 && needsSecret && !isSigned)
    return told('setup/wrong-secret', 'Nothing was signed: give the secret in VERIHOOK_SECRET or --secret-file.');
  if (status >= 400)
    return told(
      'setup/unknown-verification',
      'If it takes only verifications of its own, tell it of them first: `prepare` of verify().',
    );
  return undefined;
}

function whither(location: string | undefined, to: string | undefined): string {
  if (location === undefined) return '; it does not say where';
  return `: ${URL.parse(location, to)?.href ?? location}`;
}
