export type { HeaderHmac, SignatureScheme } from './core/signature.ts';
export { contractIn, type SpecContract } from './spec/contract.ts';
export type { Place } from './spec/files.ts';
export { partsOf, providerOf, type SpecParts, type SpecProviderOptions } from './spec/provider.ts';
export { readSpec, type Spec, type SpecDocument } from './spec/read.ts';
