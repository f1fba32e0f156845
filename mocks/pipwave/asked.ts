import { type MatchOption, OPTIONS } from '../../generators/pipwave/story.ts';
import { isPlainObject } from '../../src/core/override.ts';
import type { components } from '../../src/generated/pipwave/types.ts';

type Schemas = components['schemas'];
type VerificationType = Schemas['VerificationType'];
type Mode = Schemas['VerificationMode'];

/** The texts that a type's documents should show. */
export type ExpectedTexts = Readonly<Partial<Record<MatchOption, string>>>;

/** What a call asks for. Plain JSON. */
export interface Asked {
  userId: string;
  /** As they were given, the first to the third; null where none was. */
  extraParams: readonly (string | null)[];
  /** At least one, each in its own verification. */
  types: Readonly<Partial<Record<VerificationType, ExpectedTexts>>>;
  /** At least one. */
  modes: readonly Mode[];
}

const MODES: readonly Mode[] = ['livefeed', 'upload'];

/** A parameter that the document cannot judge: what is text there has a form of its own. The message is for the caller. */
export class WrongParameter extends Error {}

/** Reads what is text in a call: `types_of_verification` and `allowed_mode`. Throws `WrongParameter`. */
export function askedOf(request: Schemas['InitiateRequest']): Asked {
  const { user_id, extra_param1, extra_param2, extra_param3 } = request;
  return {
    userId: user_id,
    extraParams: [extra_param1 ?? null, extra_param2 ?? null, extra_param3 ?? null],
    types: typesOf(request.types_of_verification),
    modes: modesOf(request.allowed_mode),
  };
}

/** An object with the options of each type [D3/api-list]; the list of objects of the first edition is refused [assumed]. */
function typesOf(text: string): Asked['types'] {
  const where = 'types_of_verification';
  const entries = Object.entries(mapOf(parsed(text, where), where));
  if (entries.length === 0) throw new WrongParameter(`${where} names no type`);
  return Object.fromEntries(
    entries.map(([type, options]) => {
      if (!Object.hasOwn(OPTIONS, type))
        throw new WrongParameter(`${where} has an unknown type. Known: ${Object.keys(OPTIONS).join(', ')}`);
      const known = OPTIONS[type as VerificationType];
      return [type, expectedOf(mapOf(options, `${where}: ${type}`).match_text, known, `${where}: ${type}: match_text`)];
    }),
  );
}

function expectedOf(value: unknown, known: readonly MatchOption[], where: string): ExpectedTexts {
  const entries = Object.entries(value === undefined ? {} : mapOf(value, where));
  for (const [option, text] of entries) {
    if (!known.some((each) => each === option))
      throw new WrongParameter(`${where} has an unknown option. Known: ${known.join(', ')}`);
    if (typeof text !== 'string') throw new WrongParameter(`${where}: ${option} is not a text`);
  }
  return Object.fromEntries(entries);
}

/** Modes with commas between them, and with blanks around those if somebody likes; all unless told [D3/api-list]. */
function modesOf(text = ''): readonly Mode[] {
  if (text.trim() === '') return MODES;
  const given = text.split(',').map((word) => word.trim());
  const modes = MODES.filter((mode) => given.includes(mode));
  if (given.every((word) => modes.some((mode) => mode === word))) return modes;
  throw new WrongParameter(`allowed_mode has an unknown mode. Known: ${MODES.join(', ')}`);
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongParameter(`${where} is not JSON`);
  }
}

/** PHP writes an empty map as an empty list. */
function mapOf(value: unknown, where: string): Record<string, unknown> {
  if (Array.isArray(value) && value.length === 0) return {};
  if (isPlainObject(value)) return value;
  throw new WrongParameter(`${where} is not a JSON object`);
}
