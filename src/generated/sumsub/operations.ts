// Written by "npm run generate" from openapi/sumsub.yaml. Edit that, not this.

import type { OperationTable } from '../../core/operation.ts';

/** Where the document says that the operations are served. */
export const servers: readonly string[] = ["https://api.sumsub.com"];

/** By operationId. */
export const operations = {
  createAccessToken: {"id":"createAccessToken","method":"POST","path":"/resources/accessTokens/sdk","body":{"required":true,"types":{"application/json":[]}}},
  createAccessTokenByQuery: {"id":"createAccessTokenByQuery","method":"POST","path":"/resources/accessTokens"},
  createApplicant: {"id":"createApplicant","method":"POST","path":"/resources/applicants","body":{"required":true,"types":{"application/json":[]}}},
  getApplicant: {"id":"getApplicant","method":"GET","path":"/resources/applicants/{applicantId}/one"},
  getApplicantByExternalId: {"id":"getApplicantByExternalId","method":"GET","path":"/resources/applicants/-;externalUserId={externalUserId}/one"},
  getApplicantStatus: {"id":"getApplicantStatus","method":"GET","path":"/resources/applicants/{applicantId}/status"},
  getModerationStates: {"id":"getModerationStates","method":"GET","path":"/resources/moderationStates/-;applicantId={applicantId}"},
  getRequiredDocsStatus: {"id":"getRequiredDocsStatus","method":"GET","path":"/resources/applicants/{applicantId}/requiredIdDocsStatus"},
  getDocumentImage: {"id":"getDocumentImage","method":"GET","path":"/resources/inspections/{inspectionId}/resources/{imageId}"},
  requestCheck: {"id":"requestCheck","method":"POST","path":"/resources/applicants/{applicantId}/status/pending"},
  resetApplicant: {"id":"resetApplicant","method":"POST","path":"/resources/applicants/{applicantId}/reset"},
  resetStep: {"id":"resetStep","method":"POST","path":"/resources/applicants/{applicantId}/resetStep/{idDocSetType}"},
  moveToLevel: {"id":"moveToLevel","method":"POST","path":"/resources/applicants/{applicantId}/moveToLevel"},
  approveApplicant: {"id":"approveApplicant","method":"POST","path":"/resources/applicants/{applicantId}/-/approve","body":{"required":true,"types":{"application/json":[]}}},
  rejectApplicant: {"id":"rejectApplicant","method":"POST","path":"/resources/applicants/{applicantId}/-/reject","body":{"required":true,"types":{"application/json":[]}}},
  returnApplicant: {"id":"returnApplicant","method":"POST","path":"/resources/applicants/{applicantId}/-/init","body":{"required":true,"types":{"application/json":[]}}},
  setPresence: {"id":"setPresence","method":"PATCH","path":"/resources/applicants/{applicantId}/presence/{presence}"},
  setTags: {"id":"setTags","method":"POST","path":"/resources/applicants/{applicantId}/tags","body":{"required":true,"types":{"application/json":[]}}},
  completeInSandbox: {"id":"completeInSandbox","method":"POST","path":"/resources/applicants/{applicantId}/status/testCompleted","body":{"required":true,"types":{"application/json":[]}}},
  createWebhook: {"id":"createWebhook","method":"POST","path":"/resources/agent/clientWebhooks","body":{"required":true,"types":{"application/json":[]}}},
  listWebhooks: {"id":"listWebhooks","method":"GET","path":"/resources/api/clientWebhooks"},
  testDigest: {"id":"testDigest","method":"POST","path":"/resources/inspectionCallbacks/testDigest","body":{"required":true,"types":{"text/plain":[]}}},
} as const satisfies OperationTable;

export type OperationId = keyof typeof operations;
