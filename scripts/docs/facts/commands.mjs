// The commands of `clipsheet` as the command itself knows them, in the order of its help.
import { readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const FOLDER = 'packages/cli/dist/commands';
const found = await Promise.all(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.js'))
    .map((name) => import(pathToFileURL(`${FOLDER}/${name}`).href)),
);

/** @returns {import('../../../packages/cli/dist/command.js').Command[]} */
export function commands() {
  const help = execFileSync(process.execPath, ['packages/cli/bin/clipsheet.js', '--help'], { encoding: 'utf8' });
  const names = [...help.matchAll(/^ {2}([\w-]+) {2,}\S/gm)].map(([, name]) => name);
  const all = found.flatMap((module) => Object.values(module)).filter((value) => typeof value?.run === 'function');
  return names.map((name) => {
    const command = all.find((one) => one.name === name);
    if (!command) throw new Error(`${FOLDER} must have the command ${name} of the help, but has not.`);
    return command;
  });
}
