import type { Exchange } from '../../mocks/recorder.ts';
import { joinedHeaders } from '../contract/capture-line.ts';
import { headersOf, type Passed, type PassedResponse } from '../contract/capture-line-of.ts';
import { withoutCoding } from '../contract/content-coding.ts';
import { type Answer, recogniserOf } from '../contract/recognise.ts';
import type { Redactor } from '../contract/redact.ts';
import { violationsOf } from '../contract/validate.ts';
import { header, textOf, withHeaders } from '../core/message.ts';
import type { Provider } from '../core/provider.ts';
import type { Finding } from '../core/verdict.ts';

/** What is wrong with a callback that passed. `received` is left out where it may tell of a person. */
export type Told = Pick<Finding, 'rule' | 'severity' | 'at' | 'expected'> & Partial<Pick<Finding, 'received'>>;

/** A callback that passed, looked at: what is wrong with it, and what may be kept of it. */
export interface Observed {
  event: string | undefined;
  findings: readonly Told[];
  passed: Passed;
}

/** An answer of the consumer that is longer than this tells nothing that a provider reads. Unit: bytes. */
const SHORT_ANSWER = 4_096;

/**
 * Looks at what passes a recorder as callbacks of a provider.
 *
 * @param redactor takes the people out; without one everything is kept as it was
 */
export async function observerOf(
  provider: Provider,
  redactor: Redactor | undefined,
): Promise<(exchange: Exchange) => Promise<Observed>> {
  const recognise = await recogniserOf([provider]);
  return async (exchange) => {
    const { at, method, path, body, isComplete } = exchange;
    const isWhole = isComplete && body.length === body.bytes.length;
    const headers = joinedHeaders(headersOf(exchange.headers));
    const decoded = withoutCoding(headers, body.bytes);
    const plain = 'wrong' in decoded ? body.bytes : decoded.body;
    const answer = recognise({ headers, content: { body: plain } });
    const event = 'detection' in answer ? answer.detection.event : undefined;
    const findings = isWhole ? await findingsIn(provider, answer) : [inPart(body.length)];
    const kept =
      redactor === undefined
        ? { headers: exchange.headers, body: body.bytes }
        : harmless(redactor.message(withHeaders({ headers, body: plain }, { 'Content-Encoding': undefined })));
    return {
      event,
      findings: redactor === undefined ? findings : findings.map(({ received: _, ...told }) => told),
      passed: {
        at,
        method,
        ...(redactor === undefined && { path }),
        ...kept,
        ...(!isWhole && { cutFrom: body.length }),
        provider: provider.id,
        ...(event !== undefined && { event }),
        redacted: redactor !== undefined,
        response: responseOf(provider, exchange, redactor === undefined),
      },
    };
  };
}

async function findingsIn(provider: Provider, answer: Answer): Promise<Told[]> {
  if (!('detection' in answer)) {
    const expected = `a body of ${provider.id}: ${Object.values(provider.events)[0]?.contentType}`;
    const received = 'reason' in answer ? answer.reason : 'something else';
    return [{ rule: 'capture/undecodable', severity: 'error', at: '', expected, received }];
  }
  const { detection, payload, problems } = answer;
  const violations = await violationsOf(provider, detection, payload, {}, problems);
  return violations.map(({ rule, severity, pointer, expected, hint, received }) => ({
    rule,
    severity,
    at: pointer,
    expected: hint === undefined ? expected : `${expected}; ${hint}`,
    received,
  }));
}

/** Passed on whole; too long to be kept, or broken off by the client. */
const inPart = (length: number): Told => ({
  rule: 'capture/cut-off',
  severity: 'warning',
  at: '',
  expected: 'a body that is complete and not too long to be kept',
  received: `${length} bytes`,
});

const harmless = ({ headers, body }: ReturnType<Redactor['message']>) => ({ headers: Object.entries(headers), body });

/** An answer may repeat what it was told, and it may open a session: unless all is kept, only what a provider reads in it is. */
function responseOf({ delivery }: Provider, { answer, ms, failure }: Exchange, keepsAll: boolean): PassedResponse {
  const common = { ms, ...(failure !== undefined && { failure }) };
  if (answer === undefined) return common;
  const { status, headers, body } = answer;
  const isExpected = textOf(body.bytes) === delivery.acknowledged.body;
  const isShort = body.length <= Math.min(body.bytes.length, SHORT_ANSWER);
  const type = header({ headers: Object.fromEntries(headers) }, 'Content-Type');
  return {
    ...common,
    status,
    headers: keepsAll ? headers : type === undefined ? [] : [['Content-Type', type]],
    length: body.length,
    ...(isShort && (keepsAll || isExpected) && { body: body.bytes }),
  };
}
