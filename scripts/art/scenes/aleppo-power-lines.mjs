import { cloudBands } from '../clouds.mjs';
import { mix } from '../colour.mjs';
import { stroke } from '../drawing.mjs';
import { heightAt, land, ridge } from '../land.mjs';
import { cableEnds, pylon } from '../pylon.mjs';
import { dome, houses, minaret } from '../skyline.mjs';

const HAZE = '#d99c7d';
const NEAR = '#14111c';

/** A cable that was cut: it falls from its pylon, lies on the ground for a while and curls at its end. */
function cutCable([x, y], side, ground, reach) {
  const down = ground - y;
  const land = x + side * reach * 0.55;
  return `M${x} ${y}C${x + side * 6} ${y + down * 0.5} ${land - side * reach * 0.3} ${ground - 4} ${land} ${ground}s${side * reach * 0.35} ${-10} ${side * reach * 0.5} ${2}q${side * 16} ${10} ${side * 6} ${16}`;
}

/** Pylons on a plain at dusk, their cables cut; behind them a city in the dark. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#27304e'],
    [0.18, '#4b4a6c'],
    [0.34, '#8d6577'],
    [0.48, '#cf8a74'],
    [0.58, '#efb587'],
    [0.66, '#f3c593'],
    [1, HAZE],
  ]);
  drawing.glow(1180, 690, 760, '#ffd9a0', 0.55);
  cloudBands(drawing, { random, from: 70, to: 330, colour: '#2f2b48', opacity: 0.42, count: 12, thick: 2 });
  cloudBands(drawing, { random, from: 330, to: 560, colour: '#fbd3a4', opacity: 0.45, count: 10 });
  const layer = (share) => mix(HAZE, NEAR, share);
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 640],
          [520, 655],
          [1080, 630],
          [1600, 648],
        ],
        rough: 14,
        decay: 0.45,
      }),
      height,
      layer(0.14),
    ),
  );
  const row = { random, haze: HAZE, sunX: 1180, missing: 0.5 };
  houses(drawing, {
    ...row,
    top: () => 662,
    foot: 760,
    size: 4,
    colour: layer(0.28),
    spread: 5,
    seen: 50,
    windowColour: layer(0.34),
  });
  drawing.add(
    ...minaret(1060, 560, 730, 13, layer(0.32)),
    ...dome(1104, 622, 730, 58, layer(0.32)),
    ...minaret(380, 584, 730, 12, layer(0.32)),
  );
  houses(drawing, {
    ...row,
    top: (x) => 690 + 8 * Math.sin(x / 180),
    foot: 780,
    size: 5.5,
    colour: layer(0.42),
    spread: 4,
    broken: 0.1,
    seen: 60,
    windowColour: layer(0.5),
  });
  drawing.haze(640, 170, '#f3c593', 0.5);
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 752],
          [700, 770],
          [1600, 748],
        ],
        rough: 9,
        decay: 0.5,
      }),
      height,
      layer(0.55),
    ),
  );
  const far = { x: 1392, foot: 790, height: 190 };
  const middle = { x: 1040, foot: 838, height: 330 };
  const near = { x: 470, foot: 958, height: 690 };
  const cable = (ends, more) => stroke(ends.join(''), layer(0.82), 1.6, more);
  const [farEnds, middleEnds, nearEnds] = [far, middle, near].map(cableEnds);
  drawing.add(...pylon(far, layer(0.7)));
  drawing.add(
    cable(farEnds.filter((_, at) => at % 2).map(([x, y]) => `M${x} ${y}Q${x + 120} ${y + 50} ${x + 260} ${y + 20}`)),
  );
  drawing.add(
    cable(
      [0, 1].map(
        (at) =>
          `M${middleEnds[at].join(' ')}Q${(middleEnds[at][0] + farEnds[at][0]) / 2} ${middleEnds[at][1] + 96} ${farEnds[at].join(' ')}`,
      ),
    ),
  );
  drawing.add(cable([3, 5].map((at) => cutCable(middleEnds[at], 1, 836 + at, 120 + at * 12))));
  drawing.add(cable([2, 4].map((at) => cutCable(middleEnds[at], -1, 838 + at, 90 + at * 20))));
  drawing.add(...pylon(middle, layer(0.84)));
  drawing.add(
    land(
      ridge({
        random,
        points: [
          [0, 872],
          [420, 856],
          [900, 884],
          [1600, 846],
        ],
        rough: 12,
        decay: 0.5,
      }),
      height,
      layer(0.78),
    ),
  );
  const falling = [0, 2, 4].map((at) => cutCable(nearEnds[at], -1, 948 + at * 6, 150 + at * 26));
  falling.push(...[1, 3, 5].map((at) => cutCable(nearEnds[at], 1, 936 + at * 8, 190 + at * 34)));
  drawing.add(stroke(falling.join(''), layer(0.96), 2.8, { 'stroke-linecap': 'round' }));
  drawing.add(...pylon(near, layer(0.97)));
  const ground = ridge({
    random,
    points: [
      [0, 972],
      [500, 950],
      [1000, 982],
      [1600, 944],
    ],
    rough: 14,
    decay: 0.55,
  });
  for (let blade = 0; blade < 320; blade++) {
    const x = random.between(0, width);
    const tall = 14 + 62 * random.next() ** 2.4;
    const root = heightAt(ground, x) + 4;
    drawing.add(
      stroke(
        `M${x} ${root}q${random.between(-5, 5)} ${-tall * 0.6} ${random.between(-0.4, 0.4) * tall} ${-tall}`,
        layer(0.95),
        random.between(1.2, 2.6),
      ),
    );
  }
  drawing.add(land(ground, height, layer(0.95)));
  drawing.settle(NEAR, 0.15, 0.4);
}
