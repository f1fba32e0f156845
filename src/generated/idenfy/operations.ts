// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

/** The provider's REST side, by operationId. */
export const operations = {
  generateToken: {"method":"POST","path":"/api/v2/token"},
  deleteVerification: {"method":"POST","path":"/api/v2/delete"},
  getVerificationStatus: {"method":"POST","path":"/api/v2/status"},
  getVerificationData: {"method":"POST","path":"/api/v2/data"},
  getVerificationFiles: {"method":"POST","path":"/api/v2/files"},
} as const;
