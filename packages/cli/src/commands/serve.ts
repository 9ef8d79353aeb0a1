import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { PUBLICATION_FILE } from '../build/build-record.js';
import type { Command } from '../command.js';
import { editTokens } from '../live/edit-tokens.js';
import { drawAgain } from '../serve/draw-again.js';
import { listen, type NodeServer } from '../serve/node-server.js';
import { observation } from '../serve/observation.js';
import { readServeLine, SERVE_OPTIONS } from '../serve/serve-options.js';
import { servedPublication } from '../serve/served-publication.js';
import { originOf } from './listening-options.js';

const KEEP_COUNTS_MS = 60_000;

/** `clipsheet serve`: the addresses of a built folder, answered by the live handler. */
export const serve: Command = {
  name: 'serve',
  summary: 'Answer all addresses of a built folder, and /oembed?url= as well',
  usage:
    'DIR [--port 8080] [--host 127.0.0.1] [--base-url URL] [--articles FOLDER] [--edit-tokens FILE] [--watch PORT]',
  options: SERVE_OPTIONS,
  details:
    'The public address comes from --base-url or from the build, never from a request. SIGTERM or Ctrl+C lets requests\n' +
    'under way finish, ten seconds at most. When more share images are asked for than can be drawn, the answer is 503.\n' +
    'Edits, keys and sums are kept in DIR-live, beside DIR: no web server that sends DIR can send them.',
  async run(line, terminal) {
    const asked = readServeLine(line, terminal.folder);
    const { folder, given, host, isCounted, watchPort } = asked;
    const now = () => new Date();
    // Few may wait: who waits longer than a picture takes to draw is better told to come back.
    const pictures = terminal.pictures({ maxWaiting: 2 * availableParallelism() });
    const servers: NodeServer[] = [];
    let keeping: NodeJS.Timeout | undefined;
    try {
      const probe = () => access(join(folder, PUBLICATION_FILE));
      const seen = observation({ ...asked, stdout: terminal.stdout, stderr: terminal.stderr, now, probe });
      const { handler, baseUrl } = await servedPublication({
        ...asked,
        tokens: await editTokens(asked.tokensFile, terminal.environment),
        draw: drawAgain(async (story, options) => (await pictures.draw(story, options)).bytes),
        now,
        onError: seen.onError,
      });
      const server = await listen(seen.of(handler, baseUrl), asked);
      servers.push(server);
      if (watchPort !== undefined) {
        const watch = await listen(seen.watch, { host, port: watchPort });
        servers.push(watch);
        terminal.stdout.write(`Watched at ${originOf(watch)}/metrics\n`);
      }
      const here = `${originOf(server)}${new URL(baseUrl).pathname}`;
      terminal.stdout.write(`Serving ${given} at ${here}${here === baseUrl ? '' : ` (public address: ${baseUrl})`}\n`);
      if (isCounted) keeping = setInterval(() => void seen.keep().catch(tell), KEEP_COUNTS_MS).unref();
      if (!terminal.signal.aborted) await once(terminal.signal, 'abort');
      seen.stopping();
      // The keepers' port closes last, and says until then that the other is closing.
      for (const one of servers.splice(0)) await one.stop();
      await seen.keep();
      return 0;
    } finally {
      clearInterval(keeping);
      for (const one of servers) await one.stop();
      pictures.close();
    }

    function tell(error: unknown): void {
      terminal.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    }
  },
};
