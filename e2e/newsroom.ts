import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readStory, type Story } from '@clipsheet/story';

const run = promisify(execFile);
const COMMAND = new URL('../packages/cli/bin/clipsheet.js', import.meta.url).pathname;
const EXAMPLES = new URL('../examples/newsroom', import.meta.url).pathname;

/** A copy of the example newsroom that a test may edit and publish. */
export interface Newsroom {
  /** The published tree. */
  out: string;
  /** Publishes (again) for an address. */
  build(baseUrl: string): Promise<void>;
  /** Changes the words of an article. Throws when they are not there. */
  edit(article: string, from: string, to: string): Promise<void>;
  /** A published story. */
  story(id: string): Promise<Story>;
  remove(): Promise<void>;
}

/** Copies the named articles of the example newsroom, with their pictures, into a folder of its own. */
export async function newsroom(...articles: string[]): Promise<Newsroom> {
  const folder = await mkdtemp(join(tmpdir(), 'clipsheet-'));
  for (const part of ['pictures', 'clips']) await cp(join(EXAMPLES, part), join(folder, part), { recursive: true });
  for (const article of articles)
    await cp(join(EXAMPLES, 'articles', article), join(folder, 'articles', article), { recursive: true });
  const out = join(folder, 'public');
  return {
    out,
    async build(baseUrl) {
      await run(process.execPath, [COMMAND, 'build', join(folder, 'articles'), '--out', out, '--base-url', baseUrl]);
    },
    async edit(article, from, to) {
      const path = join(folder, 'articles', article);
      const text = await readFile(path, 'utf8');
      if (!text.includes(from)) throw new Error(`${article} has no ${JSON.stringify(from)} to change.`);
      await writeFile(path, text.replace(from, to));
    },
    async story(id) {
      const story = readStory(JSON.parse(await readFile(join(out, 'stories', id, 'story.json'), 'utf8')));
      if (!story) throw new Error(`${id} is no story.`);
      return story;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
