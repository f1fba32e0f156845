import { useEffect } from 'preact/hooks';
import { hrefOf, route } from '../route.ts';

/** The way to what is older, and back to the newest. */
export function Pager({
  after,
  next,
  what,
  count,
}: {
  after: number | undefined;
  next: number | undefined;
  what: string;
  count: number;
}) {
  // Another page is read from its top.
  useEffect(() => scrollTo(0, 0), [after]);
  const { parts, query } = route.value;
  const at = (place: number | undefined) =>
    hrefOf(parts, { ...Object.fromEntries(query), after: place === undefined ? '' : String(place) });
  if (after === undefined && next === undefined)
    return <p class="pager quiet">{`${count.toLocaleString('en')} ${what}`}</p>;
  return (
    <nav class="pager" aria-label={`Pages of ${what}`}>
      {after !== undefined && (
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
