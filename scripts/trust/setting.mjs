import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { seededRandom } from '../art/seeded-random.mjs';
import { CHROMIUM } from '../wtr/find-browsers.mjs';

/**
 * What every proof is given: how much to do, from where random cases come, where the corpora lie, and a folder that is
 * removed at the end. Nothing in it changes what is promised.
 *
 * @typedef {Awaited<ReturnType<typeof settingOf>>} Setting
 */
export async function settingOf({ short = false, seed = 'clipsheet' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'clipsheet-trust-'));
  const corpora = process.env.CLIPSHEET_CORPORA ?? '../shared/corpora';
  let folders = 0;
  return {
    isShort: short,
    seed,
    /** The number for this form: a few in tests, many in the long run. */
    size: (few, many) => (short ? few : many),
    random: (words) => seededRandom(`${seed} ${words}`),
    /** A path below the corpora, or undefined where they are not. */
    corpus: (path) => (existsSync(join(corpora, path)) ? join(corpora, path) : undefined),
    /** An empty folder of its own. */
    folder: (name) => mkdtempSync(join(folder, `${name}-${++folders}-`)),
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
    chromium: CHROMIUM,
  };
}

/** What the figures were measured with. */
export function versions() {
  const [cpu] = cpus();
  return {
    node: process.version,
    chromium: CHROMIUM ? said(CHROMIUM, '--version') : 'none found',
    commit: said('git', 'rev-parse', '--short', 'HEAD'),
    ...Object.fromEntries(
      ['lit', '@takumi-rs/core', 'sharp'].map((name) => {
        const { version } = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'));
        return [name, version];
      }),
    ),
    machine: `${cpus().length} × ${cpu?.model ?? 'unknown'}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${process.arch}`,
  };
}

function said(command, ...words) {
  try {
    return execFileSync(command, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
}
