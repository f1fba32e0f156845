import { jumio } from '../../generators/jumio/index.ts';
import { bugs, consumerOf } from './jumio.ts';
import { rehearseConsumers } from './rehearse.ts';

rehearseConsumers({ provider: jumio, bugs, consumerOf });
