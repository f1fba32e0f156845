/** The parts of a webhook URL that a delivery needs. */
export interface Address {
  origin: string;
  /** With the query. */
  path: string;
}

/** There are few webhooks and many deliveries. The table is a memo: it changes no result. */
const addresses = new Map<string, Address>();
const MOST = 1_000;

export function addressOf(to: string): Address {
  let address = addresses.get(to);
  if (address === undefined) {
    const { origin, pathname, search } = new URL(to);
    address = { origin, path: pathname + search };
    if (addresses.size >= MOST) addresses.clear();
    addresses.set(to, address);
  }
  return address;
}
