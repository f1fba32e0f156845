import { countries } from '../../generators/shared/countries.ts';
import { phoneGuarantee } from '../../generators/shared/phones.ts';

/** The table of generators/shared/README.md, from the data. */
export function guaranteeTable(): string {
  const rows = countries.map(
    ({ code, name, number, foreignerNumber, guarantee }) =>
      `| ${code} | ${name} | ${[number?.name, foreignerNumber?.name].filter((each, i, all) => each && all.indexOf(each) === i).join(', ') || '–'} | ${guarantee} | ${phoneGuarantee(code)} |`,
  );
  return [
    '| code | country | national number | what is guaranteed of it | phone |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}
