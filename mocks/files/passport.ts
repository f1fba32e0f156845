import { SEX_LETTERS } from './card.ts';
import { printedDate, write } from './lettering.ts';
import { countryRandom, coverOf } from './look.ts';
import { chipSymbol, emblem, microprint, overprint, securityPaper, signature } from './ornament.ts';
import { ghost, sheetPortrait } from './portrait.ts';
import { drawMrz, field, mrzZone, type Sheet } from './sheet.ts';
import { titlesOf } from './titles.ts';

/** The data page of a passport, or the sticker of a visa. */
export function passportPage(sheet: Sheet): void {
  const { context, picture, look, random, width, height } = sheet;
  const country = countryRandom(picture);
  const isVisa = picture.kind === 'visa';
  const floor = mrzZone(picture).y;
  securityPaper(context, width, height, look, country.split('page'), { x: 820, y: floor * 0.55, radius: 250 });
  const [local, english] = titlesOf(picture);
  write(context, english === undefined ? local : `${local} / ${english}`, 58, 62, {
    size: 30,
    color: look.ink,
    weight: 'bold',
    spacing: 1.5,
    maxWidth: 380,
  });
  write(context, picture.country.name.toUpperCase(), 58, 100, { size: 24, color: look.ink, spacing: 2, maxWidth: 380 });
  field(sheet, 470, 44, 'Type / Type', isVisa ? 'V' : 'P', 80, 34);
  field(sheet, 590, 44, 'Code / Code', picture.country.alpha3, 230, 34);
  write(context, isVisa ? 'VISA NO. / VISA NO' : 'PASSPORT NO. / PASSEPORT NO', 870, 44, {
    size: 17,
    color: look.ink,
    spacing: 0.8,
  });
  write(context, picture.number.toUpperCase().replaceAll(/[^A-Z0-9 ]/g, ' '), 870, 84, {
    size: 38,
    color: look.accent,
    font: 'ocr-b',
    maxWidth: 250,
  });
  chipSymbol(context, 1152, 38, 78, look.ink);
  context.fillStyle = look.accent;
  context.fillRect(58, 116, width - 116, 3);

  const tall = Math.min(448, floor - 200);
  sheetPortrait(sheet, 58, 146, (tall * 35) / 45, tall, false);
  const native = picture.nativeName;
  const left = 470;
  const rows = native === undefined ? 6 : 7;
  const step = (floor - 172) / rows;
  const size = step > 75 ? 33 : 28;
  let y = 160;
  field(sheet, left, y, '1. Surname / Nom', picture.surname, 740, size);
  y += step;
  field(sheet, left, y, '2. Given names / Prénoms', picture.givenNames, 740, size);
  y += step;
  if (native !== undefined) {
    field(sheet, left, y, 'Name in national characters', native, 740, size - 4);
    y += step;
  }
  field(sheet, left, y, '3. Nationality / Nationalité', picture.nationality, 350, size);
  field(sheet, left + 390, y, '4. Date of birth / Date de naissance', printedDate(picture.birthDate), 240, size);
  y += step;
  field(sheet, left, y, '5. Sex / Sexe', SEX_LETTERS[picture.sex], 130, size);
  field(sheet, left + 150, y, '6. Place of birth / Lieu', picture.birthPlace, 220, size);
  field(sheet, left + 390, y, 'Personal No.', picture.personalNumber, 230, size);
  y += step;
  field(sheet, left, y, '7. Date of issue / Date de délivrance', printedDate(picture.issueDate), 240, size);
  field(sheet, left + 390, y, '8. Date of expiry / Date d’expiration', printedDate(picture.expiryDate), 240, size);
  y += step;
  field(sheet, left, y, '9. Authority / Autorité', picture.authority, 350, size - 6);
  ghost(sheet, 1092, floor - 206, 138, 178);
  signature(context, 850, floor - 78, 200, 58, random.split('signature'));
  microprint(context, 58, floor - 10, width - 116, look.ink);
  overprint(context, 770, (146 + floor) / 2, 150, -0.26, 0.22);
  drawMrz(sheet);
}

/** The cover of a passport, which is what stands for its back. */
export function passportCover({ context, picture, width, height }: Sheet): void {
  const country = countryRandom(picture);
  context.fillStyle = coverOf(picture);
  context.fillRect(0, 0, width, height);
  // The grain of the cloth.
  context.save();
  context.globalAlpha = 0.05;
  context.strokeStyle = '#ffffff';
  context.lineWidth = 1;
  for (let line = -height; line < width; line += 22) {
    context.beginPath();
    context.moveTo(line, 0);
    context.lineTo(line + height, height);
    context.stroke();
  }
  context.restore();
  const [local, english] = titlesOf(picture);
  const ink = '#e3c985';
  const middle = width / 2;
  const line = { color: ink, align: 'center', maxWidth: width - 120 } as const;
  write(context, picture.country.name.toUpperCase(), middle, 210, { ...line, size: 60, weight: 'bold', spacing: 5 });
  emblem(context, middle, 560, 210, ink, '#a98236', country.split('emblem'), 'rgba(255,255,255,0.06)');
  write(context, local, middle, 910, { ...line, size: 68, weight: 'bold', spacing: 9 });
  if (english !== undefined) write(context, english, middle, 980, { ...line, size: 44, spacing: 7 });
  chipSymbol(context, middle - 58, 1050, 116, ink);
  write(context, 'SPECIMEN', middle, 1210, { ...line, size: 56, color: '#f3e3b4', weight: 'bold', spacing: 14 });
}
