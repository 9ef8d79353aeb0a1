// What a new version changes in our files. Every change writes its line under "Unreleased" when it is made; a version
// gathers these lines under its number. All packages are released together, with one number.

const BUMPS = ['major', 'minor', 'patch'];
const OURS = /^(@clipsheet\/|clipsheet$)/;
const UNRELEASED = '## Unreleased\n';

/**
 * The version after one, by what the new one is: `major`, `minor`, `patch`, or a version itself, which is not lower. (The
 * same is for the first release of a number that stands in the files already.)
 */
export function nextVersion(current, wanted) {
  const numbers = current.split('.').map(Number);
  const place = BUMPS.indexOf(wanted);
  const next =
    place < 0
      ? wanted
      : numbers.map((number, index) => (index < place ? number : index === place ? number + 1 : 0)).join('.');
  if (!/^\d+\.\d+\.\d+$/.test(next) || compare(next, current) < 0)
    throw new Error(
      `The version must be ${BUMPS.join(', ')} or a number that is not below ${current}, but is ${wanted || 'missing'}.`,
    );
  return next;
}

function compare(one, other) {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number));
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

/** A manifest in a version, where it has one, with what it needs of ours in the same. */
export function withVersion(manifest, version) {
  const next = { ...manifest, ...(manifest.version && { version }) };
  for (const field of ['dependencies', 'devDependencies'])
    if (manifest[field])
      next[field] = Object.fromEntries(
        Object.entries(manifest[field]).map(([name, range]) => [name, OURS.test(name) ? version : range]),
      );
  return next;
}

/** The changelog with its unreleased lines under a version and its day. Throws when it has that version, or nothing new. */
export function withRelease(changelog, version, day) {
  const notes = notesOf(changelog, 'Unreleased');
  if (notes === '') throw new Error('CHANGELOG.md has nothing under Unreleased: there is nothing to release.');
  if (notesOf(changelog, version) !== '')
    throw new Error(`CHANGELOG.md has ${version} already: a released version does not change. Choose a higher one.`);
  return changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version} (${day})\n`);
}

/** The lines of a changelog under a version; empty when it has none. */
export function notesOf(changelog, version) {
  const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: .*)?\\n([\\s\\S]*?)(?=^## |$(?![\\s\\S]))`, 'm');
  return heading.exec(changelog)?.[1]?.trim() ?? '';
}
