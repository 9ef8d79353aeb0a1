// `npm run release`: builds everything anew, packs it into release/ with checksums, the integrity of the scripts, an SBOM
// and the notes of the version, checks it, and stops. Publishing is one command that a person runs.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from './build.mjs';
import { notesOf } from './packages/next-version.mjs';
import { packAll } from './packages/pack-all.mjs';
import { packageProblems } from './packages/package-problems.mjs';

const OUT = 'release';
const { version, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const output = (command, args) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1e9, shell: process.platform === 'win32' });

// a file of an older build would be packed with the rest
for (const name of readdirSync('packages')) rmSync(join('packages', name, 'dist'), { recursive: true, force: true });
rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
await build({ force: true });

const packages = await packAll(OUT);
const problems = (await Promise.all(packages.map(packageProblems))).flat();

writeFileSync(join(OUT, 'sbom.cdx.json'), output('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev']));
copyFileSync('packages/elements/dist/site/integrity.json', join(OUT, 'script-integrity.json'));
const notes = notesOf(readFileSync('CHANGELOG.md', 'utf8'), version);
writeFileSync(join(OUT, 'notes.md'), `${notes}\n`);
const files = readdirSync(OUT).sort();
const sums = files.map(
  (file) =>
    `${createHash('sha256')
      .update(readFileSync(join(OUT, file)))
      .digest('hex')}  ${file}`,
);
writeFileSync(join(OUT, 'SHA256SUMS'), `${sums.join('\n')}\n`);

if (output('git', ['status', '--porcelain', '-uno'])) problems.push('The tree has changes that are not committed.');
if (notes === '') problems.push(`CHANGELOG.md has no lines for ${version}. Run npm run set-version first.`);
if (!repository) problems.push('package.json names no repository: where can people find the source?');
for (const problem of problems) console.error(problem);
console.log(`${OUT}/ holds ${version}: ${packages.length} packages, ${files.length + 1} files. Nothing was published.`);
if (problems.length === 0)
  console.log(packages.map(({ tarball }) => `npm publish ${OUT}/${basename(tarball)} --access public`).join('\n'));
process.exitCode = problems.length > 0 ? 1 : 0;
