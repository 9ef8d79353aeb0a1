/**
 * Whether a short mention can be the person of a full name: its words are the last ones of the name ("Haji Hasan" of
 * "Brita Haji Hasan") or its first one. `ignored` are titles.
 */
export function isSamePerson(short: string, full: string, ignored: ReadonlySet<string>): boolean {
  const words = nameWords(short, ignored);
  const all = nameWords(full, ignored);
  if (words.length === 0 || words.length > all.length) return false;
  const tail = all.slice(all.length - words.length);
  const atEnd = words.every((word, index) => word === tail[index] || word === tail[index]?.replace(/^al[-’']/, ''));
  return atEnd || (words.length === 1 && words[0] === all[0]);
}

/** Whether a mention in a script without spaces is the beginning of a full name (佐藤 of 佐藤美咲). */
export function beginsName(short: string, full: string): boolean {
  return short.length >= 2 && full.length > short.length && full.startsWith(short);
}

/** The words of a name that count when two mentions are compared; its last word always does ("Stephen King"). */
export function nameWords(name: string, ignored: ReadonlySet<string>): string[] {
  return name
    .replace(/['’]s$/, '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word, index, all) => word !== '' && (index === all.length - 1 || !ignored.has(word.replace('.', ''))));
}
