/** A number for SVG: one decimal is finer than a pixel can show. */
const round = (value) => Math.round(value * 10) / 10;

const attributes = (values) =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? Math.round(value * 1000) / 1000 : value}"`)
    .join('');

/** One SVG element, with its attributes and, if it has any, its content. */
export const tag = (name, values, content = '') => `<${name}${attributes(values)}>${content}</${name}>`;

/** A rectangle of one fill. */
export const rect = (x, y, width, height, fill, more = {}) =>
  tag('rect', { x: round(x), y: round(y), width: round(width), height: round(height), fill, ...more });

/** A circle of one fill. */
export const circle = (cx, cy, r, fill, more = {}) => tag('circle', { cx: round(cx), cy: round(cy), r, fill, ...more });

/** A closed shape through the points [x, y]. */
export const shape = (points, fill, more = {}) =>
  tag('path', { d: `M${points.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`, fill, ...more });

/** A line along an SVG path. */
export const stroke = (d, colour, width, more = {}) =>
  tag('path', { d, fill: 'none', stroke: colour, 'stroke-width': width, ...more });

/** A picture that is being drawn: shapes are added back to front, gradients and blurs as they are needed. */
export class Drawing {
  #definitions = [];
  #shapes = [];
  constructor(width, height) {
    this.width = width;
    this.height = height;
  }

  add(...shapes) {
    this.#shapes.push(...shapes);
  }

  #define(name, values, content) {
    const id = `d${this.#definitions.length}`;
    this.#definitions.push(tag(name, { id, ...values }, content));
    return `url(#${id})`;
  }

  #stops(stops) {
    return stops
      .map(([offset, colour, opacity = 1]) => tag('stop', { offset, 'stop-color': colour, 'stop-opacity': opacity }))
      .join('');
  }

  /** A fill that changes from top to bottom of what it fills; stops are [offset 0–1, colour, opacity]. */
  vertical(stops) {
    return this.#define('linearGradient', { x1: 0, y1: 0, x2: 0, y2: 1 }, this.#stops(stops));
  }

  /** A fill that changes from start to end of what it fills. */
  horizontal(stops) {
    return this.#define('linearGradient', { x1: 0, y1: 0, x2: 1, y2: 0 }, this.#stops(stops));
  }

  /** A fill that changes from the middle of what it fills to its rim. */
  radial(stops) {
    return this.#define('radialGradient', {}, this.#stops(stops));
  }

  /** A blur of that many pixels, for the `filter` of a shape. */
  blur(pixels) {
    const reach = { x: '-50%', y: '-50%', width: '200%', height: '200%' };
    return this.#define('filter', reach, tag('feGaussianBlur', { stdDeviation: pixels }));
  }

  /** The whole ground in one gradient from top to bottom. */
  sky(stops) {
    this.add(rect(0, 0, this.width, this.height, this.vertical(stops)));
  }

  /** A soft light around a point. */
  glow(x, y, radius, colour, opacity) {
    const eased = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];
    const stops = eased.map((at) => [at, colour, opacity * (1 - at) ** 2.2]);
    this.add(circle(x, y, radius, this.radial(stops)));
  }

  /** A band of haze: clear at its top, thickest at the given share of its height, clear at its foot. */
  haze(top, height, colour, opacity, thickest = 0.6) {
    const stops = [
      [0, colour, 0],
      [thickest * 0.5, colour, opacity * 0.35],
      [thickest, colour, opacity],
      [thickest + (1 - thickest) * 0.5, colour, opacity * 0.5],
      [1, colour, 0],
    ];
    this.add(rect(0, top, this.width, height, this.vertical(stops)));
  }

  /** A veil of one colour that settles the whole: `top` and `foot` are its opacity there, the middle stays clear. */
  settle(colour, top, foot, footFrom = 0.8) {
    const stops = [
      [0, colour, top],
      [0.3, colour, 0],
      [footFrom, colour, 0],
      [1, colour, foot],
    ];
    this.add(rect(0, 0, this.width, this.height, this.vertical(stops)));
  }

  svg() {
    const { width, height } = this;
    return tag(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      tag('defs', {}, this.#definitions.join('')) + this.#shapes.join(''),
    );
  }
}
