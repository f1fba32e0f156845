import type { Case } from '../core/cases.ts';
import type { Provider } from '../core/provider.ts';

/** How much of what exists was tried. */
export interface Part {
  tried: number;
  of: number;
  /** What was never tried, at most 100 names. */
  missing: readonly string[];
}

export interface Coverage {
  events: Part;
  outcomes: Part;
  scenarios: Part;
  cases: Part;
  /** Of all parts together, 0 to 1: the mean of their shares. */
  share: number;
}

const MOST_NAMES = 100;

/** Notes what is tried. */
export class CoverageNotes {
  readonly #tried = {
    events: new Set<string>(),
    outcomes: new Set<string>(),
    scenarios: new Set<string>(),
    cases: new Set<Case>(),
  };

  event(name: string): void {
    this.#tried.events.add(name);
  }
  outcome(name: string): void {
    this.#tried.outcomes.add(name);
  }
  scenario(name: string): void {
    this.#tried.scenarios.add(name);
  }
  case(each: Case): void {
    this.#tried.cases.add(each);
  }

  /** @param cases every case of the provider */
  against(provider: Provider, cases: readonly Case[]): Coverage {
    const part = <T>(tried: ReadonlySet<T>, all: readonly T[], nameOf: (one: T) => string = String): Part => {
      const missing = all.filter((one) => !tried.has(one));
      const names = missing.slice(0, MOST_NAMES).map(nameOf);
      return { tried: all.length - missing.length, of: all.length, missing: names };
    };
    const parts = {
      events: part(this.#tried.events, Object.keys(provider.events)),
      outcomes: part(this.#tried.outcomes, Object.keys(provider.outcomes)),
      scenarios: part(this.#tried.scenarios, Object.keys(provider.scenarios)),
      cases: part(this.#tried.cases, cases, ({ event, name }) => `${event}/${name}`),
    };
    const shares = Object.values(parts).map(({ tried, of }) => (of === 0 ? 1 : tried / of));
    return { ...parts, share: shares.reduce((sum, each) => sum + each, 0) / shares.length };
  }
}
