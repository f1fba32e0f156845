/** Steers a mock provider through its control API (openapi/control.yaml), as far as a test needs it. */
export interface Control {
  /** Decides how a verification goes. `id`: the provider's reference, or any other name of it. */
  play(id: string, what: { scenario?: string; outcome?: string }): Promise<Verification>;
  /** Begins a verification without a call to the provider's API. */
  begin(what: { provider: string; scenario?: string; to?: string }): Promise<Verification>;
  /** The callbacks that are sent, of all verifications or of one. */
  deliveries(verification?: string): Promise<Delivery[]>;
  /** Forgets all verifications and deliveries, between two tests. */
  reset(): Promise<void>;
}

export interface Verification {
  id: string;
  provider: string;
  scenario?: string;
  deliveries: Delivery[];
}

export interface Delivery {
  id: number;
  provider: string;
  verification: string;
  event: string;
  to: string;
  /** `open` until it has ended. */
  state: 'open' | 'acknowledged' | 'refused' | 'given-up' | 'cancelled' | 'dropped' | 'not-sent' | 'disabled';
  attempts: number;
}

/** `url`: where the mock provider is. What it refuses is an error with its own words. */
export function controlOf(url: string, token: string): Control {
  const call = async (method: 'GET' | 'POST', path: string, body?: object) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const answer = await fetch(`${url}/_verihook${path}`, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok)
      throw new Error(`verihook: ${method} ${path} was answered ${answer.status}: ${await answer.text()}`);
    return answer.json();
  };
  return {
    play: (id, what) => call('POST', `/verifications/${encodeURIComponent(id)}/play`, what),
    begin: (what) => call('POST', '/verifications', what),
    deliveries: async (verification) => {
      const query = verification === undefined ? '' : `?${new URLSearchParams({ verification })}`;
      return (await call('GET', `/deliveries${query}`)).deliveries;
    },
    reset: async () => {
      await call('POST', '/reset', {});
    },
  };
}
