import type { Random } from '../../src/core/random.ts';
import { write } from './lettering.ts';
import { type Context, SANS } from './library.ts';
import type { Look } from './look.ts';

/** Tinted paper with bundles of fine waves across it and a rosette on it, as security printers lay them. */
export function securityPaper(
  context: Context,
  width: number,
  height: number,
  look: Look,
  random: Random,
  rosette: { x: number; y: number; radius: number },
): void {
  const tint = context.createLinearGradient(0, 0, width, height * 0.6);
  tint.addColorStop(0, look.tints[0]);
  tint.addColorStop(0.5, look.tints[1]);
  tint.addColorStop(1, look.tints[2]);
  context.fillStyle = tint;
  context.fillRect(0, 0, width, height);
  context.save();
  context.lineWidth = 1.5;
  for (let bundle = 0; bundle < 3; bundle++) {
    const own = random.split(`bundle-${bundle}`);
    const waves = own.int('waves', 2, 4);
    const phase = own.unit('phase') * 7;
    const tall = height * (0.1 + own.unit('tall') * 0.09);
    const middle = height * (0.2 + 0.3 * bundle);
    context.strokeStyle = look.lines[bundle % 2] ?? look.ink;
    context.globalAlpha = 0.17;
    for (let line = 0; line < 11; line++) {
      const share = (line / 10) * 2 - 1;
      context.beginPath();
      for (let x = -10; x <= width + 10; x += 14) {
        const turn = (x / width) * Math.PI * waves + phase;
        const y = middle + Math.sin(turn) * tall * share + Math.sin(turn * 0.5 + 1) * tall * 0.9 + share * 16;
        if (x === -10) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.stroke();
    }
  }
  context.restore();
  drawRosette(context, rosette.x, rosette.y, rosette.radius, look, random.split('rosette'));
}

/** Two overlaid epitrochoids. */
function drawRosette(context: Context, x: number, y: number, radius: number, look: Look, random: Random): void {
  context.save();
  context.translate(x, y);
  context.lineWidth = 1.5;
  for (const ring of [0, 1]) {
    const petals = random.int(`petals-${ring}`, 7, 13);
    const depth = 0.22 + random.unit(`depth-${ring}`) * 0.16;
    context.strokeStyle = look.lines[ring] ?? look.ink;
    context.globalAlpha = 0.22;
    for (let copy = 0; copy < 3; copy++) {
      const size = radius * (ring === 0 ? 1 : 0.68) * (1 - copy * 0.07);
      context.beginPath();
      for (let step = 0; step <= 220; step++) {
        const angle = (step / 220) * Math.PI * 2;
        const reach = size * (1 - depth + depth * Math.sin(angle * petals + copy * 0.5));
        const px = Math.cos(angle) * reach;
        const py = Math.sin(angle) * reach;
        if (step === 0) context.moveTo(px, py);
        else context.lineTo(px, py);
      }
      context.stroke();
    }
  }
  context.restore();
}

/** An invented coat of arms: no state has it. Fits into a circle of the given radius. */
export function emblem(
  context: Context,
  x: number,
  y: number,
  radius: number,
  ink: string,
  second: string,
  random: Random,
  field = 'rgba(255,255,255,0.75)',
): void {
  const s = radius / 50;
  context.save();
  context.translate(x, y);
  context.scale(s, s);
  context.lineJoin = 'round';
  // Laurels.
  context.fillStyle = ink;
  for (const side of [-1, 1])
    for (let leaf = 0; leaf < 8; leaf++) {
      const angle = Math.PI / 2 + side * (0.32 + leaf * 0.25);
      context.save();
      context.translate(Math.cos(angle) * 43, Math.sin(angle) * 43);
      context.rotate(angle + side * 1.15);
      context.beginPath();
      context.ellipse(0, 0, 8.5, 3.1, 0, 0, Math.PI * 2);
      context.fill();
      context.restore();
    }
  const shield = () => {
    context.beginPath();
    context.moveTo(-25, -24);
    context.lineTo(25, -24);
    context.lineTo(25, 4);
    context.bezierCurveTo(25, 22, 10, 32, 0, 37);
    context.bezierCurveTo(-10, 32, -25, 22, -25, 4);
    context.closePath();
  };
  shield();
  context.fillStyle = field;
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = second;
  switch (random.int('field', 0, 4)) {
    case 0:
      context.fillRect(0, -24, 26, 64);
      break;
    case 1:
      context.fillRect(-26, 4, 52, 40);
      break;
    case 2:
      for (let y0 = -24; y0 < 40; y0 += 16) context.fillRect(-26, y0, 52, 8);
      break;
    case 3:
      context.beginPath();
      context.moveTo(-26, 40);
      context.lineTo(0, -2);
      context.lineTo(26, 40);
      context.fill();
      break;
    default:
      context.fillRect(0, -24, 26, 28);
      context.fillRect(-26, 4, 26, 40);
  }
  context.restore();
  context.fillStyle = ink;
  charge(context, random.pick('charge', ['star', 'tower', 'tree', 'sun', 'swallow'] as const));
  shield();
  context.strokeStyle = ink;
  context.lineWidth = 3;
  context.stroke();
  // A mural crown.
  context.beginPath();
  context.moveTo(-19, -29);
  context.lineTo(-23, -44);
  context.lineTo(-11, -37);
  context.lineTo(0, -48);
  context.lineTo(11, -37);
  context.lineTo(23, -44);
  context.lineTo(19, -29);
  context.closePath();
  context.fill();
  context.restore();
}

function charge(context: Context, kind: 'star' | 'tower' | 'tree' | 'sun' | 'swallow'): void {
  context.beginPath();
  if (kind === 'star' || kind === 'sun') {
    const points = kind === 'star' ? 5 : 12;
    for (let i = 0; i < points * 2; i++) {
      const reach = i % 2 === 0 ? 16 : kind === 'star' ? 6.5 : 10;
      const angle = (i / (points * 2)) * Math.PI * 2 - Math.PI / 2;
      context.lineTo(Math.cos(angle) * reach, Math.sin(angle) * reach + 2);
    }
  } else if (kind === 'tower') {
    for (const [px, py] of [
      [-12, 20],
      [-12, -6],
      [-15, -6],
      [-15, -14],
      [-9, -14],
      [-9, -10],
      [-3, -10],
      [-3, -14],
      [3, -14],
      [3, -10],
      [9, -10],
      [9, -14],
      [15, -14],
      [15, -6],
      [12, -6],
      [12, 20],
      [4, 20],
      [4, 9],
      [-4, 9],
      [-4, 20],
    ] as const)
      context.lineTo(px, py);
  } else if (kind === 'tree') {
    for (const [px, py] of [
      [0, -18],
      [9, -5],
      [5, -5],
      [13, 7],
      [3, 7],
      [3, 20],
      [-3, 20],
      [-3, 7],
      [-13, 7],
      [-5, -5],
      [-9, -5],
    ] as const)
      context.lineTo(px, py);
  } else {
    context.moveTo(-18, -8);
    context.quadraticCurveTo(-4, -10, 0, 2);
    context.quadraticCurveTo(4, -10, 18, -8);
    context.quadraticCurveTo(8, -2, 5, 8);
    context.lineTo(9, 20);
    context.lineTo(0, 13);
    context.lineTo(-9, 20);
    context.lineTo(-5, 8);
    context.quadraticCurveTo(-8, -2, -18, -8);
  }
  context.closePath();
  context.fill();
}

/** The symbol of an electronic document (ICAO 9303-9): a disc between two bars. */
export function chipSymbol(context: Context, x: number, y: number, width: number, color: string): void {
  const h = width * 0.6;
  context.save();
  context.strokeStyle = color;
  context.fillStyle = color;
  context.lineWidth = width * 0.075;
  context.strokeRect(x, y, width, h);
  context.beginPath();
  context.arc(x + width / 2, y + h / 2, h * 0.24, 0, Math.PI * 2);
  context.stroke();
  context.fillRect(x, y + h / 2 - width * 0.04, width / 2 - h * 0.24, width * 0.08);
  context.fillRect(x + width / 2 + h * 0.24, y + h / 2 - width * 0.04, width / 2 - h * 0.24, width * 0.08);
  context.restore();
}

/** The gold contacts of a chip card. */
export function contacts(context: Context, x: number, y: number, width: number): void {
  const height = width * 0.8;
  const gold = context.createLinearGradient(x, y, x + width, y + height);
  gold.addColorStop(0, '#e6cf8b');
  gold.addColorStop(0.5, '#f5e8b9');
  gold.addColorStop(1, '#c9a959');
  context.save();
  context.fillStyle = gold;
  context.strokeStyle = '#8d743a';
  context.lineWidth = 2;
  context.beginPath();
  context.roundRect(x, y, width, height, width * 0.14);
  context.fill();
  context.stroke();
  context.beginPath();
  for (const share of [1 / 3, 2 / 3]) {
    context.moveTo(x, y + height * share);
    context.lineTo(x + width * 0.34, y + height * share);
    context.moveTo(x + width * 0.66, y + height * share);
    context.lineTo(x + width, y + height * share);
  }
  context.rect(x + width * 0.34, y + height * 0.2, width * 0.32, height * 0.6);
  context.moveTo(x + width / 2, y);
  context.lineTo(x + width / 2, y + height * 0.2);
  context.moveTo(x + width / 2, y + height * 0.8);
  context.lineTo(x + width / 2, y + height);
  context.stroke();
  context.restore();
}

/** A squiggle in the manner of a signature, as wide and high as told at most. */
export function signature(context: Context, x: number, y: number, width: number, height: number, random: Random): void {
  context.save();
  context.strokeStyle = '#1b2540';
  context.lineWidth = Math.max(1.5, height * 0.045);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.beginPath();
  const loops = random.int('loops', 6, 10);
  let px = x;
  let py = y + height * 0.7;
  context.moveTo(px, py);
  for (let i = 0; i < loops; i++) {
    const own = random.split(i);
    const tall = i === 0 || own.chance('tall', 0.25) ? height * 0.62 : height * (0.12 + own.unit('low') * 0.22);
    const step = (width * 0.8) / loops;
    const ny = y + height * (0.62 + own.unit('base') * 0.16);
    context.bezierCurveTo(px + step * 0.2, py - tall * 1.3, px + step * 1.3, py - tall, px + step * 0.75, ny);
    px += step * 0.75;
    py = ny;
    context.quadraticCurveTo(px + step * 0.1, py + height * 0.12, px + step * 0.3, py - height * 0.05);
    px += step * 0.3;
    py -= height * 0.05;
  }
  context.quadraticCurveTo(px + width * 0.05, py + height * 0.3, x + width * 0.3, y + height * 0.95);
  context.stroke();
  context.restore();
}

/** SPECIMEN across the picture, so that nobody can take it for a document. */
export function overprint(context: Context, x: number, y: number, size: number, angle: number, alpha = 0.3): void {
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.font = `bold ${size}px "${SANS}"`;
  context.letterSpacing = `${size * 0.12}px`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.globalAlpha = alpha;
  context.fillStyle = '#c4161c';
  context.fillText('SPECIMEN', 0, 0);
  context.restore();
}

/** A line of print too small for a camera: it only looks like a line. */
export function microprint(context: Context, x: number, y: number, width: number, color: string): void {
  context.save();
  context.globalAlpha = 0.6;
  context.beginPath();
  context.rect(x, y - 9, width, 12);
  context.clip();
  write(context, 'SPECIMEN · NOT A DOCUMENT · VERIHOOK · '.repeat(Math.ceil(width / 110)), x, y, { size: 7, color });
  context.restore();
}

/** Bars that look like a barcode and say nothing. */
export function bars(context: Context, x: number, y: number, width: number, height: number, random: Random): void {
  context.fillStyle = '#141414';
  const module = width / Math.round(width / 4);
  for (let i = 0, at = 0; at < width - module * 3; i++) {
    const bar = random.int(i, 1, 3) * module;
    context.fillRect(x + at, y, bar, height);
    at += bar + random.int(-i - 1, 1, 3) * module;
  }
}

/** Rows of bars between two guards, in the manner of PDF417. It says nothing. */
export function stackedBars(
  context: Context,
  x: number,
  y: number,
  width: number,
  height: number,
  random: Random,
): void {
  const rows = 14;
  const module = 4;
  context.fillStyle = '#141414';
  for (const guard of [0, width - 28]) {
    context.fillRect(x + guard, y, 16, height);
    context.fillRect(x + guard + 20, y, 4, height);
  }
  for (let row = 0; row < rows; row++) {
    const own = random.split(row);
    for (let at = 34, i = 0; at < width - 40; i++) {
      const bar = own.int(i, 1, 4) * module;
      context.fillRect(x + at, y + (row * height) / rows, Math.min(bar, width - 40 - at), height / rows);
      at += bar + own.int(-i - 1, 1, 4) * module;
    }
  }
}
