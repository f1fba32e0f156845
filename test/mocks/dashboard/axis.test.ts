import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { axisOf, labelsOf } from '../../../mocks/dashboard/web/axis.ts';
import { DAY, MINUTE, SECOND } from '../../../src/core/time.ts';

const START = Date.UTC(2026, 0, 1);
const moment = fc.integer({ min: 0, max: 400 * DAY }).map((after) => START + after);
const moments = fc.array(moment, { minLength: 1, maxLength: 40 });
const stretch = fc.record({ from: fc.integer({ min: 0, max: 300 }), room: fc.integer({ min: 1, max: 1_500 }) });

describe('the line of time', () => {
  test('keeps the order of time, and stays within its stretch', () => {
    fc.assert(
      fc.property(moments, fc.array(moment, { minLength: 2 }), stretch, (drawn, asked, { from, room }) => {
        const x = axisOf(drawn, { from, to: from + room });
        const places = asked.toSorted((a, b) => a - b).map(x);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        for (const place of places) {
          expect(place).toBeGreaterThanOrEqual(from);
          expect(place).toBeLessThanOrEqual(from + room + 1e-6);
        }
      }),
    );
  });

  test('begins at its first moment and ends at its last', () => {
    fc.assert(
      fc.property(moments, stretch, (drawn, { from, room }) => {
        const x = axisOf(drawn, { from, to: from + room });
        expect(x(Math.min(...drawn))).toBe(from);
        if (new Set(drawn).size > 1) expect(x(Math.max(...drawn))).toBeCloseTo(from + room);
      }),
    );
  });

  test('a longer gap is wider, and yet seconds can be seen beside days', () => {
    const drawn = [0, 10 * SECOND, 5 * MINUTE, DAY].map((after) => START + after);
    const x = axisOf(drawn, { from: 0, to: 1_000 });
    const places = drawn.map(x);
    const gaps = places.slice(1).map((place, i) => place - (places[i] as number));
    expect(gaps).toEqual(gaps.toSorted((a, b) => a - b));
    expect(gaps[0]).toBeGreaterThan(100);
  });
});

describe('what is written along it', () => {
  const mark = fc.record({ x: fc.integer({ min: 0, max: 1_800 }), text: fc.string({ minLength: 1, maxLength: 20 }) });

  test('no text overlaps another, none is cut off, none comes twice', () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), stretch, (marks, { from, room }) => {
        const to = from + room;
        const labels = labelsOf(marks, { from, to }).toSorted((a, b) => a.left - b.left);
        for (const [i, { left, width }] of labels.entries()) {
          expect(left).toBeGreaterThanOrEqual(from);
          expect(left + width).toBeLessThanOrEqual(to);
          const before = labels[i - 1];
          if (before) expect(left).toBeGreaterThan(before.left + before.width);
        }
        expect(new Set(labels.map(({ text }) => text)).size).toBe(labels.length);
      }),
    );
  });

  test('what is first is kept wherever it fits at all', () => {
    const wide = { from: 0, to: 200 };
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 40 }), (marks) => {
        expect(labelsOf(marks, wide)[0]).toMatchObject(marks[0] as object);
      }),
    );
  });

  test('stands under its place, save at the edges', () => {
    const [start, middle] = labelsOf(
      [
        { x: 0, text: 'start' },
        { x: 300, text: '+1 d' },
      ],
      { from: 0, to: 600 },
    );
    expect(start?.left).toBe(0);
    expect((middle?.left ?? 0) + (middle?.width ?? 0) / 2).toBe(300);
  });
});
