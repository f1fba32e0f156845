import { codePointLength } from '../../src/core/formats.ts';
import type { Story } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import { unixSeconds } from '../../src/core/time.ts';
import { type People, Peopled, type PeopleTraits, peopleOf, verificationRandom } from '../shared/people.ts';
import { checkTraits, PEOPLE_RULES, type Rule, type Rules, words } from '../shared/traits.ts';
import { LANGUAGES, type Language } from './comments.ts';
import { type Decision, type OutcomeName, outcomes } from './outcomes.ts';
import type { SumsubSettings } from './settings.ts';

/** Who an applicant is: a person alone, a company, or a person who is verified as a party of that company. */
type ApplicantKind = 'individual' | 'company' | 'member';

/** The facts of one applicant. */
export interface SumsubStory extends Story, Readonly<People> {
  chosen: SumsubSettings;
  decision: Decision;
  kind: ApplicantKind;
  applicantId: string;
  inspectionId: string;
  /** The applicant that is the company of a member. */
  memberOf: string | undefined;
  externalUserId: string;
  levelName: string;
  previousLevelName: string;
  clientId: string;
  /** Undefined where the account has no partitions. */
  sourceKey: string | undefined;
  /** The language of comments for the applicant. */
  language: Language;
  /** What the callback is part of; undefined where it is an operation of its own. */
  operation: string | undefined;
}

/** What a test may ask of an applicant and the people around it. */
export interface SumsubTraits extends PeopleTraits {
  /** `member`: the beneficial owner of the company that `company.owner` names. Default: individual; company where the outcome needs one. */
  applicant?: ApplicantKind;
  /** Name of the first level. Default: drawn. */
  levelName?: string;
  /** On which of the two levels of the story the applicant is. Default: 1. */
  level?: 1 | 2;
  /** Your id of the user. Default: drawn. */
  externalUserId?: string;
  /** The language of comments for the applicant. Default: drawn. */
  language?: Language;
  /** Callbacks of one operation share their correlationId. Default: each callback is an operation of its own. */
  operation?: string;
}

const isText = (longest: number): Rule => ({
  fits: (value) => typeof value === 'string' && value !== '' && codePointLength(value) <= longest,
  expected: `a text of at most ${longest} characters; in quotes if it is a number`,
});

/** Traits that only an applicant has, beside those of people. */
export const RULES: Rules & Readonly<Record<Exclude<keyof SumsubTraits, keyof PeopleTraits>, Rule>> = {
  ...PEOPLE_RULES,
  applicant: words(['individual', 'company', 'member']),
  levelName: isText(255),
  level: { fits: (value) => value === 1 || value === 2, expected: '1 or 2' },
  externalUserId: isText(512),
  language: words(LANGUAGES),
  operation: isText(255),
};

const LEVELS: Readonly<Record<ApplicantKind, readonly string[]>> = {
  individual: ['basic-kyc-level', 'id-and-liveness', '1doc', 'KYC level / EU', 'Standard verification', 'poa-level'],
  member: ['ubo-level', 'director-level', 'company-party-level'],
  company: ['basic-kyb-level', 'KYB full', 'company-documents'],
};
const SOURCE_KEYS = ['web', 'mobile', 'partner-1'];

export function storyOf(base: Story, traits: SumsubTraits = {}, chosen: SumsubSettings): SumsubStory {
  checkTraits(traits, RULES);
  const { decision } = outcomes[base.outcome as OutcomeName];
  const kind = traits.applicant ?? (typeof decision === 'object' && decision.company ? 'company' : 'individual');
  const company = base.random.split('sumsub-company');
  const own = kind === 'company' ? company : verificationRandom(base.random, traits).split('sumsub');
  const applicantId = objectId(own, 'applicant', base.startAt);
  const first = own.int('level', 0, LEVELS[kind].length - 1);
  const level = (index: number) => LEVELS[kind][(first + index) % LEVELS[kind].length] as string;
  const levels = [traits.levelName ?? level(0), level(1)] as const;
  const onSecond = traits.level === 2;
  // No callback holds personal data.
  const people = () => {
    const { person, document, account } = traits;
    return peopleOf(base.random.split('sumsub'), base.startAt, {
      ...(person && { person }),
      ...(document && { document }),
      ...(account && { account }),
      ...((traits.company || kind !== 'individual') && { company: traits.company ?? {} }),
    });
  };
  return Object.assign(new Peopled(people), {
    ...base,
    random: own,
    chosen,
    decision,
    kind,
    applicantId,
    inspectionId: chosen.payloads === 'modern' ? applicantId : nextId(applicantId),
    memberOf: kind === 'member' ? objectId(company, 'applicant', base.startAt) : undefined,
    externalUserId: traits.externalUserId ?? externalUserId(own, kind),
    levelName: onSecond ? levels[1] : levels[0],
    previousLevelName: onSecond ? levels[0] : levels[1],
    clientId: `exampleclient_${base.random.int('client', 1, 999)}`,
    sourceKey: base.random.chance('has-source-key', 0.15) ? base.random.pick('source-key', SOURCE_KEYS) : undefined,
    language: traits.language ?? own.pick('language', LANGUAGES),
    operation: traits.operation,
  });
}

const HEX = '0123456789abcdef';

/**
 * 24 digits of hex, of which the first eight are the seconds when the object was made [inferred: the ids of the seed and of the
 * captures begin so].
 */
export function objectId(random: Random, name: string, madeAt: number): string {
  const seconds = (unixSeconds(madeAt) >>> 0).toString(16).padStart(8, '0');
  // The last six leave room for the id after it.
  const last = random.int(`${name} last`, 0, 0xfffffe);
  return seconds + random.text(name, 10, HEX) + last.toString(16).padStart(6, '0');
}

/** The inspection of an applicant had the id after it until early 2024 [seed, O1, O2, O3]. */
const nextId = (id: string) => id.slice(0, 18) + (Number.parseInt(id.slice(18), 16) + 1).toString(16).padStart(6, '0');

/** Your own id, or one of those that the provider makes where there is none [O1, O3, O4]. */
function externalUserId(random: Random, kind: ApplicantKind): string {
  if (kind === 'member') return `beneficiary-random-${random.uuid('user')}`;
  if (kind === 'company') return `company-${random.digits('user', 6)}`;
  const lot = random.int('user-form', 0, 7);
  if (lot < 4) return `user-${random.digits('user', 7)}`;
  const uuid = random.uuid('user');
  return lot < 6 ? uuid : `${lot === 6 ? 'level' : 'dash'}-${uuid}`;
}
