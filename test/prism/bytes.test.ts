import { expect, test } from 'vitest';
import { listen } from '../mocks/support/loopback.ts';
import { startPrism } from '../support/prism.ts';
import { type Operation, operationsOf } from '../support/requests.ts';

test('bytes do not survive prism proxy: it takes them for UTF-8 (docs/prism.md)', async () => {
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0x00, 0x80]);
  await using upstream = await listen(
    (_, response) => void response.writeHead(200, { 'content-type': 'image/jpeg' }).end(picture),
  );
  await using proxy = await startPrism('proxy', 'openapi/jumio.yaml', upstream.url);
  const getScanImage = operationsOf('jumio').find((each) => each.operationId === 'getScanImage') as Operation;
  const { path, ...init } = getScanImage.call();
  const response = await fetch(proxy.url + path, init);
  expect([response.status, response.headers.get('sl-violations')]).toEqual([200, null]);
  expect(Buffer.from(await response.arrayBuffer())).toEqual(Buffer.from(picture.toString('utf8')));
}, 120_000);
