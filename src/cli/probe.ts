import { failure, webhookUrl } from '../../mocks/transport.ts';
import { segmentsOf } from '../core/contract.ts';
import { VerihookError } from '../core/errors.ts';
import { SECOND } from '../core/time.ts';
import type { Probe, ProbeAnswer } from '../verify.ts';

const TIMEOUT = 5 * SECOND;

/**
 * A probe that is a URL: `{ref}` and `{clientRef}` stand for the verification, and a fragment such as `#/decision` is a JSON pointer
 * to the word, where that is not `/status`. 404 says that the consumer knows none. Throws `usage/not-a-probe` and
 * `send/not-a-url`; the probe throws `verify/unreachable` where nobody answers.
 */
export function probeAt(template: string, signal: AbortSignal): Probe {
  const [address = '', pointer] = template.split('#', 2);
  webhookUrl(address.replaceAll(/\{(?:ref|clientRef)\}/g, 'x'));
  if (!/\{(?:ref|clientRef)\}/.test(address))
    throw new VerihookError(
      'usage/not-a-probe',
      '--probe takes a URL with {ref} or {clientRef} in it, for example http://localhost:3000/state/{ref}.',
    );
  return async ({ ref, clientRef = '' }) => {
    const url = address
      .replaceAll('{ref}', encodeURIComponent(ref))
      .replaceAll('{clientRef}', encodeURIComponent(clientRef));
    const answer = await answerOf(url, signal);
    if (answer.status === 404) return { status: 'none' };
    if (!answer.ok) throw new Error(`it answered ${answer.status}, where 200 or 404 was asked for`);
    const body = await jsonOf(answer);
    return pointer === undefined ? (body as ProbeAnswer) : { ...(body as ProbeAnswer), status: wordAt(pointer, body) };
  };
}

async function answerOf(url: string, signal: AbortSignal): Promise<Response> {
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
    return await fetch(url, { signal: limit, headers: { accept: 'application/json' } });
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') throw new Error(`it did not answer within ${TIMEOUT / SECOND} s`);
    const outcome = failure((error as Error).cause ?? error, signal);
    const reason = 'reason' in outcome ? outcome.reason : outcome.kind;
    throw new VerihookError(
      'verify/unreachable',
      `The state probe cannot be asked: nobody answers at ${url} (${reason}). Start the consumer there, or give the URL of its states in --probe.`,
      { cause: error },
    );
  }
}

async function jsonOf(answer: Response): Promise<unknown> {
  const text = await answer.text();
  try {
    return JSON.parse(text);
  } catch {
    const type = answer.headers.get('content-type');
    throw new Error(`it answered ${answer.status} with ${type ?? 'something'} that is no JSON`);
  }
}

/** What stands at a JSON pointer. Throws an error that tells what stands there instead. */
function wordAt(pointer: string, body: unknown): string {
  let here = body;
  let path = '';
  for (const key of segmentsOf(pointer)) {
    const isObject = typeof here === 'object' && here !== null;
    if (!isObject || !Object.hasOwn(here as object, key)) {
      const has = isObject
        ? Object.keys(here as object)
            .slice(0, 20)
            .join(', ') || 'nothing'
        : JSON.stringify(here);
      throw new Error(`it has nothing at ${pointer}; ${path === '' ? 'it has' : `${path} has`}: ${has}`);
    }
    here = (here as Record<string, unknown>)[key];
    path = `${path}/${key}`;
  }
  if (typeof here !== 'string')
    throw new Error(`it has no text at ${pointer}, but ${JSON.stringify(here)?.slice(0, 100)}`);
  return here;
}
