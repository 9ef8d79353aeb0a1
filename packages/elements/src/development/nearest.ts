/** The name of a list that was probably meant by another: one letter more, less or other in three. Undefined if none is near. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const one of names) {
    const distance = editsBetween(name, one);
    if (distance < least) [best, least] = [one, distance];
  }
  return best;
}

/** How many letters have to be put in, taken out or exchanged (Levenshtein's distance). */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries())
      next.push(
        Math.min(
          (row[column + 1] ?? 0) + 1,
          (next[column] ?? 0) + 1,
          (row[column] ?? 0) + (letter.toLowerCase() === other.toLowerCase() ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
