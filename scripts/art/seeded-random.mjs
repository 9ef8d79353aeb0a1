/**
 * A source of numbers that gives the same ones for the same words, so that a drawing can be made again.
 *
 * @param {string} words what the sequence depends on
 */
export function seededRandom(words) {
  let state = 0x811c9dc5;
  for (const character of words) state = Math.imul(state ^ character.codePointAt(0), 0x01000193);
  /** A number from 0 up to, but not including, 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + next() * (high - low),
    chance: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
  };
}
