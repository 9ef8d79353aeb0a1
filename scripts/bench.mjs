// Runs one benchmark: `npm run bench -- pictures`. Each lives in scripts/bench/NAME with its own package.json, since
// the peers it measures against are no dependencies of ours; they are installed there on first use.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const [name, ...options] = process.argv.slice(2);
const folder = join('scripts', 'bench', name ?? '');
const known = readdirSync(join('scripts', 'bench')).filter((each) =>
  existsSync(join('scripts', 'bench', each, 'bench.mjs')),
);
if (!name || !known.includes(name)) {
  console.error(`Name a benchmark, one of ${known.join(', ')}: npm run bench -- ${known[0]}`);
  process.exit(2);
}
ensureInstalled();
await build();
if (existsSync(join(folder, 'package-lock.json')) && !existsSync(join(folder, 'node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: 'inherit' });
execFileSync(process.execPath, [join(folder, 'bench.mjs'), ...options], { stdio: 'inherit' });
