import { assumed, documented, inferred, type OpenQuestion, type Source } from '../../src/core/source.ts';

const open = (id: string, question: string, answer: string, source: Source): OpenQuestion => ({
  id,
  question,
  answer,
  source,
});

/** What the sources leave open and no setting covers; `settings.ts` and `delivery.ts` have the others. */
export const openQuestions: readonly OpenQuestion[] = [
  open('headers', 'Which headers does Jumio send?', 'Content-Type alone.', assumed('nothing is known of any other')),
  open(
    'on-all-steps',
    'What is in the extra callback of callbackGranularity=onAllSteps?',
    'It is not made.',
    documented('that it exists: IG21/performNetverify.md; its content is described nowhere; C58'),
  ),
  open(
    'invalid',
    'What does the result INVALID of an authentication mean?',
    'It is made like a failure, with images.',
    assumed('explained nowhere'),
  ),
  open(
    'second-callback',
    'Is a second callback sent when a result is changed by hand?',
    'No; only retrieval shows the change.',
    inferred('row 14 of the journeys: seen in retrieval (JL)'),
  ),
  open(
    'licence-categories',
    'Is dlCategories a list or an object?',
    'A list of several, and an object for a single one.',
    inferred('C14'),
  ),
  open(
    'fraud-data',
    'Is data read from the document in callbacks of DENIED_FRAUD?',
    'In four of ten.',
    inferred('the condition was removed from the table in 2019, the sample has none; n24, C5'),
  ),
  open(
    'order',
    'In which order do parameters come?',
    'Always the same; a case turns it round.',
    assumed('it differs in every sample and capture; e1'),
  ),
  open(
    'visa-words',
    'How are durationOfStay, numberOfEntries and visaCategory worded?',
    'As visas print them.',
    assumed('documented as text'),
  ),
  open(
    'similarity',
    'From which similarityScore on is it a match?',
    'From 0.6 on.',
    assumed('only the range of the automated product is documented'),
  ),
];
