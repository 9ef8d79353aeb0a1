// Packs all packages and installs them into an empty folder, as somebody does who has nothing else of ours.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { packAll } from './pack-all.mjs';

const run = promisify(execFile);

/** The folder with its `node_modules`, what was packed, and what takes both away. */
export async function installPacked() {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'clipsheet-installed-')));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const packages = await packAll(folder);
    await writeFile(join(folder, 'package.json'), JSON.stringify(project(packages)));
    const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund'];
    await run('npm', ['install', ...options], { cwd: folder, shell: process.platform === 'win32' });
    return { folder, packages, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * A project that depends on the tarballs. What our packages name of others is linked to where this repository has it: a
 * dependency that a package forgot to name is missing all the same, and 100 MB of fonts are not unpacked again.
 */
function project(packages) {
  const others = packages.flatMap(({ folder, manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => !packages.some((one) => one.manifest.name === name))
      .map((name) => [name, `file:${installedAt(folder, name)}`]),
  );
  return {
    private: true,
    type: 'module',
    dependencies: Object.fromEntries(packages.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`])),
    overrides: Object.fromEntries(others),
  };
}

function installedAt(folder, name) {
  const own = resolve(folder, 'node_modules', name);
  return existsSync(own) ? own : resolve('node_modules', name);
}
