// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

import type { OperationTable } from '../../core/operation.ts';

/** Where the document says that the operations are served. */
export const servers: readonly string[] = ["https://netverify.com","https://lon.netverify.com","https://core-sgp.jumio.com","https://upload.netverify.com","https://upload.lon.netverify.com","https://upload.core-sgp.jumio.com","https://acquisition.netverify.com","https://acquisition.lon.netverify.com","https://acquisition.core-sgp.jumio.com","https://retrieval.netverify.com","https://retrieval.lon.netverify.com","https://retrieval.core-sgp.jumio.com"];

/** By operationId. */
export const operations = {
  initiateNetverify: {"id":"initiateNetverify","method":"POST","path":"/api/v4/initiate","body":{"required":true,"types":{"application/json":[]}}},
  performNetverify: {"id":"performNetverify","method":"POST","path":"/api/netverify/v2/performNetverify","body":{"required":true,"types":{"application/json":[]}}},
  getScanStatus: {"id":"getScanStatus","method":"GET","path":"/api/netverify/v2/scans/{scanReference}"},
  deleteScan: {"id":"deleteScan","method":"DELETE","path":"/api/netverify/v2/scans/{scanReference}"},
  getScanData: {"id":"getScanData","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/data"},
  getScanDocument: {"id":"getScanDocument","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/data/document"},
  getScanTransaction: {"id":"getScanTransaction","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/data/transaction"},
  getScanVerification: {"id":"getScanVerification","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/data/verification"},
  getScanFacemap: {"id":"getScanFacemap","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/data/facemap"},
  getScanImages: {"id":"getScanImages","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/images"},
  getScanImage: {"id":"getScanImage","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/images/{classifier}"},
  getScanLivenessImage: {"id":"getScanLivenessImage","method":"GET","path":"/api/netverify/v2/scans/{scanReference}/images/liveness/{number}"},
  initiateAuthentication: {"id":"initiateAuthentication","method":"POST","path":"/api/authentication/v1/web/initiate","body":{"required":true,"types":{"application/json":[]}}},
  initiateFacemapAuthentication: {"id":"initiateFacemapAuthentication","method":"POST","path":"/api/authentication/v1/facemap/initiate","body":{"required":true,"types":{"multipart/form-data":["enrollmentMetadata"]}}},
  getAuthentication: {"id":"getAuthentication","method":"GET","path":"/api/netverify/v2/authentications/{transactionReference}"},
  deleteAuthentication: {"id":"deleteAuthentication","method":"DELETE","path":"/api/netverify/v2/authentications/{transactionReference}"},
  getAuthenticationFace: {"id":"getAuthenticationFace","method":"GET","path":"/api/netverify/v2/authentications/{transactionReference}/images/face"},
  getAuthenticationLivenessImage: {"id":"getAuthenticationLivenessImage","method":"GET","path":"/api/netverify/v2/authentications/{transactionReference}/images/liveness/{number}"},
  createAcquisition: {"id":"createAcquisition","method":"POST","path":"/api/netverify/v2/acquisitions","body":{"required":true,"types":{"application/json":[]}}},
  finaliseAcquisition: {"id":"finaliseAcquisition","method":"PUT","path":"/api/netverify/v2/acquisitions/{scanReference}"},
  uploadDocument: {"id":"uploadDocument","method":"POST","path":"/api/netverify/v2/acquisitions/{scanReference}/document","body":{"required":true,"types":{"multipart/form-data":[]}}},
  uploadPage: {"id":"uploadPage","method":"POST","path":"/api/netverify/v2/acquisitions/{scanReference}/document/pages/{number}","body":{"required":true,"types":{"multipart/form-data":[]}}},
  completeAcquisition: {"id":"completeAcquisition","method":"POST","path":"/api/netverify/v2/acquisitions/complete","body":{"required":true,"types":{"multipart/form-data":["metadata"]}}},
  getDocumentStatus: {"id":"getDocumentStatus","method":"GET","path":"/api/netverify/v2/documents/{scanReference}"},
  deleteDocument: {"id":"deleteDocument","method":"DELETE","path":"/api/netverify/v2/documents/{scanReference}"},
  getDocumentData: {"id":"getDocumentData","method":"GET","path":"/api/netverify/v2/documents/{scanReference}/data"},
  getDocumentDocument: {"id":"getDocumentDocument","method":"GET","path":"/api/netverify/v2/documents/{scanReference}/data/document"},
  getDocumentTransaction: {"id":"getDocumentTransaction","method":"GET","path":"/api/netverify/v2/documents/{scanReference}/data/transaction"},
  getDocumentPages: {"id":"getDocumentPages","method":"GET","path":"/api/netverify/v2/documents/{scanReference}/pages"},
  getDocumentPage: {"id":"getDocumentPage","method":"GET","path":"/api/netverify/v2/documents/{scanReference}/pages/{number}"},
  getDocumentOriginal: {"id":"getDocumentOriginal","method":"GET","path":"/api/netverify/v2/documents/{scanReference}/original"},
  getSupportedIdTypes: {"id":"getSupportedIdTypes","method":"GET","path":"/api/netverify/v2/supportedIdTypes"},
  getAcceptedIdTypes: {"id":"getAcceptedIdTypes","method":"GET","path":"/api/netverify/v2/acceptedIdTypes"},
  getSupportedDocumentTypes: {"id":"getSupportedDocumentTypes","method":"GET","path":"/api/netverify/v2/supportedDocumentTypes"},
} as const satisfies OperationTable;

export type OperationId = keyof typeof operations;
