import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { coverage } from '../../../mocks/files/fonts/sans-coverage.ts';
import {
  type DocumentPicture,
  type FileFormat,
  type FileRequest,
  type FileSide,
  type FileVariant,
  renderFile,
} from '../../../mocks/files/index.ts';
import { printable, printed } from '../../../mocks/files/lettering.ts';
import { drawingLibrary, SANS } from '../../../mocks/files/library.ts';
import { MAX_FILE_BYTES } from '../../../mocks/files/picture.ts';
import { draw } from '../../../mocks/files/render.ts';
import { checkDigit, eriksson, KINDS, pictureOf, threeLines, twoLines } from './pictures.ts';
import { colourfulness, pixelsOf, share, sharpness, whole } from './pixels.ts';

const SPOILT: readonly FileVariant[] = ['blurry', 'glare', 'cropped', 'black-and-white', 'screenshot', 'print'];

/** Every request that makes sense, for every kind of document. */
const REQUESTS: [picture: (seed: number) => DocumentPicture, request: Required<FileRequest>][] = [
  ...KINDS.map((kind) => [kind, 'usual'] as const),
  ['id-card', 'td2'] as const,
].flatMap(([kind, format]) => {
  const sides: FileSide[] = ['front', ...(kind === 'visa' ? [] : (['back'] as const))];
  if (kind === 'id-card' && format === 'usual') sides.push('face', 'utility-bill', 'report');
  return sides.flatMap((side) => {
    const variants: FileVariant[] = [
      'clean',
      ...SPOILT,
      ...(side === 'face' ? (['no-face', 'two-faces'] as const) : []),
    ];
    const pictures = variants.flatMap((variant) =>
      (['jpeg', 'png'] as const).map((each): Required<FileRequest> => ({ side, variant, format: each })),
    );
    const isPaper = side === 'utility-bill' || side === 'report';
    return [...pictures, ...(isPaper ? [{ side, variant: 'clean', format: 'pdf' } as const] : [])].map(
      (request) => [(seed: number) => pictureOf(kind, seed, format), request] as (typeof REQUESTS)[number],
    );
  });
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the fixtures', () => {
  test('carry check digits as ICAO 9303 computes them', () => {
    expect(checkDigit('520727')).toBe('3');
    expect(checkDigit('AB2134<<<')).toBe('5');
    const { personalNumber = '', country, ...facts } = eriksson;
    const all = { ...facts, alpha3: country.alpha3, optional: personalNumber };
    expect(twoLines('P', all, 44)).toEqual(eriksson.mrz);
    // ICAO 9303-5, appendix B.
    expect(threeLines('I', { ...all, number: 'D23145890', optional: '' })).toEqual([
      'I<UTOD231458907<<<<<<<<<<<<<<<',
      '7408122F1204159UTO<<<<<<<<<<<6',
      'ERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ]);
  });
});

describe('same picture, same bytes', () => {
  const some = REQUESTS.filter((_, i) => i % 9 === 0);

  test('in one process, drawn twice', async () => {
    for (const [picture, request] of some) {
      const [one, two] = [await draw(picture(5), request), await draw(picture(5), request)];
      expect([request, sha256(two.bytes)]).toEqual([request, sha256(one.bytes)]);
    }
  });

  test('in another process, in another order', async () => {
    const asked = some.slice(0, 12).map(([picture, request]) => [picture(11), request] as const);
    const here: string[] = [];
    for (const [picture, request] of asked) here.push(sha256((await draw(picture, request)).bytes));
    const script = `
      import { createHash } from 'node:crypto';
      import { renderFile } from ${JSON.stringify(fileURLToPath(new URL('../../../mocks/files/index.ts', import.meta.url)))};
      const out = [];
      for (const [picture, request] of ${JSON.stringify([...asked].reverse())})
        out.unshift(createHash('sha256').update((await renderFile(picture, request)).bytes).digest('hex'));
      console.log(JSON.stringify(out));`;
    const there = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    expect(JSON.parse(there)).toEqual(here);
  });

  test('from the cache, as a copy that its owner may change', async () => {
    const one = await renderFile(eriksson, { side: 'front' });
    const hash = sha256(one.bytes);
    one.bytes.fill(0);
    expect(sha256((await renderFile({ ...eriksson }, { side: 'front' })).bytes)).toBe(hash);
  });

  test('another seed draws another face, another signature', async () => {
    const one = await draw(pictureOf('passport', 1), { side: 'front', variant: 'clean', format: 'jpeg' });
    const two = await draw(
      { ...pictureOf('passport', 1), seed: 2 },
      { side: 'front', variant: 'clean', format: 'jpeg' },
    );
    expect(sha256(two.bytes)).not.toBe(sha256(one.bytes));
  });
});

describe('what comes is what it says', () => {
  test.each([
    ['passport', 'front', 1024, 721],
    ['passport', 'back', 721, 1024],
    ['id-card', 'front', 1024, 646],
    ['id-card', 'back', 1024, 646],
    ['driver-license', 'back', 1024, 646],
    ['visa', 'front', 1024, 682],
    ['id-card', 'face', 720, 960],
  ] as const)('%s, %s: %d × %d, as JPEG and as PNG', async (kind, side, width, height) => {
    for (const format of ['jpeg', 'png'] as const) {
      const file = await renderFile(pictureOf(kind, 3), { side, format });
      expect(file.contentType).toBe(`image/${format}`);
      const start = Buffer.from(file.bytes.subarray(0, 4)).toString('hex');
      expect(start).toBe(format === 'jpeg' ? 'ffd8ffe0' : '89504e47');
      const pixels = pixelsOf(file);
      expect([pixels.width, pixels.height]).toEqual([file.width, file.height]);
      if (format === 'jpeg') expect([file.width, file.height]).toEqual([width, height]);
      else expect(file.width / file.height).toBeCloseTo(width / height, 2);
      expect(Buffer.from(file.bytes).toString('latin1')).toContain('SPECIMEN. Drawn by verihook.');
    }
  });

  test('TD2 cards have the proportions of TD2, and their MRZ in front', async () => {
    const file = await renderFile(pictureOf('id-card', 1, 'td2'), { side: 'front' });
    expect(file.width / file.height).toBeCloseTo(105 / 74, 2);
    expect(file.mrzZone).toBeDefined();
    expect((await renderFile(pictureOf('id-card', 1, 'td2'), { side: 'back' })).mrzZone).toBeUndefined();
  });

  test('200 seeds, every request for one of them or more: every file is under 60 KB', async () => {
    let largest = 0;
    for (let turn = 0; turn < Math.max(200, REQUESTS.length); turn++) {
      const [picture, request] = REQUESTS[turn % REQUESTS.length] as (typeof REQUESTS)[number];
      const file = await draw(picture((turn * 37) % 200), request);
      expect([request, file.bytes.length < MAX_FILE_BYTES]).toEqual([request, true]);
      largest = Math.max(largest, file.bytes.length);
    }
    expect(largest).toBeGreaterThan(40_000);
  }, 120_000);
});

describe('a spoilt picture differs as its name says', () => {
  const kinds: [kind: (typeof KINDS)[number], side: FileSide][] = [
    ['passport', 'front'],
    ['id-card', 'back'],
    ['driver-license', 'front'],
    ['id-card', 'face'],
  ];
  const seen = async (kind: (typeof KINDS)[number], side: FileSide, variant: FileVariant) =>
    pixelsOf(await renderFile(pictureOf(kind, 9), { side, variant }));

  test.each(kinds)('%s, %s', async (kind, side) => {
    const clean = await seen(kind, side, 'clean');
    const blurry = await seen(kind, side, 'blurry');
    expect(sharpness(blurry)).toBeLessThan(sharpness(clean) / 8);

    const isWhite = (r: number, g: number, b: number) => r > 250 && g > 250 && b > 240;
    const glare = await seen(kind, side, 'glare');
    expect(share(glare, isWhite)).toBeGreaterThan(share(clean, isWhite) + 0.03);

    expect(colourfulness(clean)).toBeGreaterThan(60);
    expect(colourfulness(await seen(kind, side, 'black-and-white'))).toBe(0);

    const phone = await seen(kind, side, 'screenshot');
    expect(phone.height / phone.width).toBe(2);
    expect(share(phone, (r, g, b) => Math.max(r, g, b) < 24)).toBeGreaterThan(0.15);

    const { bytes } = await renderFile(pictureOf(kind, 9), { side, variant: 'print' });
    expect(sha256(bytes)).not.toBe(sha256((await renderFile(pictureOf(kind, 9), { side })).bytes));
  });

  test('a cropped document lies partly outside of the frame, so that its zone is not all there', async () => {
    const { mrzZone } = await renderFile(pictureOf('passport', 9), { side: 'front', variant: 'cropped' });
    expect(mrzZone).toBeUndefined();
    const clean = await seen('passport', 'front', 'clean');
    const cropped = await seen('passport', 'front', 'cropped');
    const column = (x: number, { width, height, data }: typeof clean) =>
      [...Array(height).keys()].map((y) => data[(y * width + x) * 4] ?? 0);
    const tabletop = [4, clean.width - 5].filter((x) => {
      const values = column(x, cropped);
      return Math.max(...values) - Math.min(...values) < 110 && Math.max(...values) < 225;
    });
    expect(tabletop.length).toBe(1);
  });

  test('nobody in the picture, or two', async () => {
    const one = await seen('id-card', 'face', 'clean');
    const nobody = await seen('id-card', 'face', 'no-face');
    const two = await seen('id-card', 'face', 'two-faces');
    expect(sharpness(nobody)).toBeLessThan(sharpness(one) / 2);
    expect(sharpness(two)).toBeGreaterThan(sharpness(nobody) * 2);
    expect(whole(two)).toEqual(whole(one));
  });
});

describe('text', () => {
  test('every character that counts as printable has a glyph of its own', async () => {
    const library = await drawingLibrary();
    const canvas = library.createCanvas(40, 48);
    const context = canvas.getContext('2d');
    const shape = (text: string) => {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 40, 48);
      context.fillStyle = '#000';
      context.font = `32px "${SANS}"`;
      context.fillText(text, 4, 36);
      return sha256(canvas.data());
    };
    const missing = shape('\u{10fffd}');
    const boxes: string[] = [];
    for (const [from, to] of coverage)
      for (let code = from; code <= to; code++) {
        const text = String.fromCodePoint(code);
        if (printable(`x${text}`) && shape(text) === missing && !/[\s\u00ad]/.test(text)) boxes.push(code.toString(16));
      }
    expect(boxes).toEqual([]);
  });

  test.each([
    ['Žydrūnė', 'Žydrūnė'],
    ['Nguyễn', 'Nguyễn'],
    ['Шевченко', 'Шевченко'],
    ['Παπαδοπούλου', 'Παπαδοπούλου'],
    ['A\u0323\u0304', 'A'],
    ['Müller 山', 'Müller'],
    ['山本', undefined],
    ['فاطمة', undefined],
    ['', undefined],
  ])('%s is printed as %s', (text, expected) => {
    expect(printable(text)).toBe(expected);
  });

  test('a name that no font has is printed as the MRZ spells it', () => {
    const picture = { ...pictureOf('passport', 7), surname: 'آل نهيان', givenNames: 'فاطمة' };
    expect(printed(picture)).toMatchObject({
      surname: 'AL NAHYAN',
      givenNames: 'FATIMA',
      birthPlace: '',
      authority: '',
    });
    expect(printed(picture)).not.toHaveProperty('nativeName');
  });
});

describe('what cannot be drawn is refused', () => {
  const passport = pictureOf('passport', 1);
  test.each<[code: string, picture: DocumentPicture, request: FileRequest]>([
    ['files/unknown-side', passport, { side: 'top' as FileSide }],
    ['files/unknown-variant', passport, { side: 'front', variant: 'upside-down' as FileVariant }],
    ['files/unknown-format', passport, { side: 'front', format: 'gif' as FileFormat }],
    ['files/no-back', pictureOf('visa', 1), { side: 'back' }],
    ['files/wrong-variant', passport, { side: 'front', variant: 'two-faces' }],
    ['files/no-pdf', passport, { side: 'front', format: 'pdf' }],
    ['files/no-pdf', passport, { side: 'report', format: 'pdf', variant: 'blurry' }],
    ['files/mrz', { ...passport, mrz: ['P<UTO'] }, { side: 'front' }],
    ['files/mrz', { ...passport, mrz: passport.mrz.map((line) => line.toLowerCase()) }, { side: 'front' }],
    ['files/date', { ...passport, birthDate: '12.08.1974' }, { side: 'front' }],
  ])('%s', async (code, picture, request) => {
    await expect(renderFile(picture, request)).rejects.toMatchObject({ code });
  });

  test('without the optional package: what to install', async () => {
    vi.resetModules();
    vi.doMock('@napi-rs/canvas', () => {
      throw new Error('Cannot find package');
    });
    const fresh = await import('../../../mocks/files/index.ts');
    await expect(fresh.renderFile(passport, { side: 'front' })).rejects.toMatchObject({
      code: 'files/no-canvas',
      message: expect.stringContaining('npm install @napi-rs/canvas'),
    });
    vi.doUnmock('@napi-rs/canvas');
  });
});
