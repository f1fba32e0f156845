import type { Story } from '../../src/core/provider.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { type Account, SLIPS, type Slip } from '../shared/account.ts';
import { accountIn, type People, type PeopleTraits, peopleOf, verificationRandom } from '../shared/people.ts';
import { type Decision, type MismatchTag, type OutcomeName, outcomes } from './outcomes.ts';

/** The facts of one iDenfy verification. */
export interface IdenfyStory extends Story, People {
  decision: Decision;
  /** Both are empty text for a person who is verified on their own. */
  companyId: string;
  beneficiaryId: string;
  /** What was sent along with the token request. It differs from the document where a mismatch tag says so. */
  account(): Account;
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

/**
 * What a test may ask of a verification's people. An outcome that needs an age has its way; an expiry that is asked for has
 * its own; an account that is asked for decides which mismatch the outcome `suspected-mismatch` tells.
 */
export type IdenfyTraits = PeopleTraits;

/** Which tag tells of which field of the token request [WL23]. */
const MISMATCH_OF = {
  givenName: 'NAME',
  familyName: 'SURNAME',
  documentNumber: 'DOCUMENT_NUMBER',
  personalNumber: 'PERSONAL_CODE',
  expiresOn: 'EXPIRY_DATE',
  bornOn: 'DATE_OF_BIRTH',
  issuedOn: 'DATE_OF_ISSUE',
} as const satisfies Record<Slip, MismatchTag>;

export function storyOf(base: Story, traits: IdenfyTraits = {}): IdenfyStory {
  const random = base.random.split('idenfy');
  const decision = outcomes[base.outcome as OutcomeName].decide(random.split('decision'));
  const slips = slipsOf(decision);
  if (slips.length > 0 && traits.account !== undefined)
    decision.mismatchTags = [traits.account].flat().map((slip) => MISMATCH_OF[slip]);
  const people = peopleOf(random, base.startAt, wanted(decision, traits));
  const verification = verificationRandom(base.random, traits);
  const own = verification === base.random ? random : verification.split('idenfy');
  return {
    ...base,
    random: verification,
    ...people,
    decision,
    companyId: people.company === undefined ? '' : base.random.uuid('company', 1),
    beneficiaryId: people.company === undefined ? '' : verification.uuid('beneficiary', 1),
    account: () => accountIn(people, traits.account, slips),
    scanRef: own.uuid('scanRef', 1),
    clientId: `customer-${own.int('clientId', 1, 999_999)}`,
    externalRef: random.chance('has-externalRef', 0.5) ? `order-${own.digits('externalRef', 6)}` : null,
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
function wanted(decision: Decision, asked: IdenfyTraits): IdenfyTraits {
  if (decision.age) return { ...asked, person: { ...asked.person, age: decision.age } };
  if (isExpired(decision)) return { ...asked, document: { expiresInDays: [-730, -1], ...asked.document } };
  if (decision.lid) return { ...asked, document: { expiresInDays: [31, 1_500], ...asked.document } };
  return asked;
}

const NO_SLIPS: readonly Slip[] = [];

/** The fields in which the token request differs from the document. */
function slipsOf({ mismatchTags }: Decision): readonly Slip[] {
  return mismatchTags.length === 0 ? NO_SLIPS : SLIPS.filter((slip) => mismatchTags.includes(MISMATCH_OF[slip]));
}
