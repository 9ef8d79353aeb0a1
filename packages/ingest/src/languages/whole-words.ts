/**
 * A pattern, with the flag `g`, for words of any script that stand by themselves. `prefixes` are letters that a script
 * writes together with the next word (Hebrew ה, Arabic و).
 */
export function wholeWords(words: string, prefixes = ''): RegExp {
  const before = prefixes === '' ? '' : `(?:${prefixes}){0,2}`;
  return new RegExp(`(?<![\\p{L}\\p{M}])${before}(?:${words})(?![\\p{L}\\p{M}])`, 'giu');
}
