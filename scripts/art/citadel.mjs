import { rect, shape } from './drawing.mjs';

/** A walled hill, as it stands in the middle of the old city: slope, wall, towers. */
export function citadel(x, foot, width, height, fill) {
  const top = foot - height;
  const half = width / 2;
  const towers = [-0.62, -0.36, -0.12, 0.16, 0.4, 0.6].map((at, index) =>
    rect(x + at * half, top - height * (index % 2 ? 0.5 : 0.36), width * 0.05, height * 0.6, fill),
  );
  const slope = [
    [x - half * 1.5, foot],
    [x - half * 0.72, top],
    [x + half * 0.74, top],
    [x + half * 1.5, foot],
  ];
  return [shape(slope, fill), rect(x - half * 0.68, top - height * 0.2, half * 1.38, height * 0.3, fill), ...towers];
}
