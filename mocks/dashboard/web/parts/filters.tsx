import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { goToQuery, replaceQuery } from '../route.ts';

export function Filters({
  isFiltered,
  onClear,
  children,
}: {
  isFiltered: boolean;
  onClear: () => void;
  children: ComponentChildren;
}) {
  return (
    <search class="filters">
      {children}
      {isFiltered && (
        <button type="button" class="button" onClick={onClear}>
          Clear filters
        </button>
      )}
    </search>
  );
}

/** Typing is not a question yet; a pause is. */
export function Search({ value, placeholder }: { value: string; placeholder: string }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(() => replaceQuery({ text, after: '' }), 200);
    return () => clearTimeout(timer);
  }, [text, value]);
  return (
    <label class="search">
      Search
      <input
        type="search"
        placeholder={placeholder}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
    </label>
  );
}

/** A filter that stands in the address. */
export function Select({
  label,
  name,
  value,
  options,
}: {
  label: string;
  name: string;
  value: string | undefined;
  options: readonly (readonly [value: string, text: string])[];
}) {
  const isKnown = value === undefined || options.some(([each]) => each === value);
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={(event) => goToQuery({ [name]: event.currentTarget.value, after: '' })}>
        <option value="">All</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
