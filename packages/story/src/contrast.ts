/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** The contrast ratio of two colours (`#rrggbb`), 1 to 21, by WCAG 2.2 (relative luminance of sRGB). */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The three bytes of a colour (`#rrggbb`). */
export function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map(linear) as [number, number, number]; // map keeps the three
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** A byte of sRGB as light, 0 to 1. */
export function linear(value: number): number {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
