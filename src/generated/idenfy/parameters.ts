// Written by "npm run generate" from openapi/idenfy.yaml. Edit that, not this.

// @ts-nocheck: compiled by Ajv


