import { cleanText } from '@clipsheet/story';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text as it may stand in HTML and in XML 1.0, between tags and in quoted attributes alike: cleaned of what neither
 * may hold, the five characters with a meaning written as references (HTML 13.1.4, XML 2.4).
 */
export function escapeMarkup(text: string): string {
  return references(cleanText(text));
}

/** The five characters as references, everything else (outer spaces too) as it is: for separators between texts. */
export function references(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/**
 * Attributes as they stand in a tag, each behind a space, in the order given: ` href="…" async`. `true` prints the
 * bare name; undefined and false print nothing.
 */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeMarkup(String(value))}"`))
    .join('');
}
