import type { Random } from '../../src/core/random.ts';
import type { components } from '../../src/generated/sumsub/types.ts';
import { COMMENTS, clientComment } from './comments.ts';
import type { SumsubStory } from './story.ts';
import type { Rejection } from './verdicts.ts';

type Schemas = components['schemas'];
export type ReviewResult = Schemas['ReviewResult'];

/** A group in ten comes without the button below it: 8 of 244 captures, and more often here, so that it is met [O4]. */
const GROUP_ALONE = 0.1;

/** The verdict of a story. The same in every callback of it; GREEN is also what undecided applicants carry. */
export function resultOf({ decision, random, chosen, language }: SumsubStory): ReviewResult {
  if (typeof decision === 'string') return { reviewAnswer: 'GREEN' };
  return rejection(decision, random.split('result').split(decision.type), language, chosen.payloads === 'modern');
}

function rejection(
  { type, reasons, comment, comments, noButtons }: Rejection,
  random: Random,
  language: SumsubStory['language'],
  withButtons: boolean,
): Schemas['RedResult'] {
  const drawn = random.sample('reasons', reasons, random.chance('second-reason', 0.25) ? 2 : 1);
  const labels = new Set(drawn.flatMap(({ labels }) => labels));
  const buttons = new Set<string>();
  for (const button of drawn.flatMap((each) => each.buttons)) {
    const [group = '', rest] = button.split('_');
    buttons.add(group);
    if (rest !== undefined && !random.chance(`alone ${button}`, GROUP_ALONE)) buttons.add(button);
  }
  const rejectLabels = random.shuffle('labels', [...labels]);
  const isFinal = type === 'FINAL';
  const says = (who: string, probability: number) =>
    comments === 'both' || (comments === undefined && random.chance(who, probability));
  return {
    reviewAnswer: 'RED',
    rejectLabels,
    reviewRejectType: type,
    ...(withButtons && !noButtons && { buttonIds: random.shuffle('buttons', [...buttons]) }),
    // FINAL is more often explained to the client; comments of RETRY often stand on the documents (invariant 14).
    ...(says('moderation', isFinal ? 0.5 : 0.6) && { moderationComment: moderationComment(random, comment, language) }),
    ...(says('client', isFinal ? 0.7 : 0.25) && { clientComment: clientComment(rejectLabels, isFinal) }),
  };
}

/** For the applicant: one line, or several with a blank one and a placeholder that nobody filled in. Now and then empty. */
function moderationComment(random: Random, key: Rejection['comment'], language: SumsubStory['language']): string {
  const texts = COMMENTS[language];
  const lot = random.int('comment-form', 0, 9);
  if (lot === 0) return '';
  return lot < 4 ? `${texts[key]}\n\n${texts.contact}` : texts[key];
}
