import { coverage } from './fonts/sans-coverage.ts';
import { type Context, OCR_B, SANS } from './library.ts';
import type { DocumentPicture } from './picture.ts';

/** Whether every letter of the text has a glyph in the shipped sans. */
function isPrintable(text: string): boolean {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (!coverage.some(([from, to]) => code >= from && code <= to)) return false;
  }
  return true;
}

/**
 * The text in letters that the fonts have: composed, else without its marks, else without what is left over. Where that
 * would lose half of the text or more it is `undefined`, and the caller leaves the line out: a picture has no empty boxes.
 */
export function printable(text: string): string | undefined {
  const composed = text.normalize('NFC');
  if (isPrintable(composed)) return composed.trim() === '' ? undefined : composed;
  let kept = '';
  let lost = 0;
  for (const cluster of new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(composed)) {
    const bare = cluster.segment.normalize('NFKD').replaceAll(/\p{M}/gu, '');
    if (isPrintable(cluster.segment)) kept += cluster.segment;
    else if (bare !== '' && isPrintable(bare)) kept += bare;
    else lost++;
  }
  kept = kept.replaceAll(/\s+/g, ' ').trim();
  return /\p{L}|\p{N}/u.test(kept) && lost < kept.length ? kept : undefined;
}

export interface Style {
  /** Unit: the context's. */
  size: number;
  color: string;
  weight?: 'normal' | 'bold';
  font?: 'sans' | 'ocr-b';
  align?: 'left' | 'center' | 'right';
  /** Extra space between letters. Default: 0. */
  spacing?: number;
  /** Longer text is set smaller, then narrower, then cut off with an ellipsis. Default: no limit. */
  maxWidth?: number;
}

/** Writes one line with its baseline at `y`. Text that the font cannot set must not come here. */
export function write(context: Context, text: string, x: number, y: number, style: Style): void {
  const { size, color, weight = 'normal', font = 'sans', align = 'left', spacing = 0, maxWidth = Infinity } = style;
  context.save();
  context.fillStyle = color;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  const set = (fontSize: number) => {
    context.font = `${weight} ${fontSize}px "${font === 'sans' ? SANS : OCR_B}"`;
    context.letterSpacing = `${(spacing * fontSize) / size}px`;
  };
  set(size);
  let line = text;
  let width = context.measureText(line).width;
  if (width > maxWidth) {
    set(Math.max(size * 0.72, (size * maxWidth) / width));
    width = context.measureText(line).width;
  }
  let squeeze = Math.min(1, maxWidth / width);
  if (squeeze < 0.7) {
    squeeze = 0.7;
    const letters = [...line];
    while (letters.length > 1 && context.measureText(`${letters.join('')}…`).width * squeeze > maxWidth) letters.pop();
    line = `${letters.join('').trimEnd()}${font === 'sans' ? '…' : ''}`;
    width = context.measureText(line).width;
  }
  const room = width * squeeze;
  context.translate(align === 'left' ? x : align === 'right' ? x - room : x - room / 2, y);
  context.scale(squeeze, 1);
  context.fillText(line, 0, 0);
  context.restore();
}

/** `2031-04-15` as documents print it: `15 APR 2031` or `15.04.2031`. */
export function printedDate(date: string | undefined, manner: 'words' | 'dots' = 'words'): string {
  if (date === undefined) return 'UNLIMITED';
  const [year = '', month = '', day = ''] = date.split('-');
  return manner === 'dots' ? `${day}.${month}.${year}` : `${day} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * The picture with every text in letters that the fonts have. Names fall back on the transliteration of the MRZ; what
 * cannot be printed at all becomes empty, and is then left out.
 */
export function printed(picture: DocumentPicture): DocumentPicture {
  const { mrz, country, nativeName, personalNumber, address, ...rest } = picture;
  const line = mrz.length === 3 ? mrz[2] : mrz.length === 2 ? mrz[0]?.slice(5) : undefined;
  const [primary = '', secondary = ''] = (line ?? '').split('<<').map((part) => part.replaceAll('<', ' ').trim());
  const optional = { nativeName, personalNumber, address };
  return {
    ...rest,
    mrz,
    country: { ...country, name: printable(country.name) ?? country.alpha3 },
    surname: printable(picture.surname) ?? primary,
    givenNames: printable(picture.givenNames) ?? secondary,
    birthPlace: printable(picture.birthPlace) ?? '',
    nationality: printable(picture.nationality) ?? country.alpha3,
    number: printable(picture.number) ?? '',
    authority: printable(picture.authority) ?? '',
    ...Object.fromEntries(
      Object.entries(optional).flatMap(([key, text = '']) => {
        const shown = printable(text);
        return shown === undefined ? [] : [[key, shown]];
      }),
    ),
  };
}
