import type { OperationId } from '../../src/generated/jumio/operations.ts';
import type { Lookup } from '../rest/lookup.ts';
import type { Verification } from '../verification.ts';
import { type Product, productOf } from './facts.ts';

/** What retrieval has of each product; images and face maps are reached by links in it. */
const RETRIEVAL: Record<Product, { parameter: string; operations: readonly OperationId[] }> = {
  netverify: {
    parameter: 'scanReference',
    operations: [
      'getScanStatus',
      'getScanData',
      'getScanDocument',
      'getScanTransaction',
      'getScanVerification',
      'getScanImages',
    ],
  },
  authentication: { parameter: 'transactionReference', operations: ['getAuthentication'] },
  documentVerification: {
    parameter: 'scanReference',
    operations: [
      'getDocumentStatus',
      'getDocumentData',
      'getDocumentDocument',
      'getDocumentTransaction',
      'getDocumentPages',
    ],
  },
};

/** The operations that read a transaction back, by the reference that its last callback names. */
export function lookups(verification: Verification): Lookup[] {
  const { callbacks, id } = verification;
  const told = callbacks.at(-1);
  const product = (told?.event as Product | undefined) ?? productOf(verification);
  const { parameter, operations } = RETRIEVAL[product];
  const said = (told?.payload ?? {}) as Readonly<Record<string, unknown>>;
  const reference = String(said.jumioIdScanReference ?? said.transactionReference ?? said.scanReference ?? id);
  return operations.map((operation) => ({ operation, path: { [parameter]: reference } }));
}
