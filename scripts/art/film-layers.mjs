import { citadel } from './citadel.mjs';
import { depthTones } from './colour.mjs';
import { circle, Drawing, rect } from './drawing.mjs';
import { seededRandom } from './seeded-random.mjs';
import { dome, houses, minaret } from './skyline.mjs';
import { stars } from './stars.mjs';

const WIDTH = 1280;
const HEIGHT = 720;
const LIT = ['#ffd48a', '#ffc46c', '#ffe2ae'];

// Speeds are pixels a second to the left. `dark` is the second at which the row loses its electricity.
const rows = [
  { name: 'far', speed: 6, share: 0.2, size: 4, foot: 450, litShare: 0.2, dark: 10.8, top: () => 372 },
  {
    name: 'middle',
    speed: 11,
    share: 0.42,
    size: 6,
    foot: 560,
    litShare: 0.17,
    dark: 11.5,
    top: (x) => 420 + 22 * Math.sin(x / 190),
  },
  {
    name: 'close',
    speed: 18,
    share: 0.66,
    size: 9,
    foot: 720,
    litShare: 0.13,
    dark: 12.2,
    top: (x) => 520 + 34 * Math.sin(x / 230 + 2),
  },
  {
    name: 'front',
    speed: 30,
    share: 0.95,
    size: 14,
    foot: 900,
    litShare: 0.05,
    dark: 12.8,
    top: (x) => 650 + 42 * Math.sin(x / 270 + 1),
  },
];

/** What lies behind all houses, and does not move. */
function backdrop({ sky, glow, stars: count, haze }, random) {
  const drawing = new Drawing(WIDTH, HEIGHT);
  drawing.sky(sky);
  stars(drawing, { random, count, horizon: 400 });
  drawing.glow(860, 400, 560, ...glow);
  drawing.haze(320, 200, haze, 0.5);
  return drawing;
}

/** The sun where it stands at the end of the film. */
function sun(colour) {
  const drawing = new Drawing(WIDTH, HEIGHT);
  drawing.add(circle(860, 300, 27, colour));
  return drawing;
}

/** One row of houses in a mood, wide enough for the whole pan, and the light of its windows apart. */
function row(layer, { haze, middle, near }, durationS) {
  const random = seededRandom(`film ${layer.name}`);
  const drawing = new Drawing(WIDTH + Math.ceil(layer.speed * durationS), HEIGHT);
  const tone = depthTones(haze, middle, near);
  const lights = [];
  const colour = tone(layer.share);
  if (layer.name === 'far') drawing.add(...citadel(360, 392, 340, 62, tone(layer.share * 0.6)));
  if (layer.name === 'middle')
    drawing.add(
      ...minaret(934, 270, 520, 14, colour),
      ...dome(994, 356, 520, 70, colour),
      ...minaret(1054, 282, 520, 13, colour),
    );
  const look = {
    random,
    haze,
    sunX: 860,
    lit: LIT,
    lights,
    broken: 0.1,
    spread: 6,
    fade: layer.share > 0.9 ? 0.02 : 0.35,
  };
  houses(drawing, { ...layer, ...look, colour, seen: layer.size * 22 });
  if (layer.share < 0.9) drawing.haze(layer.foot - 170, 200, haze, 0.4);
  const glowing = new Drawing(drawing.width, HEIGHT);
  glowing.add(rect(0, 0, 1, 1, '#000000', { opacity: 0 }), ...lights);
  return { ...layer, houses: drawing, lights: glowing };
}

/** The drawings of one mood, back to front: the still backdrop, a sun if it has one, rows with speed and lights. */
export const filmLayers = (mood, durationS) => ({
  backdrop: backdrop(mood, seededRandom('film sky')),
  sun: mood.sun && sun(mood.sun),
  rows: rows.map((layer) => row(layer, mood, durationS)),
});
