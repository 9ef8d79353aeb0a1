import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.xml': 'text/xml',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.mp4': 'video/mp4',
  '.vtt': 'text/vtt',
};

/** A server on a free port of this machine. */
export interface Host {
  origin: string;
  close(): Promise<void>;
}

/** Serves whatever `answer` writes. */
async function host(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Host> {
  const server = createServer(answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/**
 * A host as many publishers have it: files behind a Content-Type by extension, under a base path, and nothing else; no
 * CORS, no caching rules, no queries. `headers` adds what a host sends once its owner has copied our snippet.
 */
export function plainHost(folder: () => string, basePath = '/', headers: Record<string, string> = {}): Promise<Host> {
  return host((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://host.invalid');
      const path = join(folder(), normalize(decodeURIComponent(pathname.slice(basePath.length - 1))));
      try {
        if (!pathname.startsWith(basePath)) throw new Error('not below the base path');
        const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
        const body = await readFile(file);
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', ...headers });
        response.end(body);
      } catch {
        response.writeHead(404, { 'content-type': 'text/plain', ...headers });
        response.end('Not found');
      }
    })();
  });
}

/** Serves a page of HTML, the same at every address or one by path, with the headers of its owner. */
export function pageHost(
  html: (path: string) => string,
  headers: Record<string, string> | ((path: string) => Record<string, string>) = {},
): Promise<Host> {
  return host(({ url = '/' }, response) => {
    const own = typeof headers === 'function' ? headers(url) : headers;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...own });
    response.end(html(url));
  });
}
