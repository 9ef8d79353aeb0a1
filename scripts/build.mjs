// Builds every package: types and modules (tsc), the JSON Schema of a story, the elements' bundles, the manifest.
// Does nothing when no source changed since the last time; `--force` builds all the same.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { digestOf, filesBelow } from './sources.mjs';
import { writeStorySchema } from './story-json-schema.mjs';

const STAMP = '.clipsheet/build';

/** Builds what changed. Call it from the repository's root, with packages installed. */
export async function build({ force = false } = {}) {
  const inputs = [
    ...filesBelow('packages').filter(
      (path) => !/\.test\.ts$|\.md$|ssr-test|custom-elements\.json$|LICENSE$/.test(path),
    ),
    ...filesBelow('scripts').filter((path) => !/bench|consumers|docs/.test(path)),
    'package-lock.json',
    'tsconfig.base.json',
  ];
  const digest = digestOf(inputs);
  const built = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest && existsSync('packages/cli/dist/main.js');
  if (built && !force) return;
  console.log('Building');
  run('npx', ['tsc', '-b']);
  await writeStorySchema();
  // each package is published by itself, and with the text of its licence
  for (const name of readdirSync('packages')) copyFileSync('LICENSE', `packages/${name}/LICENSE`);
  run('npm', ['run', '--silent', 'build', '-w', 'packages/elements']);
  run('npm', ['run', '--silent', 'build', '-w', 'packages/studio']);
  mkdirSync('.clipsheet', { recursive: true });
  writeFileSync(STAMP, digestOf(inputs));
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error(`${command} ${args.join(' ')} failed; what it printed above says why.`);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  await build({ force: process.argv.includes('--force') });
