import type { Case } from '../../../src/core/cases.ts';
import { withHeaders } from '../../../src/core/message.ts';
import { assumed, documented } from '../../../src/core/source.ts';
import { dataCentres } from '../addresses.ts';
import { make } from './case.ts';

const [GENUINE] = dataCentres.US.addresses;
/** RFC 5737: nobody's address. */
const FORGER = '203.0.113.66';
const ONLY_CHECK = documented('f2: nothing is signed, the source address is the only check of origin (seed)');

/**
 * Callbacks of somebody else, in a form that nobody can tell from Jumio's. A consumer that looks at the address of the
 * connection refuses them. So that one which does not look still passes a rehearsal, where every callback comes from one
 * machine, each may be answered either way; none may count as genuine because of a header that its sender wrote.
 */
const forged = (name: string, title: string, headers: Readonly<Record<string, string>>): Case =>
  make('netverify', `origin/${name}`, title, ONLY_CHECK, {
    expect: 'survive',
    rule: 'origin/address',
    message: (message) => withHeaders(message, headers),
  });

/** Forged senders. */
export const origins: Case[] = [
  forged('forwarded-for', 'X-Forwarded-For claims an address of Jumio', { 'X-Forwarded-For': GENUINE }),
  forged(
    'forwarded-for-first',
    'X-Forwarded-For begins with an address of Jumio, which the sender wrote before his own',
    {
      'X-Forwarded-For': `${GENUINE}, ${FORGER}`,
    },
  ),
  forged('forwarded', 'Forwarded claims an address of Jumio', { Forwarded: `for=${GENUINE};proto=https` }),
  forged('real-ip', 'Headers of other proxies claim an address of Jumio', {
    'X-Real-IP': GENUINE,
    'True-Client-IP': GENUINE,
    'CF-Connecting-IP': GENUINE,
  }),
  forged('foreign-address', 'The proxy saw an address that is not in the list', { 'X-Forwarded-For': FORGER }),
  forged('host-name', 'X-Forwarded-For names the host of Jumio instead of an address', {
    'X-Forwarded-For': dataCentres.US.host,
  }),
  make(
    'netverify',
    'origin/address-of-2019',
    'The proxy saw an address that was in the list until October 2019',
    documented('f3: IG@a669569'),
    {
      expect: 'survive',
      rule: 'origin/address',
      message: (message) => withHeaders(message, { 'X-Forwarded-For': '184.106.91.66' }),
    },
  ),
  make(
    'netverify',
    'origin/mapped-address',
    'The proxy wrote an address of Jumio in the form of version 6',
    assumed('how sockets of both versions report it'),
    {
      expect: 'survive',
      rule: 'origin/address',
      message: (message) => withHeaders(message, { 'X-Forwarded-For': `::ffff:${GENUINE}` }),
    },
  ),
];
