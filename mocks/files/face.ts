import { Random } from '../../src/core/random.ts';
import { beard, glasses, hairBehind, hairInFront, wrinkles } from './face-details.ts';
import type { Context } from './library.ts';

/** What a drawn face looks like. It is drawn from the seed, and shows nobody. */
export interface Face {
  sex: 'female' | 'male';
  age: number;
  skin: string;
  shade: string;
  lips: string;
  hair: string;
  iris: string;
  hairStyle: string;
  beard: 'none' | 'stubble' | 'moustache' | 'short' | 'full';
  glasses: boolean;
  freckles: boolean;
  clothes: 'suit' | 'shirt' | 'crew' | 'blouse' | 'turtleneck';
  cloth: string;
  under: string;
  /** Half of the width of the head; units of the portrait's box, 300 × 386. */
  cheek: number;
  jaw: number;
  chin: number;
  eyeGap: number;
  brow: number;
  mouth: number;
  smile: number;
  nose: number;
}

/** Skin, its shade, the lips; then which hair colours go with it. */
const SKINS: [skin: string, shade: string, lips: string, hair: string[]][] = [
  ['#f6d9c6', '#dba88d', '#cf8079', ['#d9b577', '#b98a4e', '#8a5a33', '#5b3a24', '#a5502c']],
  ['#f0c9ac', '#cf9673', '#c27268', ['#c39a5c', '#8a5a33', '#5b3a24', '#38261b', '#94472a']],
  ['#e5b591', '#bf8460', '#b4655b', ['#6a4528', '#4a3020', '#2e211b', '#1f1a19']],
  ['#d29c73', '#a8734d', '#a3594e', ['#3a281d', '#2a1f1a', '#1c1817']],
  ['#b67d54', '#8c5b39', '#8f4a42', ['#2a1f1a', '#1c1817', '#151313']],
  ['#8f5d3c', '#6b432a', '#7a3f39', ['#1c1817', '#151313']],
  ['#6c452f', '#4c2f20', '#643530', ['#171414', '#100f0f']],
];

const STYLES = {
  male: ['short', 'side-part', 'buzz', 'curly', 'receding', 'quiff', 'bald'],
  female: ['long', 'bob', 'bun', 'waves', 'fringe', 'pixie', 'curls'],
} as const;

/** @param age in years, at which the face is drawn */
export function faceOf(seed: number, sex: 'female' | 'male' | 'unspecified', age: number): Face {
  const random = Random.seeded(seed).split('face');
  const drawn = sex === 'unspecified' ? (random.chance('sex', 0.5) ? 'female' : 'male') : sex;
  const [skin, shade, lips, hairs] = random.pick('skin', SKINS);
  const grey = random.chance('grey', (age - 42) / 30);
  const styles = STYLES[drawn].filter((style) => !((style === 'bald' || style === 'receding') && age < 32));
  const between = (name: string, min: number, max: number) => min + random.unit(name) * (max - min);
  return {
    sex: drawn,
    age,
    skin,
    shade,
    lips: drawn === 'female' ? random.pick('lips', [lips, '#b8524f', '#a8485a']) : lips,
    hair: grey ? random.pick('grey-hair', ['#b9b5b0', '#8f8b87', '#d8d5d1']) : random.pick('hair', hairs),
    iris: random.pick(
      'iris',
      skin < '#e' ? ['#3b2415', '#4a2e19', '#2c1b11'] : ['#5a3b1e', '#5f7f94', '#5d7350', '#3f6383'],
    ),
    hairStyle: random.pick('style', styles),
    beard:
      drawn === 'male' && age > 19
        ? random.pick('beard', ['none', 'none', 'none', 'stubble', 'stubble', 'moustache', 'short', 'full'])
        : 'none',
    glasses: random.chance('glasses', age > 45 ? 0.35 : 0.14),
    freckles: skin > '#f' && random.chance('freckles', 0.25),
    clothes: random.pick(
      'clothes',
      drawn === 'male' ? ['suit', 'shirt', 'crew', 'turtleneck'] : ['blouse', 'crew', 'suit', 'turtleneck'],
    ),
    cloth: random.pick('cloth', [
      '#26344d',
      '#3b4a3f',
      '#5c2f3a',
      '#2f2f36',
      '#456079',
      '#6d5a45',
      '#4b3b5e',
      '#7b3f32',
    ]),
    under: random.pick('under', ['#f4f4f1', '#dfe8f0', '#efe3dc']),
    cheek: between('cheek', 54, 61) + (drawn === 'male' ? 2 : 0),
    jaw: between('jaw', 0.66, 0.84) + (drawn === 'male' ? 0.05 : -0.02),
    chin: between('chin', 14, 22) + (drawn === 'male' ? 5 : 0),
    eyeGap: between('eyes', 25, 29),
    brow: between('brow', 2.6, 4.2) + (drawn === 'male' ? 1.4 : 0),
    mouth: between('mouth', 19, 25),
    smile: between('smile', 2.5, 6),
    nose: between('nose', 9, 13),
  };
}

/** Draws head and shoulders into the box; what stands behind them is the caller's. */
export function drawFace(context: Context, face: Face, x: number, y: number, width: number, height: number): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.translate(x, y);
  context.scale(width / 300, height / 386);
  context.lineCap = 'round';
  context.lineJoin = 'round';
  hairBehind(context, face);
  body(context, face);
  head(context, face);
  if (face.beard !== 'none') beard(context, face);
  features(context, face);
  wrinkles(context, face);
  hairInFront(context, face);
  if (face.glasses) glasses(context);
  context.restore();
}

/** The outline of the head as the current path. */
export function headPath(context: Context, { cheek, jaw, chin }: Face): void {
  const side = cheek * jaw;
  context.beginPath();
  context.moveTo(150 - cheek, 160);
  context.bezierCurveTo(150 - cheek, 112, 150 - cheek * 0.72, 82, 150, 82);
  context.bezierCurveTo(150 + cheek * 0.72, 82, 150 + cheek, 112, 150 + cheek, 160);
  context.bezierCurveTo(150 + cheek, 198, 150 + side, 226, 150 + chin, 243);
  context.quadraticCurveTo(150, 254, 150 - chin, 243);
  context.bezierCurveTo(150 - side, 226, 150 - cheek, 198, 150 - cheek, 160);
  context.closePath();
}

function body(context: Context, face: Face): void {
  const wide = face.sex === 'male' ? 1 : 0.9;
  // Neck, with the shadow of the chin.
  const neck = face.sex === 'male' ? 37 : 30;
  context.fillStyle = face.skin;
  context.beginPath();
  context.moveTo(150 - neck, 205);
  context.bezierCurveTo(150 - neck, 262, 150 - neck - 4, 276, 150 - neck - 34, 296);
  context.lineTo(150 + neck + 34, 296);
  context.bezierCurveTo(150 + neck + 4, 276, 150 + neck, 262, 150 + neck, 205);
  context.fill();
  context.save();
  context.clip();
  context.fillStyle = face.shade;
  context.globalAlpha = 0.75;
  context.beginPath();
  context.ellipse(150, 232, 52, 38, 0, 0, Math.PI * 2);
  context.fill();
  context.restore();

  const shoulders = () => {
    context.beginPath();
    context.moveTo(150 - neck - 8, 274);
    context.bezierCurveTo(150 - 80 * wide, 300, 150 - 132 * wide, 302, 150 - 140 * wide, 400);
    context.lineTo(150 + 140 * wide, 400);
    context.bezierCurveTo(150 + 132 * wide, 302, 150 + 80 * wide, 300, 150 + neck + 8, 274);
  };
  context.fillStyle = face.cloth;
  shoulders();
  context.quadraticCurveTo(150, face.clothes === 'crew' ? 322 : 300, 150 - neck - 8, 274);
  context.fill();

  if (face.clothes === 'turtleneck') {
    context.beginPath();
    context.moveTo(150 - neck - 5, 258);
    context.quadraticCurveTo(150, 282, 150 + neck + 5, 258);
    context.lineTo(150 + neck + 12, 292);
    context.quadraticCurveTo(150, 312, 150 - neck - 12, 292);
    context.fill();
    stroke(context, 'rgba(0,0,0,0.25)', 2, () => {
      context.moveTo(150 - neck - 11, 291);
      context.quadraticCurveTo(150, 312, 150 + neck + 11, 291);
    });
  } else if (face.clothes === 'crew') {
    context.fillStyle = face.skin;
    context.beginPath();
    context.moveTo(150 - neck - 6, 276);
    context.quadraticCurveTo(150, 326, 150 + neck + 6, 276);
    context.fill();
    stroke(context, 'rgba(0,0,0,0.3)', 3, () => {
      context.moveTo(150 - neck - 8, 276);
      context.quadraticCurveTo(150, 330, 150 + neck + 8, 276);
    });
  } else if (face.clothes === 'blouse') {
    context.fillStyle = face.skin;
    context.beginPath();
    context.moveTo(150 - neck - 6, 274);
    context.lineTo(150, 356);
    context.lineTo(150 + neck + 6, 274);
    context.fill();
    stroke(context, 'rgba(0,0,0,0.22)', 3, () => {
      context.moveTo(150 - neck - 8, 274);
      context.lineTo(150, 358);
      context.lineTo(150 + neck + 8, 274);
    });
  } else collarAndTie(context, face, neck);
}

function collarAndTie(context: Context, face: Face, neck: number): void {
  const isSuit = face.clothes === 'suit';
  context.fillStyle = isSuit ? face.under : face.cloth;
  context.beginPath();
  context.moveTo(150 - neck - 10, 272);
  context.lineTo(150 - 30, 400);
  context.lineTo(150 + 30, 400);
  context.lineTo(150 + neck + 10, 272);
  context.quadraticCurveTo(150, 316, 150 - neck - 10, 272);
  context.fill();
  if (isSuit && face.sex === 'male') {
    context.fillStyle = face.cloth === '#5c2f3a' ? '#26344d' : '#7a2f3b';
    context.beginPath();
    context.moveTo(140, 300);
    context.lineTo(160, 300);
    context.lineTo(156, 318);
    context.lineTo(166, 400);
    context.lineTo(134, 400);
    context.lineTo(144, 318);
    context.fill();
  }
  // The collar's two wings.
  for (const side of [-1, 1]) {
    context.fillStyle = isSuit ? face.under : face.cloth;
    context.beginPath();
    context.moveTo(150 + side * (neck + 8), 264);
    context.quadraticCurveTo(150 + side * neck * 0.6, 292, 150 + side * 3, 300);
    context.lineTo(150 + side * 30, 326);
    context.lineTo(150 + side * (neck + 18), 284);
    context.closePath();
    context.fill();
    stroke(context, 'rgba(0,0,0,0.2)', 1.5, () => {
      context.moveTo(150 + side * 3, 300);
      context.lineTo(150 + side * 30, 326);
      context.lineTo(150 + side * (neck + 18), 284);
    });
    if (isSuit)
      stroke(context, 'rgba(0,0,0,0.35)', 2.5, () => {
        context.moveTo(150 + side * (neck + 18), 290);
        context.lineTo(150 + side * 44, 344);
        context.lineTo(150 + side * 24, 400);
      });
  }
}

function head(context: Context, face: Face): void {
  for (const side of [-1, 1]) {
    context.fillStyle = face.skin;
    context.beginPath();
    context.ellipse(150 + side * (face.cheek + 1), 174, 9, 18, side * -0.12, 0, Math.PI * 2);
    context.fill();
    stroke(context, face.shade, 2, () =>
      context.arc(150 + side * (face.cheek + 3), 172, 6, Math.PI * 0.9, Math.PI * 2.1),
    );
  }
  headPath(context, face);
  context.fillStyle = face.skin;
  context.fill();
  context.save();
  context.clip();
  // Light from the upper left.
  const light = context.createLinearGradient(90, 100, 215, 235);
  light.addColorStop(0, 'rgba(255,255,255,0.20)');
  light.addColorStop(0.45, 'rgba(255,255,255,0)');
  light.addColorStop(1, face.shade);
  context.globalAlpha = 0.55;
  context.fillStyle = light;
  context.fillRect(80, 70, 140, 190);
  context.globalAlpha = 1;
  for (const side of [-1, 1]) {
    const blush = context.createRadialGradient(150 + side * 34, 204, 2, 150 + side * 34, 204, 22);
    blush.addColorStop(0, 'rgba(214,96,80,0.22)');
    blush.addColorStop(1, 'rgba(214,96,80,0)');
    context.fillStyle = blush;
    context.fillRect(80, 176, 140, 60);
  }
  if (face.freckles) {
    context.fillStyle = 'rgba(150,85,50,0.4)';
    for (let i = 0; i < 26; i++) {
      // Scattered by the golden angle over both cheeks and the bridge of the nose.
      const reach = Math.sqrt((i + 0.5) / 26);
      context.beginPath();
      context.arc(150 + Math.cos(i * 2.4) * reach * 44, 194 + Math.sin(i * 2.4) * reach * 14, 1, 0, Math.PI * 2);
      context.fill();
    }
  }
  context.restore();
}

function features(context: Context, face: Face): void {
  for (const side of [-1, 1]) {
    const x = 150 + side * face.eyeGap;
    const y = 171;
    const lids = () => {
      context.beginPath();
      context.moveTo(x - 13, y + 1);
      context.quadraticCurveTo(x, y - 11, x + 13, y);
      context.quadraticCurveTo(x, y + 9, x - 13, y + 1);
    };
    lids();
    context.fillStyle = '#fbfaf8';
    context.fill();
    context.save();
    context.clip();
    disc(context, x, y - 0.5, 6.4, face.iris);
    disc(context, x, y - 0.5, 3, '#15110f');
    disc(context, x - 2, y - 2.8, 1.5, '#ffffff');
    context.fillStyle = 'rgba(40,20,10,0.18)';
    context.fillRect(x - 14, y - 8, 28, 5);
    context.restore();
    stroke(context, '#2b1c16', face.sex === 'female' ? 2.6 : 1.9, () => {
      context.moveTo(x - side * 13, y + 1);
      context.quadraticCurveTo(x, y - 11, x + side * 13, y);
      if (face.sex === 'female') context.lineTo(x + side * 16, y - 2.5);
    });
    stroke(context, face.shade, 1.3, () => {
      context.moveTo(x - 11, y - 8);
      context.quadraticCurveTo(x, y - 15, x + 11, y - 8);
    });
    const brow = face.hairStyle === 'bald' || face.hair > '#b' ? '#6b5a4c' : face.hair;
    stroke(context, brow, face.brow, () => {
      context.moveTo(x - side * 13, y - 18);
      context.quadraticCurveTo(x + side * 2, y - 26, x + side * 16, y - 18);
    });
  }
  const { nose } = face;
  stroke(context, face.shade, 2.2, () => {
    context.moveTo(150 + nose * 0.35, 176);
    context.quadraticCurveTo(150 + nose * 0.5, 194, 150 + nose, 202);
    context.quadraticCurveTo(150 + nose * 0.9, 209, 150 + nose * 0.45, 208);
    context.quadraticCurveTo(150, 213, 150 - nose * 0.45, 208);
    context.quadraticCurveTo(150 - nose * 0.9, 209, 150 - nose, 202);
  });
  const { mouth, smile } = face;
  const y = 226;
  context.fillStyle = face.lips;
  context.beginPath();
  context.moveTo(150 - mouth, y - smile);
  context.quadraticCurveTo(150 - 9, y - 5, 150, y - 2.5);
  context.quadraticCurveTo(150 + 9, y - 5, 150 + mouth, y - smile);
  context.quadraticCurveTo(150, y + 13, 150 - mouth, y - smile);
  context.fill();
  stroke(context, 'rgba(70,20,20,0.55)', 1.6, () => {
    context.moveTo(150 - mouth, y - smile);
    context.quadraticCurveTo(150, y + smile + 1, 150 + mouth, y - smile);
  });
}

export function stroke(context: Context, color: string, width: number, path: () => void): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.beginPath();
  path();
  context.stroke();
}

function disc(context: Context, x: number, y: number, radius: number, color: string): void {
  context.fillStyle = color;
  context.beginPath();
  context.arc(x, y, radius, 0, Math.PI * 2);
  context.fill();
}
