import { type Face, headPath, stroke } from './face.ts';
import type { Context } from './library.ts';

/** Hair that hangs behind head and shoulders. */
export function hairBehind(context: Context, { hair, hairStyle, cheek }: Face): void {
  context.fillStyle = darker(hair);
  context.beginPath();
  switch (hairStyle) {
    case 'long':
    case 'fringe':
      context.moveTo(150 - cheek - 12, 150);
      context.bezierCurveTo(150 - cheek - 14, 40, 150 + cheek + 14, 40, 150 + cheek + 12, 150);
      context.bezierCurveTo(150 + cheek + 20, 230, 150 + cheek + 22, 300, 150 + cheek + 8, 336);
      context.lineTo(150 - cheek - 8, 336);
      context.bezierCurveTo(150 - cheek - 22, 300, 150 - cheek - 20, 230, 150 - cheek - 12, 150);
      break;
    case 'bob':
      context.moveTo(150 - cheek - 13, 150);
      context.bezierCurveTo(150 - cheek - 14, 42, 150 + cheek + 14, 42, 150 + cheek + 13, 150);
      context.bezierCurveTo(150 + cheek + 20, 200, 150 + cheek + 18, 240, 150 + cheek - 2, 254);
      context.lineTo(150 - cheek + 2, 254);
      context.bezierCurveTo(150 - cheek - 18, 240, 150 - cheek - 20, 200, 150 - cheek - 13, 150);
      break;
    case 'waves':
      context.moveTo(150, 58);
      for (const side of [1, -1]) {
        const edge = (x: number) => 150 + side * (cheek + x);
        if (side === 1) {
          context.bezierCurveTo(edge(10), 58, edge(20), 110, edge(14), 150);
          context.bezierCurveTo(edge(34), 180, edge(8), 200, edge(22), 232);
          context.bezierCurveTo(edge(36), 262, edge(8), 280, edge(14), 312);
          context.lineTo(edge(-30), 318);
        } else {
          context.lineTo(edge(-30), 318);
          context.lineTo(edge(14), 312);
          context.bezierCurveTo(edge(8), 280, edge(36), 262, edge(22), 232);
          context.bezierCurveTo(edge(8), 200, edge(34), 180, edge(14), 150);
          context.bezierCurveTo(edge(20), 110, edge(10), 58, 150, 58);
        }
      }
      break;
    case 'bun':
      context.arc(150, 60, 27, 0, Math.PI * 2);
      break;
    case 'curls':
      for (const [x, y, r] of CURLS) circle(context, 150 + x * (cheek + 8), y, r + 6);
      break;
  }
  context.fill();
}

const CURLS: [x: number, y: number, r: number][] = [
  [-1, 118, 22],
  [-1.15, 150, 22],
  [-1.2, 184, 22],
  [-1.1, 216, 20],
  [-0.75, 90, 24],
  [-0.35, 72, 24],
  [0, 68, 24],
  [0.35, 72, 24],
  [0.75, 90, 24],
  [1, 118, 22],
  [1.15, 150, 22],
  [1.2, 184, 22],
  [1.1, 216, 20],
];

/** Hair that frames the forehead. */
export function hairInFront(context: Context, face: Face): void {
  const { hair, hairStyle, cheek } = face;
  const l = 150 - cheek;
  const r = 150 + cheek;
  context.fillStyle = hair;
  context.beginPath();
  switch (hairStyle) {
    case 'bald':
      // A rim above the ears.
      for (const side of [-1, 1]) {
        context.moveTo(150 + side * (cheek + 3), 168);
        context.quadraticCurveTo(150 + side * (cheek + 5), 134, 150 + side * (cheek - 4), 124);
        context.quadraticCurveTo(150 + side * (cheek - 4), 146, 150 + side * (cheek - 2), 168);
      }
      break;
    case 'buzz':
      context.globalAlpha = 0.82;
      cap(context, l - 1, r + 1, 76, [
        [r - 6, 138],
        [r - 14, 118],
        [150, 108],
        [l + 14, 118],
        [l + 6, 138],
      ]);
      break;
    case 'receding':
      cap(context, l - 3, r + 3, 72, [
        [r - 8, 140],
        [r - 20, 104],
        [150, 118],
        [l + 20, 104],
        [l + 8, 140],
      ]);
      break;
    case 'side-part':
      cap(context, l - 5, r + 5, 62, [
        [r - 6, 144],
        [r - 14, 122],
        [128, 92],
        [l + 14, 128],
        [l + 6, 144],
      ]);
      break;
    case 'quiff':
      cap(context, l - 4, r + 4, 46, [
        [r - 6, 140],
        [r - 16, 112],
        [150, 112],
        [l + 16, 108],
        [l + 6, 140],
      ]);
      break;
    case 'short':
    case 'pixie':
      cap(context, l - 6, r + 6, 60, [
        [r - 5, 150],
        [r - 12, 118],
        [172, 116],
        [l + 22, 126],
        [l + 5, 150],
      ]);
      break;
    case 'curly':
      for (const [x, y, radius] of CURLS) if (y < 130) circle(context, 150 + x * (cheek - 2), y + 10, radius - 3);
      break;
    case 'curls':
      for (const [x, y, radius] of CURLS) if (y < 200) circle(context, 150 + x * (cheek + 5), y, radius - 4);
      break;
    case 'bun':
      cap(context, l - 4, r + 4, 60, [
        [r - 3, 160],
        [r - 12, 122],
        [150, 98],
        [l + 12, 122],
        [l + 3, 160],
      ]);
      break;
    case 'fringe':
      cap(context, l - 10, r + 10, 52, [
        [r + 3, 190],
        [r - 3, 146],
        [150, 150],
        [l + 3, 146],
        [l - 3, 190],
      ]);
      break;
    case 'bob':
      cap(context, l - 11, r + 11, 52, [
        [r + 2, 214],
        [r - 6, 140],
        [120, 98],
        [l + 6, 150],
        [l - 2, 214],
      ]);
      break;
    default:
      // Long hair, parted in the middle.
      cap(context, l - 11, r + 11, 52, [
        [r + 2, 236],
        [r - 8, 136],
        [150, 92],
        [l + 8, 136],
        [l - 2, 236],
      ]);
  }
  context.fill();
  context.globalAlpha = 1;
  if (hairStyle === 'bald' || hairStyle === 'buzz' || hairStyle.startsWith('curl')) return;
  // A gleam along the crown.
  stroke(context, 'rgba(255,255,255,0.16)', 5, () => {
    context.moveTo(l + 18, 100);
    context.quadraticCurveTo(134, 66, 172, 72);
  });
}

/** Hair over the crown: from temple to temple above, and back along five points: right side, temple, forehead, and mirrored. */
function cap(context: Context, left: number, right: number, top: number, back: [number, number][]): void {
  const [rs = [0, 0], rt = [0, 0], mid = [0, 0], lt = [0, 0], ls = [0, 0]] = back;
  context.moveTo(ls[0] - 4, ls[1]);
  context.bezierCurveTo(left - 4, 120, left + 8, top, 150, top);
  context.bezierCurveTo(right - 8, top, right + 4, 120, rs[0] + 4, rs[1]);
  context.quadraticCurveTo(rs[0], (rs[1] + rt[1]) / 2, rt[0], rt[1]);
  context.quadraticCurveTo((rt[0] + mid[0]) / 2 + 8, mid[1] - 2, mid[0], mid[1]);
  context.quadraticCurveTo((lt[0] + mid[0]) / 2 - 8, mid[1] - 2, lt[0], lt[1]);
  context.quadraticCurveTo(ls[0], (ls[1] + lt[1]) / 2, ls[0] - 4, ls[1]);
}

export function beard(context: Context, face: Face): void {
  const { hair, cheek } = face;
  context.save();
  headPath(context, face);
  context.clip();
  context.fillStyle = hair;
  context.globalAlpha = face.beard === 'stubble' ? 0.2 : 0.88;
  if (face.beard !== 'moustache') {
    const low = face.beard === 'full' ? 168 : 186;
    context.beginPath();
    context.moveTo(150 - cheek - 4, low);
    context.bezierCurveTo(150 - cheek + 12, 206, 150 - 34, 214, 150 - 30, 216);
    context.quadraticCurveTo(150 - 20, 208, 150, 211);
    context.quadraticCurveTo(150 + 20, 208, 150 + 30, 216);
    context.bezierCurveTo(150 + 34, 214, 150 + cheek - 12, 206, 150 + cheek + 4, low);
    context.lineTo(220, 262);
    context.lineTo(80, 262);
    context.fill();
  }
  if (face.beard === 'moustache') {
    context.beginPath();
    context.moveTo(150 - face.mouth - 3, 226);
    context.quadraticCurveTo(150 - 14, 208, 150, 213);
    context.quadraticCurveTo(150 + 14, 208, 150 + face.mouth + 3, 226);
    context.quadraticCurveTo(150, 216, 150 - face.mouth - 3, 226);
    context.fill();
  }
  context.restore();
}

/** Lines that come with the years. */
export function wrinkles(context: Context, { age, shade, sex }: Face): void {
  const depth = Math.min(1, Math.max(0, (age - 34) / 40));
  if (depth === 0) return;
  context.save();
  context.globalAlpha = depth * 0.8;
  for (const side of [-1, 1]) {
    stroke(context, shade, 1.6, () => {
      context.moveTo(150 + side * 15, 203);
      context.quadraticCurveTo(150 + side * 27, 212, 150 + side * 29, 228);
    });
    stroke(context, shade, 1.4, () => {
      context.moveTo(150 + side * 18, 184);
      context.quadraticCurveTo(150 + side * 28, 189, 150 + side * 38, 183);
    });
    if (age > 52)
      for (const rise of [-5, 0, 5])
        stroke(context, shade, 1.1, () => {
          context.moveTo(150 + side * 43, 172 + rise * 0.6);
          context.lineTo(150 + side * 50, 171 + rise * 1.5);
        });
  }
  if (age > 46)
    for (const y of sex === 'male' ? [128, 137] : [134])
      stroke(context, shade, 1.3, () => {
        context.moveTo(122, y);
        context.quadraticCurveTo(150, y - 5, 178, y);
      });
  context.restore();
}

export function glasses(context: Context): void {
  for (const side of [-1, 1]) {
    context.fillStyle = 'rgba(255,255,255,0.10)';
    context.strokeStyle = '#2a2729';
    context.lineWidth = 2.6;
    context.beginPath();
    context.roundRect(150 + side * 28 - 20, 157, 40, 30, 11);
    context.fill();
    context.stroke();
    stroke(context, '#2a2729', 2.2, () => {
      context.moveTo(150 + side * 48, 166);
      context.lineTo(150 + side * 60, 168);
    });
  }
  stroke(context, '#2a2729', 2.4, () => {
    context.moveTo(142, 168);
    context.quadraticCurveTo(150, 164, 158, 168);
  });
}

function circle(context: Context, x: number, y: number, radius: number): void {
  context.moveTo(x + radius, y);
  context.arc(x, y, radius, 0, Math.PI * 2);
}

function darker(color: string): string {
  const part = (at: number) => Math.round(Number.parseInt(color.slice(at, at + 2), 16) * 0.78);
  return `rgb(${part(1)},${part(3)},${part(5)})`;
}
