import { cloudBands } from '../clouds.mjs';
import { lighten, mix } from '../colour.mjs';
import { circle, rect, shape, stroke } from '../drawing.mjs';
import { fishingBoat } from '../fishing-boat.mjs';
import { land, ridge } from '../land.mjs';
import { lighthouse } from '../lighthouse.mjs';
import { stars } from '../stars.mjs';
import { ripples, streak } from '../water.mjs';

const HAZE = '#8fa9b8';
const NEAR = '#0a1626';
const LAMP = '#ffd28a';
const WALLS = ['#6d7f95', '#7f6f7f', '#8a7a6c', '#5f7a84', '#76808f', '#8c6a66'];

/** One house of the quay: gable, chimney, door and windows, some of them lit. */
function quayHouse(drawing, { random, x, foot, width, tall }) {
  const wall = mix(random.pick(WALLS), NEAR, 0.52);
  const top = foot - tall;
  drawing.add(rect(x + width * 0.7, top - width * 0.5, width * 0.12, width * 0.4, lighten(wall, -0.08)));
  drawing.add(
    shape(
      [
        [x, foot],
        [x, top],
        [x + width / 2, top - width * 0.42],
        [x + width, top],
        [x + width, foot],
      ],
      wall,
    ),
  );
  drawing.add(
    shape(
      [
        [x - 5, top + 3],
        [x + width / 2, top - width * 0.46],
        [x + width + 5, top + 3],
        [x + width + 5, top - 6],
        [x + width / 2, top - width * 0.56],
        [x - 5, top - 6],
      ],
      lighten(wall, -0.1),
    ),
  );
  const lights = [];
  const floors = Math.floor(tall / 48);
  for (let floor = 0; floor < floors; floor++)
    for (let column = 0; column < 3; column++) {
      const left = x + width * (0.16 + column * 0.26);
      const isLit = random.chance(0.42);
      drawing.add(
        rect(
          left,
          top + 14 + floor * 46,
          width * 0.15,
          25,
          isLit ? random.pick([LAMP, '#ffc06a', '#ffe3b0']) : lighten(wall, -0.1),
        ),
      );
      if (isLit) lights.push(left + width * 0.075);
    }
  return lights;
}

/** A lamp on a post, with its light and its reflection. */
function quayLamp(drawing, { random, x, foot, tall, water }) {
  streak(drawing, { random, x, top: water, length: 190 + tall, width: 15, colour: LAMP, opacity: 0.85 });
  drawing.add(stroke(`M${x} ${foot}V${foot - tall}`, NEAR, 4), rect(x - 7, foot - tall - 3, 14, 4, NEAR));
  drawing.glow(x, foot - tall - 10, 92, '#ffc877', 0.75);
  drawing.add(circle(x, foot - tall - 10, 6.5, '#fff3d6'));
}

/** A harbour at blue hour with every lamp lit. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  const shore = 640;
  drawing.sky([
    [0, '#101f3d'],
    [0.22, '#24426a'],
    [0.4, '#4d7593'],
    [0.52, '#93a9ae'],
    [0.58, '#e3bd9c'],
    [0.6, '#eec39a'],
    [1, '#eec39a'],
  ]);
  stars(drawing, { random, count: 120, horizon: 420 });
  cloudBands(drawing, { random, from: 250, to: 520, colour: '#2d4a6c', opacity: 0.5, count: 10, thick: 1.3 });
  cloudBands(drawing, { random, from: 470, to: 590, colour: '#f7c9a0', opacity: 0.5, count: 9, thick: 0.7 });
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 500],
          [420, 540],
          [860, 612],
          [1020, 632],
        ],
        rough: 16,
        decay: 0.5,
      }),
      shore,
      mix(HAZE, NEAR, 0.4),
    ),
  );
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 440],
          [260, 500],
          [560, 598],
          [700, 634],
        ],
        rough: 14,
        decay: 0.5,
      }),
      shore,
      mix(HAZE, NEAR, 0.58),
    ),
  );
  const water = [
    [0, '#d5b29a'],
    [0.08, '#8fa0a8'],
    [0.25, '#47688a'],
    [0.6, '#203a5c'],
    [1, '#0c1a30'],
  ];
  drawing.add(rect(0, shore, width, height - shore, drawing.vertical(water)));
  ripples(drawing, { random, top: shore + 4, bottom: height, colour: '#c9d3d6', opacity: 0.24, count: 150 });
  ripples(drawing, { random, top: shore + 30, bottom: height, colour: '#0b1a30', opacity: 0.4, count: 150 });
  const quay = 700;
  for (let x = -30; x < 590;) {
    const wide = random.between(84, 118);
    const lights = quayHouse(drawing, { random, x, foot: quay - 34, width: wide, tall: random.between(104, 190) });
    for (const light of lights)
      if (random.chance(0.5))
        streak(drawing, {
          random,
          x: light,
          top: quay + 4,
          length: random.between(90, 190),
          width: 12,
          colour: LAMP,
          opacity: 0.4,
        });
    x += wide + random.between(-2, 4);
  }
  drawing.add(
    rect(
      0,
      quay - 36,
      660,
      44,
      drawing.vertical([
        [0, '#2a3646'],
        [0.2, '#1b2634'],
        [1, '#101924'],
      ]),
    ),
    rect(0, quay - 38, 668, 6, '#3a485a'),
  );
  for (const x of [70, 235, 400, 565]) quayLamp(drawing, { random, x, foot: quay - 36, tall: 66, water: quay + 8 });
  const mole = [
    [900, 668],
    [1640, 642],
    [1640, 722],
    [880, 700],
  ];
  drawing.add(
    shape(
      mole,
      drawing.vertical([
        [0, '#33414f'],
        [0.3, '#1d2836'],
        [1, '#0f1824'],
      ]),
    ),
  );
  const tower = { x: 1310, y: 216, foot: 658, width: 100 };
  const lampY = tower.y + 62;
  drawing.add(
    shape(
      [
        [tower.x, lampY - 5],
        [-40, 150],
        [-40, 300],
        [tower.x, lampY + 5],
      ],
      drawing.horizontal([
        [0, '#fff0c8', 0.02],
        [1, '#fff0c8', 0.42],
      ]),
    ),
  );
  drawing.add(
    shape(
      [
        [tower.x, lampY - 5],
        [1640, 226],
        [1640, 292],
        [tower.x, lampY + 5],
      ],
      drawing.horizontal([
        [0, '#fff0c8', 0.42],
        [1, '#fff0c8', 0.16],
      ]),
    ),
  );
  drawing.add(
    rect(1352, 596, 122, 62, '#2b3747'),
    shape(
      [
        [1344, 600],
        [1366, 566],
        [1460, 566],
        [1482, 600],
      ],
      '#1c2634',
    ),
    rect(1376, 616, 18, 22, LAMP),
    rect(1424, 616, 18, 22, LAMP),
  );
  lighthouse(drawing, { ...tower, pale: '#cfd6d8', band: '#a5443c', lamp: '#fff2cc', iron: '#131d2b' });
  drawing.glow(tower.x, lampY, 250, '#ffe9b4', 0.75);
  drawing.glow(tower.x, lampY, 70, '#fffbe9', 0.95);
  streak(drawing, { random, x: tower.x, top: 716, length: 330, width: 34, colour: '#fff0c8', opacity: 0.75 });
  for (const x of [950, 1085, 1200, 1430, 1545])
    quayLamp(drawing, { random, x, foot: 668 - (x - 900) * 0.035, tall: 54, water: 712 });
  const boat = { cabin: '#8b96a0', iron: NEAR, lamp: LAMP };
  for (const [x, y, length, hull] of [
    [770, 716, 128, '#23435c'],
    [430, 780, 236, '#7a3431'],
    [1010, 850, 330, '#17334a'],
  ]) {
    for (let dash = 0; dash < 12; dash++)
      drawing.add(
        rect(
          x - length * random.between(0.28, 0.5),
          y + 4 + dash * length * 0.022,
          length * random.between(0.4, 0.85),
          length * 0.014,
          NEAR,
          { opacity: 0.42 - dash * 0.025, rx: 3 },
        ),
      );
    fishingBoat(drawing, { ...boat, x, y, length, hull });
    streak(drawing, {
      random,
      x: x - length * 0.15,
      top: y + length * 0.05,
      length: length * 0.5,
      width: length * 0.16,
      colour: LAMP,
      opacity: 0.5,
    });
  }
  drawing.settle(NEAR, 0.2, 0.4, 0.75);
}
