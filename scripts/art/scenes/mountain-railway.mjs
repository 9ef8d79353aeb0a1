import { cloudBands } from '../clouds.mjs';
import { depthTones, lighten, mix } from '../colour.mjs';
import { circle, rect, shape, stroke, tag } from '../drawing.mjs';
import { heightAt, land, pine, ridge } from '../land.mjs';

const HAZE = '#dfe6dc';
const NEAR = '#12272b';
const STONE = '#7f8783';

/** A viaduct of stone arches; `deck` is the height of its rails. */
function viaduct(drawing, { from, to, deck, foot, span, colour }) {
  const fill = drawing.vertical([
    [0, colour],
    [0.55, mix(colour, HAZE, 0.45)],
    [1, mix(colour, HAZE, 0.85)],
  ]);
  const pier = span * 0.24;
  let openings = '';
  for (let x = from + pier / 2; x + span - pier < to; x += span) {
    const half = (span - pier) / 2;
    openings += `M${x} ${foot}V${deck + 30 + half}A${half} ${half} 0 0 1 ${x + 2 * half} ${deck + 30 + half}V${foot}Z`;
  }
  drawing.add(tag('path', { d: `M${from} ${deck}H${to}V${foot}H${from}Z${openings}`, fill, 'fill-rule': 'evenodd' }));
  drawing.add(
    rect(from, deck - 12, to - from, 9, lighten(colour, 0.03)),
    rect(from, deck - 3, to - from, 7, lighten(colour, -0.08)),
  );
  for (let x = from + span - pier / 2; x < to; x += span)
    drawing.add(
      rect(x + pier * 0.72, deck + 24, pier * 0.28, foot - deck - 24, lighten(colour, -0.07), { opacity: 0.35 }),
    );
}

/** A railcar seen from the side, cream above and vermilion below; `y` is the rail. */
function railcar(drawing, x, y, length) {
  const tall = 62;
  const top = y - tall - 8;
  drawing.add(
    rect(x + 26, y - 14, 54, 12, '#22282b', { rx: 5 }),
    rect(x + length - 80, y - 14, 54, 12, '#22282b', { rx: 5 }),
  );
  drawing.add(
    rect(x, top, length, tall, '#f3e6c9', { rx: 9 }),
    rect(x + 8, top - 5, length - 16, 8, '#a9b1ac', { rx: 3 }),
  );
  drawing.add(
    rect(x, top + tall * 0.56, length, tall * 0.44, '#c8492f', { rx: 5 }),
    rect(x, top + tall * 0.56, length, 5, '#dd6a4a'),
  );
  const panes = 7;
  for (let pane = 0; pane < panes; pane++) {
    const left = x + 24 + ((length - 48) * pane) / panes;
    const isDoor = pane === 0 || pane === panes - 1;
    drawing.add(
      rect(left, top + 11, (length - 48) / panes - 7, isDoor ? 46 : 21, isDoor ? '#e4d2ad' : '#2f4650', { rx: 3 }),
    );
    drawing.add(
      rect(left + (isDoor ? 4 : 0), top + 13, (length - 48) / panes - (isDoor ? 15 : 7), 17, '#2f4650', { rx: 2 }),
    );
    drawing.add(
      shape(
        [
          [left + 6, top + 30],
          [left + 15, top + 13],
          [left + 22, top + 13],
          [left + 13, top + 30],
        ],
        '#ffe9b0',
        { opacity: 0.55 },
      ),
    );
  }
}

/** A small train on a viaduct over a valley of morning mist. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  drawing.sky([
    [0, '#7fa8b5'],
    [0.2, '#a9c6c6'],
    [0.36, '#dde2cf'],
    [0.46, '#f4e7c8'],
    [1, HAZE],
  ]);
  drawing.glow(1240, 330, 640, '#fff3cf', 0.85);
  cloudBands(drawing, { random, from: 50, to: 250, colour: '#ffffff', opacity: 0.5, count: 9, thick: 1.6 });
  drawing.add(circle(1240, 300, 36, '#fffaea'));
  const layer = depthTones(HAZE, '#5f8f8e', NEAR);
  const hills = (points, rough, share, decay = 0.52) => {
    const line = ridge({ random, points, rough, decay });
    drawing.add(
      land(
        line,
        height,
        drawing.vertical([
          [0, layer(share)],
          [0.55, mix(layer(share), HAZE, 0.6)],
          [1, HAZE],
        ]),
      ),
    );
    return line;
  };
  const peak = hills(
    [
      [0, 400],
      [330, 300],
      [640, 118],
      [910, 310],
      [1230, 372],
      [1600, 300],
    ],
    34,
    0.24,
    0.5,
  );
  const snowLine = 236;
  const cap = peak.filter(([x, y]) => Math.abs(x - 640) < 300 && y < snowLine);
  const [start, end] = [cap[0][0], cap.at(-1)[0]];
  const hem = [];
  for (let x = end - 12, low = true; x > start + 12; x -= random.between(14, 30), low = !low)
    hem.push([
      x,
      heightAt(peak, x) +
        (snowLine + 34 - heightAt(peak, x)) * (low ? random.between(0.7, 1) : random.between(0.3, 0.55)),
    ]);
  drawing.add(shape([...cap, ...hem], '#fbfaf2', { opacity: 0.8 }));
  drawing.haze(280, 240, HAZE, 0.7);
  hills(
    [
      [0, 330],
      [260, 420],
      [560, 470],
      [900, 400],
      [1260, 460],
      [1600, 390],
    ],
    34,
    0.36,
  );
  drawing.haze(390, 230, HAZE, 0.8);
  hills(
    [
      [0, 520],
      [330, 470],
      [700, 560],
      [1080, 540],
      [1380, 440],
      [1600, 480],
    ],
    32,
    0.5,
  );
  drawing.haze(480, 300, '#f2f0e0', 0.85);
  viaduct(drawing, { from: -40, to: 1640, deck: 640, foot: 1010, span: 190, colour: STONE });
  railcar(drawing, 520, 628, 300);
  railcar(drawing, 828, 628, 300);
  drawing.add(stroke('M819 606h10', '#22282b', 6), circle(1124, 604, 5, '#fff6d0'));
  drawing.glow(1132, 604, 70, '#fff0b8', 0.6);
  drawing.haze(730, 330, '#f1f2e6', 0.95, 0.62);
  const middle = hills(
    [
      [0, 850],
      [300, 900],
      [720, 965],
      [1150, 930],
      [1600, 800],
    ],
    26,
    0.7,
    0.55,
  );
  for (let tree = 0; tree < 130; tree++) {
    const x = random.between(-20, width + 20);
    drawing.add(pine(x, heightAt(middle, x) + 20, random.between(44, 92), layer(0.7), random));
  }
  drawing.haze(880, 190, '#e6ece2', 0.55);
  const front = hills(
    [
      [0, 930],
      [260, 1010],
      [760, 1060],
      [1200, 1030],
      [1600, 930],
    ],
    22,
    0.96,
    0.55,
  );
  drawing.add(land(front, height, layer(0.96)));
  for (let tree = 0; tree < 70; tree++) {
    const x = random.chance(0.5) ? random.between(-40, 480) : random.between(1080, width + 40);
    const edge = Math.min(1, Math.abs(x - width / 2) / 800);
    drawing.add(
      pine(
        x,
        heightAt(front, x) + 44,
        random.between(110, 170) + 190 * edge ** 3,
        layer(random.between(0.9, 1)),
        random,
      ),
    );
  }
}
