import { birds } from '../birds.mjs';
import { mix } from '../colour.mjs';
import { circle, rect, shape, stroke } from '../drawing.mjs';
import { land, ridge } from '../land.mjs';
import { lighthouse } from '../lighthouse.mjs';

const FOG = '#e6e9e4';
const NEAR = '#33505c';

/** The top of a bank of fog: soft swells, filled to the foot of the picture. */
function bank(drawing, { random, y, colour, opacity, swell }) {
  const points = [-200, 150, 480, 820, 1180, 1500, 1800].map((x) => [x, y + random.between(-swell, swell)]);
  let d = `M${points[0].join(' ')}`;
  for (let at = 1; at < points.length; at++) {
    const [[x0, y0], [x1, y1]] = [points[at - 1], points[at]];
    d += `C${(x0 + x1) / 2} ${y0} ${(x0 + x1) / 2} ${y1} ${x1} ${y1}`;
  }
  const fill = drawing.vertical([
    [0, colour, 0],
    [0.06, colour, opacity * 0.22],
    [0.13, colour, opacity * 0.62],
    [0.2, colour, opacity * 0.9],
    [0.28, colour, opacity],
    [1, colour, opacity],
  ]);
  drawing.add(`<path d="${d}V${drawing.height}H-200Z" fill="${fill}"/>`);
}

/** Two masts with their stays, booms and lamps, above the fog. */
function masts(drawing, x, foot, tall, colour) {
  for (const [dx, share] of [
    [0, 1],
    [tall * 0.34, 0.82],
  ]) {
    const top = foot - tall * share;
    drawing.add(stroke(`M${x + dx} ${foot}V${top}`, colour, tall * 0.016));
    drawing.add(
      stroke(
        `M${x + dx} ${foot - tall * share * 0.42}L${x + dx - tall * 0.26} ${foot - tall * share * 0.6}`,
        colour,
        tall * 0.011,
      ),
    );
    drawing.add(
      circle(x + dx, top + tall * 0.13, tall * 0.017, '#ffe3a0'),
      rect(x + dx - tall * 0.022, top + tall * 0.15, tall * 0.044, tall * 0.012, colour),
    );
    drawing.add(
      stroke(
        `M${x + dx} ${top}L${x + dx - tall * 0.3} ${foot}M${x + dx} ${top}L${x + dx + tall * 0.3} ${foot}`,
        colour,
        1.6,
        { opacity: 0.8 },
      ),
    );
  }
  drawing.add(
    shape(
      [
        [x, foot - tall],
        [x + tall * 0.12, foot - tall * 0.975],
        [x, foot - tall * 0.95],
      ],
      '#b5544a',
    ),
  );
}

/** A lighthouse over a bank of fog; only masts stand out of the white. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#93b3bf'],
    [0.3, '#c3d3d2'],
    [0.5, '#eee6d3'],
    [1, FOG],
  ]);
  drawing.glow(430, 330, 620, '#fff6df', 0.9);
  drawing.add(circle(430, 330, 40, '#fffdf3'));
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [700, 610],
          [980, 500],
          [1280, 430],
          [1640, 400],
        ],
        rough: 24,
        decay: 0.5,
      }),
      height,
      mix(FOG, NEAR, 0.16),
    ),
  );
  bank(drawing, { random, y: 470, colour: FOG, opacity: 0.8, swell: 22 });
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [880, 700],
          [1080, 610],
          [1340, 560],
          [1640, 580],
        ],
        rough: 20,
        decay: 0.55,
      }),
      height,
      mix(FOG, NEAR, 0.42),
    ),
  );
  const tower = { x: 1120, y: 170, foot: 690, width: 118 };
  lighthouse(drawing, { ...tower, pale: '#f0efe8', band: '#c0604f', lamp: '#ffe9ae', iron: mix(FOG, NEAR, 0.9) });
  drawing.glow(tower.x, tower.y + 72, 150, '#fff0bf', 0.8);
  bank(drawing, { random, y: 560, colour: '#eceeea', opacity: 0.94, swell: 26 });
  masts(drawing, 520, 830, 240, mix(FOG, NEAR, 0.62));
  bank(drawing, { random, y: 690, colour: '#e8ece9', opacity: 1, swell: 26 });
  masts(drawing, 800, 1000, 360, mix(FOG, NEAR, 0.92));
  bank(drawing, { random, y: 830, colour: '#dfe6e5', opacity: 1, swell: 30 });
  drawing.settle(NEAR, 0.1, 0.16);
  drawing.add(
    ...birds(
      [
        [690, 300, 15],
        [742, 268, 12],
        [640, 262, 11],
        [800, 318, 10],
        [610, 330, 9],
      ],
      mix(FOG, NEAR, 0.85),
    ),
  );
}
