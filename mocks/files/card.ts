import { printedDate, write } from './lettering.ts';
import { countryRandom } from './look.ts';
import { bars, chipSymbol, contacts, emblem, microprint, overprint, securityPaper, signature } from './ornament.ts';
import { ghost, sheetPortrait } from './portrait.ts';
import { drawMrz, field, mrzSideOf, mrzZone, type Sheet } from './sheet.ts';
import { titlesOf } from './titles.ts';

export const SEX_LETTERS = { female: 'F', male: 'M', unspecified: 'X' } as const;

/** Front of an identity card or residence permit. */
export function cardFront(sheet: Sheet): void {
  const { context, picture, look, random, width, height } = sheet;
  const country = countryRandom(picture);
  const hasZone = mrzSideOf(picture) === 'front';
  const floor = hasZone ? mrzZone(picture).y : height;
  securityPaper(context, width, height, look, country.split('paper'), { x: 905, y: floor * 0.56, radius: 235 });
  heading(sheet);

  const tall = Math.min(440, floor - 250);
  const wide = (tall * 35) / 45;
  sheetPortrait(sheet, 58, 172, wide, tall, country.chance('laser', 0.5));
  const x = 58 + wide + 48;
  const native = picture.nativeName;
  const step = (floor - 190 - (hasZone ? 30 : 160)) / (native === undefined ? 5 : 6);
  let y = 190;
  const size = hasZone ? 29 : 36;
  field(sheet, x, y, 'Surname / Nom', picture.surname, 760, size);
  y += step;
  field(sheet, x, y, 'Given names / Prénoms', picture.givenNames, 760, size);
  y += step;
  if (native !== undefined) {
    field(sheet, x, y, 'Name in national characters', native, 760, size - 5);
    y += step;
  }
  field(sheet, x, y, 'Sex / Sexe', SEX_LETTERS[picture.sex], 100, size - 3);
  field(sheet, x + 130, y, 'Nationality / Nationalité', picture.nationality, 250, size - 3);
  field(sheet, x + 390, y, 'Date of birth / Date de naissance', printedDate(picture.birthDate), 240, size - 3);
  y += step;
  const isPermit = picture.kind === 'residence-permit';
  field(
    sheet,
    x,
    y,
    isPermit ? 'Type of permit' : 'Personal No. / No personnel',
    isPermit ? 'TEMPORARY RESIDENCE' : picture.personalNumber,
    360,
    size - 3,
  );
  field(sheet, x + 390, y, 'Date of expiry / Date d’expiration', printedDate(picture.expiryDate), 240, size - 3);
  y += step;
  field(sheet, x, y, 'Document No. / No du document', picture.number, 360, size - 2);

  ghost(sheet, 1056, floor - 268, 164, 211);
  if (hasZone) signature(context, x + 390, floor - 84, 230, 52, random.split('signature'));
  else {
    write(context, 'HOLDER’S SIGNATURE', x, height - 138, { size: 17, color: look.ink, spacing: 0.8 });
    signature(context, x, height - 128, 330, 84, random.split('signature'));
    if (country.chance('contacts', 0.45)) contacts(context, 1092, 330, 138);
  }
  microprint(context, 58, floor - 22, width - 116, look.ink);
  overprint(context, width * 0.56, (172 + floor) / 2, hasZone ? 132 : 168, -0.3, 0.22);
  if (hasZone) drawMrz(sheet);
}

/** Emblem, country, title, number. */
function heading(sheet: Sheet): void {
  const { context, picture, look } = sheet;
  const country = countryRandom(picture);
  context.save();
  context.globalAlpha = 0.12;
  context.fillStyle = look.ink;
  context.fillRect(0, 0, sheet.width, 132);
  context.restore();
  context.fillStyle = look.accent;
  context.fillRect(0, 132, sheet.width, 4);
  emblem(context, 104, 68, 52, look.ink, look.accent, country.split('emblem'));
  const [first, second] = titlesOf(picture);
  write(context, picture.country.name.toUpperCase(), 182, 64, {
    size: 44,
    color: look.ink,
    weight: 'bold',
    spacing: 3,
    maxWidth: 700,
  });
  write(context, second === undefined ? first : `${first}  ·  ${second}`, 182, 108, {
    size: 27,
    color: look.ink,
    spacing: 1.5,
    maxWidth: 700,
  });
  write(context, picture.number.toUpperCase().replaceAll(/[^A-Z0-9 ]/g, ' '), 1112, 84, {
    size: 38,
    color: look.accent,
    font: 'ocr-b',
    align: 'right',
    maxWidth: 240,
  });
  chipSymbol(context, 1146, 42, 84, look.ink);
}

/** Back of a card: place, dates and authority, a strip of bars, and the zone for machines. */
export function cardBack(sheet: Sheet): void {
  const { context, picture, look, random, width, height } = sheet;
  const country = countryRandom(picture);
  const hasZone = mrzSideOf(picture) === 'back';
  const floor = hasZone ? mrzZone(picture).y : height;
  securityPaper(context, width, height, look, country.split('back'), { x: 760, y: floor / 2, radius: 190 });
  const { birthPlace: place, authority, address } = picture;
  let y = 62;
  field(sheet, 62, y, 'Place of birth / Lieu de naissance', place, 500, 32);
  field(sheet, 600, y, 'Date of issue / Date de délivrance', printedDate(picture.issueDate), 240, 32);
  y += 96;
  field(sheet, 62, y, 'Authority / Autorité', authority, 780, 30);
  y += 94;
  field(sheet, 62, y, 'Address / Adresse', address, 780, 30);
  y += 94;
  field(sheet, 62, y, 'Document No. / No du document', picture.number, 330, 32);
  field(sheet, 430, y, 'Sex / Sexe', SEX_LETTERS[picture.sex], 110, 32);
  field(sheet, 600, y, 'Date of expiry / Date d’expiration', printedDate(picture.expiryDate), 240, 32);
  context.fillStyle = 'rgba(255,255,255,0.8)';
  context.fillRect(890, 44, 338, 128);
  bars(context, 906, 56, 306, 104, random.split('bars'));
  emblem(context, 1060, 282, 74, look.ink, look.accent, country.split('emblem'));
  write(context, picture.country.alpha3, 1060, 406, {
    size: 34,
    color: look.ink,
    weight: 'bold',
    align: 'center',
    spacing: 4,
  });
  microprint(context, 62, floor - 20, width - 124, look.ink);
  overprint(context, 560, floor / 2, 138, -0.22, 0.22);
  if (hasZone) drawMrz(sheet);
}
