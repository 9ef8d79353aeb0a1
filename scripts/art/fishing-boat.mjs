import { lighten } from './colour.mjs';
import { circle, rect, stroke, tag } from './drawing.mjs';

/** A fishing boat at rest, bow to the right; `y` is the waterline. `lamp` lights its cabin. */
export function fishingBoat(drawing, { x, y, length, hull, cabin, iron, lamp }) {
  const half = length / 2;
  const tall = length * 0.62;
  const mast = x + half * 0.16;
  const rig = `M${mast} ${y - length * 0.1}V${y - tall}M${mast} ${y - tall}L${x + half * 0.96} ${y - length * 0.19}M${mast} ${y - tall}L${x - half * 0.92} ${y - length * 0.14}`;
  drawing.add(
    stroke(rig, iron, Math.max(1, length * 0.006)),
    stroke(
      `M${mast} ${y - length * 0.1}V${y - tall}M${mast} ${y - length * 0.3}L${x + half * 0.6} ${y - length * 0.44}`,
      iron,
      length * 0.014,
    ),
  );
  drawing.add(
    rect(x - half * 0.62, y - length * 0.27, half * 0.66, length * 0.2, cabin),
    rect(x - half * 0.68, y - length * 0.29, half * 0.78, length * 0.03, lighten(cabin, -0.1)),
  );
  for (let pane = 0; pane < 3; pane++)
    drawing.add(rect(x - half * 0.55 + pane * half * 0.19, y - length * 0.235, half * 0.13, length * 0.065, lamp));
  const shell = `M${x - half} ${y - length * 0.13}L${x - half * 0.9} ${y + length * 0.02}H${x + half * 0.74}Q${x + half * 0.9} ${y - length * 0.08} ${x + half * 1.02} ${y - length * 0.2}Q${x + half * 0.4} ${y - length * 0.09} ${x - half} ${y - length * 0.13}Z`;
  drawing.add(tag('path', { d: shell, fill: hull }));
  drawing.add(
    stroke(
      `M${x - half * 0.98} ${y - length * 0.1}Q${x + half * 0.4} ${y - length * 0.06} ${x + half * 0.99} ${y - length * 0.165}`,
      lighten(hull, 0.16),
      length * 0.012,
    ),
  );
  for (const at of [-0.6, -0.1, 0.35])
    drawing.add(circle(x + half * at, y - length * 0.045, length * 0.022, lighten(hull, -0.1)));
}
