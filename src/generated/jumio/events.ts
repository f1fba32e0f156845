// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

/** The webhooks of the document. */
export const events = {
  netverify: {"summary":"The result of an ID verification","contentType":"application/x-www-form-urlencoded","form":{"additionalChecks":"json","dateOfBirthParts":"json","dlCategories":"json","expiryDateParts":"json","idAddress":"json","identityVerification":"json","issuingDateParts":"json","livenessImages":"json","rejectReason":"json"},"pointer":"#/components/pathItems/netverify","bodyPointer":"#/components/schemas/Netverify"},
  authentication: {"summary":"The result of an authentication","contentType":"application/x-www-form-urlencoded","form":{"livenessImages":"json"},"pointer":"#/components/pathItems/authentication","bodyPointer":"#/components/schemas/Authentication"},
  documentVerification: {"summary":"The result of a document verification","contentType":"application/x-www-form-urlencoded","form":{"document":"json","transaction":"json"},"pointer":"#/components/pathItems/documentVerification","bodyPointer":"#/components/schemas/DocumentVerification"},
} as const;
