// Written by "npm run generate" from openapi/pipwave.yaml. Edit that, not this.

import type { OperationTable } from '../../core/operation.ts';

/** Where the document says that the operations are served. */
export const servers: readonly string[] = ["https://api.pipwave.com","https://staging-api.pipwave.com"];

/** By operationId. */
export const operations = {
  initiateVerificationSession: {"id":"initiateVerificationSession","method":"POST","path":"/document","body":{"required":true,"types":{"application/json":[],"application/x-www-form-urlencoded":[]}}},
} as const satisfies OperationTable;

export type OperationId = keyof typeof operations;
