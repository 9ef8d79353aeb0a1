import { join, relative, resolve } from 'node:path';
import { addresses } from '@clipsheet/sharing';
import { ClipsheetError } from '@clipsheet/story';
import { buildPublication } from '../build/build-publication.js';
import { findArticles } from '../build/find-articles.js';
import { progressOn } from '../build/progress.js';
import { summaryLines } from '../build/summary-lines.js';
import { untilChanged } from '../build/until-changed.js';
import { watchedFiles, type WatchedTree } from '../build/watched-files.js';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { required } from '../command-line.js';
import { MEMORY_FILE } from '../memory/memory.js';

/** `clipsheet build`: the complete static tree of a publication. */
export const build: Command = {
  name: 'build',
  summary: 'Write the pages, pictures and data of articles as a folder that any web server can send',
  usage: 'ARTICLE… --out DIR --base-url URL [--previous DIR] [--lock FILE] [--now DATE] [--watch]',
  options: {
    out: { value: 'DIR', help: 'the folder to write; what is there and still right is not touched' },
    'base-url': { value: 'URL', help: 'the address below which the folder will stand' },
    previous: { value: 'DIR', help: 'an earlier build to continue from, when there is no clipsheet-lock.json' },
    lock: {
      value: 'FILE',
      help: `the memory of revisions and addresses (default: ${MEMORY_FILE} beside the articles)`,
    },
    'all-ratios': { help: 'draw share images in every ratio, not only in the one that pages name (1.91:1)' },
    watch: { help: 'build again whenever an article or a file that it names has changed, until Ctrl+C' },
    'over-edits': { help: 'let articles take the place of edits that were made live' },
    now: { value: 'DATE', help: 'the day for which the age of stories is printed (default: today)' },
  },
  details:
    'ARTICLE is a file (.md, .html, .txt) or a folder of them. Run again, it writes only what has changed. A story that\n' +
    'fails is named at the end, the others are built, and the exit code is 1. Commit clipsheet-lock.json with the\n' +
    'articles: it keeps revisions and addresses across machines.',
  async run(line, terminal) {
    const out = resolve(terminal.folder, required(build, line, 'out'));
    const baseUrl = baseUrlFrom(required(build, line, 'base-url'));
    const now = line.values['now'] === undefined ? terminal.now : dateFrom(line.values['now']);
    if (line.operands.length === 0)
      throw new CommandError('cli/usage', 'clipsheet build needs at least one ARTICLE. See clipsheet build --help.');
    const { previous, lock } = line.values;
    const plan = async () => {
      const articles = await findArticles(line.operands, terminal.folder);
      const memoryPath = lock === undefined ? join(articles.folder, MEMORY_FILE) : resolve(terminal.folder, lock);
      return { articles, out, memoryPath };
    };
    const once = async (planned: WatchedTree): Promise<number> => {
      const started = performance.now();
      const result = await buildPublication({
        ...planned,
        baseUrl,
        previous: previous === undefined ? undefined : resolve(terminal.folder, previous),
        now,
        allRatios: line.switches.has('all-ratios'),
        overEdits: line.switches.has('over-edits'),
        pictures: terminal.pictures,
        progress: (total) => progressOn(terminal.stderr, total),
        signal: terminal.signal,
      });
      const seconds = (performance.now() - started) / 1000;
      const place = relative(terminal.folder, out) || '.';
      for (const text of summaryLines(result, place, seconds)) terminal.stdout.write(`${text}\n`);
      return result.failed.length > 0 || result.isStopped ? 1 : 0;
    };
    if (!line.switches.has('watch')) return once(await plan());
    let planned = await plan();
    while (!terminal.signal.aborted) {
      const before = await watchedFiles(planned);
      try {
        planned = await plan();
        await once(planned);
      } catch (error) {
        // It may be in the midst of being written: what is wrong is said, and the next change is waited for.
        if (!(error instanceof ClipsheetError)) throw error;
        terminal.stderr.write(`${error.message}\n`);
      }
      await untilChanged(planned, before, terminal.signal);
    }
    return 0;
  },
};

function baseUrlFrom(given: string): string {
  try {
    return addresses(given).baseUrl;
  } catch (error) {
    throw new CommandError('cli/usage', `--base-url: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

function dateFrom(given: string): Date {
  const date = new Date(given);
  if (/^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(date.getTime())) return date;
  throw new CommandError('cli/usage', `--now must be a date such as 2026-08-18, but is ${JSON.stringify(given)}.`);
}
