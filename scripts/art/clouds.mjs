import { tag } from './drawing.mjs';

/** Soft, thin bands of cloud between two heights; `opacity` is that of the strongest, `thick` 1 a mere veil. */
export function cloudBands(drawing, { random, from, to, colour, opacity, count = 9, thick = 1 }) {
  const stops = [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => [at, colour, (1 - at) ** 1.4]);
  const fill = drawing.radial(stops);
  for (let band = 0; band < count; band++) {
    const [x, y] = [random.between(-100, drawing.width + 100), random.between(from, to)];
    const reach = random.between(180, 420);
    const strength = random.between(opacity * 0.45, opacity);
    for (let puff = 0; puff < 3; puff++) {
      const rx = reach * random.between(0.5, 1);
      const ry = random.between(7, 15) * thick;
      const cx = x + random.between(-0.45, 0.45) * reach;
      drawing.add(tag('ellipse', { cx, cy: y + random.between(-6, 6) * thick, rx, ry, fill, opacity: strength }));
    }
  }
}
