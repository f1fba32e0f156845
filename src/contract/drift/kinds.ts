import type { DriftKind } from '../../core/drift.ts';

const BY_RULE: Readonly<Record<string, DriftKind>> = {
  'contract/unknown-event': 'drift/new-event',
  'contract/additional-properties': 'drift/new-key',
  'contract/enum': 'drift/new-enum-value',
  'contract/const': 'drift/new-enum-value',
  'contract/unknown-value': 'drift/new-enum-value',
  'contract/required': 'drift/vanished-key',
  'contract/type': 'drift/widened-type',
  'capture/form': 'drift/widened-type',
  'contract/max-length': 'drift/widened-length',
  'contract/min-length': 'drift/widened-length',
  'contract/max-items': 'drift/widened-length',
  'contract/min-items': 'drift/widened-length',
  'contract/minimum': 'drift/widened-bound',
  'contract/maximum': 'drift/widened-bound',
  'contract/exclusive-minimum': 'drift/widened-bound',
  'contract/exclusive-maximum': 'drift/widened-bound',
  'contract/multiple-of': 'drift/widened-bound',
  'contract/format': 'drift/changed-format',
  'contract/pattern': 'drift/changed-format',
};

/** The kind of drift that a broken rule of the contract is. What no other kind says is about values that do not go together. */
export const kindOf = (rule: string): DriftKind => BY_RULE[rule] ?? 'drift/rule-broken';
