// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

/** The webhooks of the document. */
export const events = {
  identification: {"summary":"Any outcome of a verification","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"IDENTIFICATION"},"pointer":"#/components/pathItems/identification","bodyPointer":"#/components/schemas/Identification"},
  identificationAutoFinished: {"summary":"The automated check is done","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"IDENTIFICATION_AUTO_FINISHED"},"pointer":"#/components/pathItems/identificationAutoFinished","bodyPointer":"#/components/schemas/IdentificationAutoFinished"},
  identificationManualFinished: {"summary":"A human reviewer has decided","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"IDENTIFICATION_MANUAL_FINISHED"},"pointer":"#/components/pathItems/identificationManualFinished","bodyPointer":"#/components/schemas/IdentificationManualFinished"},
  identificationExpired: {"summary":"The token or the session ran out","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"IDENTIFICATION_EXPIRED"},"pointer":"#/components/pathItems/identificationExpired","bodyPointer":"#/components/schemas/IdentificationExpired"},
  identificationCancelled: {"summary":"The verification was cancelled","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"IDENTIFICATION_CANCELLED"},"pointer":"#/components/pathItems/identificationCancelled","bodyPointer":"#/components/schemas/IdentificationCancelled"},
  identificationResubmitted: {"summary":"A verification was submitted again","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"IDENTIFICATION_RESUBMITTED"},"pointer":"#/components/pathItems/identificationResubmitted","bodyPointer":"#/components/schemas/IdentificationResubmitted"},
  documentExpiration: {"summary":"A verified document expires soon, or has expired","contentType":"application/json","header":{"name":"Idenfy-Event-Type","value":"DOCUMENT_EXPIRATION"},"pointer":"#/components/pathItems/documentExpiration","bodyPointer":"#/components/schemas/DocumentExpiration"},
  identificationLegacy: {"summary":"The callback of 2018 to 2021","contentType":"application/json","pointer":"#/components/pathItems/identificationLegacy","bodyPointer":"#/components/schemas/IdentificationLegacy"},
} as const;
