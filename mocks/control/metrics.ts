import type { MockApp } from '../app.ts';
import type { EngineEvent } from '../engine/engine.ts';

/** Counts what the engine tells, since the start of the process. */
export class Metrics {
  readonly #counts = new Map<string, number>();
  #seconds = 0;

  note(event: EngineEvent): void {
    if (event.type === 'added') this.#add('verihook_deliveries_added_total', { provider: event.delivery.provider });
    if (event.type === 'ended') this.#add('verihook_deliveries_ended_total', { state: event.state });
    if (event.type === 'attempted') {
      const { exchange, startedAt, endedAt = startedAt } = event.attempt;
      const outcome = exchange?.outcome;
      const result = outcome?.kind === 'answered' ? String(outcome.status) : (outcome?.kind ?? 'unknown');
      this.#add('verihook_attempts_total', { result });
      this.#seconds += (endedAt - startedAt) / 1_000;
    }
  }

  /** In the text format of Prometheus, version 0.0.4. */
  async text({ engine, journal }: MockApp): Promise<string> {
    const { open, inFlight } = await engine.state();
    const attempts = this.#rows('verihook_attempts_total');
    const made = [...this.#counts].reduce(
      (sum, [key, n]) => (key.startsWith('verihook_attempts_total') ? sum + n : sum),
      0,
    );
    const requests = [...journal.totals.values()].map(({ count, ...labels }) =>
      row('verihook_requests_total', labels, count),
    );
    return [
      ...family('verihook_requests_total', 'counter', 'Requests to the REST sides of the providers', requests),
      ...family(
        'verihook_deliveries_added_total',
        'counter',
        'Deliveries that were planned',
        this.#rows('verihook_deliveries_added_total'),
      ),
      ...family(
        'verihook_deliveries_ended_total',
        'counter',
        'Deliveries that have ended, by how',
        this.#rows('verihook_deliveries_ended_total'),
      ),
      ...family('verihook_attempts_total', 'counter', 'Attempts that have ended, by status or failure', attempts),
      ...family('verihook_attempt_duration_seconds', 'summary', 'How long attempts took, on the clock of the server', [
        `verihook_attempt_duration_seconds_sum ${this.#seconds}`,
        `verihook_attempt_duration_seconds_count ${made}`,
      ]),
      ...family('verihook_deliveries_open', 'gauge', 'Deliveries that have not ended', [
        `verihook_deliveries_open ${open}`,
      ]),
      ...family('verihook_attempts_in_flight', 'gauge', 'Attempts that have begun and not ended', [
        `verihook_attempts_in_flight ${inFlight}`,
      ]),
      '',
    ].join('\n');
  }

  #add(name: string, labels: Readonly<Record<string, string>>): void {
    const key = `${name}${labelsOf(labels)}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #rows(name: string): string[] {
    return [...this.#counts].filter(([key]) => key.startsWith(`${name}{`)).map(([key, count]) => `${key} ${count}`);
  }
}

const family = (name: string, type: string, help: string, rows: readonly string[]) => [
  `# HELP ${name} ${help}.`,
  `# TYPE ${name} ${type}`,
  ...rows,
];
const row = (name: string, labels: Readonly<Record<string, string | number>>, value: number) =>
  `${name}${labelsOf(labels)} ${value}`;
const labelsOf = (labels: Readonly<Record<string, string | number>>) =>
  `{${Object.entries(labels)
    .map(
      ([name, value]) =>
        `${name}="${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    )
    .join(',')}}`;
