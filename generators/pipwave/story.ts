import type { Story } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import type { components } from '../../src/generated/pipwave/types.ts';
import { ipOf } from '../shared/contact.ts';
import { type DocumentTraits, documentOf, type IdentityDocument } from '../shared/document.ts';
import { type Person, type PersonTraits, personOf } from '../shared/person.ts';
import { type Decision, type OutcomeName, outcomes } from './outcomes.ts';
import type { PipwaveSettings } from './settings.ts';

type Schemas = components['schemas'];
export type MatchOption = keyof Schemas['MatchText'] & string;

/** The facts of one pipwave session, as far as one verification type of it goes. */
export interface PipwaveStory extends Story {
  chosen: PipwaveSettings;
  decision: Decision;
  /** Both are made when they are asked for: a notification seldom needs them, and the words of a country take time to load. */
  readonly person: Person;
  readonly document: IdentityDocument;
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

/** What a test may ask of a session. An outcome that needs a type, or a text to look for, has its way. */
export interface PipwaveTraits {
  person?: PersonTraits;
  document?: DocumentTraits;
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

export const DEFAULT_API_KEY = 'demo_key_0001';

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

export function storyOf(base: Story, traits: PipwaveTraits = {}, chosen: PipwaveSettings): PipwaveStory {
  const random = base.random.split('pipwave');
  const { decision } = outcomes[base.outcome as OutcomeName];
  const verificationType =
    decision.type ?? traits.verificationType ?? random.pick('type', ['credit-card', 'identification'] as const);
  let person: Person | undefined;
  let document: IdentityDocument | undefined;
  return {
    ...base,
    chosen,
    decision,
    get person() {
      person ??= personOf(random.split('person'), base.startAt, traits.person);
      return person;
    },
    get document() {
      document ??= documentOf(random.split('document'), this.person, base.startAt, traits.document);
      return document;
    },
    verificationType,
    mode: traits.mode ?? random.pick('mode', ['livefeed', 'upload'] as const),
    attempt: traits.attempt ?? 1,
    sessionToken: random.text('session', 8, LETTERS_AND_DIGITS),
    userId: String(random.int('user', 1_000_000, 9_999_999)),
    apiKey: traits.apiKey ?? DEFAULT_API_KEY,
    ipAddress: ipOf(random, 'ip', random.chance('ipv6', 0.2) ? 6 : 4),
    userAgent: random.pick('agent', USER_AGENTS),
    extraParams: extraParams(random, traits.extraParams),
    matchText: matchText(random, decision, OPTIONS[verificationType], traits.matchText),
  };
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
