import type { Story } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import type { components } from '../../src/generated/pipwave/types.ts';
import type { Account } from '../shared/account.ts';
import { ipOf } from '../shared/contact.ts';
import { accountIn, type People, Peopled, type PeopleTraits, peopleOf, verificationRandom } from '../shared/people.ts';
import { checkTraits, PEOPLE_RULES, type Rule, type Rules, words } from '../shared/traits.ts';
import { type Decision, type OutcomeName, outcomes } from './outcomes.ts';
import type { PipwaveSettings } from './settings.ts';

type Schemas = components['schemas'];
export type MatchOption = keyof Schemas['MatchText'] & string;

/** The facts of one pipwave session, as far as one verification type of it goes. */
export interface PipwaveStory extends Story, Readonly<People> {
  chosen: PipwaveSettings;
  decision: Decision;
  /** The merchant's record of the user. Its name differs from the document's where the outcome says that a name was not found. */
  account(): Account;
  verificationType: Schemas['VerificationType'];
  mode: Schemas['VerificationMode'];
  /** 1 for the first. */
  attempt: number;
  sessionToken: string;
  userId: string;
  apiKey: string;
  ipAddress: string;
  userAgent: string;
  /** Undefined where the call gave none. */
  extraParams: readonly (string | undefined)[];
  /** The options that the call sent. */
  matchText: readonly MatchOption[];
}

/** What a test may ask of a session and its people. An outcome that needs a type, or a text to look for, has its way. */
export interface PipwaveTraits extends PeopleTraits {
  verificationType?: Schemas['VerificationType'];
  mode?: Schemas['VerificationMode'];
  /** 1 for the first. Default: 1. */
  attempt?: number;
  /** The texts that the call asked to look for; those of another type are ignored. Default: none, but for outcomes about texts. */
  matchText?: readonly MatchOption[];
  /** What the call gave to be echoed, at most three. Default: drawn. */
  extraParams?: readonly string[];
  /** The merchant's key. Default: `demo_key_0001`. */
  apiKey?: string;
}

const DEFAULT_API_KEY = 'demo_key_0001';

/** The options of each type [documented: D3/types-of-verifications]. */
export const OPTIONS: Readonly<Record<Schemas['VerificationType'], readonly MatchOption[]>> = {
  'credit-card': ['credit-card-first6', 'credit-card-last4'],
  identification: ['name'],
};

const LETTERS_AND_DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const USER_AGENTS = [
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0',
  'Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36',
] as const;

const listOf = (fits: (value: unknown) => boolean, expected: string, most: number): Rule => ({
  fits: (value) => Array.isArray(value) && value.length <= most && value.every(fits),
  expected,
});
const isText =
  (longest: number, shortest = 0) =>
  (value: unknown) =>
    typeof value === 'string' && value.length >= shortest && value.length <= longest;
const option = words(Object.values(OPTIONS).flat());
/** Traits that only a session of pipwave has, beside those of people. */
export const RULES: Rules & Readonly<Record<Exclude<keyof PipwaveTraits, keyof PeopleTraits>, Rule>> = {
  ...PEOPLE_RULES,
  verificationType: words(Object.keys(OPTIONS)),
  mode: words(['livefeed', 'upload']),
  attempt: {
    fits: (value) => Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= 1_000,
    expected: 'a whole number from 1 to 1000',
  },
  matchText: listOf(option.fits, `a list of ${option.expected}`, 3),
  extraParams: listOf(isText(255), 'a list of at most three texts of at most 255 characters', 3),
  apiKey: { fits: isText(32, 1), expected: 'a text of 1 to 32 characters; in quotes if it is a number' },
};

export function storyOf(base: Story, traits: PipwaveTraits = {}, chosen: PipwaveSettings): PipwaveStory {
  checkTraits(traits, RULES);
  const verification = verificationRandom(base.random, traits);
  const random = verification.split('pipwave');
  const { decision } = outcomes[base.outcome as OutcomeName];
  const verificationType =
    decision.type ?? traits.verificationType ?? random.pick('type', ['credit-card', 'identification'] as const);
  // A notification seldom needs them.
  const people = new Peopled(() => {
    const { person, document, account, company } = traits;
    return peopleOf(base.random.split('pipwave'), base.startAt, {
      ...(person && { person }),
      ...(document && { document }),
      ...(account && { account }),
      ...(company && { company }),
    });
  });
  return Object.assign(people, {
    ...base,
    random: verification,
    chosen,
    decision,
    account: () => accountIn(people, traits.account, decision.text === 'differs' ? ['familyName'] : []),
    verificationType,
    mode: traits.mode ?? random.pick('mode', ['livefeed', 'upload'] as const),
    attempt: traits.attempt ?? 1,
    sessionToken: random.text('session', 8, LETTERS_AND_DIGITS),
    userId: String(random.int('user', 1_000_000, 9_999_999)),
    apiKey: traits.apiKey ?? DEFAULT_API_KEY,
    ipAddress: ipOf(random, 'ip'),
    userAgent: random.pick('agent', USER_AGENTS),
    extraParams: extraParams(random, traits.extraParams),
    matchText: matchText(random, decision, OPTIONS[verificationType], traits.matchText),
  });
}

function extraParams(random: Random, asked: PipwaveTraits['extraParams']): (string | undefined)[] {
  const given =
    asked ?? [`order-${random.digits('order', 6)}`, 'shop-7', 'checkout'].slice(0, random.int('extra', 0, 3));
  return [given[0], given[1], given[2]];
}

function matchText(
  random: Random,
  { text }: Decision,
  options: readonly MatchOption[],
  asked: readonly MatchOption[] = [],
): readonly MatchOption[] {
  const chosen = options.filter((option) => asked.includes(option));
  if (chosen.length > 0 || text === undefined) return chosen;
  return random.sample('options', options, random.int('how-many', 1, options.length));
}
