import { citadel } from '../citadel.mjs';
import { mix } from '../colour.mjs';
import { rect, shape } from '../drawing.mjs';
import { dome, houses, minaret } from '../skyline.mjs';
import { stars } from '../stars.mjs';

const HAZE = '#4b6378';
const NEAR = '#05080e';
const LAMP = '#ffd48a';

/** Night over a city without electricity, and one window that has found some light. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#070d18'],
    [0.25, '#10203a'],
    [0.42, '#263f58'],
    [0.52, '#55707f'],
    [0.58, '#7d8f8f'],
    [1, HAZE],
  ]);
  const milky = [
    [-80, 330],
    [420, 20],
    [700, -80],
    [1000, -80],
    [560, 210],
    [80, 470],
  ];
  drawing.add(shape(milky, '#b9c6d6', { opacity: 0.09, filter: drawing.blur(46) }));
  stars(drawing, { random, count: 620, horizon: 560 });
  const layer = (share) => mix(HAZE, NEAR, share);
  drawing.add(...citadel(1130, 560, 430, 78, layer(0.16)));
  const row = { random, haze: HAZE, sunX: width * 0.5, missing: 0.25 };
  houses(drawing, { ...row, top: () => 545, foot: 720, size: 5, colour: layer(0.3), spread: 5, seen: 60 });
  drawing.add(...minaret(760, 420, 660, 17, layer(0.33)), ...dome(830, 508, 660, 84, layer(0.33)));
  drawing.haze(510, 180, HAZE, 0.4);
  houses(drawing, {
    ...row,
    top: (x) => 610 + 20 * Math.sin(x / 210),
    foot: 850,
    size: 7.5,
    colour: layer(0.52),
    broken: 0.1,
    seen: 120,
  });
  drawing.haze(620, 230, HAZE, 0.3);
  houses(drawing, {
    ...row,
    top: (x) => 715 + 34 * Math.sin(x / 260 + 2),
    foot: 1060,
    size: 10.5,
    colour: layer(0.7),
    broken: 0.16,
    fade: 0.2,
    seen: 190,
  });
  const home = { x: 470, y: 588, width: 224, foot: 1067 };
  drawing.add(
    rect(home.x, home.y, home.width, home.foot - home.y, layer(0.82)),
    rect(home.x - 4, home.y - 7, home.width + 8, 12, layer(0.82)),
  );
  drawing.add(
    rect(home.x + 132, home.y - 40, 62, 40, layer(0.82)),
    rect(home.x + home.width - 50, home.y, 50, 480, layer(0.87)),
  );
  for (let floor = 0; floor < 5; floor++)
    for (let column = 0; column < 4; column++)
      drawing.add(rect(home.x + 18 + column * 40, home.y + 30 + floor * 58, 19, 28, layer(0.96)));
  const lamp = { x: home.x + 18 + 80, y: home.y + 30 + 58 };
  drawing.glow(lamp.x + 10, lamp.y + 14, 210, '#ffb65a', 0.34);
  drawing.add(
    rect(lamp.x, lamp.y, 19, 28, LAMP),
    rect(lamp.x, lamp.y + 19, 19, 9, '#f3ad55'),
    rect(lamp.x + 9, lamp.y, 1.6, 28, '#a8702f'),
  );
  drawing.haze(800, 230, '#1d2a38', 0.5);
  houses(drawing, {
    ...row,
    top: (x) => 880 + 40 * Math.sin(x / 290 + 4.1),
    foot: 1120,
    size: 14,
    colour: layer(0.88),
    fade: 0.06,
    broken: 0.2,
  });
  houses(drawing, {
    ...row,
    top: (x) => 1010 + 40 * Math.sin(x / 330 + 1),
    foot: 1300,
    size: 19,
    colour: layer(0.98),
    fade: 0,
    broken: 0.12,
    spread: 3,
  });
}
