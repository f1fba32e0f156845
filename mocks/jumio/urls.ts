import { refused } from './errors.ts';

/** The members of requests that are URLs. */
const URLS = ['callbackUrl', 'successUrl', 'errorUrl'] as const;

/**
 * A refusal of what is no web address. HTTPS without a port is documented for callbacks [IG21/netverify-web-v4.md]; a test
 * on one machine has neither, so that HTTP and ports are taken here.
 */
export function badUrl(body: Partial<Record<(typeof URLS)[number], string>>, requestURI: string) {
  const wrong = URLS.find((name) => body[name] !== undefined && !isWebAddress(body[name]));
  return wrong === undefined ? undefined : refused.badRequest(`Invalid value of ${wrong}`, requestURI);
}

const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text) && URL.canParse(text);
