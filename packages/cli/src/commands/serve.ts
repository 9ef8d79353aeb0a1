import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { createHandler } from '@clipsheet/server';
import { normaliseBaseUrl } from '@clipsheet/sharing';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { folderBlobs, folderStories } from '../files/publication-folder.js';
import { drawAgain } from '../serve/draw-again.js';
import { listen } from '../serve/node-server.js';
import { rebase } from '../serve/rebase.js';
import { builtBaseUrl, listeningAt, listeningOptions, originOf } from './listening-options.js';

/** `clipsheet serve`: the addresses of a built folder, answered by the live handler. */
export const serve: Command = {
  name: 'serve',
  summary: 'Answer all addresses of a built folder, and /oembed?url= as well',
  usage: 'DIR [--port 8080] [--host 127.0.0.1] [--base-url URL] [--memory MB]',
  options: {
    ...listeningOptions(8080),
    memory: { value: 'MB', help: 'memory for answers, and as much for images drawn anew (default 64; 0 for none)' },
  },
  details:
    'The public address comes from --base-url or from the build, never from a request. SIGTERM or Ctrl+C lets requests\n' +
    'under way finish, ten seconds at most. When more share images are asked for than can be drawn, the answer is 503.',
  async run(line, terminal) {
    const [given] = line.operands;
    if (given === undefined || line.operands.length > 1)
      throw new CommandError(
        'cli/usage',
        `clipsheet serve needs one DIR, but got ${line.operands.length}. See clipsheet serve --help.`,
      );
    const folder = resolve(terminal.folder, given);
    const at = listeningAt(line, 8080);
    const builtFor = await builtBaseUrl(folder);
    if (builtFor === undefined)
      throw new CommandError(
        'cli/file',
        `${folder} must be a folder that clipsheet build has written, but is none. Build it first: clipsheet build ARTICLE… --out DIR --base-url URL.`,
      );
    const publicUrl = line.values['base-url'];
    const baseUrl = publicUrl === undefined ? builtFor : normaliseBaseUrl(publicUrl);
    const memoryBytes = megabytesFrom(line.values['memory'] ?? '64');
    // Few may wait: who waits longer than a picture takes to draw is better told to come back.
    const pictures = terminal.pictures({ maxWaiting: 2 * availableParallelism() });
    const handler = createHandler({
      store: folderStories(folder, rebase(builtFor, baseUrl)),
      blobs: folderBlobs(folder),
      baseUrl,
      draw: drawAgain(async (story, options) => (await pictures.draw(story, options)).bytes),
      pictureMemoryBytes: memoryBytes,
      cache: { maxBytes: memoryBytes },
      now: () => new Date(),
      onError: (error, request) => {
        const { pathname } = new URL(request.url);
        terminal.stderr.write(`${pathname}: ${error instanceof Error ? error.message : String(error)}\n`);
      },
    });
    const server = await listen(handler, at);
    const here = originOf(server) + new URL(baseUrl).pathname;
    terminal.stdout.write(`Serving ${given} at ${here}${here === baseUrl ? '' : ` (public address: ${baseUrl})`}\n`);
    if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
    await server.stop();
    pictures.close();
    return 0;
  },
};

function megabytesFrom(given: string): number {
  if (/^\d{1,5}$/.test(given)) return Number(given) * 1024 * 1024;
  throw new CommandError(
    'cli/usage',
    `--memory must be a number of megabytes, but is ${JSON.stringify(given)}. 0 keeps nothing.`,
  );
}
