import { Random } from '../../src/core/random.ts';
import { drawFace, type Face } from './face.ts';
import { write } from './lettering.ts';
import type { Context } from './library.ts';
import { type Sheet, tile } from './sheet.ts';

/** The holder's picture as documents have it: close, on a light ground. */
function portrait(context: Context, face: Face, x: number, y: number, width: number, height: number): void {
  const ground = context.createLinearGradient(x, y, x, y + height);
  ground.addColorStop(0, '#e9edf0');
  ground.addColorStop(1, '#ccd4da');
  context.save();
  context.fillStyle = ground;
  context.fillRect(x, y, width, height);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  drawFace(context, face, x - width * 0.14, y - height * 0.075, width * 1.28, height * 1.28);
  context.restore();
}

/** The portrait on a sheet; `laser`: grey, as engraved into polycarbonate. */
export function sheetPortrait(sheet: Sheet, x: number, y: number, width: number, height: number, laser: boolean): void {
  const { context, library, face } = sheet;
  const picture = tile(library, width, height, (inner) => portrait(inner, face, 0, 0, width, height));
  context.save();
  if (laser) {
    context.filter = 'grayscale(1)';
    context.globalCompositeOperation = 'multiply';
  }
  context.beginPath();
  context.roundRect(x, y, width, height, 10);
  context.clip();
  context.drawImage(picture, x, y);
  context.restore();
}

/** The second, faint portrait. */
export function ghost(sheet: Sheet, x: number, y: number, width: number, height: number): void {
  const { context, library, face, look } = sheet;
  const picture = tile(library, width, height, (inner) => {
    drawFace(inner, face, -width * 0.14, -height * 0.075, width * 1.28, height * 1.28);
    // It fades out towards its edges.
    inner.globalCompositeOperation = 'destination-in';
    inner.save();
    inner.translate(width / 2, height / 2);
    inner.scale(width / 2, height / 2);
    const fade = inner.createRadialGradient(0, 0, 0.72, 0, 0, 1.02);
    fade.addColorStop(0, 'rgba(0,0,0,1)');
    fade.addColorStop(1, 'rgba(0,0,0,0)');
    inner.fillStyle = fade;
    inner.fillRect(-1, -1, 2, 2);
    inner.restore();
    inner.globalCompositeOperation = 'source-atop';
    inner.globalAlpha = 0.4;
    inner.fillStyle = look.ink;
    inner.fillRect(0, 0, width, height);
  });
  context.save();
  context.filter = 'grayscale(0.9)';
  context.globalAlpha = 0.42;
  context.globalCompositeOperation = 'multiply';
  context.drawImage(picture, x, y);
  context.restore();
}

/** The face as a phone's camera sees it, in a room. `faces`: nobody, the holder, or somebody else as well. */
export function selfie(
  context: Context,
  faces: readonly Face[],
  { width, height, seed, isCropped = false }: { width: number; height: number; seed: number; isCropped?: boolean },
): void {
  const random = Random.seeded(seed).split('room');
  const wall = random.pick('wall', [
    ['#e7e2d8', '#cfc7b8'],
    ['#d8e0e2', '#b9c5c9'],
    ['#dfe3d6', '#c0c8b2'],
    ['#e6dcdc', '#cbbaba'],
  ] as const);
  const ground = context.createLinearGradient(0, 0, width, height);
  ground.addColorStop(0, wall[0]);
  ground.addColorStop(1, wall[1]);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  // Things in the room, out of focus.
  context.save();
  context.filter = `blur(${Math.round(width / 70)}px)`;
  const side = random.chance('side', 0.5) ? 0 : 1;
  const edge = (share: number, wide: number) => (side === 0 ? share : 1 - share - wide) * width;
  if (random.chance('window', 0.6)) {
    context.fillStyle = '#f4f8fa';
    context.fillRect(edge(0.02, 0.3), height * 0.06, width * 0.3, height * 0.36);
    context.fillStyle = wall[1];
    context.fillRect(edge(0.16, 0.02), height * 0.06, width * 0.02, height * 0.36);
  } else {
    context.fillStyle = '#8d7f6b';
    context.fillRect(edge(0, 0.34), height * 0.24, width * 0.34, height * 0.02);
    for (let i = 0; i < 6; i++) {
      context.fillStyle = random.pick(`book-${i}`, ['#7d3b35', '#35567d', '#3d6b4c', '#b08a3c', '#59506b']);
      const tall = height * (0.09 + random.unit(`tall-${i}`) * 0.05);
      context.fillRect(edge(0.02 + i * 0.045, 0.038), height * 0.24 - tall, width * 0.038, tall);
    }
  }
  context.fillStyle = '#5d7f55';
  context.beginPath();
  context.ellipse(edge(0.9, 0), height * 0.45, width * 0.1, height * 0.13, 0.3, 0, Math.PI * 2);
  context.fill();
  context.restore();
  faces.forEach((face, index) => {
    const size = faces.length > 1 ? 0.86 : 1.06;
    const w = width * size;
    const h = w * 1.287;
    const x =
      faces.length > 1
        ? width * (index === 0 ? -0.16 : 0.32)
        : (width - w) / 2 + (random.unit('x') - 0.5) * width * 0.05;
    const away = isCropped ? (random.chance('away', 0.5) ? 0.4 : -0.4) * width : 0;
    drawFace(context, face, x + away, height - h * (faces.length > 1 && index === 0 ? 0.93 : 1), w, h);
  });
  write(context, 'SPECIMEN', width / 2, height * 0.975, {
    size: width * 0.042,
    color: 'rgba(255,255,255,0.8)',
    weight: 'bold',
    align: 'center',
    spacing: width * 0.01,
  });
}
