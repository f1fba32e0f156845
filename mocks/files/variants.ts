import type { Random } from '../../src/core/random.ts';
import { type Canvas, type Context, type Library, SANS } from './library.ts';
import type { FileVariant } from './picture.ts';
import { tile } from './sheet.ts';

/** Does to a picture what people do to it before a provider refuses it. Returns a new canvas, or the same for `clean`. */
export function spoil(library: Library, clean: Canvas, variant: FileVariant, random: Random): Canvas {
  const { width, height } = clean;
  const draw = (paint: (context: Context) => void) => tile(library, width, height, paint);
  switch (variant) {
    case 'blurry':
      return draw((context) => {
        // Out of focus, and moved: twice, so that edges get no firm line.
        context.filter = `blur(${(width / 110).toFixed(2)}px)`;
        // Larger than the frame, since a blurred edge fades into nothing.
        context.drawImage(clean, -width * 0.03, -height * 0.03, width * 1.06, height * 1.06);
        context.globalAlpha = 0.5;
        context.drawImage(clean, -width * 0.018, -height * 0.024, width * 1.06, height * 1.06);
      });
    case 'black-and-white':
      return draw((context) => {
        context.filter = 'grayscale(1) contrast(1.35) brightness(1.04)';
        context.drawImage(clean, 0, 0);
      });
    case 'glare':
      return draw((context) => {
        context.drawImage(clean, 0, 0);
        reflection(context, width, height, random);
      });
    case 'cropped':
      return draw((context) => {
        table(context, width, height, random);
        const side = random.chance('side', 0.5) ? 1 : -1;
        context.translate(width * (0.5 + side * 0.3), height * (0.5 + (random.unit('rise') - 0.3) * 0.4));
        context.rotate(side * (0.03 + random.unit('turn') * 0.06));
        context.shadowColor = 'rgba(0,0,0,0.45)';
        context.shadowBlur = width * 0.02;
        context.drawImage(clean, -width * 0.52, -height * 0.52, width * 1.04, height * 1.04);
      });
    case 'screenshot':
      return phone(library, clean);
    case 'print':
      return copy(library, clean, random);
    default:
      return clean;
  }
}

/** A lamp on the laminate: a white patch with a streak, over data that matter. */
function reflection(context: Context, width: number, height: number, random: Random): void {
  context.globalCompositeOperation = 'screen';
  const spots = [
    [0.3 + random.unit('x') * 0.4, 0.35 + random.unit('y') * 0.3, 0.36],
    [0.2 + random.unit('x2') * 0.6, 0.2 + random.unit('y2') * 0.6, 0.16],
  ] as const;
  for (const [x, y, reach] of spots) {
    context.save();
    context.translate(x * width, y * height);
    context.rotate(-0.4);
    context.scale(1, 0.62);
    const light = context.createRadialGradient(0, 0, 0, 0, 0, reach * width);
    light.addColorStop(0, '#ffffff');
    light.addColorStop(0.42, '#fffffb');
    light.addColorStop(0.7, 'rgba(255,255,248,0.45)');
    light.addColorStop(1, 'rgba(255,255,240,0)');
    context.fillStyle = light;
    context.fillRect(-width, -width, width * 2, width * 2);
    context.restore();
  }
  const streak = context.createLinearGradient(0, 0, width, height * 0.6);
  const at = 0.3 + random.unit('streak') * 0.3;
  streak.addColorStop(at, 'rgba(255,255,255,0)');
  streak.addColorStop(at + 0.06, 'rgba(255,255,255,0.55)');
  streak.addColorStop(at + 0.1, 'rgba(255,255,255,0.12)');
  streak.addColorStop(at + 0.14, 'rgba(255,255,255,0)');
  context.fillStyle = streak;
  context.fillRect(0, 0, width, height);
  context.globalCompositeOperation = 'source-over';
}

/** What a document lies on. */
function table(context: Context, width: number, height: number, random: Random): void {
  const [light, dark] = random.pick('table', [
    ['#a9825a', '#7d5c3c'],
    ['#8b9096', '#61666d'],
    ['#cfc8bc', '#a9a093'],
    ['#5b4636', '#3c2d23'],
  ] as const);
  const ground = context.createLinearGradient(0, 0, width, height);
  ground.addColorStop(0, light);
  ground.addColorStop(1, dark);
  context.fillStyle = ground;
  context.fillRect(0, 0, width, height);
  context.save();
  context.globalAlpha = 0.16;
  context.strokeStyle = '#20150c';
  context.lineWidth = 3;
  for (let plank = 1; plank < 5; plank++) {
    context.beginPath();
    context.moveTo(0, (plank * height) / 5);
    context.bezierCurveTo(
      width * 0.3,
      (plank * height) / 5 + 9,
      width * 0.7,
      (plank * height) / 5 - 9,
      width,
      (plank * height) / 5,
    );
    context.stroke();
  }
  context.restore();
}

/** The picture in the gallery of a phone, as its screenshot shows it. */
function phone(library: Library, clean: Canvas): Canvas {
  const width = 720;
  const height = 1440;
  const tall = Math.min((clean.height * width) / clean.width, 1050);
  const wide = (clean.width * tall) / clean.height;
  return tile(library, width, height, (context) => {
    context.fillStyle = '#0c0d0f';
    context.fillRect(0, 0, width, height);
    context.drawImage(clean, (width - wide) / 2, (height - tall) / 2, wide, tall);
    context.fillStyle = '#f2f3f5';
    context.font = `bold 28px "${SANS}"`;
    context.fillText('9:41', 36, 46);
    context.font = `bold 32px "${SANS}"`;
    context.fillText('‹', 40, 128);
    context.textAlign = 'center';
    context.font = `bold 30px "${SANS}"`;
    context.fillText('Photos', width / 2, 126);
    // Reception, battery.
    for (let bar = 0; bar < 4; bar++) context.fillRect(580 + bar * 9, 44 - 6 * (bar + 1), 6, 6 * (bar + 1));
    context.strokeStyle = '#f2f3f5';
    context.lineWidth = 2.5;
    context.strokeRect(632, 22, 44, 22);
    context.fillRect(636, 26, 28, 14);
    context.fillRect(678, 28, 4, 10);
    // Share, keep, edit, delete.
    for (let button = 0; button < 4; button++) {
      context.beginPath();
      context.arc(90 + button * 180, height - 110, 22, 0, Math.PI * 2);
      context.stroke();
      context.fillRect(80 + button * 180, height - 112, 20, 4);
      if (button % 2 === 0) context.fillRect(88 + button * 180, height - 120, 4, 20);
    }
    context.fillRect(width / 2 - 120, height - 30, 240, 8);
  });
}

/** A copy from an office printer: small on white paper, pale, striped, not quite straight. */
function copy(library: Library, clean: Canvas, random: Random): Canvas {
  const { width, height } = clean;
  return tile(library, width, height, (context) => {
    context.fillStyle = '#f3f2ee';
    context.fillRect(0, 0, width, height);
    context.save();
    context.translate(width * 0.5, height * 0.5);
    context.rotate((random.unit('turn') - 0.5) * 0.09);
    context.filter = 'saturate(0.45) contrast(0.82) brightness(1.1)';
    context.drawImage(clean, -width * 0.4, -height * 0.4, width * 0.8, height * 0.8);
    context.filter = 'none';
    // The print head's bands.
    context.globalAlpha = 0.16;
    context.fillStyle = '#ffffff';
    for (let y = -height * 0.4; y < height * 0.4; y += 9) context.fillRect(-width * 0.4, y, width * 0.8, 2);
    context.restore();
    // A fold.
    const fold = context.createLinearGradient(width * 0.62, 0, width * 0.66, 0);
    fold.addColorStop(0, 'rgba(0,0,0,0)');
    fold.addColorStop(0.45, 'rgba(0,0,0,0.16)');
    fold.addColorStop(0.55, 'rgba(255,255,255,0.4)');
    fold.addColorStop(1, 'rgba(255,255,255,0)');
    context.fillStyle = fold;
    context.fillRect(width * 0.62, 0, width * 0.04, height);
  });
}
