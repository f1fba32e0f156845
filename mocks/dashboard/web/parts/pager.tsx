import { hrefOf, route } from '../route.ts';

/** The way to what is older, and back to the newest. */
export function Pager({
  isFirst,
  next,
  what,
  count,
}: {
  /** Nothing is newer. */
  isFirst: boolean;
  next: number | undefined;
  what: string;
  count: number;
}) {
  const { parts, query } = route.value;
  const at = (place: number | undefined) =>
    hrefOf(parts, { ...Object.fromEntries(query), after: place === undefined ? '' : String(place) });
  if (isFirst && next === undefined) return <p class="pager quiet">{`${count.toLocaleString('en')} ${what}`}</p>;
  return (
    <nav class="pager" aria-label={`Pages of ${what}`}>
      {!isFirst && (
        <>
          <a class="button" href={at(undefined)}>
            The newest
          </a>
          <button type="button" class="button" onClick={() => history.back()}>
            Back
          </button>
        </>
      )}
      {next !== undefined && (
        <a class="button" href={at(next)}>
          Older
        </a>
      )}
    </nav>
  );
}
