// What would be wrong with a packed package for those who install it: publint, are-the-types-wrong, and our own rules.
import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = JSON.parse(readFileSync('package.json', 'utf8'));
// Modules only: whoever calls require() gets them from Node 20.19 on, and resolution as before exports is not served.
const NOT_SERVED = new Set(['node10', 'node16-cjs']);

/** Every problem of one packed package as a sentence; empty when there is none. */
export async function packageProblems({ manifest, tarball, files }) {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({
    pkgDir: 'package',
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    strict: true,
  });
  return [
    ...ownProblems(manifest, files),
    ...messages.map((message) => formatMessage(message, manifest, { color: false })),
    ...(await typeProblems(bytes)),
  ].map((text) => `${manifest.name}: ${text}`);
}

async function typeProblems(bytes) {
  const { problems = [] } = await checkPackage(createPackageFromTarballData(bytes));
  return problems
    .filter(({ resolutionKind, resolutionOption }) => !NOT_SERVED.has(resolutionKind ?? resolutionOption))
    .map(
      ({ kind, entrypoint, resolutionKind, typesFileName, fileName }) =>
        `are-the-types-wrong says ${kind} of ${entrypoint ?? typesFileName ?? fileName} ${resolutionKind ?? ''}`,
    );
}

/** What a manifest says in every package of ours, and what every tarball holds. */
function ownProblems(manifest, files) {
  const { version, engines, license } = root;
  const expected = { version, license, type: 'module', engines };
  const wrong = Object.entries(expected)
    .filter(([field, value]) => JSON.stringify(manifest[field]) !== JSON.stringify(value))
    .map(([field, value]) => `${field} must be ${JSON.stringify(value)}, but is ${JSON.stringify(manifest[field])}.`);
  if (manifest.sideEffects === undefined) wrong.push('sideEffects is missing: say which files do something on import.');
  if (!manifest.description) wrong.push('description is missing: say in one line what it does.');
  if (manifest.exports?.['./package.json'] !== './package.json') wrong.push('exports lacks ./package.json.');
  for (const [path, target] of Object.entries(manifest.exports ?? {}))
    if (target.default?.endsWith('.js') && Object.keys(target)[0] !== 'types')
      wrong.push(`exports["${path}"] must name its types first.`);
  for (const [name, range] of Object.entries(manifest.dependencies ?? {}))
    if (/^(@clipsheet\/|clipsheet$)/.test(name) && range !== version)
      wrong.push(`${name} must be pinned at ${version}, but is ${range}: our packages are released together.`);
  for (const file of ['README.md', 'LICENSE'])
    if (!files.includes(file)) wrong.push(`${file} is not in the tarball. Run npm run build, and write a README.`);
  const tests = files.filter((path) => /\.test\.|test-kit|^src\//.test(path));
  if (tests.length > 0) wrong.push(`${tests.join(', ')} should not be in the tarball.`);
  return wrong;
}
