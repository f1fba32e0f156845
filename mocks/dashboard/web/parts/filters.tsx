import type { ComponentChildren } from 'preact';
import { replaceQuery } from '../route.ts';

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
      <select value={value ?? ''} onChange={(event) => replaceQuery({ [name]: event.currentTarget.value, after: '' })}>
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
