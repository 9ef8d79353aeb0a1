// The example newsroom, built and served on this machine, and a list of its pages with what must be read from them.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses, partWords } from '@clipsheet/sharing';
import { partsOf, readStory, sharePhoto } from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';

const COMMAND = 'packages/cli/bin/clipsheet.js';

/** Builds and serves the examples; `close` ends the server and removes the tree. */
export async function serveNewsroom() {
  const port = await freePort();
  const out = mkdtempSync(join(tmpdir(), 'clipsheet-consumers-'));
  const baseUrl = `http://127.0.0.1:${port}/`;
  execFileSync(process.execPath, [COMMAND, 'build', 'examples/newsroom/articles', '--out', out, '--base-url', baseUrl]);
  const server = spawn(process.execPath, [COMMAND, 'serve', out, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const close = () => {
    server.kill();
    rmSync(out, { recursive: true, force: true });
  };
  return { baseUrl, pages: pagesIn(out, baseUrl), close };
}

/** Every page: its story and part, its addresses, and what whoever reads it must get. */
function pagesIn(out, baseUrl) {
  const at = addresses(baseUrl);
  return readdirSync(join(out, 'stories')).flatMap((id) => {
    const story = readStory(JSON.parse(readFileSync(join(out, 'stories', id, 'story.json'), 'utf8')));
    return partsOf(story).map((part) => {
      const { title, description } = partWords(story, part, sentencesFor(story.lang));
      return {
        story,
        part,
        url: at.page(id, part),
        embed: at.embed(id, part),
        oembed: at.oembed(),
        oembedJson: at.oembedJson(id, part),
        oembedXml: at.oembedXml(id, part),
        title,
        description: description || story.publisher?.name || title,
        photo: sharePhoto(story),
      };
    });
  });
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
