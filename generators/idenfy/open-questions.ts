import { assumed, documented, inferred, type OpenQuestion } from '../../src/core/source.ts';

/** What the sources leave open. */
export const openQuestions: readonly OpenQuestion[] = [
  {
    id: 'human-before-review',
    question: 'What are manualFace and manualDocument before a review?',
    answer: 'null; cases have empty text, and nothing.',
    source: assumed('null in LEG21, "empty" on D:/kyc/data-retrieval, and OAS26 allows neither'),
  },
  {
    id: 'kyb-links',
    question: 'What are companyId and beneficiaryId of a person who is verified on their own?',
    answer: 'Empty text; cases have null, and nothing.',
    source: assumed('required, and not null, in OAS26; no more is said'),
  },
  {
    id: 'unfinished-body',
    question: 'What is in the body of a session that expired or was cancelled?',
    answer: 'Overall EXPIRED, results NOT_ANALYSED, data null, times 0 where nobody came, and final is true.',
    source: inferred('no source prints one; the whole body is required (OAS26)'),
  },
  {
    id: 'resubmission',
    question: 'What leads to IDENTIFICATION_RESUBMITTED, and what is in its body?',
    answer: 'The customer asked for more information; the whole body with the new result.',
    source: inferred('the event and the request are in OAS26, what connects them is not'),
  },
  {
    id: 'denial-at-expiry',
    question: 'Which events carry the denial at the end of a session, and the result that follows it?',
    answer: 'AUTO_FINISHED with final: false, then MANUAL_FINISHED.',
    source: assumed('WL23 tells of both deliveries, from a time before there were events'),
  },
  {
    id: 'key-of-callback-url',
    question: 'Which key signs callbacks to the callbackUrl of a token?',
    answer: 'The one that is set for all others.',
    source: assumed('today each notification of the dashboard has a key of its own (D:/security/CallbackSigning)'),
  },
  {
    id: 'dropped-fields',
    question: 'Are suspicionReasons, denyReasons and the summary of AML in status still sent?',
    answer: 'No; cases have suspicionReasons.',
    source: assumed('gone from OAS26; D:/guides/sample-documents still shows suspicionReasons'),
  },
  {
    id: 'bytes',
    question: 'How is the JSON written?',
    answer: 'Compact, in raw UTF-8; cases have escapes, spaces and a line break at the end.',
    source: assumed('no source shows the bytes'),
  },
  {
    id: 'letters',
    question: 'In which letters are the doc* fields?',
    answer: 'Latin ones, as in the machine-readable zone, names in capitals; org* has the script of the document.',
    source: assumed('samples have names in capitals'),
  },
  {
    id: 'risk-bands',
    question: 'Which riskScore is which riskLevel?',
    answer: 'Five equal bands.',
    source: assumed('only the range and the levels are documented (OAS26)'),
  },
  {
    id: 'file-links',
    question: 'How long does a file link live?',
    answer: 'One hour.',
    source: assumed('signed and limited in time (WL23), not for how long'),
  },
  {
    id: 'sender',
    question: 'Which User-Agent, and from which addresses?',
    answer: 'None is sent, and any address.',
    source: assumed('addresses are not published (D:/security/ip-whitelisting), and no source names a User-Agent'),
  },
  {
    id: 'other-events',
    question: 'What do VIDEO_CALL_FINISHED and the events of AML monitoring, companies, banks and ages tell?',
    answer: 'They are not made.',
    source: documented('that they exist: OAS26 has no body for the call, the others have documents of their own (AE)'),
  },
];
