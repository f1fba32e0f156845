// Written by "npm run generate" from openapi/sumsub.yaml. Edit that, not this.

/** The provider's REST side, by operationId. */
export const operations = {
  createAccessToken: {"method":"POST","path":"/resources/accessTokens/sdk"},
  createAccessTokenByQuery: {"method":"POST","path":"/resources/accessTokens"},
  createApplicant: {"method":"POST","path":"/resources/applicants"},
  getApplicant: {"method":"GET","path":"/resources/applicants/{applicantId}/one"},
  getApplicantByExternalId: {"method":"GET","path":"/resources/applicants/-;externalUserId={externalUserId}/one"},
  getApplicantStatus: {"method":"GET","path":"/resources/applicants/{applicantId}/status"},
  getModerationStates: {"method":"GET","path":"/resources/moderationStates/-;applicantId={applicantId}"},
  getRequiredDocsStatus: {"method":"GET","path":"/resources/applicants/{applicantId}/requiredIdDocsStatus"},
  requestCheck: {"method":"POST","path":"/resources/applicants/{applicantId}/status/pending"},
  resetApplicant: {"method":"POST","path":"/resources/applicants/{applicantId}/reset"},
  resetStep: {"method":"POST","path":"/resources/applicants/{applicantId}/resetStep/{idDocSetType}"},
  moveToLevel: {"method":"POST","path":"/resources/applicants/{applicantId}/moveToLevel"},
  approveApplicant: {"method":"POST","path":"/resources/applicants/{applicantId}/-/approve"},
  rejectApplicant: {"method":"POST","path":"/resources/applicants/{applicantId}/-/reject"},
  returnApplicant: {"method":"POST","path":"/resources/applicants/{applicantId}/-/init"},
  setPresence: {"method":"PATCH","path":"/resources/applicants/{applicantId}/presence/{presence}"},
  setTags: {"method":"POST","path":"/resources/applicants/{applicantId}/tags"},
  completeInSandbox: {"method":"POST","path":"/resources/applicants/{applicantId}/status/testCompleted"},
  createWebhook: {"method":"POST","path":"/resources/agent/clientWebhooks"},
  listWebhooks: {"method":"GET","path":"/resources/api/clientWebhooks"},
  testDigest: {"method":"POST","path":"/resources/inspectionCallbacks/testDigest"},
} as const;
