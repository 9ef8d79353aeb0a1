import { lighten, mix } from './colour.mjs';
import { circle, rect, shape, stroke } from './drawing.mjs';

const ROOMS = 1.35;
/** How far the top of a broken house may dip, in widths of a window: its first row of windows is just below. */
const DEEPEST = 6.2;

/**
 * Rows of windows in a wall, most of them dark, each with its own chance to be lit or to be missing. With `lights`, an
 * array, lit windows are drawn dark and their light is put there instead, so that a film can turn it off.
 */
function windows(wall, { random, size, dark, lit = [], litShare = 0, missing = 0.3, lights }) {
  const marks = [];
  const [stepX, stepY] = [size * 2.5, size * 3.1];
  const columns = Math.floor((wall.width - size) / stepX);
  const rows = Math.floor((wall.height - size) / stepY);
  const margin = (wall.width - columns * stepX + stepX - size) / 2;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const isLit = random.chance(litShare);
      if (!isLit && random.chance(missing)) continue;
      const x = wall.x + margin + column * stepX;
      const y = wall.y + size * 1.5 + row * stepY;
      const pane = (fill) => rect(x, y, size, size * ROOMS, fill);
      const light = isLit ? random.pick(lit) : undefined;
      marks.push(pane(light === undefined || lights ? dark : light));
      if (light !== undefined) lights?.push(pane(light));
    }
  return marks;
}

/** What stands on a flat roof: the hut over the stairs, tanks, dishes, masts. */
function roof({ x, y, width }, size, fill, random) {
  const things = [rect(x - size * 0.2, y - size * 0.45, width + size * 0.4, size * 0.55, fill)];
  if (width > size * 9 && random.chance(0.6)) {
    const hut = random.between(0.16, 0.3) * width;
    things.push(rect(x + random.between(0.05, 0.6) * width, y - size * 2.4, hut, size * 2.4, fill));
  }
  if (random.chance(0.55)) {
    const tank = x + random.between(0.1, 0.75) * width;
    things.push(
      rect(tank, y - size * 1.9, size * 1.5, size * 1.1, fill),
      rect(tank + size * 0.6, y - size, size * 0.25, size, fill),
    );
  }
  if (random.chance(0.4)) {
    const dish = x + random.between(0.15, 0.85) * width;
    things.push(
      rect(dish, y - size * 1.6, size * 0.22, size * 1.6, fill),
      circle(dish, y - size * 1.8, size * 0.62, fill),
    );
  }
  if (random.chance(0.3)) {
    const mast = x + random.between(0.1, 0.9) * width;
    const bars = [1.5, 1.2, 0.9, 0.6].map(
      (half, at) => `M${mast - half * size * 0.6} ${y - size * (2.3 + at * 0.5)}h${half * size * 1.2}`,
    );
    things.push(stroke(`M${mast} ${y}v${-size * 4}${bars.join('')}`, fill, Math.max(1, size * 0.13)));
  }
  return things;
}

/** The top of a house that was hit: from the left edge to the right, in steps and splinters. */
function brokenTop({ x, y, width }, size, random) {
  const points = [];
  const steps = Math.max(4, Math.round(width / (size * 2)));
  let height = random.between(0, 4) * size;
  for (let step = 0; step <= steps; step++) {
    points.push([x + (width * step) / steps, y + height]);
    height = Math.min(DEEPEST * size, Math.max(0, height + random.between(-2.6, 2.6) * size));
    if (step < steps) points.push([x + (width * (step + random.between(0.1, 0.9))) / steps, y + height]);
  }
  return points;
}

/** A slender tower with a gallery and a pointed cap; `y` is its tip. */
export function minaret(x, y, foot, width, fill) {
  const gallery = y + (foot - y) * 0.3;
  return [
    shape(
      [
        [x - width * 0.42, gallery - width * 2.2],
        [x, y],
        [x + width * 0.42, gallery - width * 2.2],
      ],
      fill,
    ),
    rect(x - width * 0.32, gallery - width * 2.2, width * 0.64, width * 2.4, fill),
    rect(x - width * 0.8, gallery, width * 1.6, width * 0.5, fill),
    rect(x - width * 0.5, gallery, width, foot - gallery, fill),
    stroke(`M${x} ${y + 2}v${-width * 0.9}`, fill, Math.max(1.2, width * 0.12)),
  ];
}

/** A dome on its drum; `y` is its crown. */
export function dome(x, y, foot, width, fill) {
  const half = width / 2;
  return [
    stroke(`M${x} ${y + 2}v${-width * 0.2}`, fill, Math.max(1.2, width * 0.03)),
    `<path d="M${x - half} ${y + half}C${x - half} ${y + half * 0.42} ${x - half * 0.45} ${y + half * 0.12} ${x} ${y}C${x + half * 0.45} ${y + half * 0.12} ${x + half} ${y + half * 0.42} ${x + half} ${y + half}Z" fill="${fill}"/>`,
    rect(x - half * 1.08, y + half - 1, half * 2.16, foot - y - half, fill),
  ];
}

/**
 * One row of houses across a picture, all in one colour with a shaded side each, fading into the haze at their feet.
 *
 * @param {import('./drawing.mjs').Drawing} drawing
 * @param {object} row `top(x)` gives the usual height of the roofs, `foot` their ground, `size` the width of a window
 *   in pixels, `sunX` where the light comes from, `broken` the share of houses that were hit
 */
export function houses(drawing, row) {
  const { random, top, foot, size, colour, haze, fade = 0.35, sunX = 0, broken = 0, spread = 8, gap = 0.12 } = row;
  const [from, to] = row.span ?? [-size * 10, drawing.width + size * 10];
  const face = drawing.vertical([
    [0, colour],
    [1, mix(colour, haze, fade)],
  ]);
  const shade = lighten(colour, row.shade ?? -0.025);
  const side = drawing.vertical([
    [0, shade],
    [1, mix(shade, haze, fade)],
  ]);
  const dark = row.windowColour ?? lighten(colour, -0.06);
  drawing.add(rect(0, foot - 1, drawing.width, Math.max(0, drawing.height - foot + 1), mix(colour, haze, fade)));
  for (let x = from; x < to;) {
    const width = random.between(8, 22) * size;
    const y = top(x + width / 2) + random.between(-spread, spread) * size;
    const wall = { x, y, width, height: foot - y };
    const isBroken = random.chance(broken);
    const sideWidth = width * random.between(0.14, 0.3);
    const sideX = x + width / 2 < sunX ? x : x + width - sideWidth;
    if (isBroken) {
      const crown = brokenTop(wall, size, random);
      drawing.add(shape([...crown, [x + width, foot], [x, foot]], face));
    } else {
      drawing.add(...roof(wall, size, colour, random), rect(x, y, width, wall.height, face));
      drawing.add(rect(sideX, y, sideWidth, wall.height, side));
    }
    const inner =
      sideX === x ? { ...wall, x: x + sideWidth, width: width - sideWidth } : { ...wall, width: width - sideWidth };
    const open = isBroken ? { ...inner, y: y + size * 5, height: wall.height - size * 5 } : inner;
    const seen = { ...open, height: Math.min(open.height, row.seen ?? open.height) };
    drawing.add(...windows(seen, { ...row, random, size, dark }));
    x += width * (random.chance(gap) ? random.between(1.05, 1.3) : random.between(0.86, 1));
  }
}
