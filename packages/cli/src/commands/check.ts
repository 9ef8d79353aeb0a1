import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createGuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { normaliseBaseUrl } from '@clipsheet/sharing';
import { askPage } from '../check/ask-page.js';
import { checkHost, hostLines } from '../check/check-host.js';
import { checkLines } from '../check/check-lines.js';
import { checkFile, checkUrl } from '../check/check-page.js';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { fileError } from '../files/file-error.js';

/** `clipsheet check URL|FILE`: what each network will show of a page, and what is wrong with it. */
export const check: Command = {
  name: 'check',
  summary: 'Tell what each network will show of a page, and what is wrong with it',
  usage: 'URL|FILE [--json]   or   --host BASE_URL [--json]',
  options: {
    host: { value: 'BASE_URL', help: 'which headers a host sends for a tree that clipsheet build wrote' },
    json: { help: 'print the findings as JSON' },
  },
  details:
    'Any page on the web can be checked; a FILE is checked by its head alone. Every rule names its source. The exit\n' +
    'code is 1 when something is wrong: a card is broken or missing somewhere, or a header is not sent.',
  async run(line, terminal) {
    const { host } = line.values;
    const isJson = line.switches.has('json');
    if (line.operands.length !== (host === undefined ? 1 : 0))
      throw new CommandError(
        'cli/usage',
        `clipsheet check needs one URL or FILE, or --host BASE_URL alone, but got ${line.operands.length} operands. See clipsheet check --help.`,
      );
    if (host !== undefined) {
      const baseUrl = normaliseBaseUrl(host);
      const report = await reached(host, checkHost(baseUrl, askPage));
      const lines = isJson ? [JSON.stringify(report, null, 2)] : hostLines(report, baseUrl);
      terminal.stdout.write(`${lines.join('\n')}\n`);
      return report.headers.every(({ isInForce }) => isInForce) ? 0 : 1;
    }
    const [target = ''] = line.operands;
    const checked = /^https?:\/\//i.test(target)
      ? await reached(target, checkUrl(target, { ask: askPage, fetchElsewhere: createGuardedFetch() }))
      : checkFile(await textOf(resolve(terminal.folder, target), target));
    const lines = isJson ? [JSON.stringify({ ...checked, images: undefined }, null, 2)] : checkLines(checked);
    terminal.stdout.write(`${lines.join('\n')}\n`);
    return checked.problems.some(({ level }) => level === 'error') ? 1 : 0;
  },
};

async function textOf(path: string, name: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    throw fileError(name, 'read', error);
  }
}

async function reached<Result>(url: string, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new CommandError('cli/file', `${url} must answer, but does not: ${cause}. Check the address.`, {
      cause: error,
    });
  }
}
