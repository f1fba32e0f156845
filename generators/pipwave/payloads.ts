import type { EventsOf, Moment, Payloads } from '../../src/core/provider.ts';
import { HOUR, isoDate, SECOND, unixSeconds } from '../../src/core/time.ts';
import type { components, webhooks } from '../../src/generated/pipwave/types.ts';
import { matchedTexts, metaOf } from './meta.ts';
import { BANDS, type Code } from './outcomes.ts';
import type { PipwaveStory } from './story.ts';

type Schemas = components['schemas'];
type Body = Schemas['Notification'];
export type PipwaveEvents = EventsOf<webhooks>;

export const payloads: Payloads<PipwaveEvents, PipwaveStory> = { notification };

function notification(moment: Moment, story: PipwaveStory): Body {
  const { chosen, random } = story;
  const times = timesOf(moment, story);
  const id = pdId(times.startedAt, story);
  const code = moment.stage === 'preliminary' ? '8' : story.decision.code;
  // Who reviews changes the result, not the scores [assumed].
  const scored = moment.stage === undefined ? code : '8';
  const documents = documentsOf(story, code, scored, id, times.completedAt);
  const texts = code === '2' ? undefined : matchedTexts(story);
  const body: Body = {
    session_token: story.sessionToken,
    verification_type: story.verificationType,
    user_id: story.userId,
    mode: story.mode,
    attempts_num: story.attempt,
    ip_address: story.ipAddress,
    user_agent: story.userAgent,
    verification_status: code,
    pd_id: id,
    document_set_scoring: setScore(story, code, scored),
    analysis_result_meta: metaOf(chosen, chosen.matchText === 'document' ? undefined : texts),
    ...echoed(story),
    documents: documents.map((document, index) => ({
      ...document,
      // Texts are read from the card or the document, which is the last of the set [inferred].
      analysis_result_meta: metaOf(
        chosen,
        chosen.matchText === 'set' || index < documents.length - 1 ? undefined : texts,
      ),
    })),
    started_at: unixSeconds(times.startedAt),
    completed_at: unixSeconds(times.completedAt),
    timestamp: unixSeconds(moment.at),
    api_key: story.apiKey,
  };
  if (code === '2' && random.chance('nothing-verified', 0.5)) body.documents = [];
  return chosen.numbers === 'text' ? (numbersAsText(body) as Body) : body;
}

/** The last word after a review tells of the same attempt as the word before it, so its times are those of the first. */
function timesOf({ at, firstAt, stage }: Moment, { random, attempt }: PipwaveStory) {
  const draws = random.split('times').split(attempt);
  const completedAt = (stage === 'final' ? firstAt : at) - draws.int('analysis', 1, 5) * SECOND;
  return { completedAt, startedAt: completedAt - draws.int('attempt', 4, 20) * SECOND };
}

/**
 * `PD`, the day on which the user began, nine digits [form inferred from the sample]. Each attempt and each type has its own
 * [assumed].
 */
function pdId(startedAt: number, { random, attempt, verificationType }: PipwaveStory): string {
  const first = random.int('pd', 1, 400_000_000) + (verificationType === 'identification' ? 500_000_000 : 0);
  const counter = (first + (attempt - 1) * random.int('pd-step', 1, 900)) % 1_000_000_000;
  return `PD${isoDate(startedAt).replaceAll('-', '')}${String(counter).padStart(9, '0')}`;
}

/** Of the whole set: as good as its worst document [assumed], unless the documents are not what is wrong. */
function setScore(story: PipwaveStory, code: Code, scored: Code): Body['document_set_scoring'] {
  if (code === '2') return story.chosen.errorScore === 'zero' ? 0 : (null as never);
  return scoreIn(story, 'set', scored);
}

/** Twelve significant digits, as in the sample; now and then exactly 100 or 0. */
function scoreIn({ random, attempt }: PipwaveStory, name: string, code: Code): number {
  if (code === '2') return 0;
  const draws = random.split('score').split(attempt).split(name);
  if (code === '10' && draws.chance('perfect', 0.1)) return 100;
  if (code === '5' && draws.chance('nothing', 0.1)) return 0;
  const [least, below] = BANDS[code];
  return draws.int('value', least * 1e10, below * 1e10 - 1) / 1e10;
}

const twoDecimals = (score: number) => Math.floor(score * 100) / 100;

function documentsOf(story: PipwaveStory, code: Code, scored: Code, id: string, completedAt: number) {
  const { verificationType, decision, random, attempt } = story;
  const types: Schemas['DocumentType'][] =
    verificationType === 'credit-card' ? ['credit-card'] : ['selfie', 'identification'];
  const last = types.length - 1;
  // One document makes the result of the set, any other is good. A text that differs stands on the last one.
  const deciding = decision.text === 'differs' ? last : random.int(`deciding-${attempt}`, 0, last);
  return types.map((type, index) => {
    const isGood = code === '10' || (code !== '2' && (index !== deciding || decision.facesDiffer === true));
    const score =
      index === deciding && !decision.facesDiffer ? scoreIn(story, 'set', scored) : scoreIn(story, type, '10');
    return {
      document_type: type,
      ...filesOf(story, id, type, completedAt),
      document_scoring: code === '2' ? 0 : twoDecimals(score),
      result: isGood ? ('10' as const) : code,
    };
  });
}

/** Names, sizes and links of the pictures. A link is signed for one hour [assumed, gap 13]. */
function filesOf(
  { mode, chosen, random, attempt }: PipwaveStory,
  id: string,
  type: Schemas['DocumentType'],
  completedAt: number,
) {
  const draws = random.split('files').split(type).split(attempt);
  const url = (filename: string, part: string) =>
    `https://files.pipwave.test/${filename}?Expires=${unixSeconds(completedAt + HOUR)}&Signature=${draws.text(part, 32, '0123456789abcdef')}`;
  const full = `${id}-${type}-full.jpg`;
  const all = {
    full_filename: full,
    full_size: draws.int('full size', 120_000, 4_000_000),
    full_url: url(full, 'full'),
  };
  if (mode === 'livefeed') {
    const subject = `${id}-${type}-subject.jpg`;
    return {
      subject_filename: subject,
      subject_size: draws.int('subject size', 20_000, 119_999),
      subject_url: url(subject, 'subject'),
      ...all,
    };
  }
  const none = null as never;
  return chosen.subjectInUpload === 'absent'
    ? all
    : { subject_filename: none, subject_size: none, subject_url: none, ...all };
}

function echoed({ extraParams, chosen }: PipwaveStory): Pick<Body, 'extra_param1' | 'extra_param2' | 'extra_param3'> {
  const missing = { null: null, empty: '', absent: undefined }[chosen.extraParams];
  const entries = extraParams.map((value, index) => [`extra_param${index + 1}`, value ?? missing] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** The same value with each number as text, however deep. */
export function numbersAsText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(numbersAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, numbersAsText(child)]));
}
