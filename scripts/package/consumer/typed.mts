// That the types are there, and say something: a misspelt event must not compile.
import { deliver } from 'verihook';
import { idenfy } from 'verihook/idenfy';
import { startMockProvider } from 'verihook/mock';
import { verify } from 'verihook/verify';

const callback = idenfy.callback('identificationAutoFinished', { seed: 7, outcome: 'suspected-fraud' });
const overall: string | null | undefined = callback.status.overall;

// @ts-expect-error there is no such event
idenfy.callback('identificationAutoFinishd');
// @ts-expect-error there is no such key
callback.status.overal;

const consumer = async (request: Request) => new Response(await request.text());
const run = await deliver(idenfy.play('suspected', { seed: 7 }), { consumer });
const verdict = await verify(idenfy, { consumer });
const mock = await startMockProvider({ port: 0 });
const url: string = mock.url;

export const rules: string[] = [...run.findings, ...verdict.findings]
  .map(({ rule }) => rule)
  .concat(url, overall ?? '');
