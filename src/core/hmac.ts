import { createRequire } from 'node:module';

// A callback without a signature needs no cryptography, and that costs a fifth of an empty Node to load.
let loaded: typeof import('node:crypto') | undefined;
function crypto(): typeof import('node:crypto') {
  loaded ??= createRequire(import.meta.url)('node:crypto') as typeof import('node:crypto');
  return loaded;
}

type Digest = 'sha1' | 'sha256' | 'sha512';

/** HMAC over some bytes, keyed with the secret as UTF-8, in lower-case hex. */
export function hmacHex(algorithm: Digest, secret: string, bytes: Uint8Array): string {
  return crypto().createHmac(algorithm, secret).update(bytes).digest('hex');
}

/** HMAC over some bytes. */
export function hmac(algorithm: Digest, key: Uint8Array, bytes: Uint8Array, encoding: 'hex' | 'base64'): string {
  return crypto().createHmac(algorithm, key).update(bytes).digest(encoding);
}

/** A plain hash of some bytes, in lower-case hex. */
export function hashHex(algorithm: Digest, bytes: Uint8Array): string {
  return crypto().createHash(algorithm).update(bytes).digest('hex');
}

/** Compares two texts in a time that does not depend on where they differ. */
export function equalInConstantTime(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && crypto().timingSafeEqual(left, right);
}
