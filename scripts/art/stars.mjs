import { circle } from './drawing.mjs';

/** Stars over the upper part of a picture, fewer and fainter towards `horizon`. */
export function stars(drawing, { random, count, horizon, colour = '#f2ecdc' }) {
  for (let star = 0; star < count; star++) {
    const [x, y] = [random.between(0, drawing.width), horizon * random.next() ** 1.5];
    const bright = random.next() ** 5;
    const fade = 1 - y / horizon;
    drawing.add(circle(x, y, 0.7 + bright * 1.5, colour, { opacity: (0.25 + bright * 0.75) * fade }));
  }
}
