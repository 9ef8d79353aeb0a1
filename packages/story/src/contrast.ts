type Rgb = readonly [number, number, number];

/** The contrast ratio of two colours (`#rrggbb`), 1 to 21, by WCAG 2.2 (relative luminance of sRGB). */
export function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * A publisher's colour (`#rrggbb`) as it may stand on a ground: its hue kept, mixed with ink or white by the smallest
 * step (of 40) that reaches `minimum` contrast on every ground given.
 */
export function brandOn(colour: string, grounds: readonly string[], minimum: number): string {
  const reaches = (tried: string) => grounds.every((ground) => contrast(tried, ground) >= minimum);
  for (let step = 0; step <= 40; step++)
    for (const towards of ['#000000', '#ffffff']) {
      const tried = mix(colour, towards, step / 40);
      if (reaches(tried)) return tried;
    }
  return contrast('#000000', grounds[0] ?? '#ffffff') >= minimum ? '#000000' : '#ffffff';
}

function mix(from: string, to: string, share: number): string {
  const target = rgb(to);
  return `#${rgb(from)
    .map((value, index) =>
      Math.round(value + ((target[index] ?? 0) - value) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

function rgb(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // map keeps the three
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
