import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const ROOT = new URL('../examples/', import.meta.url).pathname;
/** The paper whose stories the examples show, as it stands in their code. */
const PAPER = 'http://127.0.0.1:4601/';
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** An example that runs. */
export interface Example {
  url: string;
  close: () => void | Promise<void>;
}

/** What we use of Eleventy, which has no types. */
type SiteBuilder = new (
  input: string,
  output: string,
  options: { quietMode: boolean; configPath: string },
) => { toJSON(): Promise<{ url: string; content: string }[]> };

/** The text of a file of a site by its path ("/index.html"), or undefined. */
type Files = (path: string) => string | undefined | Promise<string | undefined>;

/** The examples, and how each is run; `paper` is where the stories are. */
export const EXAMPLES: Readonly<Record<string, (folder: string, paper: string) => Promise<Example>>> = {
  'plain-html': sent,
  'strict-csp': sent,
  '11ty': builtByEleventy,
  react: builtByVite,
  vue: builtByVite,
  svelte: builtByVite,
  express: servedByItself,
  hono: servedByItself,
  workerd: servedByWorkerd,
};

/** Runs an example of that name. */
export async function startExample(name: string, paper: string): Promise<Example> {
  const start = EXAMPLES[name];
  if (!start) throw new Error(`There is no example "${name}".`);
  return start(join(ROOT, name), paper);
}

function sent(folder: string, paper: string): Promise<Example> {
  return serve((path) => readFile(join(folder, path), 'utf8').catch(() => undefined), paper);
}

async function builtByVite(folder: string, paper: string): Promise<Example> {
  const { build } = await import('vite');
  const built = await build({ root: folder, logLevel: 'error', build: { write: false } });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error(`${folder} was not built.`);
  const files = new Map(
    result.output.map((file) => [`/${file.fileName}`, file.type === 'chunk' ? file.code : String(file.source)]),
  );
  return serve((path) => files.get(path), paper);
}

async function builtByEleventy(folder: string, paper: string): Promise<Example> {
  process.env['PAPER'] = paper;
  const { default: Eleventy } = (await import(String('@11ty/eleventy'))) as { default: SiteBuilder };
  const site = new Eleventy(folder, join(folder, 'dist'), {
    quietMode: true,
    configPath: join(folder, 'eleventy.config.js'),
  });
  const pages = await site.toJSON();
  return serve(
    async (path) =>
      pages.find(({ url }) => `${url}index.html` === path)?.content ??
      readFile(join(folder, path), 'utf8').catch(() => undefined),
    paper,
  );
}

async function servedByItself(folder: string): Promise<Example> {
  const { start } = (await import(join(folder, 'server.js'))) as { start: (port: number) => Promise<Example> };
  return start(0);
}

async function servedByWorkerd(folder: string): Promise<Example> {
  await import(join(folder, 'build.mjs'));
  const { default: workerd } = (await import(String('workerd'))) as { default: string }; // the path of the program
  const child = spawn(workerd, ['serve', 'config.capnp', '--socket-addr=http=127.0.0.1:0', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
  });
  const port = await new Promise<string>((found, failed) => {
    child.on('exit', (code) => failed(new Error(`workerd ended with ${code} before it listened.`)));
    child.stdio[3]?.on('data', (said) => {
      const [, number] = /"port":(\d+)/.exec(String(said)) ?? [];
      if (number) found(number);
    });
  });
  return { url: `http://127.0.0.1:${port}/`, close: () => void child.kill('SIGKILL') };
}

/** Sends files of a site, with the address of the paper that is really there. */
async function serve(files: Files, paper: string): Promise<Example> {
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://site.invalid');
      const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
      const text = await files(path);
      response.writeHead(text === undefined ? 404 : 200, { 'content-type': TYPES[extname(path)] ?? 'text/plain' });
      response.end(text?.replaceAll(PAPER, paper).replaceAll(PAPER.slice(0, -1), paper.slice(0, -1)));
    })();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
