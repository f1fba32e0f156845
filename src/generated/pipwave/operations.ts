// Written by "npm run generate" from openapi/pipwave.yaml. Edit that, not this.

/** The provider's REST side, by operationId. */
export const operations = {
  initiateVerificationSession: {"method":"POST","path":"/document"},
} as const;
