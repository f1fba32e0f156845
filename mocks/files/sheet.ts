import type { Random } from '../../src/core/random.ts';
import { type Face, faceOf } from './face.ts';
import { write } from './lettering.ts';
import type { Canvas, Context, Library } from './library.ts';
import type { Look } from './look.ts';
import type { DocumentPicture, Zone } from './picture.ts';

/** One side of a document while it is being drawn. All coordinates are for a sheet 1280 wide. */
export interface Sheet {
  context: Context;
  library: Library;
  picture: DocumentPicture;
  look: Look;
  face: Face;
  /** Chance that belongs to this one document. */
  random: Random;
  width: number;
  height: number;
}

export const SHEET_WIDTH = 1280;

/** Outer sizes of ISO 7810 and ICAO 9303: parts 4 (TD3), 5 (TD1), 6 (TD2), 7 (visas). Unit: millimetres. */
export function formatOf({ kind, mrz }: DocumentPicture): { width: number; height: number } {
  const isTwoLines = mrz.length === 2;
  if (kind === 'visa') return (mrz[0]?.length ?? 44) > 36 ? { width: 120, height: 80 } : { width: 105, height: 74 };
  if (kind === 'passport') return { width: 125, height: 88 };
  return isTwoLines ? { width: 105, height: 74 } : { width: 85.6, height: 53.98 };
}

/** Sheet units per millimetre. */
function scaleOf(picture: DocumentPicture): number {
  return SHEET_WIDTH / formatOf(picture).width;
}

/** Which side carries the machine-readable zone. */
export function mrzSideOf({ mrz }: DocumentPicture): 'front' | 'back' | undefined {
  return mrz.length === 0 ? undefined : mrz.length === 2 ? 'front' : 'back';
}

/** OCR-B size 1: ten letters to the inch, lines a quarter of an inch apart (ICAO 9303-3, 4.2). Unit: millimetres. */
const PITCH = 2.54;
const LINE = 6.35;
/** The zone's height, and how far the last line stands above the edge. Unit: millimetres. */
const ZONE = 23.2;
const BELOW = 4.6;
/** Width of an OCR-B letter in units of its size. */
const ADVANCE = 0.723;

/** The band at the bottom that belongs to machines: nothing else is printed there. */
export function mrzZone(picture: DocumentPicture): Zone {
  const scale = scaleOf(picture);
  const height = (picture.mrz.length === 1 ? 11 : ZONE) * scale;
  return { x: 0, y: formatOf(picture).height * scale - height, width: SHEET_WIDTH, height };
}

export function drawMrz({ context, picture }: Sheet): void {
  const { mrz } = picture;
  const scale = scaleOf(picture);
  const zone = mrzZone(picture);
  const white = context.createLinearGradient(0, zone.y, 0, zone.y + zone.height * 0.25);
  white.addColorStop(0, 'rgba(255,255,255,0.25)');
  white.addColorStop(1, 'rgba(255,255,255,0.88)');
  context.fillStyle = white;
  context.fillRect(zone.x, zone.y, zone.width, zone.height);
  const length = mrz[0]?.length ?? 0;
  const left = (SHEET_WIDTH - length * PITCH * scale) / 2;
  const below = mrz.length === 2 ? BELOW + 2.4 : BELOW;
  const size = (PITCH * scale) / ADVANCE;
  mrz.forEach((line, row) => {
    const y = zone.y + zone.height - (below + (mrz.length - 1 - row) * LINE) * scale;
    // Letter by letter, since machines count columns.
    [...line].forEach((letter, column) => {
      write(context, letter, left + column * PITCH * scale, y, { size, color: '#111111', font: 'ocr-b' });
    });
  });
}

export function faceFor(picture: DocumentPicture): Face {
  const age = Number(picture.issueDate.slice(0, 4)) - Number(picture.birthDate.slice(0, 4));
  return faceOf(picture.seed, picture.sex, Math.max(0, age || 0));
}

/** A small heading in the language of the country and in English, with the value below it. */
export function field(
  { context, look }: Sheet,
  x: number,
  y: number,
  label: string,
  value: string | undefined,
  width: number,
  size = 34,
): void {
  if (value === undefined || value === '') return;
  write(context, label.toUpperCase(), x, y, { size: 17, color: look.ink, spacing: 0.8, maxWidth: width });
  write(context, value, x, y + size * 1.08, { size, color: '#16181d', weight: 'bold', maxWidth: width });
}

export function tile(library: Library, width: number, height: number, draw: (context: Context) => void): Canvas {
  const canvas = library.createCanvas(Math.round(width), Math.round(height));
  draw(canvas.getContext('2d'));
  return canvas;
}
