/** Where Jumio's callbacks come from, by data centre [seed: "Jumio callback IP list"]. */
export interface DataCentre {
  title: string;
  /** IPv4 addresses of the seed. They change: look up `host` in production. */
  addresses: readonly string[];
  /** The name that resolves to the current addresses. */
  host: string;
}

export const dataCentres = {
  US: {
    title: 'United States',
    addresses: ['34.202.241.227', '34.226.103.119', '34.226.254.127', '52.52.51.178', '52.53.95.123', '54.67.101.173'],
    host: 'callback.jumio.com',
  },
  EU: {
    title: 'European Union',
    addresses: ['34.253.41.236', '35.157.27.193', '52.48.0.25', '52.57.194.92', '52.58.113.86', '52.209.180.134'],
    host: 'callback.lon.jumio.com',
  },
  SGP: {
    title: 'Singapore',
    addresses: ['3.0.109.121', '52.76.184.73', '52.77.102.92'],
    host: 'callback.core-sgp.jumio.com',
  },
} as const satisfies Record<string, DataCentre>;

export type DataCentreName = keyof typeof dataCentres;

/**
 * Whether a callback that came from this address can be Jumio's: the address is in the list of the guide, which is the only
 * check of origin that Jumio offers.
 *
 * Give the address of the connection. Behind a proxy, give the one that your own proxy added to `X-Forwarded-For`: the rest of
 * that header is whatever the sender wrote. The list moves, so resolve `dataCentres[…].host` beside it.
 *
 * @param address IPv4, or IPv4 mapped into IPv6 as sockets report it: `::ffff:34.202.241.227`
 * @param at the data centre of the account. Default: any
 */
export function isFromProvider(address: string, at?: DataCentreName): boolean {
  const plain = address.toLowerCase().replace(/^::ffff:/, '');
  const centres: readonly DataCentre[] = at === undefined ? Object.values(dataCentres) : [dataCentres[at]];
  return centres.some(({ addresses }) => addresses.includes(plain));
}
