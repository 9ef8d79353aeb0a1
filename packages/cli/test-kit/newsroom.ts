import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { createPictureMaker, type PictureMaker } from '@clipsheet/og-image-generator/node.js';
import { build } from '../src/commands/build.js';
import { check } from '../src/commands/check.js';
import { image } from '../src/commands/image.js';
import { read } from '../src/commands/read.js';
import { serve } from '../src/commands/serve.js';
import { tags } from '../src/commands/tags.js';
import { run } from '../src/run.js';
import { pngPhoto } from './png-photo.js';
import { temporaryFolder } from './temporary-folder.js';

export const BASE = 'https://clips.example/paper/';
export const NOW = new Date('2026-11-25T12:00:00Z');

/** What a command said and how it ended. */
export interface Said {
  code: number;
  stdout: string;
  stderr: string;
}

/** A newsroom's folder on a disk. */
export interface Newsroom {
  folder: string;
  write(path: string, content: string | Uint8Array): void;
  text(path: string): string;
  bytes(path: string): Buffer;
  has(path: string): boolean;
  /** The names in a folder, or none. */
  names(path: string): string[];
  json(path: string): Record<string, unknown>;
  /** Every file below a folder by its path, with what it holds as a digest. */
  tree(path: string): Record<string, string>;
  clipsheet(...words: string[]): Promise<Said>;
  /** Builds `articles` into `out`. */
  build(...more: string[]): Promise<Said>;
  /** Does so whenever something changes, until it is stopped; `said` is what it has said so far. */
  watch(): { said: Omit<Said, 'code'>; stop(): Promise<number> };
}

/** A new and empty newsroom. */
export function newsroom(): Newsroom {
  const folder = temporaryFolder();
  const at = (path: string) => join(folder, path);
  const room: Newsroom = {
    folder,
    write(path, content) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    },
    text: (path) => readFileSync(at(path), 'utf8'),
    bytes: (path) => readFileSync(at(path)),
    has: (path) => existsSync(at(path)),
    names: (path) => (existsSync(at(path)) ? readdirSync(at(path)).sort() : []),
    json: (path) => JSON.parse(readFileSync(at(path), 'utf8')) as Record<string, unknown>,
    tree: (path) => treeOf(at(path)),
    clipsheet: (...words) => clipsheet(words, folder),
    build: (...more) => clipsheet(['build', 'articles', '--out', 'out', '--base-url', BASE, ...more], folder),
    watch() {
      const stopping = new AbortController();
      const said = { stdout: '', stderr: '' };
      const words = ['build', 'articles', '--out', 'out', '--base-url', BASE, '--watch'];
      const ended = clipsheet(words, folder, { said, signal: stopping.signal });
      return {
        said,
        stop: async () => {
          stopping.abort();
          return (await ended).code;
        },
      };
    },
  };
  return room;
}

let drawing: PictureMaker | undefined;

/**
 * One picture maker for all builds of a test file: its processes take longer to start than a picture to be drawn. They
 * end with the test's own. The limits are generous, since time is not the subject and the machine may be busy.
 */
export function sharedPictures(): PictureMaker {
  drawing ??= { ...createPictureMaker({ timeoutMs: 20_000, startMs: 60_000 }), close: () => undefined };
  return drawing;
}

/** Another newsroom that begins with all files of this one. */
export function copyOf({ folder }: Newsroom): Newsroom {
  const copy = newsroom();
  cpSync(folder, copy.folder, { recursive: true });
  return copy;
}

/** A newsroom with one article that has a photo and two quotes. */
export function smallNewsroom(): Newsroom {
  const room = newsroom();
  room.write('articles/harbour.md', harbour());
  room.write('pictures/quay.png', pngPhoto({ note: 'GPS 36.2021 37.1343' }));
  return room;
}

/** The article; each part can be replaced. */
export function harbour({
  id = 'harbour',
  front = '',
  photo = 'src: ../pictures/quay.png',
  credit = 'credit: The Morning Sheet',
  said = 'We had forgotten what the sky is for',
} = {}): string {
  return `---
id: ${id}
url: https://morning-sheet.example/harbour
headline: The harbour lights go out at nine
dek: A town tries the dark, and finds its stars again.
lang: en
publisher:
  name: The Morning Sheet
  url: https://morning-sheet.example/
published: 2026-03-02
${front}photos:
  - id: quay
    ${photo}
    alt: A quay under stars.
    ${credit}
---

The council had argued for a year.

“${said},” Ida Brandt, the harbour master, told the town council. The vote was quick.

“Nobody will miss the lamps,” Tom Reed, a fisherman, said on Monday. The lights went out at nine.
`;
}

async function clipsheet(
  words: string[],
  folder: string,
  { said = { stdout: '', stderr: '' }, signal = new AbortController().signal } = {},
): Promise<Said> {
  const code = await run(words, [read, build, serve, image, tags, check], '0.0.0', {
    stdin: Readable.from([Buffer.from('')]),
    stdout: { write: (text) => (said.stdout += text) },
    stderr: { write: (text) => (said.stderr += text) },
    folder,
    environment: {},
    now: NOW,
    pictures: sharedPictures,
    signal,
  });
  return { code, ...said };
}

function treeOf(root: string): Record<string, string> {
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const entries = files.map(({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path.slice(root.length + 1), createHash('sha256').update(readFileSync(path)).digest('hex')] as const;
  });
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
