/** The characters of a text as readers count them (UAX #29 grapheme clusters). */
export function graphemes(text: string): string[] {
  // Without Intl.Segmenter (Firefox before 125) code points are the nearest thing.
  if (typeof Intl === 'undefined' || !('Segmenter' in Intl)) return [...text];
  return Array.from(new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

// The longest clusters that people write (families of emoji, flags of regions) have 14 code units.
const LONGEST_GRAPHEME = 16;

/**
 * A text of at most `maxGraphemes` graphemes: whole if it fits, else cut at the last space (or, in scripts without
 * spaces and in a single long word, between two characters) and closed with an ellipsis, which counts as one.
 */
export function shorten(text: string, maxGraphemes: number): string {
  // A text of fewer code units than allowed cannot have more graphemes.
  if (text.length <= maxGraphemes) return text;
  // Only the beginning can be kept, and dividing is far from linear in V8 (40,000 characters take 1.4 s).
  const beginning = text.slice(0, (maxGraphemes + 1) * LONGEST_GRAPHEME);
  const all = graphemes(beginning);
  if (all.length <= maxGraphemes && beginning.length === text.length) return text;
  const kept = all.slice(0, Math.max(0, maxGraphemes - 1));
  const space = all[kept.length] === ' ' ? kept.length : kept.lastIndexOf(' ');
  const end = space > maxGraphemes / 2 ? space : kept.length;
  return `${kept
    .slice(0, end)
    .join('')
    .replace(/[\s,;:–—-]+$/u, '')}…`;
}
