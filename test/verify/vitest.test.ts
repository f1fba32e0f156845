import { expect, test } from 'vitest';
import '../../src/vitest.ts';
import { idenfy } from '../../generators/idenfy/index.ts';
import { pipwave } from '../../generators/pipwave/index.ts';

test('a payload matches a callback, or says why not', async () => {
  const payload = idenfy.callback('identificationAutoFinished', { seed: 3 });
  await expect(payload).toMatchCallback(idenfy, 'identificationAutoFinished');
  await expect({ ...payload, final: 'yes' }).not.toMatchCallback(idenfy, 'identificationAutoFinished');
  await expect(
    expect({ ...payload, final: 'yes' }).toMatchCallback(idenfy, 'identificationAutoFinished'),
  ).rejects.toThrow(/\/final: expected/);
});

test('an answer is an acknowledgement of one provider and not of another', async () => {
  await expect(new Response('ok')).toBeAcknowledgedBy(idenfy);
  await expect(new Response('ok')).not.toBeAcknowledgedBy(pipwave);
  await expect(expect(new Response('ok')).toBeAcknowledgedBy(pipwave)).rejects.toThrow(/200 with the body "ok"/);
});
