/**
 * The most that the package may weigh. A change that goes over one of these either loads what it need not, or raises the
 * figure here, where everybody sees it. 1 kB is 1,000 bytes.
 */

/** What an import loads, in kB of JavaScript and JSON: the package's own files and its dependencies', without optional peers. */
export const LOADED = {
  verihook: 250,
  'verihook/files': 310,
  'verihook/mock': 395,
  'verihook/msw': 5,
  'verihook/people': 230,
  'verihook/spec': 1_150,
  'verihook/verify': 180,
  'verihook/vitest': 230,
  'verihook/idenfy': 320,
  'verihook/jumio': 410,
  'verihook/pipwave': 310,
  'verihook/sumsub': 350,
} satisfies Record<string, number>;

/** What a run of the command line loads, in kB. */
export const RUN = {
  list: 285,
  'sample idenfy identificationAutoFinished': 570,
} satisfies Record<string, number>;

/** The archive that is fetched, and what it unpacks to, in kB. */
export const ARCHIVE = { packed: 1_800, unpacked: 9_000 };

/** What an installation without optional peers leaves in node_modules: packages, MB, and packages with an install script. */
export const INSTALLED = { packages: 25, megabytes: 20, installScripts: 0 };
