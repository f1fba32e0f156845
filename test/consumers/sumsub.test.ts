import { sumsub } from '../../generators/sumsub/index.ts';
import { rehearseConsumers } from './rehearse.ts';
import { bugs, consumerOf, secret } from './sumsub.ts';

rehearseConsumers({ provider: sumsub, bugs, consumerOf, secret });
