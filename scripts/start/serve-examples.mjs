// Serves the built example newsroom and the studio by the commands a publisher would use, the start page, a site of
// somebody else, and the documentation.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { addresses, filePath } from '@clipsheet/sharing';
import { partsOf, readStory } from '@clipsheet/story';
import { buildDocs } from '../docs/build-docs.mjs';
import { serveFolder } from '../docs/serve-folder.mjs';
import { startPage } from './start-page.mjs';
import { thirdPartyPage } from './third-party-page.mjs';

const DOCS = '.clipsheet/docs';

/** Serves all five; the answer stops them. `folder` was built for the address `baseUrl`. */
export async function serveExamples({ folder, baseUrl, start, thirdParty, studio, docs }) {
  const entries = readEntries(folder, baseUrl);
  const now = new Date();
  const commands = await Promise.all([
    command('serve', folder, '--port', new URL(baseUrl).port),
    command('studio', folder, 'examples/newsroom/articles', '--port', new URL(studio).port),
  ]);
  const servers = [
    await servePage(start, () => startPage({ entries, baseUrl, thirdParty, studio, docs, now })),
    await servePage(thirdParty, () =>
      thirdPartyPage({ stories: entries.map(({ story }) => story), baseUrl, start, now }),
    ),
    await serveDocs(docs),
  ];
  return () => {
    for (const child of commands) child.kill('SIGTERM');
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  };
}

/** A command of ours that serves something; it is up when it has said so, and ends when this program does. */
async function command(...words) {
  const child = spawn(process.execPath, ['packages/cli/bin/clipsheet.js', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill());
  await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      console.error('npm start takes five ports from 4600 on. Choose others: PORT=5000 npm start'); // the command has said why
      process.exit(1);
    }),
  ]);
  return child;
}

/** The documentation takes half a minute to build the first time: who asks before that waits for it, nobody else does. */
async function serveDocs(url) {
  const built = buildDocs({ out: DOCS, url }).catch((error) => {
    console.error(`The documentation could not be built: ${error.message}`);
    throw error;
  });
  return listening(url, () => serveFolder(DOCS, url, built));
}

async function servePage(address, print) {
  const { hostname, port } = new URL(address);
  const server = createServer((request, response) => {
    const found = /^\/(?:\?|$)/.test(request.url);
    response.writeHead(found ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(found ? print() : 'There is only one page here.');
  });
  return listening(
    address,
    () =>
      new Promise((done, fail) => {
        server.once('error', fail).listen(Number(port), hostname, () => done(server));
      }),
  );
}

/** The server that `listen` starts, or the end of the program with the reason. */
async function listening(address, listen) {
  try {
    return await listen();
  } catch (error) {
    console.error(
      `${address} cannot be served (${error.code}). Is it running already? Choose another: PORT=5000 npm start`,
    );
    process.exit(1);
  }
}

/** Every story of the folder with the share images that its pages name, the retold Aleppo story first. */
function readEntries(folder, baseUrl) {
  const table = addresses(baseUrl);
  return readdirSync(join(folder, 'stories'))
    .sort((a, b) => Number(b === 'omran-aleppo') - Number(a === 'omran-aleppo') || (a < b ? -1 : 1))
    .map((id) => {
      const story = readStory(JSON.parse(readFileSync(join(folder, filePath(table.storyJson(id), baseUrl)), 'utf8')));
      const images = partsOf(story).map((part) =>
        shareImageOf(readFileSync(join(folder, filePath(table.page(id, part), baseUrl)), 'utf8')),
      );
      return { story, images };
    });
}

/** The share image of a page, found as a network's crawler finds it. */
function shareImageOf(page) {
  const tag = (property) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? '';
  return {
    url: tag('og:image'),
    width: tag('og:image:width'),
    height: tag('og:image:height'),
    alt: tag('og:image:alt'), // escaped already
  };
}
