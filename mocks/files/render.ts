import { VerihookError } from '../../src/core/errors.ts';
import { Random } from '../../src/core/random.ts';
import { cardBack, cardFront } from './card.ts';
import { jpegOf, pngOf } from './encode.ts';
import { faceOf } from './face.ts';
import { printed } from './lettering.ts';
import { type Canvas, type Context, drawingLibrary, type Image, type Library } from './library.ts';
import { licenceBack, licenceFront } from './licence.ts';
import { lookOf } from './look.ts';
import { PAPER, report, utilityBill } from './paper.ts';
import { passportCover, passportPage } from './passport.ts';
import type { DocumentPicture, FileFormat, FileRequest, FileVariant, RenderedFile } from './picture.ts';
import { selfie } from './portrait.ts';
import { faceFor, formatOf, mrzSideOf, mrzZone, SHEET_WIDTH, type Sheet, tile } from './sheet.ts';
import { spoil } from './variants.ts';

/** Width of a picture of a document. Unit: pixels. */
const WIDTH = 1024;
/** A phone's front camera, scaled down as the providers' web clients do. Unit: pixels. */
const FACE = { width: 720, height: 960 };
const SCAN_WIDTH = 900;

/** Variants after which every point of the picture is where it was. */
const KEEPS_PLACE: readonly FileVariant[] = ['clean', 'glare', 'black-and-white'];

export async function draw(asked: DocumentPicture, request: Required<FileRequest>): Promise<RenderedFile> {
  const library = await drawingLibrary();
  const picture = printed(asked);
  const { side, variant, format } = request;
  if (format === 'pdf') return pdfOf(library, picture, side);
  const clean = await cleanCanvas(library, picture, request);
  // A camera crops a face by looking elsewhere; a document lies partly outside of the frame.
  const effect = side === 'face' && variant === 'cropped' ? 'clean' : variant;
  const canvas = spoil(library, clean, effect, Random.seeded(picture.seed).split(`${side}-${variant}`));
  const { bytes, scale } = format === 'jpeg' ? { bytes: await jpegOf(canvas), scale: 1 } : pngOf(library, canvas);
  const zone =
    mrzSideOf(picture) === side && !isCover(picture, side) && KEEPS_PLACE.includes(variant)
      ? mrzZone(picture)
      : undefined;
  const ratio = (scale * WIDTH) / SHEET_WIDTH;
  return {
    contentType: format === 'jpeg' ? 'image/jpeg' : 'image/png',
    bytes,
    width: Math.round(canvas.width * scale),
    height: Math.round(canvas.height * scale),
    ...(zone && {
      mrzZone: {
        x: Math.round(zone.x * ratio),
        y: Math.round(zone.y * ratio),
        width: Math.floor(zone.width * ratio),
        height: Math.floor(zone.height * ratio),
      },
    }),
  };
}

async function cleanCanvas(
  library: Library,
  picture: DocumentPicture,
  { side, variant }: Required<FileRequest>,
): Promise<Canvas> {
  switch (side) {
    case 'front':
    case 'back':
      return documentSide(library, picture, side, WIDTH);
    case 'face': {
      const holder = faceFor(picture);
      const faces =
        variant === 'no-face'
          ? []
          : variant === 'two-faces'
            ? [faceOf(picture.seed + 1, 'unspecified', 34), holder]
            : [holder];
      return tile(library, FACE.width, FACE.height, (context) =>
        selfie(context, faces, { ...FACE, seed: picture.seed, isCropped: variant === 'cropped' }),
      );
    }
    case 'utility-bill':
    case 'report': {
      const pictures = side === 'report' ? await illustrations(library, picture, 480, 220) : undefined;
      return tile(library, SCAN_WIDTH, (SCAN_WIDTH * PAPER.height) / PAPER.width, (context) => {
        context.scale(SCAN_WIDTH / PAPER.width, SCAN_WIDTH / PAPER.width);
        if (pictures) report(context, picture, ...pictures);
        else utilityBill(context, picture);
      });
    }
  }
}

function isCover({ kind }: DocumentPicture, side: string): boolean {
  return kind === 'passport' && side === 'back';
}

function documentSide(library: Library, picture: DocumentPicture, side: 'front' | 'back', across: number): Canvas {
  const format = formatOf(picture);
  const long = Math.round((SHEET_WIDTH * format.height) / format.width);
  // A cover stands upright.
  const [width, height] = isCover(picture, side) ? [long, SHEET_WIDTH] : [SHEET_WIDTH, long];
  const scale = across / SHEET_WIDTH;
  return tile(library, width * scale, height * scale, (context) => {
    context.scale(scale, scale);
    const sheet: Sheet = {
      context,
      library,
      picture,
      look: lookOf(picture),
      face: faceFor(picture),
      random: Random.seeded(picture.seed).split(side),
      width,
      height,
    };
    if (picture.kind === 'passport' || picture.kind === 'visa') {
      if (side === 'front') passportPage(sheet);
      else passportCover(sheet);
    } else if (picture.kind === 'driver-license') {
      if (side === 'front') licenceFront(sheet);
      else licenceBack(sheet);
    } else if (side === 'front') cardFront(sheet);
    else cardBack(sheet);
  });
}

/** As JPEG, which a PDF takes over as it is. */
async function illustrations(
  library: Library,
  picture: DocumentPicture,
  front: number,
  face: number,
): Promise<[Image, Image]> {
  const tall = (face * FACE.height) / FACE.width;
  const canvases = [
    documentSide(library, picture, 'front', front),
    tile(library, face, tall, (context) =>
      selfie(context, [faceFor(picture)], { width: face, height: tall, seed: picture.seed }),
    ),
  ];
  const [one, two] = await Promise.all(
    canvases.map(async (canvas) => library.loadImage(await canvas.encode('jpeg', 62))),
  );
  return [one as Image, two as Image];
}

async function pdfOf(library: Library, picture: DocumentPicture, side: string): Promise<RenderedFile> {
  const document = new library.PDFDocument({
    title: side === 'report' ? 'Identity verification report (SPECIMEN)' : 'Utility bill (SPECIMEN)',
    author: 'verihook',
    subject: 'Shows nobody, and no document of any state.',
    creator: 'verihook',
    compressionLevel: 9,
    encodingQuality: 52,
  });
  // The library types this context as the browser's; it is its own.
  const context = document.beginPage(PAPER.width, PAPER.height) as unknown as Context;
  if (side === 'report') report(context, picture, ...(await illustrations(library, picture, 480, 220)));
  else utilityBill(context, picture);
  document.endPage();
  return { contentType: 'application/pdf', bytes: new Uint8Array(document.close()), ...PAPER };
}

/** The defaults filled in, and what cannot be drawn refused. */
export function checkedRequest(picture: DocumentPicture, request: FileRequest): Required<FileRequest> {
  const { side, variant = 'clean' } = request;
  const isPaper = side === 'utility-bill' || side === 'report';
  const format: FileFormat = request.format ?? (isPaper && variant === 'clean' ? 'pdf' : 'jpeg');
  const refuse = (code: string, text: string) => {
    throw new VerihookError(code, `Cannot draw "${side}" of a ${picture.kind}: ${text}`);
  };
  const one = <T extends string>(name: T, known: readonly T[], what: string) => {
    if (!known.includes(name))
      refuse(`files/unknown-${what}`, `there is no ${what} "${name}". Known: ${known.join(', ')}.`);
  };
  one(side, ['front', 'back', 'face', 'utility-bill', 'report'], 'side');
  one(
    variant,
    ['clean', 'blurry', 'glare', 'cropped', 'black-and-white', 'screenshot', 'print', 'no-face', 'two-faces'],
    'variant',
  );
  one(format, ['jpeg', 'png', 'pdf'], 'format');
  if (picture.kind === 'visa' && side === 'back')
    refuse('files/no-back', 'a visa is a sticker and has no back. Ask for "front".');
  if ((variant === 'no-face' || variant === 'two-faces') && side !== 'face')
    refuse('files/wrong-variant', `the variant "${variant}" is for the side "face". Take another variant.`);
  if (format === 'pdf' && (!isPaper || variant !== 'clean'))
    refuse('files/no-pdf', 'only a clean "utility-bill" or "report" comes as PDF. Ask for the format "jpeg" or "png".');
  if (picture.mrz.some((line) => !/^[A-Z0-9<]+$/.test(line)) || !LINES.includes(lengths(picture.mrz)))
    refuse(
      'files/mrz',
      `the MRZ has lines of ${lengths(picture.mrz) || 'no'} characters, or others than A to Z, 0 to 9 and "<". Known: 2 × 44, 2 × 36, 3 × 30, 1 × 30, none.`,
    );
  for (const name of ['birthDate', 'issueDate', 'expiryDate', 'statementDate'] as const) {
    const date = picture[name];
    if (date !== undefined && !/^\d{4}-\d\d-\d\d$/.test(date))
      refuse('files/date', `${name} is "${date}". Write it as YYYY-MM-DD.`);
  }
  return { side, variant, format };
}

const LINES = ['', '30', '30,30,30', '36,36', '44,44'];

function lengths(mrz: readonly string[]): string {
  return mrz.map((line) => line.length).join(',');
}
