import { once } from 'node:events';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createGuardedFetch } from '@clipsheet/server/guarded-fetch.js';
import { normaliseBaseUrl } from '@clipsheet/sharing';
import { PUBLICATION_FILE } from '../build/build-record.js';
import { findArticles } from '../build/find-articles.js';
import { writeSiteFiles } from '../build/site-files.js';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { MEMORY_FILE } from '../memory/memory.js';
import { listen } from '../serve/node-server.js';
import { publicationStudio } from '../studio/publication-studio.js';

/** `clipsheet studio`: the editor's page for a publication. */
export const studio: Command = {
  name: 'studio',
  summary: 'Serve the editor’s page: every preview, what is missing, the code to paste',
  usage: 'DIR [ARTICLE…] [--base-url URL] [--port 4700] [--host 127.0.0.1] [--lock FILE] [--drafts DIR]',
  options: {
    'base-url': { value: 'URL', help: 'the address of the publication (default: the one that DIR was built for)' },
    port: { value: 'PORT', help: 'the port to listen on (default 4700; 0 takes any free one)' },
    host: { value: 'HOST', help: 'the address to listen on (default 127.0.0.1: this machine only)' },
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
      now: () => new Date(),
      onError: (error, request) => {
        const { pathname } = new URL(request.url);
        terminal.stderr.write(
          `${pathname}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
        );
      },
    });
    const port = Number(line.values['port'] ?? '4700');
    if (!Number.isInteger(port) || port < 0 || port > 65535)
      throw new CommandError(
        'cli/usage',
        `--port must be a number from 0 to 65535, but is ${line.values['port'] ?? ''}.`,
      );
    const server = await listen(handler, { host: line.values['host'] ?? '127.0.0.1', port });
    const host = server.host.includes(':') ? `[${server.host}]` : server.host;
    origin = `http://${host}:${server.port}/`;
    terminal.stdout.write(`The studio is at ${origin} (it publishes to ${given}, for ${publicUrl})\n`);
    if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
    await server.stop();
    pictures.close();
    return 0;
  },
};

async function publicationUrl(out: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return normaliseBaseUrl(given);
  try {
    const { baseUrl } = JSON.parse(await readFile(join(out, PUBLICATION_FILE), 'utf8')) as { baseUrl?: unknown };
    if (typeof baseUrl === 'string') return normaliseBaseUrl(baseUrl);
  } catch {
    // said below
  }
  throw new CommandError(
    'cli/usage',
    `${out} was not built yet, so --base-url must say where it will stand. Give the address, such as https://example.org/clips/.`,
  );
}
