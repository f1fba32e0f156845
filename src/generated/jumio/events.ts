// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

/** The webhooks of the document. */
export const events = {
  netverify: {"summary":"The result of an ID verification","contentType":"application/x-www-form-urlencoded","pointer":"#/components/pathItems/netverify","bodyPointer":"#/components/schemas/Netverify"},
  authentication: {"summary":"The result of an authentication","contentType":"application/x-www-form-urlencoded","pointer":"#/components/pathItems/authentication","bodyPointer":"#/components/schemas/Authentication"},
  documentVerification: {"summary":"The result of a document verification","contentType":"application/x-www-form-urlencoded","pointer":"#/components/pathItems/documentVerification","bodyPointer":"#/components/schemas/DocumentVerification"},
} as const;
