// Installs the packages of the lockfile when they are not there yet, or in other versions.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

// npm's own note of what it has installed
const INSTALLED = 'node_modules/.package-lock.json';

/** Runs `npm ci` when needed. Call it from the repository's root. */
export function ensureInstalled() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci), once');
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    console.error('npm ci failed; what it printed above says why. Is the package registry reachable?');
    process.exit(1);
  }
}

function isInstalled() {
  if (!existsSync(INSTALLED)) return false;
  const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  const found = JSON.parse(readFileSync(INSTALLED, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.startsWith('node_modules/') || link || (optional && !found[path]) || found[path]?.version === version,
  );
}
