import type { Problem, RawRequest } from '../rest/operation.ts';

/** Who may control the server. */
export interface ControlRules {
  /** Asked for as `Authorization: Bearer …`. Default: nobody is asked. */
  token?: string;
  /** Others than this machine can reach it, so any name may stand in `Host`. */
  wide: boolean;
}

const HERE = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|[\w-]+\.localhost)(?::\d+)?$/i;

/**
 * A web page that a developer has open must not be able to control the server: neither by a request across sites nor under
 * a name that it has pointed at this machine.
 */
export function controlGuard(request: RawRequest, { token, wide }: ControlRules): Problem | undefined {
  const site = request.header('sec-fetch-site');
  const host = request.header('host');
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') || !isOwn(request.header('origin'), host);
  if (isForeign || (!wide && host !== undefined && !HERE.test(host)))
    return {
      kind: 'forbidden',
      detail: isForeign ? 'the request comes from another site' : `the host ${host} is not this machine`,
    };
  if (token === undefined) return undefined;
  const [, given] = /^bearer +(\S+)$/i.exec(request.header('authorization') ?? '') ?? [];
  if (given === undefined) return { kind: 'unauthorized', reason: 'missing', detail: 'no bearer token' };
  return sameText(given, token) ? undefined : { kind: 'unauthorized', reason: 'wrong', detail: 'another token' };
}

/** Browsers that are too old to tell the site tell the origin; other clients tell neither. */
const isOwn = (origin: string | undefined, host: string | undefined) =>
  origin === undefined || URL.parse(origin)?.host === host?.toLowerCase();

/** Takes as long whatever the difference is. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i % Math.max(b.length, 1));
  return difference === 0;
}
