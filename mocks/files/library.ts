import { brotliDecompressSync } from 'node:zlib';
import type { Canvas, Image, SKRSContext2D } from '@napi-rs/canvas';
import { VerihookError } from '../../src/core/errors.ts';

export type Library = typeof import('@napi-rs/canvas');
export type Context = SKRSContext2D;
export type { Canvas, Image };

/** Families that no system has, so that a machine's own fonts never get into a picture. */
export const SANS = 'Verihook Sans';
export const OCR_B = 'Verihook OCR-B';

let loaded: Promise<Library> | undefined;

/** The drawing library with our fonts, loaded once, when the first picture is asked for. */
export function drawingLibrary(): Promise<Library> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Library> {
  let library: Library;
  try {
    library = await import('@napi-rs/canvas');
  } catch (cause) {
    throw new VerihookError(
      'files/no-canvas',
      'Cannot draw pictures of documents: the optional package "@napi-rs/canvas" is not installed or has no build for ' +
        'this machine. Install it next to verihook: npm install @napi-rs/canvas@1',
      { cause },
    );
  }
  const [ocrB, sans] = await Promise.all([import('./fonts/ocr-b.ts'), import('./fonts/sans.ts')]);
  for (const [family, face] of [
    [OCR_B, ocrB.regular],
    [SANS, sans.regular],
    [SANS, sans.bold],
  ] as const) {
    const font = brotliDecompressSync(Buffer.from(face, 'base64'));
    if (library.GlobalFonts.register(font, family) === null)
      throw new VerihookError(
        'files/font',
        `Cannot draw pictures of documents: "@napi-rs/canvas" refuses the shipped font "${family}". ` +
          'Install the version that verihook was tested with: npm install @napi-rs/canvas@1.0.11',
      );
  }
  return library;
}
