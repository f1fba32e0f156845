import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DocumentPicture, renderFile } from '../../../mocks/files/index.ts';
import { formatOf } from '../../../mocks/files/sheet.ts';
import { lacking } from './debian.ts';
import { eriksson, pictureOf } from './pictures.ts';
import { pgm, pixelsOf } from './pixels.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verihook-files-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const noTesseract = lacking(
  'tesseract',
  ['tesseract-ocr', 'tesseract-ocr-script-latn'],
  ['sh', '-c', 'tesseract --list-langs | grep -q Latin'],
);
const noPdftotext = lacking('pdftotext', ['poppler-utils'], ['pdftotext', '-v']);

const documents: [name: string, picture: DocumentPicture][] = [
  ['the specimen of ICAO 9303', eriksson],
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map(
    (seed) => [`TD1 ${seed}`, pictureOf('id-card', seed)] as [string, DocumentPicture],
  ),
  ...[1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13].map(
    (seed) => [`TD3 ${seed}`, pictureOf('passport', seed)] as [string, DocumentPicture],
  ),
  ...[1, 5, 14].map((seed) => [`TD1 permit ${seed}`, pictureOf('residence-permit', seed)] as [string, DocumentPicture]),
  ...[1, 4, 5, 6].map((seed) => [`TD2 ${seed}`, pictureOf('id-card', seed, 'td2')] as [string, DocumentPicture]),
  ['MRV-A', pictureOf('visa', 3)],
];

/**
 * One pass of Tesseract's neural reader over all zones, for Latin script, without its dictionaries. (Its English model
 * alone takes a run of `<` for `K` now and then.)
 */
function readAll(zones: readonly Buffer[]): string[][] {
  const list = zones.map((zone, i) => {
    const file = join(folder, `${i}.pgm`);
    writeFileSync(file, zone);
    return file;
  });
  writeFileSync(join(folder, 'list.txt'), list.join('\n'));
  const settings = [
    'tessedit_char_whitelist=ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<',
    'load_system_dawg=0',
    'load_freq_dawg=0',
  ];
  const text = execFileSync(
    'tesseract',
    [
      join(folder, 'list.txt'),
      '-',
      '--psm',
      '6',
      '--oem',
      '1',
      '-l',
      'Latin',
      ...settings.flatMap((each) => ['-c', each]),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, OMP_THREAD_LIMIT: '1' } },
  );
  return text.split('\f').map((page) =>
    page
      .replaceAll(' ', '')
      .split('\n')
      .filter((line) => line !== ''),
  );
}

/** Where only letters may be, as in names and countries, a reader takes `0` for `O`. */
function withLetters(line: string, row: number, rows: number): string {
  const [from, to] =
    rows === 3
      ? ((
          [
            [2, 5],
            [15, 18],
            [0, 30],
          ] as const
        )[row] ?? [0, 0])
      : row === 0
        ? [2, 44]
        : [10, 13];
  return line.slice(0, from) + line.slice(from, to).replaceAll('0', 'O') + line.slice(to);
}

/** The first look whose lines are as many and as long as the format wants: a reader looks again until they are. */
function accepted(looks: readonly string[][], { mrz }: DocumentPicture): string[] {
  const fitting = looks.find(
    (lines) => lines.length === mrz.length && lines.every(({ length }) => length === mrz[0]?.length),
  );
  return (fitting ?? []).map((line, row) => withLetters(line, row, mrz.length));
}

describe.skipIf(noTesseract)(noTesseract ?? 'an independent reader', () => {
  /** Distance of two letters, for three looks. Larger ones tear `<` apart. Unit: pixels. */
  const PITCHES = [16, 12, 11];
  let passes: string[][][];

  beforeAll(async () => {
    const files = await Promise.all(
      documents.map(([, picture]) => renderFile(picture, { side: picture.mrz.length === 3 ? 'back' : 'front' })),
    );
    passes = PITCHES.map((pitch) =>
      readAll(
        files.map((file, i) => {
          const picture = documents[i]?.[1];
          if (file.mrzZone === undefined || picture === undefined) throw new Error('no zone');
          // Ten letters to the inch.
          const drawn = (2.54 * file.width) / formatOf(picture).width;
          return pgm(pixelsOf(file), file.mrzZone, pitch / drawn);
        }),
      ),
    );
  }, 120_000);

  test.each(documents.map(([name, picture], i) => [name, picture, i] as const))(
    'reads the machine-readable zone as it was given: %s',
    (_, picture, i) => {
      expect(
        accepted(
          passes.map((pass) => pass[i] ?? []),
          picture,
        ),
      ).toEqual(picture.mrz);
    },
  );

  test('reads nineteen of twenty at first sight', () => {
    const exact = documents.filter(
      ([, picture], i) => accepted([passes[0]?.[i] ?? []], picture).join() === picture.mrz.join(),
    );
    expect(exact.length / documents.length).toBeGreaterThanOrEqual(0.95);
  });

  test('cannot read a blurry one', async () => {
    const picture = pictureOf('passport', 3);
    const sharp = await renderFile(picture, { side: 'front' });
    const blurry = await renderFile(picture, { side: 'front', variant: 'blurry' });
    if (sharp.mrzZone === undefined) throw new Error('no zone');
    const text = readAll([pgm(pixelsOf(blurry), sharp.mrzZone, 0.6)]).join();
    expect(text).not.toContain('CONCEICAO');
  });
});

describe.skipIf(noPdftotext)(noPdftotext ?? 'a PDF, to an independent reader', () => {
  test.each(['utility-bill', 'report'] as const)('%s says who it is about, and that it is a specimen', async (side) => {
    for (const seed of [1, 4, 6, 7]) {
      const picture = pictureOf('id-card', seed);
      const { bytes, contentType } = await renderFile(picture, { side });
      expect(contentType).toBe('application/pdf');
      const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: bytes, encoding: 'utf8' });
      expect(text).toContain('SPECIMEN');
      expect(text).toContain(picture.surname);
      expect(text).toContain(picture.givenNames);
      if (side === 'report') expect(text).toContain(picture.number);
    }
  });
});
