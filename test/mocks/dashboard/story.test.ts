import { describe, expect, test } from 'vitest';
import { lanesOf, MOST_TOLD, momentsOf, offsetOf, sentenceOf, type Told } from '../../../mocks/dashboard/web/story.ts';
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts';

const START = Date.UTC(2026, 0, 1);
type Delivery = Told['verification']['deliveries'][number];

const delivery = (id: number, more: Partial<Delivery>): Delivery => ({
  ...{ id, provider: 'idenfy', verification: 'ref', event: 'identificationAutoFinished', to: 'http://127.0.0.1/' },
  ...{ state: 'acknowledged', dueAt: START + MINUTE, addedAt: START, attempts: 1 },
  ...more,
});
const told = (deliveries: Delivery[], tries: Told['tries']): Told => ({
  verification: {
    ...{ id: 'ref', provider: 'idenfy', names: [], seed: 7, startAt: START, expiresAt: START + HOUR },
    ...{ told: 1, planned: 1, deliveries },
    callbacks: [
      { event: 'identificationAutoFinished', at: START + MINUTE, payload: {} },
      { event: 'identificationManualFinished', at: START + 2 * DAY, payload: {} },
    ],
  },
  tries,
});
const refused = { number: 1, startedAt: START + MINUTE, outcome: '500', acknowledged: false };
const taken = { number: 2, startedAt: START + 5 * MINUTE, outcome: '200', acknowledged: true };

describe('the story of a verification', () => {
  test('has a sign for each attempt, and one for what is still due', () => {
    const deliveries = [
      delivery(1, {}),
      delivery(2, { state: 'open', nextAt: START + 2 * DAY }),
      delivery(3, { state: 'cancelled' }),
      delivery(4, { state: 'open' }),
    ];
    const lanes = lanesOf(told(deliveries, [[refused, taken], [refused], [], [{ number: 1, startedAt: START }]]));
    expect(lanes.map(({ dots }) => dots.map(({ sign }) => sign))).toEqual([
      ['failed', 'acknowledged'],
      ['failed', 'due'],
      ['never'],
      ['in-flight'],
    ]);
  });

  test('has room for the session, for events that nobody gets, and for every attempt', () => {
    const story = told([delivery(1, {})], [[refused, taken]]);
    const moments = momentsOf(story, lanesOf(story));
    expect(new Set(moments)).toEqual(new Set([0, MINUTE, 5 * MINUTE, HOUR, 2 * DAY].map((after) => START + after)));
  });

  test('draws so many deliveries and no more', () => {
    const many = Array.from({ length: MOST_TOLD + 5 }, (_, i) => delivery(i + 1, {}));
    expect(lanesOf(told(many, []))).toHaveLength(MOST_TOLD);
  });

  test('is told in one sentence for whoever does not see it', () => {
    const story = told([delivery(1, {})], [[refused, taken]]);
    expect(sentenceOf(story, lanesOf(story), START + 10 * MINUTE)).toBe(
      'Timeline of a session of 1 h; 1 event told and 1 planned; 1 delivery; 1 attempt acknowledged, 1 not, 0 due; now at +10 m. The list below tells the same.',
    );
  });

  test('counts time from its start', () => {
    expect([0, 150_000, DAY, -MINUTE].map((after) => offsetOf(START, START + after))).toEqual([
      'start',
      '+2 m 30 s',
      '+1 d',
      '−1 m',
    ]);
    // By the seconds that the times of day show.
    expect(offsetOf(START, START + 94_656)).toBe('+1 m 34 s');
    expect(offsetOf(START + 900, START + 1_100)).toBe('+1 s');
  });
});
