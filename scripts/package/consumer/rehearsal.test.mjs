import { idenfy } from 'verihook/idenfy';
import { expect, test } from 'vitest';
import 'verihook/vitest';

test('the matchers are there', async () => {
  await expect(idenfy.callback('identificationAutoFinished', { seed: 7 })).toMatchCallback(idenfy);
  await expect(new Response()).toBeAcknowledgedBy(idenfy);
});
