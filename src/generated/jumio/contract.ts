// Written by "npm run generate" from openapi/jumio.yaml. Edit that, not this.

import type { Contract } from '../../core/contract.ts';
import { schemas } from './schemas.ts';
import * as validators from './validators.ts';

export const contract: Contract = { file: 'openapi/jumio.yaml', schemas, validators: validators as unknown as Contract['validators'] };
