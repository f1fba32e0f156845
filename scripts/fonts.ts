/**
 * `node scripts/fonts.ts`: writes mocks/files/fonts/*.ts, the subsets of the free fonts that pictures of documents are
 * lettered with. Needed only when the set of characters changes. It takes the fonts and the subsetter from Debian:
 * `apt-get install fonts-ocr-b fonts-roboto-unhinted fonttools`.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

/** What a machine-readable zone may hold (ICAO 9303-3, 4.3), and the space. */
const MACHINE_READABLE = '20,30-39,3C,41-5A';

/** Latin with all European and Vietnamese letters, Greek, Cyrillic with its extensions for Turkic languages. */
const WRITTEN =
  '20-7E,A0-17F,18F,192,1A0-1A1,1AF-1B0,1CD-1D4,1E6-1E7,218-21B,232-233,259,2BB-2BC,37E,386,388-38A,38C,38E-3A1,3A3-3CE,' +
  '400-45F,490-493,496-497,49A-49B,4A2-4A3,4AE-4B3,4BA-4BB,4D8-4D9,4E8-4E9,1E80-1E85,1E9E,1EA0-1EF9,' +
  '2013-2014,2018-201E,2022,2026,20AC,2116';

const FONTS = [
  {
    name: 'ocr-b',
    licence: 'LICENSE-ocr-b.txt',
    characters: MACHINE_READABLE,
    faces: { regular: '/usr/share/fonts/opentype/ocr-b/OCRB.otf' },
  },
  {
    name: 'sans',
    licence: 'LICENSE-roboto.txt',
    characters: WRITTEN,
    faces: {
      regular: '/usr/share/fonts/truetype/roboto/unhinted/RobotoCondensed-Regular.ttf',
      bold: '/usr/share/fonts/truetype/roboto/unhinted/RobotoCondensed-Bold.ttf',
    },
  },
];

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
for (const { name, licence, characters, faces } of FONTS) {
  const lines = [
    `// Written by "node scripts/fonts.ts". A subset, changed in nothing else; the licence is in ${licence}.`,
    '// OpenType, compressed with Brotli, in base64.',
  ];
  for (const [face, source] of Object.entries(faces)) {
    const target = join(folder, `${name}-${face}`);
    execFileSync('pyftsubset', [
      source,
      `--unicodes=${characters}`,
      `--output-file=${target}`,
      '--no-hinting',
      '--desubroutinize',
      '--layout-features=kern',
      '--drop-tables+=FFTM',
    ]);
    lines.push(`export const ${face}: string =\n  '${brotliCompressSync(readFileSync(target)).toString('base64')}';`);
  }
  writeFileSync(`mocks/files/fonts/${name}.ts`, `${lines.join('\n')}\n`);
}
rmSync(folder, { recursive: true });

// What the face really has of the asked ranges: a character outside of it must not be drawn.
const have = execFileSync('fc-query', ['--format=%{charset}', FONTS[1]?.faces.regular ?? '']).toString();
const asked = ranges(WRITTEN.split(','));
const had = ranges(have.trim().split(' '));
const drawable = [...asked].filter((code) => had.has(code)).sort((a, b) => a - b);
const spans: [number, number][] = [];
for (const code of drawable) {
  const last = spans.at(-1);
  if (last !== undefined && last[1] === code - 1) last[1] = code;
  else spans.push([code, code]);
}
writeFileSync(
  'mocks/files/fonts/sans-coverage.ts',
  `// Written by "node scripts/fonts.ts": the characters that the sans subset has a glyph for, as first and last code point.\n` +
    `export const coverage: readonly (readonly [number, number])[] = [\n${spans.map(([from, to]) => `  [0x${from.toString(16)}, 0x${to.toString(16)}],\n`).join('')}];\n`,
);
execFileSync('npx', ['biome', 'check', '--write', 'mocks/files/fonts'], { stdio: 'inherit' });

function ranges(parts: string[]): Set<number> {
  const codes = new Set<number>();
  for (const part of parts) {
    const [from = '', to = from] = part.split('-');
    for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) codes.add(code);
  }
  return codes;
}
