import { pipwave } from '../../generators/pipwave/index.ts';
import { bugs, consumerOf, secret } from './pipwave.ts';
import { rehearseConsumers } from './rehearse.ts';

rehearseConsumers({ provider: pipwave, bugs, consumerOf, secret });
