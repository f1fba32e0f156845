import type { Story } from '../../src/core/provider.ts';
import type { components } from '../../src/generated/idenfy/types.ts';
import { type Account, SLIPS, type Slip } from '../shared/account.ts';
import { ipOf } from '../shared/contact.ts';
import { accountIn, type People, Peopled, type PeopleTraits, peopleOf, verificationRandom } from '../shared/people.ts';
import { type Decision, type MismatchTag, type OutcomeName, outcomes } from './outcomes.ts';

type Platform = components['schemas']['Platform'];

/** The facts of one iDenfy verification. */
export interface IdenfyStory extends Story, Readonly<People> {
  decision: Decision;
  /** Both are empty text for a person who is verified on their own. */
  companyId: string;
  beneficiaryId: string;
  /** What was sent along with the token request. It differs from the document where a mismatch tag says so. */
  account(): Account;
  scanRef: string;
  clientId: string;
  externalRef: string | null;
  platform: Platform;
  clientIp: string;
  /** Whether the account checks names against AML lists. */
  checksAml: boolean;
  /** Whether the account asks for an age estimate from the selfie. */
  checksLiveness: boolean;
  /** When the document runs out was asked for, so that reminders of it have that date too. */
  asksExpiry: boolean;
}

/**
 * What a test may ask of a verification's people. An outcome that needs an age has its way; an expiry that is asked for has
 * its own, also on reminders; an account that is asked for decides which mismatch the outcome `suspected-mismatch` tells.
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

export const storyOf = (base: Story, traits: IdenfyTraits = {}): IdenfyStory => new Verification(base, traits);

class Verification extends Peopled implements IdenfyStory {
  readonly seed: number;
  readonly startAt: number;
  readonly outcome: string;
  readonly random: Story['random'];
  readonly decision: Decision;
  readonly companyId: string;
  readonly beneficiaryId: string;
  readonly scanRef: string;
  readonly clientId: string;
  readonly externalRef: string | null;
  readonly platform: Platform;
  readonly clientIp: string;
  readonly checksAml: boolean;
  readonly checksLiveness: boolean;
  readonly asksExpiry: boolean;
  readonly #asked: PeopleTraits['account'];
  readonly #slips: readonly Slip[];

  constructor(base: Story, traits: IdenfyTraits) {
    const random = base.random.split('idenfy');
    const decision = outcomes[base.outcome as OutcomeName].decide(random.split('decision'));
    const slips = slipsOf(decision);
    if (slips.length > 0 && traits.account !== undefined)
      decision.mismatchTags = [traits.account].flat().map((slip) => MISMATCH_OF[slip]);
    super(() => peopleOf(random, base.startAt, wanted(decision, traits)));
    this.#asked = traits.account;
    this.#slips = slips;
    const verification = verificationRandom(base.random, traits);
    // One draw serves for three: the platform, whether the account estimates ages, and for three in ten whether it asks AML lists.
    const lot = random.int('account', 0, 99);
    const own = verification === base.random ? random : verification.split('idenfy');
    this.seed = base.seed;
    this.startAt = base.startAt;
    this.outcome = base.outcome;
    this.random = verification;
    this.decision = decision;
    this.companyId = traits.company === undefined ? '' : base.random.uuid('company', 1);
    this.beneficiaryId = traits.company === undefined ? '' : verification.uuid('beneficiary', 1);
    this.scanRef = own.uuid('scanRef', 1);
    this.clientId = `customer-${own.int('clientId', 1, 999_999)}`;
    this.externalRef = orderOf(own.int('externalRef', 0, 1_999_999));
    this.platform = PLATFORMS[lot % PLATFORMS.length] as Platform;
    this.clientIp = ipOf(random, 'ip');
    this.checksAml = decision.aml !== undefined || lot < 30;
    this.checksLiveness = Math.floor(lot / PLATFORMS.length) % 2 === 0;
    this.asksExpiry = (traits.document?.expiresOn ?? traits.document?.expiresInDays) !== undefined;
    // What is asked for may be wrong, and then it is said at once.
    if (Object.keys(traits).length > 0) void this.person;
  }

  /** A closure, so that it can be taken out of the story. */
  get account() {
    return () => accountIn(this, this.#asked, this.#slips);
  }
}

function isExpired({ automatic, overturned }: Decision): boolean {
  return automatic.document === 'DOC_EXPIRED' || overturned?.document === 'DOC_EXPIRED';
}

/** A document that has expired did so within two years; one in a register of lost documents has an expiry date there. */
function wanted(decision: Decision, asked: IdenfyTraits): IdenfyTraits {
  if (decision.age) {
    const { bornOn: _, ...person } = asked.person ?? {};
    return { ...asked, person: { ...person, age: decision.age } };
  }
  if (isExpired(decision)) return { ...asked, document: { expiresInDays: [-730, -1], ...asked.document } };
  if (decision.lid) return { ...asked, document: { expiresInDays: [31, 1_500], ...asked.document } };
  return asked;
}

/** Every second token request carries a reference of the customer's own. */
const orderOf = (lot: number) => (lot < 1_000_000 ? `order-${String(lot).padStart(6, '0')}` : null);

const PLATFORMS: readonly Platform[] = ['PC', 'MOBILE', 'TABLET', 'MOBILE_APP', 'MOBILE_SDK'];
const NO_SLIPS: readonly Slip[] = [];

/** The fields in which the token request differs from the document. */
function slipsOf({ mismatchTags }: Decision): readonly Slip[] {
  return mismatchTags.length === 0 ? NO_SLIPS : SLIPS.filter((slip) => mismatchTags.includes(MISMATCH_OF[slip]));
}
