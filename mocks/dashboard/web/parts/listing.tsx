import type { ComponentChildren } from 'preact';
import { control } from '../api.ts';
import { useLoaded } from '../load.ts';
import { hrefOf, replaceQuery, route } from '../route.ts';
import { Await, Notice } from './basics.tsx';
import { Filters, Search, Select } from './filters.tsx';
import { Pager } from './pager.tsx';

/** So many lines stand on a page, however many there are. */
const LIMIT = 100;

/** What a list is asked for, beside what the address holds: its filters and its place. */
interface Asked {
  newest: true;
  limit: number;
}

/** A list that is filtered, the newest first, page by page and live. What is asked for stands in the address. */
export function Listing<T>({
  title,
  one,
  many,
  searched,
  controls,
  read,
  nothing,
  children,
}: {
  title: string;
  /** What a line is, and what several are. */
  one: string;
  many: string;
  /** In what a text is looked for. */
  searched: string;
  /** What it can be filtered by besides provider and text. */
  controls?: ComponentChildren;
  read: (asked: Asked, abort: AbortSignal) => Promise<{ lines: readonly T[]; next?: number | undefined }>;
  /** What there is while there is nothing at all. */
  nothing: ComponentChildren;
  children: (lines: readonly T[]) => ComponentChildren;
}) {
  const { query } = route.value;
  const { after, ...filters } = Object.fromEntries(query) as Partial<Record<string, string>>;
  const isFiltered = Object.keys(filters).length > 0;
  const loaded = useLoaded(`${many} ${query}`, (abort) =>
    read({ ...filters, ...(after && { after }), newest: true, limit: LIMIT }, abort),
  );
  const providers = useLoaded('providers', control.providers).value?.providers ?? [];
  return (
    <>
      <div class="head">
        <h1>{title}</h1>
        <a class="button primary" href={hrefOf(['play'], { provider: filters.provider })}>
          Play a verification
        </a>
      </div>
      <Filters
        isFiltered={isFiltered}
        onClear={() => replaceQuery(Object.fromEntries([...query.keys()].map((name) => [name, ''])))}
      >
        <Search value={filters.text ?? ''} placeholder={searched} />
        <Select
          label="Provider"
          name="provider"
          value={filters.provider}
          options={providers.map(({ id, title }) => [id, title])}
        />
        {controls}
      </Filters>
      <Await loaded={loaded} what={many}>
        {({ lines, next }) => {
          if (lines.length > 0)
            return (
              <>
                {children(lines)}
                <Pager isFirst={after === undefined} next={next} what={many} count={lines.length} />
              </>
            );
          if (!isFiltered && after === undefined) return nothing;
          return (
            <Notice title="Nothing fits">
              <p>{`No ${one} is like that. Clear a filter to see more.`}</p>
            </Notice>
          );
        }}
      </Await>
    </>
  );
}
