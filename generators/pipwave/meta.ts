import type { components } from '../../src/generated/pipwave/types.ts';
import type { PipwaveSettings } from './settings.ts';
import type { MatchOption, PipwaveStory } from './story.ts';

type Schemas = components['schemas'];

/** Metadata with the texts that were looked for, or with nothing: other keys are not documented (gap 18). */
export function metaOf(
  { emptyMap }: PipwaveSettings,
  texts: Schemas['MatchText'] | undefined,
): Schemas['AnalysisMeta'] {
  if (texts !== undefined) return { match_text: structuredClone(texts) };
  return { list: [] as never[], map: {}, null: null as never }[emptyMap];
}

/** One entry for each text that the call asked for; undefined if it asked for none. */
export function matchedTexts(story: PipwaveStory): Schemas['MatchText'] | undefined {
  const { matchText, decision, random, attempt } = story;
  if (matchText.length === 0) return undefined;
  const draws = random.split('texts').split(attempt);
  return Object.fromEntries(
    matchText.map((option, index): [MatchOption, Schemas['TextMatch']] => {
      if (decision.text !== 'differs' || index > 0) {
        return [option, { text: textOf(story, option), score: draws.int(option, 8_000, 10_000) / 100, result: '10' }];
      }
      const score = draws.chance('no-match', 0.3) ? 0 : draws.int(option, 100, 4_999) / 100;
      return [option, { text: score === 0 ? '' : textOf(story, option), score, result: '5' }];
    }),
  );
}

/** First digits of card numbers that payment providers publish for tests. */
const TEST_CARDS = ['411111', '424242', '400000', '555555', '510510', '378282'] as const;

/** What is written on the card or the document. */
function textOf(story: PipwaveStory, option: MatchOption): string {
  const { random } = story;
  if (option === 'credit-card-first6') return random.pick('card', TEST_CARDS);
  if (option === 'credit-card-last4') return random.digits('card-end', 4);
  const { given, family } = story.person;
  return [given, family].flatMap((name) => (name === undefined ? [] : [name.capitals])).join(' ');
}
