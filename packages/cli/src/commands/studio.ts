import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createGuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { normaliseBaseUrl } from '@clipsheet/sharing';
import { askPage } from '../check/ask-page.js';
import { findArticles } from '../build/find-articles.js';
import { writeSiteFiles } from '../build/site-files.js';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { MEMORY_FILE } from '../memory/memory.js';
import { listen } from '../serve/node-server.js';
import { publicationStudio } from '../studio/publication-studio.js';
import { builtBaseUrl, listeningAt, listeningOptions, originOf } from './listening-options.js';

/** `clipsheet studio`: the editor's page for a publication. */
export const studio: Command = {
  name: 'studio',
  summary: 'Serve the editor’s page: every preview, what is missing, the code to paste',
  usage: 'DIR [ARTICLE…] [--base-url URL] [--port 4700] [--host 127.0.0.1] [--lock FILE] [--drafts DIR]',
  options: {
    ...listeningOptions(4700),
    lock: {
      value: 'FILE',
      help: `the memory of revisions (default: ${MEMORY_FILE} beside the articles, else beside DIR)`,
    },
    drafts: { value: 'DIR', help: 'where drafts are kept (default: DIR-drafts, beside DIR)' },
  },
  details:
    'DIR is the folder of the publication, which "Publish" writes to as clipsheet build does; it may still be empty.\n' +
    'ARTICLE is a file or a folder of them, to open. Put a login before it where others can reach the port.',
  async run(line, terminal) {
    const [given, ...operands] = line.operands;
    if (given === undefined)
      throw new CommandError(
        'cli/usage',
        'clipsheet studio needs the DIR of a publication. See clipsheet studio --help.',
      );
    const out = resolve(terminal.folder, given);
    const articles = operands.length > 0 ? await findArticles(operands, terminal.folder) : undefined;
    const publicUrl = await publicationUrl(out, line.values['base-url']);
    const at = listeningAt(line, 4700);
    const { lock } = line.values;
    const memoryPath =
      lock === undefined ? join(articles?.folder ?? dirname(out), MEMORY_FILE) : resolve(terminal.folder, lock);
    await mkdir(out, { recursive: true });
    await writeSiteFiles(out); // a draft is shown with the scripts that it will be published with
    const pictures = terminal.pictures();
    let origin = '';
    const handler = publicationStudio({
      origin: () => origin,
      out,
      publicUrl,
      memoryPath,
      draftsFolder: resolve(terminal.folder, line.values['drafts'] ?? `${out}-drafts`),
      articles: articles?.files ?? [],
      pictures,
      fetchGuarded: createGuardedFetch({ maxBytes: 20_000_000 }),
      ask: askPage,
      now: () => new Date(),
      onError: (error, request) => {
        const { pathname } = new URL(request.url);
        terminal.stderr.write(
          `${pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
      },
    });
    const server = await listen(handler, at);
    origin = `${originOf(server)}/`;
    terminal.stdout.write(`The studio is at ${origin} (it publishes to ${given}, for ${publicUrl})\n`);
    if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
    await server.stop();
    pictures.close();
    return 0;
  },
};

async function publicationUrl(out: string, given: string | undefined): Promise<string> {
  const url = given === undefined ? await builtBaseUrl(out) : normaliseBaseUrl(given);
  if (url !== undefined) return url;
  throw new CommandError(
    'cli/usage',
    `${out} was not built yet, so --base-url must say where it will stand. Give the address, such as https://example.org/clips/.`,
  );
}
