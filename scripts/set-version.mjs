// `npm run set-version -- minor`: one number for the root, all packages and what the examples ask for, the changelog's
// unreleased lines under it.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { filesBelow } from './sources.mjs';
import { nextVersion, withRelease, withVersion } from './packages/next-version.mjs';

const manifests = [...filesBelow('packages'), ...filesBelow('examples')].filter((path) =>
  /^\w+\/[\w-]+\/package\.json$/.test(path),
);
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
try {
  const version = nextVersion(read('package.json').version, process.argv[2] ?? '');
  const changelog = withRelease(readFileSync('CHANGELOG.md', 'utf8'), version, new Date().toISOString().slice(0, 10));
  for (const path of ['package.json', ...manifests])
    writeFileSync(path, `${JSON.stringify(withVersion(read(path), version), null, 2)}\n`);
  writeFileSync('CHANGELOG.md', changelog);
  execFileSync('npm', ['install', '--package-lock-only', '--ignore-scripts', '--no-audit', '--no-fund'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  console.log(`${version}: look at the changes, commit them, then npm run release.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
