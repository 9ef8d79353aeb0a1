// `npm run consumers`: the packages with which others read shared pages read every page of the example newsroom, and
// must all get the same words, credit and picture. They live in scripts/consumers with a package.json of their own,
// since none of them is a dependency of ours; they are installed there on first use.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const FOLDER = 'scripts/consumers';
ensureInstalled();
await build();
if (!existsSync(`${FOLDER}/node_modules`))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: FOLDER, stdio: 'inherit' });
try {
  execFileSync(process.execPath, [`${FOLDER}/read-pages.mjs`], { stdio: 'inherit' });
} catch {
  process.exit(1); // what differs has been said
}
