// Written by "npm run generate" from openapi/control.yaml. Edit that, not this.

import type { OperationTable } from '../../core/operation.ts';

/** Where the document says that the operations are served. */
export const servers: readonly string[] = ["http://127.0.0.1:4010"];

/** By operationId. */
export const operations = {
  getHealth: {"id":"getHealth","method":"GET","path":"/_verihook/health"},
  getReadiness: {"id":"getReadiness","method":"GET","path":"/_verihook/ready"},
  listProviders: {"id":"listProviders","method":"GET","path":"/_verihook/providers"},
  getContract: {"id":"getContract","method":"GET","path":"/_verihook/providers/{provider}/contract"},
  getSample: {"id":"getSample","method":"GET","path":"/_verihook/providers/{provider}/sample"},
  listRequests: {"id":"listRequests","method":"GET","path":"/_verihook/requests"},
  getClock: {"id":"getClock","method":"GET","path":"/_verihook/clock"},
  setClock: {"id":"setClock","method":"PUT","path":"/_verihook/clock","body":{"required":true,"types":{"application/json":[]}}},
  advanceClock: {"id":"advanceClock","method":"POST","path":"/_verihook/clock/advance","body":{"required":true,"types":{"application/json":[]}}},
  reset: {"id":"reset","method":"POST","path":"/_verihook/reset"},
  streamEvents: {"id":"streamEvents","method":"GET","path":"/_verihook/events"},
  getMetrics: {"id":"getMetrics","method":"GET","path":"/_verihook/metrics"},
  exportHar: {"id":"exportHar","method":"GET","path":"/_verihook/export.har"},
  listVerifications: {"id":"listVerifications","method":"GET","path":"/_verihook/verifications"},
  createVerification: {"id":"createVerification","method":"POST","path":"/_verihook/verifications","body":{"required":true,"types":{"application/json":[]}}},
  getVerification: {"id":"getVerification","method":"GET","path":"/_verihook/verifications/{id}"},
  playVerification: {"id":"playVerification","method":"POST","path":"/_verihook/verifications/{id}/play","body":{"required":true,"types":{"application/json":[]}}},
  cancelVerification: {"id":"cancelVerification","method":"POST","path":"/_verihook/verifications/{id}/cancel"},
  getAnswers: {"id":"getAnswers","method":"GET","path":"/_verihook/verifications/{id}/answers"},
  listDeliveries: {"id":"listDeliveries","method":"GET","path":"/_verihook/deliveries"},
  getDelivery: {"id":"getDelivery","method":"GET","path":"/_verihook/deliveries/{delivery}"},
  explainDelivery: {"id":"explainDelivery","method":"GET","path":"/_verihook/deliveries/{delivery}/explanation"},
  redeliver: {"id":"redeliver","method":"POST","path":"/_verihook/deliveries/{delivery}/redeliver","body":{"required":false,"types":{"application/json":[]}}},
  cancelDelivery: {"id":"cancelDelivery","method":"POST","path":"/_verihook/deliveries/{delivery}/cancel"},
} as const satisfies OperationTable;

export type OperationId = keyof typeof operations;
