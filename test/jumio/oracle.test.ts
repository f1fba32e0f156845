import { describe, expect, test } from 'vitest';
import { jumio } from '../../generators/jumio/index.ts';
import { textOf } from '../../src/core/message.ts';
import { events } from '../../src/generated/jumio/events.ts';

const SEEDS = 10_000;

/** A decoder that shares nothing with the kit but the list of parameters that are JSON. */
function read(body: string, json: readonly string[]): Record<string, unknown> {
  const payload: Record<string, unknown> = {};
  for (const [name, text] of new URLSearchParams(body)) payload[name] = json.includes(name) ? JSON.parse(text) : text;
  return payload;
}

describe('what the kit encodes, URLSearchParams and JSON.parse read', () => {
  test.each(Object.keys(events) as (keyof typeof events)[])(`${SEEDS} seeds of %s without a finding`, async (event) => {
    const { validators } = await jumio.contract();
    const valid = validators[event];
    const outcomes = Object.entries(jumio.outcomes)
      .filter(([, info]) => (info.events as readonly string[]).includes(event))
      .map(([outcome]) => outcome as 'approved');
    const json = Object.keys(events[event].form);
    for (let seed = 0; seed < SEEDS; seed++) {
      const outcome = outcomes[seed % outcomes.length] as 'approved';
      const body = textOf(jumio.message(event as 'netverify', { seed, outcome }).body);
      const payload = read(body, json);
      if (!valid?.(payload)) expect({ seed, outcome, errors: valid?.errors }).toEqual({ seed, outcome, errors: null });
      if (seed % 10 === 0) expect(payload).toEqual(jumio.callback(event as 'netverify', { seed, outcome }));
    }
  });
});
