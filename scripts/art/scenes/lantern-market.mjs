import { lighten, mix } from '../colour.mjs';
import { circle, rect, shape, stroke, tag } from '../drawing.mjs';

const LIGHT = '#ffd993';
const DARK = '#1c0f1f';
const GLASS = ['#ffb347', '#ff8a4c', '#f2c14e', '#58b8a8', '#d9576b', '#7fa7d9'];

/** A pointed arch as a path: its opening is `width` wide, springs at `spring` and ends in `top`. */
function archPath(x, { width, top, spring, foot }) {
  const half = width / 2;
  const rise = spring - top;
  return `M${x - half} ${foot}V${spring}C${x - half} ${spring - rise * 0.62} ${x - half * 0.42} ${top + rise * 0.1} ${x} ${top}C${x + half * 0.42} ${top + rise * 0.1} ${x + half} ${spring - rise * 0.62} ${x + half} ${spring}V${foot}`;
}

/** The height of that arch over the point which lies `share` (0 to 1) of the half width from its middle. */
function archHeight({ top, spring }, share) {
  const rise = spring - top;
  let [low, high] = [0, 1];
  const along = (t, a, b, c, d) => (1 - t) ** 3 * a + 3 * (1 - t) ** 2 * t * b + 3 * (1 - t) * t ** 2 * c + t ** 3 * d;
  for (let turn = 0; turn < 20; turn++) {
    const t = (low + high) / 2;
    if (along(t, 0, 0.42, 1, 1) < share) low = t;
    else high = t;
  }
  return along(low, top, top + rise * 0.1, spring - rise * 0.62, spring);
}

/** A lantern of coloured glass on its chain; `y` is where the chain is fixed. */
function lantern(drawing, { x, y, chain, size, glass, metal }) {
  const top = y + chain;
  const half = size * 0.5;
  drawing.glow(x, top + size * 0.9, size * 4.6, glass, 0.42);
  drawing.glow(x, top + size * 0.9, size * 1.8, '#fff0cc', 0.5);
  drawing.add(stroke(`M${x} ${y}V${top}`, metal, Math.max(1, size * 0.06)), circle(x, top, size * 0.1, metal));
  drawing.add(
    shape(
      [
        [x, top],
        [x - half * 0.8, top + size * 0.36],
        [x + half * 0.8, top + size * 0.36],
      ],
      metal,
    ),
  );
  const body = [
    [x - half * 0.72, top + size * 0.36],
    [x + half * 0.72, top + size * 0.36],
    [x + half, top + size * 0.78],
    [x + half * 0.5, top + size * 1.5],
    [x - half * 0.5, top + size * 1.5],
    [x - half, top + size * 0.78],
  ];
  drawing.add(
    shape(
      body,
      drawing.vertical([
        [0, lighten(glass, 0.04)],
        [0.45, '#fff3d4'],
        [1, glass],
      ]),
    ),
  );
  const ribs = [-0.72, 0, 0.72].map(
    (at) =>
      `M${x + half * at} ${top + size * 0.36}L${x + half * at * 1.38} ${top + size * 0.78}L${x + half * at * 0.7} ${top + size * 1.5}`,
  );
  drawing.add(
    stroke(`${ribs.join('')}M${x - half} ${top + size * 0.78}H${x + half}`, metal, Math.max(1, size * 0.055)),
  );
  drawing.add(
    rect(x - half * 0.62, top + size * 1.47, half * 1.24, size * 0.12, metal),
    stroke(`M${x} ${top + size * 1.55}v${size * 0.3}`, metal, Math.max(1, size * 0.07)),
  );
}

/** A visitor from behind, in a long coat. */
function visitor(x, foot, tall, fill) {
  const at = (dx, dy) => `${x + dx * tall} ${foot - dy * tall}`;
  const coat = `M${at(-0.15, 0.04)}L${at(-0.12, 0.45)}C${at(-0.13, 0.68)} ${at(-0.12, 0.79)} ${at(-0.045, 0.82)}H${x + tall * 0.045}C${at(0.12, 0.79)} ${at(0.13, 0.68)} ${at(0.12, 0.45)}L${at(0.15, 0.04)}Z`;
  const legs = `M${at(-0.06, 0)}V${foot - tall * 0.1}M${at(0.06, 0)}V${foot - tall * 0.1}`;
  return [
    stroke(legs, fill, tall * 0.05, { 'stroke-linecap': 'round' }),
    tag('path', { d: coat, fill }),
    tag('ellipse', { cx: x, cy: foot - tall * 0.9, rx: tall * 0.062, ry: tall * 0.078, fill }),
    rect(x - tall * 0.028, foot - tall * 0.85, tall * 0.056, tall * 0.06, fill),
  ];
}

/** A stall along one side of the passage, with a striped awning and what it sells. */
function stall(drawing, { random, x, side, foot, size, tone }) {
  const wide = size * 1.5 * side;
  drawing.add(rect(Math.min(x, x + wide), foot - size * 0.62, Math.abs(wide), size * 0.62, tone));
  for (let pot = 0; pot < 6; pot++) {
    const at = x + wide * (0.1 + pot * 0.15);
    drawing.add(circle(at, foot - size * 0.68, size * random.between(0.07, 0.12), mix(tone, random.pick(GLASS), 0.45)));
  }
  const top = foot - size * 1.75;
  const stripes = 8;
  for (let stripe = 0; stripe < stripes; stripe++) {
    const [a, b] = [stripe, stripe + 1].map((at) => x + (wide * 1.12 * at) / stripes);
    const colour = stripe % 2 ? lighten(tone, 0.02) : mix(tone, '#d98a4a', 0.34);
    drawing.add(
      shape(
        [
          [a, top],
          [b, top],
          [b, top + size * 0.34],
          [(a + b) / 2, top + size * 0.41],
          [a, top + size * 0.34],
        ],
        colour,
      ),
    );
  }
  drawing.add(rect(x + wide * 1.05, top, size * 0.05, size * 1.75, tone));
}

/** A vaulted market passage at night, hung with lanterns. */
export function draw(drawing, random) {
  const { width, height } = drawing;
  const middle = width * 0.5;
  drawing.sky([
    [0, '#e9a85c'],
    [0.5, '#ffdf9f'],
    [0.63, '#f0b566'],
    [1, '#b06a3c'],
  ]);
  drawing.glow(middle, 520, 420, '#fff4d2', 0.9);
  const floor = [
    [0, '#f6c070'],
    [0.12, '#d08a4e'],
    [0.35, '#8a4a36'],
    [0.7, '#4a2630'],
    [1, '#2a1526'],
  ];
  drawing.add(rect(0, 640, width, height - 640, drawing.vertical(floor)));
  for (let seam = -14; seam <= 14; seam++)
    drawing.add(
      stroke(`M${middle + seam * 9} 640L${middle + seam * 150} ${height}`, '#3a1c28', 1.6, { opacity: 0.22 }),
    );
  for (let seam = 0; seam < 14; seam++)
    drawing.add(stroke(`M0 ${645 + 422 * (seam / 13) ** 2}H${width}`, '#3a1c28', 1 + seam * 0.12, { opacity: 0.2 }));
  drawing.add(
    tag('ellipse', {
      cx: middle,
      cy: 760,
      rx: 330,
      ry: 170,
      fill: drawing.radial([
        [0, '#ffdf9a', 0.55],
        [0.5, '#ffc97a', 0.2],
        [1, '#ffc97a', 0],
      ]),
    }),
  );
  const steps = 7;
  for (let step = 0; step < steps; step++) {
    const near = step / (steps - 1);
    const scale = 0.19 + 0.95 * near ** 1.75;
    const opening = { width: 1120 * scale, top: 560 - 590 * scale, spring: 560 - 190 * scale, foot: 600 + 330 * scale };
    const tone = mix(mix(LIGHT, '#a2543a', 0.34 + near * 0.5), DARK, 0.08 + near * 0.9);
    const floorTop = 600 + 330 * scale;
    drawing.add(
      tag('path', {
        d: `M0 0H${width}V${floorTop}H0Z${archPath(middle, opening)}Z`,
        fill: tone,
        'fill-rule': 'evenodd',
      }),
    );
    drawing.add(
      stroke(archPath(middle, { ...opening, foot: floorTop }), lighten(tone, 0.07), 11 * scale, { opacity: 0.8 }),
    );
    const inner = { ...opening, width: opening.width + 46 * scale, top: opening.top - 24 * scale, foot: floorTop };
    drawing.add(stroke(archPath(middle, inner), lighten(tone, -0.03), 5 * scale, { opacity: 0.7 }));
    if (step > 1 && step < steps - 1)
      for (const side of [-1, 1])
        stall(drawing, {
          random,
          x: middle + side * opening.width * 0.5,
          side: -side,
          foot: floorTop + 6 * scale,
          size: 118 * scale,
          tone: lighten(tone, -0.04),
        });
    if (step === 2)
      drawing.add(
        ...visitor(middle - 26, floorTop + 2, 92, lighten(tone, -0.24)),
        ...visitor(middle + 6, floorTop + 4, 84, lighten(tone, -0.26)),
      );
    if (step === 4)
      drawing.add(
        ...visitor(middle + 92, floorTop + 6, 168, lighten(tone, -0.12)),
        ...visitor(middle + 142, floorTop + 8, 112, lighten(tone, -0.13)),
      );
    if (step === 4)
      lantern(drawing, {
        x: middle + 166,
        y: floorTop - 52,
        chain: 6,
        size: 17,
        glass: '#ffb347',
        metal: lighten(tone, -0.2),
      });
    const count = step === steps - 1 ? 4 : 3 + (step % 2);
    for (let index = 0; index < count; index++) {
      const at = (index + 0.5) / count - 0.5;
      lantern(drawing, {
        x: middle + at * opening.width * 0.8,
        y: archHeight(opening, Math.abs(at) * 1.6),
        chain: random.between(30, 150) * scale,
        size: random.between(44, 66) * scale,
        glass: random.pick(GLASS),
        metal: mix(tone, DARK, 0.75),
      });
    }
  }
  drawing.glow(middle, 640, 620, '#ffcf86', 0.22);
}
