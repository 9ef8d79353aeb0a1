// Packs every package that is published, as `npm publish` would.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The packages that are published: their folder below the root and their manifest, in the order of their folders. */
export function publishedPackages() {
  return readdirSync('packages')
    .map((name) => join('packages', name))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
}

/** Packs them into a folder that exists. Each comes back with the path of its tarball and the paths of its files. */
export async function packAll(destination) {
  const packages = publishedPackages();
  const { stdout } = await run(
    'npm',
    [
      ...['pack', '--json', '--ignore-scripts', '--pack-destination', destination],
      ...packages.flatMap(({ manifest }) => ['-w', manifest.name]),
    ],
    { maxBuffer: 1e8, shell: process.platform === 'win32' },
  );
  const said = JSON.parse(stdout);
  const packed = new Map((Array.isArray(said) ? said : Object.values(said)).map((one) => [one.name, one]));
  return packages.map((one) => {
    const { filename, files } = packed.get(one.manifest.name);
    return { ...one, tarball: join(destination, filename), files: files.map(({ path }) => path) };
  });
}
