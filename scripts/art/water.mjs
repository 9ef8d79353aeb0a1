import { rect } from './drawing.mjs';

/** Ripples: short level strokes that grow longer and further apart towards the viewer. */
export function ripples(drawing, { random, top, bottom, colour, opacity, count = 160, span = [0, drawing.width] }) {
  for (let ripple = 0; ripple < count; ripple++) {
    const depth = random.next() ** 1.6;
    const y = top + (bottom - top) * depth;
    const length = (14 + 150 * depth) * random.between(0.4, 1.4);
    const more = { opacity: opacity * random.between(0.3, 1), rx: 2 };
    drawing.add(rect(random.between(span[0] - length, span[1]), y, length, 1.1 + 3.2 * depth, colour, more));
  }
}

/** The broken reflection of a light at x, from `top` down: dashes that spread and fade. */
export function streak(drawing, { random, x, top, length, width, colour, opacity = 0.8 }) {
  for (let y = 0; y < length; y += random.between(4, 7) + (y / length) * 5) {
    const depth = y / length;
    const dash = width * random.between(0.55, 1.25) * (0.75 + depth * 0.9);
    const sway = random.between(-0.35, 0.35) * width * (0.4 + depth);
    const more = { opacity: opacity * (1 - depth) ** 1.3 * random.between(0.6, 1), rx: 1.5 };
    drawing.add(rect(x - dash / 2 + sway, top + y, dash, 2.2 + depth * 3, colour, more));
  }
}
