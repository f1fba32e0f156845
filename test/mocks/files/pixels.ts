import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import type { RenderedFile, Zone } from '../../../mocks/files/index.ts';

/** A picture as another decoder than ours sees it. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue, alpha. */
  data: Uint8Array;
}

export function pixelsOf({ contentType, bytes }: RenderedFile): Pixels {
  if (contentType === 'image/png') return PNG.sync.read(Buffer.from(bytes));
  return jpeg.decode(bytes, { useTArray: true });
}

/** Brightness of each point of a part, 0 to 255. */
function greys({ width, data }: Pixels, zone: Zone): Float64Array {
  const out = new Float64Array(zone.width * zone.height);
  for (let y = 0; y < zone.height; y++)
    for (let x = 0; x < zone.width; x++) {
      const at = ((y + zone.y) * width + x + zone.x) * 4;
      out[y * zone.width + x] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0);
    }
  return out;
}

export function whole({ width, height }: Pixels): Zone {
  return { x: 0, y: 0, width, height };
}

/** How sharp a picture is: the variance of its Laplacian. */
export function sharpness(pixels: Pixels): number {
  const { width, height } = pixels;
  const grey = greys(pixels, whole(pixels));
  let sum = 0;
  let squares = 0;
  let count = 0;
  const at = (x: number, y: number) => grey[y * width + x] ?? 0;
  for (let y = 1; y < height - 1; y++)
    for (let x = 1; x < width - 1; x++) {
      const edge = 4 * at(x, y) - at(x - 1, y) - at(x + 1, y) - at(x, y - 1) - at(x, y + 1);
      sum += edge;
      squares += edge * edge;
      count++;
    }
  return squares / count - (sum / count) ** 2;
}

/** The share of points for which the test holds. */
export function share({ data }: Pixels, test: (red: number, green: number, blue: number) => boolean): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) if (test(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0)) count++;
  return count / (data.length / 4);
}

/** The strongest colour: the largest distance between two channels of one point. */
export function colourfulness({ data }: Pixels): number {
  let most = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3);
    most = Math.max(most, Math.max(r, g, b) - Math.min(r, g, b));
  }
  return most;
}

/** A part of a picture as a grey PGM file, scaled. */
export function pgm(pixels: Pixels, zone: Zone, scale: number): Buffer {
  const grey = greys(pixels, zone);
  const width = Math.round(zone.width * scale);
  const height = Math.round(zone.height * scale);
  const out = Buffer.alloc(width * height);
  const at = (x: number, y: number) =>
    grey[Math.min(zone.height - 1, y) * zone.width + Math.min(zone.width - 1, x)] ?? 255;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const sx = Math.max(0, (x + 0.5) / scale - 0.5);
      const sy = Math.max(0, (y + 0.5) / scale - 0.5);
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      const [fx, fy] = [sx - x0, sy - y0];
      const upper = at(x0, y0) * (1 - fx) + at(x0 + 1, y0) * fx;
      const lower = at(x0, y0 + 1) * (1 - fx) + at(x0 + 1, y0 + 1) * fx;
      out[y * width + x] = Math.round(upper * (1 - fy) + lower * fy);
    }
  return Buffer.concat([Buffer.from(`P5 ${width} ${height} 255\n`), out]);
}
