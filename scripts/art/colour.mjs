// Colours are mixed in OKLab, where the way from night blue to dawn does not lead through grey mud.
const toLinear = (byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4);
const toByte = (linear) => {
  const clipped = Math.min(1, Math.max(0, linear));
  return Math.round(255 * (clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * clipped ** (1 / 2.4) - 0.055));
};

function toLab(hex) {
  const [r, g, b] = [1, 3, 5].map((at) => toLinear(parseInt(hex.slice(at, at + 2), 16)));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function toHex([lightness, a, b]) {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const bytes = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map(toByte);
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour that lies the given share (0 to 1) of the way from one to the other, both as #rrggbb. */
export function mix(from, to, share) {
  const [start, end] = [toLab(from), toLab(to)];
  return toHex(start.map((value, at) => value + (end[at] - value) * share));
}

/** The colour made lighter (amount > 0) or darker (< 0) by that much of OKLab's lightness, which runs from 0 to 1. */
export function lighten(colour, amount) {
  const [lightness, a, b] = toLab(colour);
  return toHex([Math.min(1, Math.max(0, lightness + amount)), a, b]);
}

/** A scale of tones for layers: 0 is the haze far away, 0.5 the middle distance, 1 what stands near. */
export const depthTones = (far, middle, near) => (share) =>
  share < 0.5 ? mix(far, middle, share * 2) : mix(middle, near, share * 2 - 1);
