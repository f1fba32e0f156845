// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

import type { OperationTable } from '../../core/operation.ts';

/** Where the document says that the operations are served. */
export const servers: readonly string[] = ["https://ivs.idenfy.com"];

/** By operationId. */
export const operations = {
  generateToken: {"id":"generateToken","method":"POST","path":"/api/v2/token","body":{"required":true,"types":{"application/json":[]}}},
  deleteVerification: {"id":"deleteVerification","method":"POST","path":"/api/v2/delete","body":{"required":true,"types":{"application/json":[]}}},
  getVerificationStatus: {"id":"getVerificationStatus","method":"POST","path":"/api/v2/status","body":{"required":true,"types":{"application/json":[]}}},
  getVerificationData: {"id":"getVerificationData","method":"POST","path":"/api/v2/data","body":{"required":true,"types":{"application/json":[]}}},
  getVerificationFiles: {"id":"getVerificationFiles","method":"POST","path":"/api/v2/files","body":{"required":true,"types":{"application/json":[]}}},
  addDummyStatus: {"id":"addDummyStatus","method":"POST","path":"/api/v2/add-dummy-status","body":{"required":true,"types":{"application/json":[]}}},
} as const satisfies OperationTable;

export type OperationId = keyof typeof operations;
