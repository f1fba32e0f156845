import type { Severity } from '../../core/diff.ts';

/** One kind of change of a contract, as it looks to who has to live with it. */
export interface DiffRule {
  severity: Severity;
  title: string;
  /** Why it matters to who receives callbacks, or calls the REST side. */
  why: string;
  /** The ways in which a good consumer survives it. */
  survive: string;
}

/**
 * The rules by their stable ids. In a webhook the body is what the provider sends, so whatever widens it can break; of the REST
 * side a request is judged the other way round, for there the consumer sends.
 */
export const RULES = {
  'webhook/event-added': {
    severity: 'breaking',
    title: 'an event is new',
    why: 'A consumer that refuses what it does not know answers with an error, and the provider sends again or switches the webhook off.',
    survive: 'Acknowledge events that are not handled, and log their names.',
  },
  'webhook/event-removed': {
    severity: 'breaking',
    title: 'an event is gone',
    why: 'What waits for it waits for ever.',
    survive: 'Read the state back by the API where no callback has come in time.',
  },
  'webhook/field-removed': {
    severity: 'breaking',
    title: 'a field is gone',
    why: 'A consumer that reads it finds nothing.',
    survive: 'Take every field for one that may be missing, and fail on none that is not needed.',
  },
  'webhook/field-optional': {
    severity: 'breaking',
    title: 'a field that was always there may be missing',
    why: 'A consumer that reads it unasked stumbles on the first callback without it.',
    survive: 'Ask whether a field is there before it is used; have a path for its absence.',
  },
  'webhook/field-allowed': {
    severity: 'breaking',
    title: 'a field may come where it was ruled out',
    why: 'Whoever told variants apart by its absence takes one for another.',
    survive: 'Tell variants by the value that names them, never by what is missing.',
  },
  'webhook/object-opened': {
    severity: 'breaking',
    title: 'an object that was closed takes other fields',
    why: 'A consumer that validates strictly, or binds to a closed type, refuses the callback.',
    survive: 'Ignore fields that are not known.',
  },
  'webhook/enum-value-added': {
    severity: 'breaking',
    title: 'a list of values has a new one',
    why: 'A switch without a default drops it, and a strict decoder refuses the callback.',
    survive: 'Have a default branch that approves nobody, and acknowledge.',
  },
  'webhook/open-enum-value-added': {
    severity: 'info',
    title: 'an open list of values names a new one',
    why: 'The old contract said that others may come; now one of them has a name.',
    survive: 'Nothing is to be done; a consumer of an open list has a default branch.',
  },
  'webhook/enum-opened': {
    severity: 'breaking',
    title: 'a closed list of values is open',
    why: 'Values may come that no list names.',
    survive: 'Have a default branch that approves nobody, and keep the value as text.',
  },
  'webhook/const-changed': {
    severity: 'breaking',
    title: 'a constant is another',
    why: 'Whoever compares with the old one never matches again.',
    survive: 'Take both for a while, and refuse nothing by a constant that decides nothing.',
  },
  'webhook/type-widened': {
    severity: 'breaking',
    title: 'a value may be of another type',
    why: 'A decoder for the old type fails, and comparisons go wrong quietly.',
    survive: 'Check the type where a value is read; take a text of digits for its number where that is safe.',
  },
  'webhook/nullable': {
    severity: 'breaking',
    title: 'a value may be null',
    why: 'Null has no length and no fields: the first one throws.',
    survive: 'Treat null as a field that is missing.',
  },
  'webhook/max-length-raised': {
    severity: 'breaking',
    title: 'a text may be longer',
    why: 'It does not fit the column that was made for it, and the insert fails or cuts it.',
    survive: 'Store texts of a provider without a limit of your own, or with room to spare.',
  },
  'webhook/bound-widened': {
    severity: 'breaking',
    title: 'a value may lie outside its old bounds',
    why: 'Empty texts, negative numbers and large ones come where they were ruled out.',
    survive: 'Check bounds where they matter, and store numbers in a type with room to spare.',
  },
  'webhook/items-widened': {
    severity: 'breaking',
    title: 'a list may be shorter, longer, or hold an element twice',
    why: 'Whoever takes the first element of an empty list, or a fixed number of them, stumbles.',
    survive: 'Go through lists as long as they are; expect none, and twice the same.',
  },
  'webhook/format-changed': {
    severity: 'breaking',
    title: 'a text has another format, or none',
    why: 'A parser for the old format fails.',
    survive: 'Keep the text as it comes, and parse where it is needed with a path for failure.',
  },
  'webhook/pattern-changed': {
    severity: 'breaking',
    title: 'a text follows another pattern, or none',
    why: 'What takes it apart by the old pattern fails; so does a strict validator.',
    survive: 'Treat identifiers as opaque text.',
  },
  'webhook/branch-added': {
    severity: 'breaking',
    title: 'a body has a new variant',
    why: 'No code knows its fields, and a strict decoder refuses it.',
    survive: 'Have a default for variants that are not known: keep, acknowledge, look later.',
  },
  'webhook/condition-changed': {
    severity: 'risky',
    title: 'a rule across fields has changed or is gone',
    why: 'What followed from another field does not follow any more.',
    survive: 'Check each field that is used, not another that used to imply it.',
  },
  'webhook/content-type-changed': {
    severity: 'breaking',
    title: 'a body comes with another content type',
    why: 'The parser of the framework leaves the body unread, or refuses it.',
    survive: 'Choose the parser by the Content-Type header.',
  },
  'webhook/encoding-changed': {
    severity: 'breaking',
    title: 'a parameter of a form is spelled another way',
    why: 'What was JSON is plain text, or the other way round.',
    survive: 'Parse a parameter as JSON only if it is JSON.',
  },
  'webhook/header-changed': {
    severity: 'risky',
    title: 'a header is new, gone or other',
    why: 'Routing and logging by headers go wrong; names that a proxy does not pass are lost.',
    survive: 'Read headers without regard to case, and need none that the body can replace.',
  },
  'webhook/signature-changed': {
    severity: 'breaking',
    title: 'callbacks are signed or authenticated another way',
    why: 'Genuine callbacks are refused, or, worse, the check passes forged ones.',
    survive:
      'Verify by the algorithm that the provider names out of a list of your own; deploy the new check before the change.',
  },
  'webhook/delivery-changed': {
    severity: 'risky',
    title: 'timeouts, retries or the method of a delivery are other',
    why: 'An answer that was in time is late, and a failure that was retried is lost.',
    survive: 'Store, answer, then work; reconcile what was missed by the API.',
  },
  'webhook/answer-changed': {
    severity: 'breaking',
    title: 'the provider asks for another answer',
    why: 'The answer of today counts as a failure: the provider sends again, or gives up.',
    survive: 'Answer as the new contract asks, where that satisfies the old one too.',
  },
  'webhook/field-added': {
    severity: 'info',
    title: 'a field is new, or always there now',
    why: 'A consumer that ignores what it does not know sees no difference.',
    survive: 'Nothing is to be done.',
  },
  'webhook/narrowed': {
    severity: 'info',
    title: 'less may come than before',
    why: 'All that comes was allowed before; code for the rest may be dead.',
    survive: 'Nothing is to be done.',
  },
  'paths/operation-removed': {
    severity: 'breaking',
    title: 'an operation is gone',
    why: 'Whoever calls it gets an error.',
    survive: 'Move to what replaces it before the change.',
  },
  'paths/request-field-required': {
    severity: 'breaking',
    title: 'a request needs a field or parameter that it did not',
    why: 'The requests of today are refused.',
    survive: 'Send it before the change.',
  },
  'paths/request-narrowed': {
    severity: 'breaking',
    title: 'a request may say less than before',
    why: 'Values that were taken are refused.',
    survive: 'Send only what both contracts take.',
  },
  'paths/request-field-removed': {
    severity: 'risky',
    title: 'a field or parameter of a request is not known any more',
    why: 'What it asked for does not happen, mostly without an error.',
    survive: 'Look for what replaces it.',
  },
  'paths/response-field-removed': {
    severity: 'breaking',
    title: 'a field of a response is gone or may be missing',
    why: 'A caller that reads it finds nothing.',
    survive: 'Ask whether a field is there before it is used.',
  },
  'paths/response-widened': {
    severity: 'breaking',
    title: 'a response may say more than before',
    why: 'A decoder for the old values, types or bounds fails.',
    survive: 'Have a default for values that are not known.',
  },
  'paths/response-removed': {
    severity: 'breaking',
    title: 'a response is gone or comes with another content type',
    why: 'A caller that waits for this status, or parses this type, never sees it.',
    survive: 'Go by the class of a status, and by the Content-Type header.',
  },
  'paths/security-changed': {
    severity: 'breaking',
    title: 'a call is authenticated another way',
    why: 'The calls of today are refused.',
    survive: 'Set up the new credentials before the change.',
  },
  'paths/compatible': {
    severity: 'info',
    title: 'the REST side takes more, or answers less',
    why: 'The calls of today go on to work.',
    survive: 'Nothing is to be done.',
  },
} as const satisfies Record<string, DiffRule>;

export type DiffRuleId = keyof typeof RULES;
