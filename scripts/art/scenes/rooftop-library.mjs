import { cloudBands } from '../clouds.mjs';
import { depthTones, lighten, mix } from '../colour.mjs';
import { circle, rect, shape, stroke, tag } from '../drawing.mjs';
import { houses } from '../skyline.mjs';
import { streak } from '../water.mjs';

const HAZE = '#f6bd97';
const NEAR = '#241a33';
const BOOKS = ['#d9573f', '#e9a23b', '#f2dfb4', '#3f8f8a', '#35587f', '#8c4a6b', '#c98a5e', '#6f8f5a', '#efe6d6'];
const BULB = '#ffe2a0';

/** A bookcase full of books, some leaning, with a gap here and there. */
function bookcase(drawing, { random, x, foot, width, tall, wood }) {
  const top = foot - tall;
  drawing.add(rect(x, top, width, tall, lighten(wood, -0.1)));
  const shelves = 4;
  const clear = tall / shelves;
  for (let shelf = 0; shelf < shelves; shelf++) {
    const level = top + clear * (shelf + 1) - 8;
    for (let at = x + 10; at < x + width - 16;) {
      const thick = random.between(7, 16);
      const high = clear * random.between(0.55, 0.8);
      const cloth = mix(random.pick(BOOKS), NEAR, 0.16);
      if (random.chance(0.1)) at += random.between(10, 26);
      else if (random.chance(0.08) && at < x + width - 40) {
        drawing.add(
          shape(
            [
              [at + 14, level - high],
              [at + 14 + thick, level - high + 4],
              [at + thick, level],
              [at, level],
            ],
            cloth,
          ),
        );
        at += thick + 16;
      } else {
        drawing.add(
          rect(at, level - high, thick, high, cloth),
          rect(at, level - high * 0.82, thick, 3, lighten(cloth, 0.13)),
        );
        at += thick + 1;
      }
    }
    drawing.add(rect(x, level, width, 9, wood));
  }
  drawing.add(
    rect(x - 3, top - 7, width + 6, 11, wood),
    rect(x - 3, top, 9, tall, wood),
    rect(x + width - 6, top, 9, tall, wood),
  );
}

/** A deck chair from the side, its cloth in stripes. */
function deckChair(drawing, x, foot, size, cloth, wood, side) {
  const at = (dx, dy) => `${x + dx * size * side} ${foot - dy * size}`;
  const seat = `M${at(-0.52, 0.98)}Q${at(-0.28, 0.34)} ${at(0.5, 0.46)}L${at(0.5, 0.4)}Q${at(-0.3, 0.24)} ${at(-0.58, 0.94)}Z`;
  drawing.add(
    stroke(
      `M${at(-0.6, 1.02)}L${at(0.3, 0)}M${at(0.56, 0.46)}L${at(-0.44, 0)}M${at(-0.3, 0.66)}L${at(-0.62, 0)}`,
      wood,
      size * 0.05,
      { 'stroke-linecap': 'round' },
    ),
  );
  drawing.add(tag('path', { d: seat, fill: cloth }));
}

/** A plant in a pot, with leaves like swords. */
function plant(drawing, { random, x, foot, size, leaf, pot }) {
  for (let blade = 0; blade < 15; blade++) {
    const lean = random.between(-0.75, 0.75);
    const [tipX, tipY] = [
      x + lean * size,
      foot - size * 0.42 - size * random.between(0.5, 1) * (1 - Math.abs(lean) * 0.4),
    ];
    drawing.add(
      tag('path', {
        d: `M${x - 5} ${foot - size * 0.36}Q${x + lean * size * 0.3 - 8} ${tipY + size * 0.2} ${tipX} ${tipY}Q${x + lean * size * 0.3 + 10} ${tipY + size * 0.3} ${x + 6} ${foot - size * 0.36}Z`,
        fill: lighten(leaf, random.between(-0.05, 0.05)),
      }),
    );
  }
  drawing.add(
    shape(
      [
        [x - size * 0.26, foot - size * 0.4],
        [x + size * 0.26, foot - size * 0.4],
        [x + size * 0.18, foot],
        [x - size * 0.18, foot],
      ],
      pot,
    ),
    rect(x - size * 0.29, foot - size * 0.44, size * 0.58, size * 0.09, lighten(pot, 0.04)),
  );
}

/** A string of bulbs between two points; it hangs by `sag`. */
function bulbs(drawing, [x0, y0], [x1, y1], sag, count) {
  const at = (t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t + sag * 4 * t * (1 - t)];
  drawing.add(stroke(`M${x0} ${y0}Q${(x0 + x1) / 2} ${(y0 + y1) / 2 + sag * 2} ${x1} ${y1}`, NEAR, 2.4));
  for (let bulb = 1; bulb < count; bulb++) {
    const [x, y] = at(bulb / count);
    drawing.glow(x, y + 14, 60, '#ffc873', 0.6);
    drawing.add(rect(x - 3, y, 6, 7, NEAR), circle(x, y + 13, 7, BULB), circle(x, y + 13, 3.5, '#fff8e4'));
  }
}

/** A reading room on a roof, at sunset, above a town by the sea. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#3b4a7d'],
    [0.2, '#7d6d97'],
    [0.36, '#d08b8d'],
    [0.46, '#f3b184'],
    [0.52, '#ffd19a'],
    [1, HAZE],
  ]);
  drawing.glow(1130, 520, 640, '#ffe9b8', 0.75);
  cloudBands(drawing, { random, from: 70, to: 430, colour: '#ffd0b0', opacity: 0.6, count: 14, thick: 1.4 });
  drawing.add(circle(1130, 512, 50, '#fff1cf'));
  drawing.add(
    rect(
      0,
      556,
      width,
      220,
      drawing.vertical([
        [0, '#f3b896'],
        [0.3, '#b58aa0'],
        [1, '#6d6690'],
      ]),
    ),
  );
  streak(drawing, { random, x: 1130, top: 558, length: 150, width: 70, colour: '#fff0cc', opacity: 0.95 });
  const layer = depthTones(HAZE, '#8d6580', NEAR);
  const row = { random, haze: HAZE, sunX: 1130, lit: [BULB, '#ffcb7a'] };
  houses(drawing, {
    ...row,
    top: () => 640,
    foot: 760,
    size: 6,
    colour: layer(0.36),
    spread: 4,
    litShare: 0.1,
    seen: 90,
  });
  houses(drawing, {
    ...row,
    top: (x) => 712 - 24 * Math.cos(x / 320),
    foot: 880,
    size: 9,
    colour: layer(0.55),
    spread: 4,
    litShare: 0.12,
    seen: 130,
  });
  drawing.haze(600, 230, '#ffce9f', 0.35);
  const roof = 886;
  drawing.add(
    rect(
      0,
      roof - 96,
      width,
      96,
      drawing.vertical([
        [0, layer(0.74)],
        [1, layer(0.8)],
      ]),
    ),
    rect(0, roof - 108, width, 16, layer(0.68)),
  );
  drawing.add(
    rect(
      0,
      roof,
      width,
      height - roof,
      drawing.vertical([
        [0, mix(layer(0.7), '#d98f6c', 0.35)],
        [1, layer(0.92)],
      ]),
    ),
  );
  for (let tile = 0; tile < 6; tile++)
    drawing.add(stroke(`M0 ${roof + 6 + 170 * (tile / 5) ** 1.6}H${width}`, layer(0.95), 1.6, { opacity: 0.3 }));
  for (let tile = -12; tile <= 12; tile++)
    drawing.add(
      stroke(`M${800 + tile * 96} ${roof}L${800 + tile * 170} ${height}`, layer(0.95), 1.6, { opacity: 0.3 }),
    );
  drawing.add(
    rect(1408, roof - 420, 210, 424, layer(0.8)),
    rect(1396, roof - 436, 230, 22, layer(0.86)),
    rect(1470, roof - 190, 96, 194, layer(0.93)),
    circle(1552, roof - 92, 5, '#d9a45c'),
  );
  const wood = mix('#8a5a3c', NEAR, 0.25);
  bookcase(drawing, { random, x: 150, foot: roof + 18, width: 250, tall: 330, wood });
  bookcase(drawing, { random, x: 416, foot: roof + 18, width: 250, tall: 330, wood });
  bookcase(drawing, { random, x: 700, foot: roof + 18, width: 190, tall: 230, wood });
  plant(drawing, { random, x: 80, foot: roof + 40, size: 150, leaf: '#31584f', pot: '#a65f45' });
  plant(drawing, { random, x: 940, foot: roof + 34, size: 120, leaf: '#3a6354', pot: '#a65f45' });
  drawing.add(
    tag('ellipse', { cx: 1090, cy: roof + 96, rx: 330, ry: 36, fill: '#b2504a', opacity: 0.75 }),
    tag('ellipse', { cx: 1090, cy: roof + 96, rx: 280, ry: 28, fill: '#d08a55', opacity: 0.6 }),
  );
  deckChair(drawing, 1010, roof + 104, 150, '#e9c87f', NEAR, 1);
  deckChair(drawing, 1250, roof + 96, 150, '#4f938d', NEAR, -1);
  drawing.add(
    rect(1102, roof + 40, 62, 8, wood),
    rect(1110, roof + 46, 6, 58, wood),
    rect(1150, roof + 46, 6, 58, wood),
    rect(1112, roof + 33, 42, 7, '#d9573f'),
    rect(1116, roof + 27, 36, 6, '#f2dfb4'),
  );
  drawing.add(rect(20, roof - 470, 9, 470, NEAR), rect(681, roof - 446, 9, 462, NEAR));
  bulbs(drawing, [24, roof - 466], [686, roof - 440], 62, 11);
  bulbs(drawing, [686, roof - 440], [1412, roof - 420], 66, 12);

  drawing.glow(560, roof - 200, 520, '#ffbf72', 0.22);
  drawing.settle(NEAR, 0.12, 0.35, 0.85);
}
