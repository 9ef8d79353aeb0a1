import { depthTones, mix } from '../colour.mjs';
import { birds } from '../birds.mjs';
import { citadel } from '../citadel.mjs';
import { cloudBands } from '../clouds.mjs';
import { circle, rect } from '../drawing.mjs';
import { land, ridge } from '../land.mjs';
import { dome, houses, minaret } from '../skyline.mjs';

const HAZE = '#f0cf9a';
const MIDDLE = '#93756d';
const NEAR = '#211925';

/** A city at sunrise: the first picture of the Aleppo story. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  const sun = { x: width * 0.66, y: height * 0.285 };
  drawing.sky([
    [0, '#64798f'],
    [0.14, '#8c97a0'],
    [0.28, '#c7b59c'],
    [0.4, '#eac38b'],
    [0.5, '#f4d7a4'],
    [1, '#f0cf9a'],
  ]);
  drawing.glow(sun.x, sun.y, 780, '#ffe9b8', 0.75);
  drawing.glow(sun.x, sun.y, 300, '#fff3d2', 0.8);
  cloudBands(drawing, { random, from: 90, to: 400, colour: '#fff2d6', opacity: 0.32 });
  drawing.add(circle(sun.x, sun.y, 42, '#fff6dd'));
  const layer = depthTones(HAZE, MIDDLE, NEAR);
  const hills = ridge({
    random,
    points: [
      [0, 420],
      [500, 395],
      [1100, 412],
      [1600, 388],
    ],
    rough: 22,
    decay: 0.45,
  });
  drawing.add(land(hills, height, layer(0.1)));
  drawing.add(...citadel(430, 450, 430, 84, layer(0.17)));
  drawing.haze(330, 190, HAZE, 0.6);
  const row = { random, haze: HAZE, sunX: sun.x };
  houses(drawing, { ...row, top: () => 452, foot: 640, size: 5, colour: layer(0.25), spread: 5, seen: 60 });
  drawing.add(
    ...minaret(905, 318, 560, 17, layer(0.27)),
    ...minaret(1010, 336, 560, 15, layer(0.27)),
    ...dome(958, 408, 560, 74, layer(0.28)),
  );
  drawing.haze(430, 190, HAZE, 0.55);
  houses(drawing, {
    ...row,
    top: (x) => 528 + 26 * Math.sin(x / 240),
    foot: 760,
    size: 7,
    colour: layer(0.42),
    broken: 0.08,
    seen: 110,
  });
  drawing.add(...minaret(246, 400, 640, 21, layer(0.44)), ...dome(330, 490, 640, 108, layer(0.44)));
  drawing.haze(540, 240, HAZE, 0.45);
  houses(drawing, {
    ...row,
    top: (x) => 655 + 34 * Math.sin(x / 310 + 2),
    foot: 960,
    size: 9.5,
    colour: layer(0.6),
    broken: 0.14,
    seen: 150,
  });
  drawing.haze(700, 260, mix(HAZE, '#c98f66', 0.4), 0.35);
  houses(drawing, {
    ...row,
    top: (x) => 810 + 46 * Math.sin(x / 270 + 4.4),
    foot: 1120,
    size: 13,
    colour: layer(0.79),
    broken: 0.2,
    fade: 0.16,
    seen: 240,
  });
  drawing.haze(880, 240, '#8a5f50', 0.22);
  houses(drawing, {
    ...row,
    top: (x) => 985 + 62 * Math.sin(x / 330 + 1),
    foot: 1300,
    size: 18,
    colour: layer(0.95),
    fade: 0,
    broken: 0.15,
    spread: 3,
  });
  drawing.add(
    rect(
      0,
      0,
      width,
      height,
      drawing.vertical([
        [0, '#2b2430', 0.12],
        [0.35, '#2b2430', 0],
        [0.75, '#1d161c', 0],
        [1, '#1d161c', 0.3],
      ]),
    ),
  );
  drawing.add(
    ...birds(
      [
        [1190, 236, 11],
        [1224, 214, 9],
        [1158, 206, 8],
        [1262, 244, 7],
      ],
      '#5b4a45',
    ),
  );
}
