import { shorten } from '@clipsheet/story';

// The longest clusters that people write (families of emoji, flags of regions) have 14 code units.
const UNITS_PER_GRAPHEME = 16;

/**
 * `shorten` for texts of any length: only as much is divided into graphemes as could be kept. Dividing is far from
 * linear in V8 (40,000 characters take 1.4 s).
 */
export function shortenAny(text: string, maxGraphemes: number): string {
  return shorten(text.slice(0, (maxGraphemes + 1) * UNITS_PER_GRAPHEME), maxGraphemes);
}
