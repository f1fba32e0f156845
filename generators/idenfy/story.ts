import type { Story } from '../../src/core/provider.ts';
import { DAY, isoDate } from '../../src/core/time.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { documentOf, type IdentityDocument, type Person, personOf } from '../shared/person.ts';
import { type Decision, type OutcomeName, outcomes } from './outcomes.ts';

/** The facts of one iDenfy verification. */
export interface IdenfyStory extends Story {
  decision: Decision;
  person: Person;
  document: IdentityDocument;
  scanRef: string;
  clientId: string;
  externalRef: string | null;
  platform: components['schemas']['Platform'];
  clientIp: string;
  /** Whether the account checks names against AML lists. */
  checksAml: boolean;
  /** Whether the account asks for an age estimate from the selfie. */
  checksLiveness: boolean;
}

export function storyOf(base: Story): IdenfyStory {
  const random = base.random.split('idenfy');
  const decision = outcomes[base.outcome as OutcomeName].decide(random.split('decision'));
  const person = personOf(random.split('person'), base.startAt, decision.age && { age: decision.age });
  const document = documentOf(random.split('document'), person, base.startAt);
  return {
    ...base,
    decision,
    person,
    document: isExpired(decision) ? expired(document, base) : document,
    scanRef: random.uuid('scanRef', 1),
    clientId: `customer-${random.int('clientId', 1, 999_999)}`,
    externalRef: random.chance('has-externalRef', 0.5) ? `order-${random.digits('externalRef', 6)}` : null,
    platform: random.pick('platform', ['PC', 'MOBILE', 'TABLET', 'MOBILE_APP', 'MOBILE_SDK']),
    clientIp: random.chance('ipv6', 0.2)
      ? `2001:db8::${random.text('ip', 4, '123456789abcdef')}`
      : `203.0.113.${random.int('ip', 1, 254)}`,
    checksAml: decision.aml !== undefined || random.chance('checks-aml', 0.3),
    checksLiveness: random.chance('checks-liveness', 0.5),
  };
}

function isExpired({ automatic, overturned }: Decision): boolean {
  return automatic.document === 'DOC_EXPIRED' || overturned?.document === 'DOC_EXPIRED';
}

/** The same document, but it ran out between a day and two years before the verification. */
function expired(document: IdentityDocument, { random, startAt }: Story): IdentityDocument {
  const expiresAt = startAt - random.split('idenfy').int('expired', 1, 730) * DAY;
  const life = Date.parse(document.expiresOn) - Date.parse(document.issuedOn);
  return { ...document, issuedOn: isoDate(expiresAt - life), expiresOn: isoDate(expiresAt) };
}
