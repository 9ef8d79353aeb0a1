import { birds } from '../birds.mjs';
import { cloudBands } from '../clouds.mjs';
import { depthTones, lighten, mix } from '../colour.mjs';
import { circle, rect, shape, stroke, tag } from '../drawing.mjs';
import { land, ridge } from '../land.mjs';
import { ripples, streak } from '../water.mjs';

const HAZE = '#f6c9a4';
const NEAR = '#2a1830';
const SUN = { x: 560, y: 470 };

/** A temple tower that narrows in a curve to its finial; `y` is the tip. */
function spire(x, y, foot, width, fill, line) {
  const half = width / 2;
  const body = y + (foot - y) * 0.16;
  const curve = `M${x - half} ${foot}V${foot - (foot - y) * 0.3}C${x - half * 0.98} ${body + (foot - y) * 0.24} ${x - half * 0.5} ${body + (foot - y) * 0.06} ${x - half * 0.16} ${body}H${x + half * 0.16}C${x + half * 0.5} ${body + (foot - y) * 0.06} ${x + half * 0.98} ${body + (foot - y) * 0.24} ${x + half} ${foot - (foot - y) * 0.3}V${foot}Z`;
  const ribs = [-0.5, 0, 0.5].map(
    (at) =>
      `M${x + half * at} ${foot - (foot - y) * 0.3}C${x + half * at} ${body + (foot - y) * 0.22} ${x + half * at * 0.5} ${body + (foot - y) * 0.06} ${x + half * at * 0.16} ${body}`,
  );
  return [
    tag('path', { d: curve, fill }),
    stroke(ribs.join(''), line, Math.max(1, width * 0.02)),
    tag('ellipse', { cx: x, cy: body - width * 0.02, rx: half * 0.34, ry: width * 0.055, fill }),
    circle(x, body - width * 0.11, width * 0.055, fill),
    stroke(`M${x} ${body}V${y}`, fill, Math.max(1.5, width * 0.03)),
    rect(x - half * 1.08, foot - (foot - y) * 0.31, width * 1.08, width * 0.06, line),
  ];
}

/** A flag on a pole, in the wind. */
const flag = (x, y, tall, colour, pole) => [
  stroke(`M${x} ${y}v${-tall}`, pole, 2.5),
  shape(
    [
      [x, y - tall],
      [x + tall * 0.42, y - tall * 0.87],
      [x, y - tall * 0.74],
    ],
    colour,
  ),
];

/** A rowing boat with raised ends; `y` is the waterline. With a canopy, or a boatman at his oar. */
function boat(drawing, { x, y, length, fill, inside, canopy = false, boatman = false, random }) {
  const half = length / 2;
  const hull = `M${x - half} ${y - length * 0.17}C${x - half * 0.6} ${y - length * 0.03} ${x + half * 0.6} ${y - length * 0.03} ${x + half} ${y - length * 0.17}C${x + half * 0.8} ${y + length * 0.03} ${x + half * 0.4} ${y + length * 0.055} ${x} ${y + length * 0.055}S${x - half * 0.8} ${y + length * 0.03} ${x - half} ${y - length * 0.17}Z`;
  const shadow = { opacity: 0.35, rx: 4 };
  for (let dash = 0; dash < 9; dash++)
    drawing.add(
      rect(
        x - half * random.between(0.3, 0.9),
        y + length * 0.06 + dash * length * 0.02,
        length * random.between(0.3, 0.7),
        length * 0.011,
        fill,
        shadow,
      ),
    );
  if (canopy) {
    const roof = `M${x - half * 0.5} ${y - length * 0.26}Q${x} ${y - length * 0.36} ${x + half * 0.5} ${y - length * 0.26}L${x + half * 0.46} ${y - length * 0.22}H${x - half * 0.46}Z`;
    drawing.add(
      tag('path', { d: roof, fill: inside }),
      stroke(
        [-0.42, -0.14, 0.14, 0.42].map((at) => `M${x + half * at} ${y - length * 0.25}V${y}`).join(''),
        fill,
        length * 0.012,
      ),
    );
  }
  if (boatman) {
    const [at, foot, tall] = [x - half * 0.56, y - length * 0.07, length * 0.36];
    drawing.add(
      stroke(`M${at + tall * 0.22} ${foot - tall * 0.62}L${at - tall * 0.5} ${y + length * 0.1}`, fill, length * 0.012),
    );
    drawing.add(
      tag('path', {
        d: `M${at - tall * 0.1} ${foot}L${at - tall * 0.09} ${foot - tall * 0.5}Q${at - tall * 0.1} ${foot - tall * 0.78} ${at + tall * 0.03} ${foot - tall * 0.8}Q${at + tall * 0.15} ${foot - tall * 0.76} ${at + tall * 0.13} ${foot - tall * 0.45}L${at + tall * 0.1} ${foot}Z`,
        fill,
      }),
    );
    drawing.add(
      circle(at + tall * 0.05, foot - tall * 0.875, tall * 0.085, fill),
      stroke(`M${at + tall * 0.05} ${foot - tall * 0.7}L${at + tall * 0.24} ${foot - tall * 0.58}`, fill, tall * 0.07),
    );
  }
  drawing.add(
    tag('path', { d: hull, fill }),
    stroke(
      `M${x - half * 0.93} ${y - length * 0.13}C${x - half * 0.6} ${y - length * 0.015} ${x + half * 0.6} ${y - length * 0.015} ${x + half * 0.93} ${y - length * 0.13}`,
      inside,
      length * 0.014,
    ),
  );
}

/** Steps down to a river at sunrise, with temple towers above them and boats on the water. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  const shore = 590;
  drawing.sky([
    [0, '#6d6f9e'],
    [0.2, '#b38aa6'],
    [0.36, '#e9a994'],
    [0.48, '#fbd0a0'],
    [0.55, '#ffe0b0'],
    [1, '#ffe0b0'],
  ]);
  drawing.glow(SUN.x, SUN.y, 640, '#fff0c4', 0.8);
  cloudBands(drawing, { random, from: 60, to: 380, colour: '#ffe3c9', opacity: 0.5, count: 13, thick: 1.2 });
  drawing.add(circle(SUN.x, SUN.y, 52, '#fff4d4'));
  const layer = depthTones(HAZE, '#a4687c', NEAR);
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 552],
          [420, 566],
          [800, 574],
          [1200, 580],
        ],
        rough: 9,
        decay: 0.62,
      }),
      shore,
      layer(0.22),
    ),
  );
  drawing.add(
    rect(
      0,
      shore,
      width,
      height - shore,
      drawing.vertical([
        [0, '#fbd2a4'],
        [0.2, '#eaa893'],
        [0.5, '#b27f99'],
        [1, '#4d4470'],
      ]),
    ),
  );
  const bank = [
    [1640, 300],
    [1500, 340],
    [1420, 330],
    [1280, 372],
    [1150, 388],
    [1060, 430],
    [960, 450],
    [860, 520],
    [800, 566],
    [770, shore + 4],
    [1640, shore + 150],
  ];
  drawing.add(
    ...spire(1105, 205, 470, 92, layer(0.42), layer(0.36)),
    ...spire(1190, 260, 470, 70, layer(0.4), layer(0.35)),
    ...spire(985, 318, 500, 58, layer(0.38), layer(0.33)),
    ...flag(1150, 330, 76, '#e2703a', layer(0.45)),
  );
  drawing.add(
    shape(
      bank,
      drawing.vertical([
        [0, layer(0.46)],
        [1, layer(0.34)],
      ]),
    ),
  );
  drawing.add(
    ...spire(1420, 96, 440, 150, layer(0.62), layer(0.54)),
    ...spire(1300, 210, 450, 96, layer(0.58), layer(0.5)),
    ...spire(1548, 206, 440, 110, layer(0.66), layer(0.58)),
  );
  drawing.add(...flag(1352, 300, 100, '#e2703a', layer(0.7)), ...flag(1498, 270, 110, '#f0a03c', layer(0.7)));
  for (let step = 0; step < 12; step++) {
    const depth = step / 11;
    const y = 440 + 205 * depth ** 1.1;
    const left = 1240 - 400 * depth ** 0.85;
    drawing.add(
      shape(
        [
          [left, y],
          [1640, y - 34 + depth * 60],
          [1640, y + 26 + depth * 70],
          [left - 26, y + 19],
        ],
        mix(layer(0.5), layer(0.72), step % 2 ? 0.75 : 0.2),
      ),
    );
  }
  for (let person = 0; person < 15; person++) {
    const x = random.between(1010, 1570);
    const tall = random.between(26, 36) * (0.8 + (x - 1000) / 1500);
    const y = 520 + (x - 1000) * 0.06 + random.between(0, 70);
    const cloth = mix(
      layer(0.82),
      random.pick(['#c8453f', '#e09a3a', '#3f7f8c', '#d9c6b8']),
      random.between(0.15, 0.6),
    );
    drawing.add(
      shape(
        [
          [x - tall * 0.15, y],
          [x - tall * 0.1, y - tall * 0.74],
          [x + tall * 0.1, y - tall * 0.74],
          [x + tall * 0.17, y],
        ],
        cloth,
      ),
      circle(x, y - tall * 0.86, tall * 0.11, layer(0.86)),
    );
  }
  drawing.haze(480, 200, '#f3b7a0', 0.3);
  for (const [x, wide, deep] of [
    [1420, 150, 240],
    [1300, 96, 170],
    [1548, 110, 190],
    [1105, 92, 130],
  ])
    streak(drawing, {
      random,
      x,
      top: shore + (x > 1250 ? 120 : 44),
      length: deep,
      width: wide,
      colour: layer(0.6),
      opacity: 0.3,
    });
  streak(drawing, { random, x: SUN.x, top: shore, length: 440, width: 70, colour: '#fff1cf', opacity: 0.95 });
  ripples(drawing, { random, top: shore + 4, bottom: height, colour: '#ffe6c4', opacity: 0.34, count: 190 });
  ripples(drawing, { random, top: shore + 60, bottom: height, colour: '#3a2c58', opacity: 0.3, count: 150 });
  boat(drawing, { random, x: 250, y: 628, length: 96, fill: layer(0.6), inside: layer(0.5), canopy: true });
  boat(drawing, { random, x: 742, y: 664, length: 130, fill: layer(0.7), inside: layer(0.58), boatman: true });
  boat(drawing, { random, x: 1010, y: 742, length: 210, fill: layer(0.86), inside: '#d9823f', canopy: true });
  boat(drawing, { random, x: 400, y: 862, length: 380, fill: NEAR, inside: lighten(NEAR, 0.14), boatman: true });
  drawing.settle(NEAR, 0.1, 0.3);
  drawing.add(
    ...birds(
      [
        [300, 250, 12],
        [344, 226, 10],
        [392, 252, 9],
        [420, 214, 8],
        [258, 212, 8],
      ],
      '#5c4560',
    ),
  );
}
