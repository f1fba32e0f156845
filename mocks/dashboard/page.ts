import { gzipSync } from 'node:zlib';

/** Reads a file of the built page: `index.html`, `app.js`, `app.css`, `icon.svg`. Undefined where it has not been built. */
export type DashboardFiles = (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'app.js': 'text/javascript; charset=utf-8',
  'app.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
};
const FILE = /^\/(?:_verihook\/dashboard\/(?<name>[\w.]+))?(?:\?|$)/;

/** Scripts, styles and requests of its own origin, and nothing else; nobody may frame it. */
const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/**
 * The web page over the control API, at `/`. It holds nothing that is secret, so nobody is asked for a token before it is there.
 * Gives undefined for other paths.
 */
export function dashboardOf(files: DashboardFiles): (request: Request) => Promise<Response> | undefined {
  const read = new Map<
    string,
    Promise<{ plain: Uint8Array<ArrayBuffer>; small: Uint8Array<ArrayBuffer> } | undefined>
  >();
  const take = (name: string) => {
    let file = read.get(name);
    if (file === undefined) {
      file = files(name).then((plain) => plain && { plain, small: new Uint8Array(gzipSync(plain)) });
      read.set(name, file);
    }
    return file;
  };
  return (request) => {
    const path = request.url.slice(request.url.indexOf('/', request.url.indexOf('://') + 3));
    const found = FILE.exec(path);
    if (found === null) return undefined;
    const name = found.groups?.name ?? 'index.html';
    const type = TYPES[name];
    if (type === undefined) return undefined;
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return Promise.resolve(new Response('', { status: 405, headers: { allow: 'GET, HEAD' } }));
    return take(name).then((file) => {
      if (file === undefined)
        return new Response('The page has not been built: npm run build. The control API: /_verihook/deliveries\n', {
          status: 503,
          headers: { 'content-type': 'text/plain; charset=utf-8' },
        });
      const isSmall = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '');
      const headers = {
        ...HEADERS,
        'content-type': type,
        vary: 'accept-encoding',
        ...(isSmall && { 'content-encoding': 'gzip' }),
      };
      return new Response(request.method === 'HEAD' ? null : isSmall ? file.small : file.plain, { headers });
    });
  };
}
