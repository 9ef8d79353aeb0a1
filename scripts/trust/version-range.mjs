/**
 * Whether a version lies in a range as advisories write them: `>=1.0.0 <1.2.3 || <0.9.0`. A range in words ("through
 * 5.76.0") cannot be read: undefined.
 */
export function isInRange(version, range) {
  const plain = range.replace(/\([^)]*\)/g, '').trim();
  if (!/^[<>=\d.|\s\-a-z]+$/.test(plain) || /[a-z]{5,}\s/.test(plain)) return undefined;
  const ranges = plain.split('||').map((each) => each.trim().split(/\s+(?=[<>=])/));
  return ranges.some((bounds) => bounds.every((bound) => isWithin(version, bound.trim())));
}

function isWithin(version, bound) {
  const [, operator = '=', limit = ''] = /^(<=|>=|<|>|=)?\s*(.+)$/.exec(bound) ?? [];
  const order = compare(version, limit);
  return { '<': order < 0, '<=': order <= 0, '>': order > 0, '>=': order >= 0, '=': order === 0 }[operator] ?? false;
}

/** Negative when `a` comes before `b`, by numbers and then by what follows the dash (semver section 11, without its finer points). */
function compare(a, b) {
  const [left, right] = [a, b].map((each) => {
    const [numbers = '', before = ''] = each.split(/-(.*)/s);
    return { numbers: numbers.split('.').map(Number), before };
  });
  for (const place of [0, 1, 2]) {
    const difference = (left.numbers[place] ?? 0) - (right.numbers[place] ?? 0);
    if (difference !== 0) return difference;
  }
  if (left.before === right.before) return 0;
  if (left.before === '' || right.before === '') return left.before === '' ? 1 : -1;
  return left.before < right.before ? -1 : 1;
}
