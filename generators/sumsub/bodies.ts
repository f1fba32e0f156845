import type { Moment } from '../../src/core/provider.ts';
import { DAY, isoDate, SECOND, TWO_DIGITS } from '../../src/core/time.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import type { SumsubEvents } from './payloads.ts';
import type { ReviewResult } from './result.ts';
import { objectId, type SumsubStory } from './story.ts';

/** The state that a callback tells. */
export interface State {
  reviewStatus: string;
  reviewResult?: ReviewResult | undefined;
}

/** Keys that only some events have, and where they stand [order of those before `type` assumed: no capture shows one]. */
interface Extra {
  afterLevel?: object;
  afterType?: object;
  afterStatus?: object;
}

/**
 * The body of a callback about an applicant, in the order of keys that its generation has [seed, O1, O4, O5]. What is absent is
 * left out, never null.
 */
export function bodyOf<E extends keyof SumsubEvents>(
  moment: Moment,
  story: SumsubStory,
  type: E,
  { reviewStatus, reviewResult }: State,
  extra: Extra = {},
): SumsubEvents[E] {
  const ids = idsOf(story);
  const result = reviewResult && { reviewResult };
  const { chosen, levelName, externalUserId, sourceKey, clientId } = story;
  const sandboxMode = chosen.environment === 'sandbox';
  const correlationId = correlationIdOf(moment, story);
  const times = timesOf(moment, story);
  const end = { ...(sourceKey !== undefined && { sourceKey }), clientId };
  let body: object;
  switch (chosen.payloads) {
    case 'modern':
      body = {
        ...ids,
        correlationId,
        levelName,
        ...extra.afterLevel,
        sandboxMode,
        externalUserId,
        type,
        ...extra.afterType,
        ...result,
        reviewStatus,
        ...extra.afterStatus,
        ...times,
        ...end,
      };
      break;
    case 'older':
      body = {
        ...ids,
        correlationId,
        externalUserId,
        levelName,
        ...extra.afterLevel,
        type,
        ...extra.afterType,
        sandboxMode,
        ...result,
        reviewStatus,
        ...extra.afterStatus,
        ...times,
        ...end,
      };
      break;
    case '2022':
      body = {
        ...ids,
        correlationId,
        externalUserId,
        ...extra.afterLevel,
        type,
        ...extra.afterType,
        ...result,
        reviewStatus,
        ...extra.afterStatus,
        ...times,
        ...end,
      };
  }
  return body as SumsubEvents[E];
}

/** The body of a callback that nobody documents: the ids, or everything as elsewhere. See the setting. */
export function sparseBodyOf<E extends keyof SumsubEvents>(
  moment: Moment,
  story: SumsubStory,
  type: E,
  state: State,
): SumsubEvents[E] {
  if (story.chosen.sparseBodies === 'everything') return bodyOf<E>(moment, story, type, state);
  return {
    ...idsOf(story),
    correlationId: correlationIdOf(moment, story),
    sandboxMode: story.chosen.environment === 'sandbox',
    externalUserId: story.externalUserId,
    type,
    ...timesOf(moment, story),
    clientId: story.clientId,
  } as object as SumsubEvents[E];
}

const TRANSACTION_TYPES = ['finance', 'kyc', 'travelRule', 'userPlatformEvent'] as const;

/** Of a transaction: neither inspectionId nor levelName, and the one that tells of a new one has no applicantId [D20]. */
export function transactionBodyOf<E extends keyof SumsubEvents>(
  moment: Moment,
  story: SumsubStory,
  type: E,
  reviewStatus: components['schemas']['KytStatus'],
): SumsubEvents[E] {
  const { random, startAt, kind, decision } = story;
  return {
    ...(type !== 'applicantKytTxnCreated' && { applicantId: story.applicantId }),
    applicantType: kind === 'company' ? 'company' : 'individual',
    correlationId: correlationIdOf(moment, story),
    sandboxMode: story.chosen.environment === 'sandbox',
    externalUserId: story.externalUserId,
    type,
    kytTxnId: objectId(random, 'transaction', startAt),
    kytDataTxnId: `txn-${random.digits('own-transaction', 8)}`,
    kytTxnType: random.pick('transaction-type', TRANSACTION_TYPES),
    ...looseResult(decision),
    reviewStatus,
    ...timesOf(moment, story),
    clientId: story.clientId,
  } as object as SumsubEvents[E];
}

/** What a case is known to have: little [D21]. */
export function caseBodyOf<E extends keyof SumsubEvents>(
  moment: Moment,
  story: SumsubStory,
  type: E,
  reviewStatus: string,
): SumsubEvents[E] {
  return {
    applicantId: story.applicantId,
    correlationId: correlationIdOf(moment, story),
    sandboxMode: story.chosen.environment === 'sandbox',
    type,
    ...looseResult(story.decision),
    reviewStatus,
    ...timesOf(moment, story),
    clientId: story.clientId,
  } as object as SumsubEvents[E];
}

/** A case of the newer kind names neither user nor account [O5]. */
export function caseV2BodyOf(moment: Moment, story: SumsubStory): SumsubEvents['kytCaseV2Created'] {
  const { random, startAt } = story;
  return {
    applicantId: story.applicantId,
    correlationId: correlationIdOf(moment, story),
    sandboxMode: story.chosen.environment === 'sandbox',
    type: 'kytCaseV2Created',
    kytCaseId: objectId(random, 'case', startAt),
    kytCaseStage: 'new',
    kytCaseBlueprintId: objectId(random, 'blueprint', startAt),
    kytCasePriority: 'medium',
    reviewStatus: 'open',
    ...timesOf(moment, story),
  };
}

function looseResult(decision: SumsubStory['decision']): { reviewResult?: components['schemas']['LooseResult'] } {
  if (decision === 'approved') return { reviewResult: { reviewAnswer: 'GREEN' } };
  if (decision === 'transaction-rejected') return { reviewResult: { reviewAnswer: 'RED', reviewRejectType: 'FINAL' } };
  return {};
}

function idsOf({ applicantId, inspectionId, kind, memberOf }: SumsubStory) {
  return {
    applicantId,
    inspectionId,
    applicantType: kind === 'company' ? ('company' as const) : ('individual' as const),
    ...(memberOf !== undefined && { applicantMemberOf: [{ applicantId: memberOf }] }),
  };
}

const HEX = '0123456789abcdef';

/** Of the operation, not of the callback [D20, O2]: what happens at one moment to one applicant, or what the story joins. */
function correlationIdOf({ at }: Moment, { random, operation, chosen }: SumsubStory): string {
  const operations = random.split('operation');
  const name = operation ?? at;
  return chosen.payloads === 'modern' ? operations.text(name, 32, HEX) : `req-${operations.uuid(name)}`;
}

function timesOf({ at }: Moment, { chosen }: SumsubStory) {
  const second = secondOf(at);
  const createdAt = `${second}+0000`;
  if (chosen.payloads === '2022') return { createdAt };
  const createdAtMs = `${second}.${String(at - Math.floor(at / SECOND) * SECOND).padStart(3, '0')}`;
  return chosen.payloads === 'modern' ? { createdAt, createdAtMs } : { createdAtMs };
}

/** `yyyy-MM-dd HH:mm:ss` in UTC. */
export function secondOf(at: number): string {
  const seconds = Math.floor((at - Math.floor(at / DAY) * DAY) / SECOND);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60];
  return `${isoDate(at)} ${TWO_DIGITS[hours]}:${TWO_DIGITS[minutes]}:${TWO_DIGITS[seconds % 60]}`;
}
