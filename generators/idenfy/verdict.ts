import type { Moment } from '../../src/core/provider.ts';
import type { Random } from '../../src/core/random.ts';
import {
  type DocumentStatus,
  type FaceStatus,
  HUMAN_DOCUMENT_FAILURES,
  HUMAN_FACE_FAILURES,
  type Overall,
  type Pair,
} from './outcomes.ts';
import type { IdenfyStory } from './story.ts';

/** What one callback says of the decision. */
export interface Verdict {
  final: boolean;
  overall: Overall;
  automatic: Pair;
  /** Filled once a reviewer has decided. */
  human: Pair | undefined;
}

/** The automated check speaks. Its word is final unless the caller says otherwise, or a reviewer overturns it. */
export function automaticVerdict({ decision }: IdenfyStory, { stage }: Moment): Verdict {
  const { automatic } = decision;
  const { overall } = automatic;
  if (decision.unfinished === 'after-attempt') return { final: false, overall: 'DENIED', automatic, human: undefined };
  return { final: stage !== 'preliminary' && decision.overturned === undefined, overall, automatic, human: undefined };
}

/** A reviewer speaks: the last word. Without a decision to the contrary the reviewer confirms the automated check. */
export function humanVerdict({ decision, random }: IdenfyStory): Verdict {
  const { automatic } = decision;
  const human = decision.overturned ?? {
    overall: decision.unfinished === undefined ? automatic.overall : 'DENIED',
    face: confirmedFace(automatic.face, random.split('review')),
    document: confirmedDocument(automatic.document, random.split('review')),
  };
  return { final: true, overall: human.overall, automatic, human };
}

/** An event that tells any outcome: the reviewer's word if there is one by now, else that of the automated check. */
export function anyVerdict(story: IdenfyStory, moment: Moment): Verdict {
  const reviewed = story.decision.overturned !== undefined && moment.stage !== 'preliminary';
  if (reviewed) return humanVerdict(story);
  return story.decision.unfinished === undefined ? automaticVerdict(story, moment) : unfinishedVerdict(story);
}

/** The session ended without a result. That this is final is inferred: no source prints such a body. */
export function unfinishedVerdict({ decision }: IdenfyStory): Verdict {
  const { automatic } = decision;
  return { final: true, overall: automatic.overall, automatic, human: undefined };
}

/** Reviewers have fewer words than the automated check [WL23]; a failure it has no word for becomes another failure. */
function confirmedFace(face: FaceStatus, random: Random): FaceStatus {
  return face === 'FACE_MATCH' || HUMAN_FACE_FAILURES.includes(face) ? face : random.pick('face', HUMAN_FACE_FAILURES);
}

function confirmedDocument(document: DocumentStatus, random: Random): DocumentStatus {
  const known = document === 'DOC_VALIDATED' || HUMAN_DOCUMENT_FAILURES.includes(document);
  // An expired document has expired: only the automated check's own word may claim that.
  return known
    ? document
    : random.pick(
        'document',
        HUMAN_DOCUMENT_FAILURES.filter((word) => word !== 'DOC_EXPIRED'),
      );
}
