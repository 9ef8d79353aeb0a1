import { stroke } from './drawing.mjs';

/** Birds far away, each at [x, y] with its half span in pixels. */
export const birds = (places, colour) =>
  places.map(([x, y, span]) =>
    stroke(
      `M${x - span} ${y - span * 0.35}q${span * 0.6} ${-span * 0.3} ${span} ${span * 0.35}q${span * 0.4} ${-span * 0.7} ${span} ${-span * 0.45}`,
      colour,
      span * 0.16,
      { 'stroke-linecap': 'round' },
    ),
  );
