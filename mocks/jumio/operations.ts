import { authentications } from './authentications.ts';
import { documents } from './documents.ts';
import { lists } from './lists.ts';
import { type JumioHandlers, scans } from './scans.ts';

export const handlers: JumioHandlers = { ...scans, ...authentications, ...documents, ...lists };
