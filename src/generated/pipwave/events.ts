// Written by "npm run generate" from openapi/pipwave.yaml. Edit that, not this.

/** The webhooks of the document. */
export const events = {
  notification: {"summary":"The result of one attempt","contentType":"application/json","pointer":"#/components/pathItems/notification","bodyPointer":"#/components/schemas/Notification"},
} as const;
