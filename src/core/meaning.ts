/** How a verification can stand with a consumer, whatever the consumer calls it. */
export const STATES = [
  'none',
  'pending',
  'review',
  'approved',
  'rejected',
  'resubmit',
  'expired',
  'cancelled',
] as const;
export type State = (typeof STATES)[number];

/** What one callback tells about its verification. */
export interface Told {
  /** The provider's reference, by which a consumer finds its record. */
  ref: string;
  /** The consumer's own id of the user or order, as the callback echoes it. */
  clientRef?: string;
  /**
   * In which states a sound consumer may be when this is the newest word, the most natural one first. Where opinions may
   * differ, all of them: what is not in the list is wrong beyond doubt.
   */
  allows: readonly [State, ...State[]];
  /**
   * `final`: it replaces whatever was told before. `interim`: it replaces no final word that was made before or after it, but the
   * consumer may show it until the next one. `end`: the verification is over without a verdict, which changes nothing where
   * there is one.
   */
  weight: 'final' | 'interim' | 'end';
}

/**
 * In which states a sound consumer may be once it has everything that was told, in the order in which it was made (not in
 * that of delivery): the last final word counts, and what has been told in the meantime since then may.
 */
export function statesAfter(told: readonly Told[]): readonly State[] {
  const last = told.findLastIndex(({ weight }) => weight === 'final');
  const rest =
    last < 0
      ? told.slice(
          Math.max(
            told.findLastIndex(({ weight }) => weight === 'end'),
            0,
          ),
        )
      : told.slice(last);
  const counts = last < 0 ? rest : rest.filter(({ weight }) => weight !== 'end');
  return [...new Set((counts.length > 0 ? counts : told).flatMap(({ allows }) => allows))];
}
