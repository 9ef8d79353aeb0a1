// Writes the tables of the README from their sources: the packages from their manifests. `--check` only says
// whether the README is up to date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const README = 'README.md';
const ORDER = ['elements', 'og-image-generator', 'cli', 'studio', 'server', 'sharing', 'ingest', 'story'];

function packagesTable() {
  const names = readdirSync('packages').filter((name) => ORDER.includes(name));
  const rows = names
    .sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))
    .map((folder) => {
      const { name, description } = JSON.parse(readFileSync(join('packages', folder, 'package.json'), 'utf8'));
      return `| [\`${name}\`](packages/${folder}) | ${description} |`;
    });
  return ['| package | what it does |', '| - | - |', ...rows].join('\n');
}

/** The README with the text between `<!-- name -->` and `<!-- /name -->` replaced. */
function withTable(readme, name, table) {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(\\n<!-- /${name} -->)`);
  if (!pattern.test(readme))
    throw new Error(`${README} has no place for the table "${name}". Add <!-- ${name} --> and <!-- /${name} -->.`);
  return readme.replace(pattern, `$1${table}$2`);
}

const before = existsSync(README) ? readFileSync(README, 'utf8') : '';
const after = withTable(before, 'packages', packagesTable());
if (process.argv.includes('--check')) {
  if (before !== after) console.error(`${README} is out of date. Run: node scripts/readme-tables.mjs`);
  process.exitCode = before === after ? 0 : 1;
} else if (before !== after) writeFileSync(README, after);
