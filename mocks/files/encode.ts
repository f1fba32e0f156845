import { crc32, deflateSync } from 'node:zlib';
import { VerihookError } from '../../src/core/errors.ts';
import type { Canvas, Library } from './library.ts';
import { MAX_FILE_BYTES } from './picture.ts';
import { tile } from './sheet.ts';

/** Stands in every file, where a viewer shows the properties of a picture. */
const REMARK = 'SPECIMEN. Drawn by verihook. Shows nobody, and no document of any state.';

/** The best quality that stays under the limit, in the size of the canvas. */
export async function jpegOf(canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const comment = Buffer.alloc(4 + REMARK.length);
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(2 + REMARK.length, 2);
  comment.write(REMARK, 4, 'latin1');
  for (const quality of [66, 54, 44, 34, 24]) {
    const plain = await canvas.encode('jpeg', quality);
    // Behind the start of the image and the APP0 segment that has to follow it.
    const head = 4 + plain.readUInt16BE(4);
    const bytes = new Uint8Array(Buffer.concat([plain.subarray(0, head), comment, plain.subarray(head)]));
    if (bytes.length < MAX_FILE_BYTES) return bytes;
  }
  throw tooLarge('JPEG');
}

/**
 * A PNG with a palette, since the library writes full colour only, five times as large. Where fewer colours are not
 * enough to stay under the limit, the picture shrinks: `scale` says by how much.
 */
export function pngOf(library: Library, canvas: Canvas): { bytes: Uint8Array<ArrayBuffer>; scale: number } {
  for (const [scale, colors] of [
    [1, 40],
    [1, 20],
    [0.8, 20],
    [0.6, 20],
    [0.4, 16],
  ] as const) {
    const width = Math.round(canvas.width * scale);
    const height = Math.round(canvas.height * scale);
    const sized =
      scale === 1 ? canvas : tile(library, width, height, (context) => context.drawImage(canvas, 0, 0, width, height));
    const pixels = sized.getContext('2d').getImageData(0, 0, width, height).data;
    const bytes = palettePng(pixels, width, height, colors);
    if (bytes.length < MAX_FILE_BYTES) return { bytes, scale: width / canvas.width };
  }
  throw tooLarge('PNG');
}

function tooLarge(format: string): VerihookError {
  return new VerihookError(
    'files/too-large',
    `Cannot draw this picture as ${format} in less than ${MAX_FILE_BYTES} bytes. This is a mistake in verihook: please report it with the picture's data.`,
  );
}

function palettePng(pixels: Uint8ClampedArray, width: number, height: number, colors: number): Uint8Array<ArrayBuffer> {
  const { palette, indexOf } = quantise(pixels, colors);
  const depth = palette.length <= 16 ? 4 : 8;
  const stride = 1 + Math.ceil((width * depth) / 8);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0, at = 0; y < height; y++) {
    const row = y * stride + 1;
    for (let x = 0; x < width; x++, at += 4) {
      const index = indexOf[cellOf(pixels, at)] ?? 0;
      if (depth === 8) rows[row + x] = index;
      else rows[row + (x >> 1)] = (rows[row + (x >> 1)] ?? 0) | (x % 2 === 0 ? index << 4 : index);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, 3, 0, 0, 0], 8);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', header),
      chunk('tEXt', Buffer.from(`Comment\0${REMARK}`, 'latin1')),
      chunk('PLTE', Buffer.from(palette.flat())),
      chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(8 + body.length);
  out.writeUInt32BE(data.length, 0);
  out.set(body, 4);
  out.writeUInt32BE(crc32(body), 4 + body.length);
  return out;
}

/** Five bits of each channel. */
function cellOf(pixels: Uint8ClampedArray, at: number): number {
  return (((pixels[at] ?? 0) >> 3) << 10) | (((pixels[at + 1] ?? 0) >> 3) << 5) | ((pixels[at + 2] ?? 0) >> 3);
}

/**
 * Median cut: again and again, the box of colours that is longest for its number of pixels is halved in the middle of
 * its longest side. So rare colours, such as ink, keep a place of their own, and the pale ground still gets its tints.
 */
function quantise(pixels: Uint8ClampedArray, colors: number): { palette: number[][]; indexOf: Uint8Array } {
  const counts = new Uint32Array(32768);
  for (let at = 0; at < pixels.length; at += 4) {
    const cell = cellOf(pixels, at);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const boxes = [
    boxOf(
      [...counts.keys()].filter((cell) => (counts[cell] ?? 0) > 0),
      counts,
    ),
  ];
  while (boxes.length < colors) {
    const box = boxes.reduce((best, each) => (each.weight > best.weight ? each : best));
    if (box.weight === 0) break;
    const isUpper = (cell: number) => channel(cell, box.shift) >= box.middle;
    boxes.splice(
      boxes.indexOf(box),
      1,
      boxOf(
        box.cells.filter((cell) => !isUpper(cell)),
        counts,
      ),
      boxOf(box.cells.filter(isUpper), counts),
    );
  }
  let groups = boxes.map((box) => box.cells);
  let means = groups.map((cells) => meanOf(cells, counts));
  // A box holds colours that another box's mean is nearer to; a few moves of each to its nearest settle that.
  const used = groups.flat();
  for (let round = 0; round < 3; round++) {
    const next = means.map(() => [] as number[]);
    for (const cell of used) next[nearest(means, cell)]?.push(cell);
    groups = next.filter((cells) => cells.length > 0);
    means = groups.map((cells) => meanOf(cells, counts));
  }
  const indexOf = new Uint8Array(32768);
  for (const [index, cells] of groups.entries()) for (const cell of cells) indexOf[cell] = index;
  return { palette: means.map((mean) => mean.map((value) => Math.round((value * 255) / 31))), indexOf };
}

/** The mean of some cells, weighed by how many pixels each holds. */
function meanOf(cells: readonly number[], counts: Uint32Array): number[] {
  let total = 0;
  const sum = SHIFTS.map(() => 0);
  for (const cell of cells) {
    const count = counts[cell] ?? 0;
    total += count;
    for (const [i, shift] of SHIFTS.entries()) sum[i] = (sum[i] ?? 0) + count * channel(cell, shift);
  }
  return sum.map((value) => value / total);
}

function nearest(means: readonly (readonly number[])[], cell: number): number {
  const [red, green, blue] = [cell >> 10, (cell >> 5) & 31, cell & 31];
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, [r = 0, g = 0, b = 0]] of means.entries()) {
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

const SHIFTS = [10, 5, 0];

function channel(cell: number, shift: number): number {
  return (cell >> shift) & 31;
}

interface Box {
  cells: number[];
  /** The channel in which the box is longest, and the middle of that side. */
  shift: number;
  middle: number;
  /** How much the box asks to be halved; 0 for a single colour. */
  weight: number;
}

function boxOf(cells: number[], counts: Uint32Array): Box {
  let total = 0;
  for (const cell of cells) total += counts[cell] ?? 0;
  const sides = SHIFTS.map((shift) => {
    let low = 31;
    let high = 0;
    for (const cell of cells) {
      const value = channel(cell, shift);
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return { shift, middle: low + Math.ceil((high - low) / 2), side: high - low };
  });
  const { shift, middle, side } = sides.reduce((best, each) => (each.side > best.side ? each : best));
  return { cells, shift, middle, weight: side * side * total ** 0.4 };
}
