import { Random } from '../../src/core/random.ts';
import { printedDate, write } from './lettering.ts';
import type { Context, Image } from './library.ts';
import { countryRandom } from './look.ts';
import { bars, emblem, overprint } from './ornament.ts';
import type { DocumentPicture } from './picture.ts';

/** A4. Unit: points. */
export const PAPER = { width: 595, height: 842 };

const INK = '#1d222b';
const GREY = '#6b7380';

/** Invented suppliers; `.example` is reserved (RFC 2606). */
const SUPPLIERS = [
  { name: 'Specimen Energy', kind: 'ELECTRICITY', unit: 'kWh', site: 'energy.example', color: '#0f6b62' },
  { name: 'Aqua Specimen', kind: 'WATER', unit: 'm³', site: 'water.example', color: '#17609a' },
  { name: 'Specimen Gas & Heat', kind: 'GAS', unit: 'kWh', site: 'heat.example', color: '#a5471c' },
] as const;

/** A utility bill to the holder's address. */
export function utilityBill(context: Context, picture: DocumentPicture): void {
  const random = Random.seeded(picture.seed).split('bill');
  const supplier = random.pick('supplier', SUPPLIERS);
  const day = picture.statementDate ?? picture.issueDate;
  sheetOfPaper(context);
  context.fillStyle = supplier.color;
  context.fillRect(0, 0, PAPER.width, 74);
  // The supplier's mark.
  context.fillStyle = '#ffffff';
  context.beginPath();
  context.arc(64, 37, 19, 0, Math.PI * 2);
  context.fill();
  context.fillStyle = supplier.color;
  context.beginPath();
  context.moveTo(66, 22);
  context.lineTo(55, 40);
  context.lineTo(63, 40);
  context.lineTo(61, 53);
  context.lineTo(73, 34);
  context.lineTo(65, 34);
  context.closePath();
  context.fill();
  write(context, supplier.name, 96, 45, { size: 24, color: '#ffffff', weight: 'bold' });
  write(context, `www.${supplier.site}`, 547, 42, { size: 11, color: '#ffffff', align: 'right' });

  write(context, `${picture.givenNames} ${picture.surname}`.trim(), 48, 132, {
    size: 13,
    color: INK,
    weight: 'bold',
    maxWidth: 270,
  });
  const address = (picture.address ?? picture.country.name).split(', ');
  address.slice(0, 4).forEach((line, i) => {
    write(context, line, 48, 150 + i * 16, { size: 12, color: INK, maxWidth: 270 });
  });
  write(context, picture.country.name, 48, 150 + Math.min(4, address.length) * 16, {
    size: 12,
    color: INK,
    maxWidth: 270,
  });

  const account = random.digits('account', 10);
  const rows: [string, string][] = [
    ['Statement date', printedDate(day)],
    ['Customer number', account],
    ['Statement number', `S-${random.digits('statement', 7)}`],
    ['Supply', supplier.kind],
  ];
  rows.forEach(([label, value], i) => {
    write(context, label, 350, 132 + i * 18, { size: 11, color: GREY });
    write(context, value, 547, 132 + i * 18, { size: 11, color: INK, weight: 'bold', align: 'right' });
  });

  write(context, `Your ${supplier.kind.toLowerCase()} statement`, 48, 262, {
    size: 22,
    color: supplier.color,
    weight: 'bold',
  });
  const before = random.int('reading', 1_000, 60_000);
  const used = random.int('used', 90, 640);
  const price = random.int('price', 12, 41);
  const standing = random.int('standing', 600, 1_900);
  const energy = used * price;
  const tax = Math.round((energy + standing) * 0.2);
  const money = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
  const lines: [string, string, string][] = [
    ['Previous reading', `${before} ${supplier.unit}`, ''],
    ['Present reading', `${before + used} ${supplier.unit}`, ''],
    ['Used', `${used} ${supplier.unit} × ${money(price)}`, money(energy)],
    ['Standing charge', '30 days', money(standing)],
    ['Tax', '20 %', money(tax)],
  ];
  lines.forEach(([label, detail, amount], i) => {
    const y = 300 + i * 24;
    if (i % 2 === 0) {
      context.fillStyle = '#f2f4f6';
      context.fillRect(48, y - 16, 499, 24);
    }
    write(context, label, 58, y, { size: 12, color: INK });
    write(context, detail, 360, y, { size: 12, color: GREY, align: 'right' });
    write(context, amount, 537, y, { size: 12, color: INK, align: 'right' });
  });
  context.fillStyle = supplier.color;
  context.fillRect(48, 412, 499, 34);
  write(context, 'Amount due', 58, 434, { size: 15, color: '#ffffff', weight: 'bold' });
  write(context, money(energy + standing + tax), 537, 434, {
    size: 17,
    color: '#ffffff',
    weight: 'bold',
    align: 'right',
  });

  write(context, `What you used in the last twelve months (${supplier.unit})`, 48, 488, {
    size: 12,
    color: INK,
    weight: 'bold',
  });
  for (let month = 0; month < 12; month++) {
    const tall =
      30 + 75 * Math.abs(Math.cos(((month + 1) / 12) * Math.PI)) * (0.75 + random.unit(`month-${month}`) * 0.25);
    context.globalAlpha = month === 11 ? 1 : 0.55;
    context.fillStyle = supplier.color;
    context.fillRect(56 + month * 41, 618 - tall, 26, tall);
    context.globalAlpha = 1;
  }
  context.fillStyle = GREY;
  context.fillRect(48, 618, 499, 0.8);
  write(context, `Please pay within 14 days and name your customer number ${account}.`, 48, 656, {
    size: 11,
    color: INK,
  });
  context.setLineDash([4, 3]);
  context.strokeStyle = GREY;
  context.lineWidth = 0.7;
  context.beginPath();
  context.moveTo(48, 690);
  context.lineTo(547, 690);
  context.stroke();
  context.setLineDash([]);
  write(context, 'Payment slip', 48, 714, { size: 12, color: INK, weight: 'bold' });
  write(context, `${picture.givenNames} ${picture.surname}`.trim(), 48, 732, { size: 11, color: INK, maxWidth: 240 });
  write(context, account, 48, 748, { size: 11, color: INK });
  bars(context, 350, 704, 196, 44, random.split('bars'));
  footer(context);
}

/** What a provider's dashboard prints after a verification. `front` and `face` are small pictures. */
export function report(context: Context, picture: DocumentPicture, front: Image, face: Image): void {
  const random = Random.seeded(picture.seed).split('report');
  sheetOfPaper(context);
  context.fillStyle = '#20304a';
  context.fillRect(0, 0, PAPER.width, 6);
  emblem(context, 68, 56, 22, '#20304a', '#6f8fb8', countryRandom(picture).split('report'));
  write(context, 'Identity verification report', 104, 54, { size: 22, color: INK, weight: 'bold' });
  write(context, `Reference ${random.uuid('reference')}`, 104, 72, { size: 10, color: GREY });
  write(context, printedDate(picture.statementDate ?? picture.issueDate), 547, 54, {
    size: 11,
    color: GREY,
    align: 'right',
  });

  const tall = (front.height / front.width) * 330;
  context.drawImage(front, 48, 100, 330, tall);
  context.drawImage(face, 397, 100, 150, (face.height / face.width) * 150);
  context.strokeStyle = '#c9d0d8';
  context.lineWidth = 0.8;
  context.strokeRect(48, 100, 330, tall);
  context.strokeRect(397, 100, 150, (face.height / face.width) * 150);
  write(context, 'Document, front', 48, 116 + tall, { size: 10, color: GREY });
  write(context, 'Face', 397, 116 + (face.height / face.width) * 150, { size: 10, color: GREY });

  let y = 382;
  const title = (text: string) => {
    write(context, text, 48, y, { size: 14, color: '#20304a', weight: 'bold' });
    context.fillStyle = '#c9d0d8';
    context.fillRect(48, y + 6, 499, 0.8);
    y += 26;
  };
  const row = (label: string, value: string | undefined) => {
    if (value === undefined || value === '') return;
    write(context, label, 58, y, { size: 11, color: GREY });
    write(context, value, 210, y, { size: 11.5, color: INK, weight: 'bold', maxWidth: 335 });
    y += 18;
  };
  title('Person');
  row('Surname', picture.surname);
  row('Given names', picture.givenNames);
  row('Name in national characters', picture.nativeName);
  row('Date of birth', printedDate(picture.birthDate));
  row('Place of birth', picture.birthPlace);
  row('Nationality', picture.nationality);
  row('Personal number', picture.personalNumber);
  row('Address', picture.address);
  y += 10;
  title('Document');
  row('Issuing country', picture.country.name);
  row('Number', picture.number);
  row('Issued', printedDate(picture.issueDate));
  row('Valid until', printedDate(picture.expiryDate));
  row('Authority', picture.authority);
  picture.mrz.forEach((line, i) => {
    write(context, line, 58, y + i * 15, { size: 10, color: INK, font: 'ocr-b', maxWidth: 480 });
  });
  footer(context);
}

function sheetOfPaper(context: Context): void {
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, PAPER.width, PAPER.height);
}

function footer(context: Context): void {
  overprint(context, PAPER.width / 2, 460, 84, -0.9, 0.13);
  write(
    context,
    'SPECIMEN. Drawn by verihook for tests. No such customer, supplier or document exists.',
    PAPER.width / 2,
    812,
    {
      size: 9,
      color: GREY,
      align: 'center',
    },
  );
}
