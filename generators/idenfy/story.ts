import type { Story } from '../../src/core/provider.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { type DocumentTraits, documentOf, type IdentityDocument } from '../shared/document.ts';
import { type Person, type PersonTraits, personOf } from '../shared/person.ts';
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

/** What a test may ask of a verification's person and document. An outcome that needs an age has its way; an expiry that is asked for has its own. */
export interface IdenfyTraits {
  person?: PersonTraits;
  document?: DocumentTraits;
}

export function storyOf(base: Story, traits: IdenfyTraits = {}): IdenfyStory {
  const random = base.random.split('idenfy');
  const decision = outcomes[base.outcome as OutcomeName].decide(random.split('decision'));
  const person = personOf(
    random.split('person'),
    base.startAt,
    decision.age ? { ...traits.person, age: decision.age } : traits.person,
  );
  const document = documentOf(
    random.split('document'),
    person,
    base.startAt,
    documentTraits(decision, traits.document),
  );
  return {
    ...base,
    decision,
    person,
    document,
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

/** A document that has expired did so within two years; one in a register of lost documents has an expiry date there. */
function documentTraits(decision: Decision, asked: DocumentTraits | undefined): DocumentTraits | undefined {
  if (isExpired(decision)) return { expiresInDays: [-730, -1], ...asked };
  return decision.lid === undefined ? asked : { expiresInDays: [31, 1_500], ...asked };
}
