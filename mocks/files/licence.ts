import { printedDate, write } from './lettering.ts';
import { countryRandom, isEuropean } from './look.ts';
import { emblem, microprint, overprint, securityPaper, signature, stackedBars } from './ornament.ts';
import { ghost, sheetPortrait } from './portrait.ts';
import { drawMrz, mrzSideOf, mrzZone, type Sheet } from './sheet.ts';
import { titlesOf } from './titles.ts';

const CATEGORIES = ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'C1', 'C', 'D1', 'D', 'BE', 'CE', 'T'] as const;

/** Categories that the holder may drive: B, and by chance those that go with it. */
function categoriesOf({ random }: Sheet): string[] {
  return CATEGORIES.filter(
    (name) => name === 'B' || name === 'AM' || (name !== 'D' && random.split('categories').chance(name, 0.25)),
  );
}

/** Front of a driving licence, with the numbered fields of the Vienna Convention on Road Traffic. */
export function licenceFront(sheet: Sheet): void {
  const { context, picture, look, random, width, height } = sheet;
  const country = countryRandom(picture);
  securityPaper(context, width, height, look, country.split('licence'), { x: 820, y: 440, radius: 260 });
  if (isEuropean(picture)) starredPanel(sheet);
  else {
    context.fillStyle = look.ink;
    context.beginPath();
    context.roundRect(48, 36, 150, 106, 12);
    context.fill();
    write(context, picture.country.alpha2, 123, 110, { size: 62, color: '#ffffff', weight: 'bold', align: 'center' });
  }
  const [local, english] = titlesOf(picture);
  write(context, local, 232, 82, { size: 46, color: look.ink, weight: 'bold', spacing: 2, maxWidth: 620 });
  if (english !== undefined)
    write(context, english, 232, 126, { size: 26, color: look.ink, spacing: 2, maxWidth: 620 });
  write(context, picture.country.name.toUpperCase(), 1122, 96, {
    size: 34,
    color: look.ink,
    align: 'right',
    weight: 'bold',
    spacing: 2,
    maxWidth: 360 - 80,
  });
  emblem(context, 1190, 88, 46, look.ink, look.accent, country.split('emblem'));

  sheetPortrait(sheet, 58, 196, 322, 414, country.chance('licence-laser', 0.3));
  signature(context, 64, 640, 300, 84, random.split('signature'));
  write(context, '7.', 40, 690, { size: 22, color: look.ink });
  const native = picture.nativeName;
  const lines: [string, string | undefined][] = [
    ['1.', picture.surname],
    ['2.', picture.givenNames],
    ['', native],
    ['3.', [printedDate(picture.birthDate, 'dots'), picture.birthPlace].filter(Boolean).join('  ')],
    ['4a.', printedDate(picture.issueDate, 'dots')],
    ['4b.', printedDate(picture.expiryDate, 'dots')],
    ['4c.', picture.authority],
    ['4d.', picture.personalNumber],
    ['5.', picture.number],
    ['8.', picture.address],
    ['9.', categoriesOf(sheet).join('  ')],
  ];
  const shown = lines.filter(([, value]) => value !== undefined && value !== '');
  const step = Math.min(58, 560 / shown.length);
  shown.forEach(([mark, value], row) => {
    const y = 226 + row * step;
    write(context, mark, 424, y, { size: 24, color: look.ink });
    write(context, value ?? '', 486, y, {
      size: row < 2 ? 38 : 33,
      color: '#16181d',
      weight: 'bold',
      maxWidth: row < 3 ? 750 : 590,
    });
  });
  ghost(sheet, 1076, 520, 152, 196);
  microprint(context, 58, 784, width - 116, look.ink);
  overprint(context, 760, 470, 170, -0.3, 0.22);
}

/** The blue panel with twelve stars around the country's letters. */
function starredPanel({ context, picture }: Sheet): void {
  context.fillStyle = '#1c3f94';
  context.beginPath();
  context.roundRect(48, 36, 150, 116, 10);
  context.fill();
  context.fillStyle = '#f7cf2d';
  for (let star = 0; star < 12; star++) {
    const angle = (star / 12) * Math.PI * 2;
    context.save();
    context.translate(123 + Math.cos(angle) * 44, 94 + Math.sin(angle) * 44);
    context.beginPath();
    for (let i = 0; i < 10; i++) {
      const reach = i % 2 === 0 ? 8 : 3.2;
      const turn = (i / 10) * Math.PI * 2 - Math.PI / 2;
      context.lineTo(Math.cos(turn) * reach, Math.sin(turn) * reach);
    }
    context.fill();
    context.restore();
  }
  write(context, picture.country.alpha2, 123, 108, { size: 40, color: '#ffffff', weight: 'bold', align: 'center' });
}

/** Little vehicles are beyond a specimen: the table has the categories, the days, and restrictions. */
export function licenceBack(sheet: Sheet): void {
  const { context, picture, look, random, width, height } = sheet;
  const hasZone = mrzSideOf(picture) === 'back';
  const floor = hasZone ? mrzZone(picture).y : height;
  securityPaper(context, width, height, look, countryRandom(picture).split('licence-back'), {
    x: 330,
    y: floor / 2,
    radius: 220,
  });
  const held = categoriesOf(sheet);
  const top = 56;
  const row = Math.min(50, (floor - top - 60) / (CATEGORIES.length + 1));
  const columns = [620, 716, 900, 1084, 1236];
  context.strokeStyle = look.ink;
  context.lineWidth = 1.4;
  ['9.', '10.', '11.', '12.'].forEach((mark, i) => {
    write(context, mark, (columns[i] ?? 0) + 10, top - 10, { size: 22, color: look.ink, weight: 'bold' });
  });
  CATEGORIES.forEach((name, i) => {
    const y = top + i * row;
    for (let c = 0; c < 4; c++) context.strokeRect(columns[c] ?? 0, y, (columns[c + 1] ?? 0) - (columns[c] ?? 0), row);
    write(context, name, (columns[0] ?? 0) + 48, y + row * 0.72, {
      size: row * 0.56,
      color: look.ink,
      weight: 'bold',
      align: 'center',
    });
    const text = { size: row * 0.54, color: '#16181d' };
    if (held.includes(name)) {
      write(context, printedDate(picture.issueDate, 'dots'), 732, y + row * 0.72, { ...text, maxWidth: 160 });
      write(context, printedDate(picture.expiryDate, 'dots'), 916, y + row * 0.72, { ...text, maxWidth: 160 });
      if (name === 'B' && random.chance('lenses', 0.3)) write(context, '01.06', 1100, y + row * 0.72, text);
    } else {
      write(context, '–', 732, y + row * 0.72, text);
      write(context, '–', 916, y + row * 0.72, text);
    }
  });
  const legend = [
    '1. Surname',
    '2. Other names',
    '3. Date and place of birth',
    '4a. Date of issue',
    '4b. Date of expiry',
    '4c. Issued by',
    '4d. Personal number',
    '5. Number of the licence',
    '9. Categories',
    '10. Valid from',
    '11. Valid until',
    '12. Restrictions',
  ];
  legend.forEach((line, i) => {
    write(context, line, 62 + (i % 2) * 270, 74 + Math.floor(i / 2) * 34, { size: 21, color: look.ink, maxWidth: 255 });
  });
  context.fillStyle = 'rgba(255,255,255,0.85)';
  context.fillRect(58, 318, 516, 190);
  stackedBars(context, 74, 330, 484, 166, random.split('stacked'));
  write(context, picture.number, 62, 552, { size: 30, color: '#16181d', weight: 'bold', maxWidth: 500 });
  microprint(context, 62, floor - 20, width - 124, look.ink);
  overprint(context, width / 2, floor / 2, 170, -0.3, 0.22);
  if (hasZone) drawMrz(sheet);
}
