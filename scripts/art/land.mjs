import { shape } from './drawing.mjs';

/**
 * A line of hills: the height at each x between two points, by midpoint displacement.
 *
 * @param {object} options `from` and `to` are x, `points` the known [x, y] on the way, `rough` the height in pixels
 *   of the largest bump, `decay` how much smaller each finer bump is (0.4 soft, 0.6 rock)
 * @returns {[number, number][]}
 */
export function ridge({ random, points, rough, decay = 0.5, finest = 6 }) {
  let line = points;
  let bump = rough;
  while (line.some(([x], at) => at > 0 && x - line[at - 1][0] > finest)) {
    line = line.flatMap(([x, y], at) => {
      if (at === 0) return [[x, y]];
      const [beforeX, beforeY] = line[at - 1];
      return [
        [(x + beforeX) / 2, (y + beforeY) / 2 + random.between(-bump, bump)],
        [x, y],
      ];
    });
    bump *= decay;
  }
  return line;
}

/** The height of a ridge at x. */
export function heightAt(line, x) {
  const after = line.findIndex(([at]) => at >= x);
  if (after <= 0) return line[after === 0 ? 0 : line.length - 1][1];
  const [[x0, y0], [x1, y1]] = [line[after - 1], line[after]];
  return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
}

/** The land under a ridge, down to `foot`. */
export const land = (line, foot, fill) => shape([...line, [line.at(-1)[0], foot], [line[0][0], foot]], fill);

/** A pine as a silhouette of ragged branches; `y` is its foot. */
export function pine(x, y, height, fill, random) {
  const half = height * random.between(0.15, 0.21);
  const left = [];
  const right = [];
  const tiers = 7;
  for (let tier = 1; tier <= tiers; tier++) {
    const reach = half * (tier / tiers) ** 0.85;
    const level = y - height + (height * tier) / tiers;
    right.push([x + reach * random.between(0.85, 1.1), level], [x + reach * 0.5, level - height * 0.025]);
    left.unshift([x - reach * 0.5, level - height * 0.025], [x - reach * random.between(0.85, 1.1), level]);
  }
  const trunk = height * 0.02;
  return shape(
    [
      [x, y - height],
      ...right,
      [x + trunk, y - height * 0.06],
      [x + trunk, y + 4],
      [x - trunk, y + 4],
      [x - trunk, y - height * 0.06],
      ...left,
    ],
    fill,
  );
}
