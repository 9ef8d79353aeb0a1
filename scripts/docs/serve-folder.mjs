// A folder as a web server sends it: for the documentation on this machine.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
};

/** Serves a folder at the address it was built for; `ready` is awaited before the first answer. Throws when the port is taken. */
export async function serveFolder(folder, url, ready = Promise.resolve()) {
  const { hostname, port, pathname: base } = new URL(url);
  const server = createServer((request, response) => {
    ready
      .then(() => fileOf(folder, new URL(request.url, url).pathname.slice(base.length)))
      .then(
        ({ bytes, type }) => response.writeHead(200, { 'content-type': type }).end(bytes),
        () => response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n'),
      );
  });
  await new Promise((done, fail) => server.once('error', fail).listen(Number(port), hostname, done));
  return server;
}

async function fileOf(folder, path) {
  const inside = normalize(`/${decodeURIComponent(path)}`);
  const file = join(folder, inside.endsWith('/') ? `${inside}index.html` : inside);
  return { bytes: await readFile(file), type: TYPES[extname(file)] ?? 'application/octet-stream' };
}
