export { type DeliverOptions, deliver, type Speed } from '../mocks/deliver.ts';
export { type Config, type DeliveryConfig, defineConfig, type ProviderConfig } from './config.ts';
export { type Kind, type Redactor, type RedactorOptions, redactorOf } from './contract/redact.ts';
export { type CapturedCallback, type ValidateOptions, validate } from './contract/validate.ts';
export type { Case, Expectation } from './core/cases.ts';
export type { Attempt, DeliveryPolicy, Outcome } from './core/delivery.ts';
export { casesOf } from './core/derive.ts';
export { VerihookError } from './core/errors.ts';
export { type Fault, parseFault } from './core/faults.ts';
export {
  type DecodedForm,
  decodeForm,
  decodeParameters,
  encodeForm,
  type FormFields,
  type FormProblem,
} from './core/form.ts';
export { type Consumer, header, type Message, toCurl, toHttp, toRequest } from './core/message.ts';
export {
  type CallbackOptions,
  type DecodedMessage,
  defineProvider,
  type EventsOf,
  type MessageOptions,
  type Moment,
  type Payloads,
  type PlayOptions,
  type Provider,
  type RequestOptions,
  type SignatureStep,
  type Story,
  type Wire,
} from './core/provider.ts';
export { Random } from './core/random.ts';
export type { Delivery, Run } from './core/run.ts';
export type { Plan, PlannedDelivery, Scenario, Stage, Step } from './core/scenario.ts';
export { type Chosen, type Configurable, configurable, type Setting, type Settings } from './core/settings.ts';
export {
  type HeaderHmac,
  headerHmac,
  type SignatureBlock,
  type SignatureScheme,
  standardWebhooks,
  unsigned,
} from './core/signature.ts';
export { assumed, documented, inferred, observed, type Source } from './core/source.ts';
export type { Finding } from './core/verdict.ts';
export { providers } from './generated/registry.ts';
export { type EventReads, type Observed, type ObserveOptions, observe, type Reads } from './observe.ts';
