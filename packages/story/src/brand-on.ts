import { contrast, linear, rgb, type Rgb } from './contrast.js';

/** A colour in Oklab's polar form: lightness 0 to 1, chroma, hue in radians (CSS Color 4, 9.4). */
interface Oklch {
  lightness: number;
  chroma: number;
  hue: number;
}

const STEPS = 100;

/**
 * A publisher's colour (`#rrggbb`) as it may stand on a ground: hue and chroma kept, its lightness moved by the smallest
 * step (of 100) that reaches `minimum` contrast on every ground given. Chroma gives way only where sRGB has no such
 * colour; black or white come where nothing else will do.
 */
export function brandOn(colour: string, grounds: readonly string[], minimum: number): string {
  const reaches = (tried: string) => grounds.every((ground) => contrast(tried, ground) >= minimum);
  if (reaches(colour)) return colour;
  const own = toOklch(rgb(colour));
  for (let step = 1; step <= STEPS; step++)
    for (const lightness of [own.lightness - step / STEPS, own.lightness + step / STEPS]) {
      const tried = toHex(inGamut({ ...own, lightness: Math.min(1, Math.max(0, lightness)) }));
      if (reaches(tried)) return tried;
    }
  return contrast('#000000', grounds[0] ?? '#ffffff') >= minimum ? '#000000' : '#ffffff';
}

// The largest chroma up to the own that sRGB has at this lightness and hue.
function inGamut(colour: Oklch): Rgb {
  let [most, least] = [colour.chroma, 0];
  if (isInside(toLight(colour))) return toRgb(colour);
  for (let step = 0; step < 16; step++) {
    const chroma = (most + least) / 2;
    if (isInside(toLight({ ...colour, chroma }))) least = chroma;
    else most = chroma;
  }
  return toRgb({ ...colour, chroma: least });
}

function isInside(light: Rgb): boolean {
  return light.every((value) => value >= -0.0005 && value <= 1.0005);
}

// Matrices of CSS Color 4, 18 (sample code), for linear sRGB.
function toOklch(colour: Rgb): Oklch {
  const [r, g, b] = colour.map(linear) as [number, number, number]; // map keeps the three
  const long = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const middle = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const short = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const lightness = 0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short;
  const x = 1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short;
  const y = 0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short;
  return { lightness, chroma: Math.hypot(x, y), hue: Math.atan2(y, x) };
}

function toLight({ lightness, chroma, hue }: Oklch): Rgb {
  const [x, y] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const long = (lightness + 0.3963377774 * x + 0.2158037573 * y) ** 3;
  const middle = (lightness - 0.1055613458 * x - 0.0638541728 * y) ** 3;
  const short = (lightness - 0.0894841775 * x - 1.291485548 * y) ** 3;
  return [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
}

function toRgb(colour: Oklch): Rgb {
  return toLight(colour).map((light) => {
    const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, share)) * 255);
  }) as [number, number, number]; // map keeps the three
}

function toHex(colour: Rgb): string {
  return `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
