import { lighten } from './colour.mjs';
import { circle, rect, shape, stroke, tag } from './drawing.mjs';

/** A banded lighthouse; `y` is the tip of its roof, `lamp` the colour behind the glass. */
export function lighthouse(drawing, { x, y, foot, width, pale, band, lamp, iron }) {
  const tall = foot - y;
  const at = (share) => y + tall * share;
  const half = (share) => width * (0.3 + 0.2 * share);
  const part = (from, to, fill) =>
    shape(
      [
        [x - half(from), at(from)],
        [x + half(from), at(from)],
        [x + half(to), at(to)],
        [x - half(to), at(to)],
      ],
      fill,
    );
  const lit = (colour) =>
    drawing.horizontal([
      [0, lighten(colour, -0.06)],
      [0.4, colour],
      [1, lighten(colour, -0.16)],
    ]);
  drawing.add(part(0.2, 1, lit(pale)), part(0.36, 0.52, lit(band)), part(0.68, 0.84, lit(band)));
  drawing.add(rect(x - width * 0.42, at(0.19), width * 0.84, tall * 0.018, iron));
  drawing.add(stroke(`M${x - width * 0.42} ${at(0.165)}h${width * 0.84}`, iron, 1.6));
  for (let post = 0; post <= 6; post++)
    drawing.add(stroke(`M${x - width * 0.42 + (width * 0.84 * post) / 6} ${at(0.165)}V${at(0.19)}`, iron, 1.4));
  drawing.add(rect(x - width * 0.2, at(0.085), width * 0.4, tall * 0.105, lamp));
  drawing.add(
    stroke([-0.2, -0.07, 0.07, 0.2].map((dx) => `M${x + width * dx} ${at(0.085)}V${at(0.19)}`).join(''), iron, 2),
  );
  drawing.add(
    tag('path', {
      d: `M${x - width * 0.27} ${at(0.088)}Q${x - width * 0.2} ${at(0.035)} ${x} ${at(0.03)}Q${x + width * 0.2} ${at(0.035)} ${x + width * 0.27} ${at(0.088)}Z`,
      fill: iron,
    }),
  );
  drawing.add(circle(x, at(0.025), width * 0.05, iron), stroke(`M${x} ${at(0.025)}V${y - tall * 0.02}`, iron, 2));
  for (const share of [0.29, 0.45, 0.61])
    drawing.add(rect(x - width * 0.06, at(share), width * 0.12, tall * 0.035, iron, { rx: width * 0.06 }));
  drawing.add(
    tag('path', {
      d: `M${x - width * 0.11} ${foot}V${at(0.935)}a${width * 0.11} ${width * 0.11} 0 0 1 ${width * 0.22} 0V${foot}Z`,
      fill: iron,
    }),
  );
}
