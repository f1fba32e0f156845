import { expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import { type Probe, verify } from '../../src/verify.ts';
import { consumerOf, secret } from '../consumers/idenfy.ts';
import { inVirtualTime } from '../support/virtual-time.ts';

/** A sound consumer, whose probe fails with the asks that `fails` tells by number. */
function failingAt(fails: (ask: number) => boolean) {
  const { consumer, probe } = consumerOf();
  let asked = 0;
  const failing: Probe = (verification) => {
    if (fails(++asked)) throw new TypeError('fetch failed');
    return probe(verification);
  };
  return inVirtualTime(() => verify(idenfy, { consumer, probe: failing, secret, runs: 0 }));
}

test('a probe that cannot ask for a moment is asked again', async () => {
  const { findings, passed } = await failingAt((ask) => ask > 1 && ask % 5 === 0);
  expect(findings).toEqual([]);
  expect(passed).toContain('setup/probe');
});

test('a probe that cannot ask any more ends the judging of states, and is filed once', async () => {
  const { findings, notJudged } = await failingAt((ask) => ask > 9);
  expect(findings.map(({ rule, received }) => [rule, received])).toEqual([['setup/probe', 'fetch failed']]);
  expect(notJudged.map(({ rule }) => rule)).toContain('state/*');
});
