import { idenfy } from '../../generators/idenfy/index.ts';
import { bugs, consumerOf, secret } from './idenfy.ts';
import { rehearseConsumers } from './rehearse.ts';

rehearseConsumers({ provider: idenfy, bugs, consumerOf, secret });
