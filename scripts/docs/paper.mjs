// The paper of the documentation: the example stories that its pages show, published by our own command.
import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { readArticle } from '@clipsheet/ingest';
import { addresses, filePath } from '@clipsheet/sharing';
import { parseStory, readStory } from '@clipsheet/story';
import { filesBelow } from '../sources.mjs';

/** The stories by their ids, and the share image that the page of one names; its `alt` is escaped already. */
/** @typedef {{ baseUrl: string, stories: Map<string, import('@clipsheet/story').Story>, shareImage: (id: string) => { url: string, alt: string } }} Paper */

const run = promisify(execFile);
const SHARED = ['omran-aleppo.md', 'hillside-slide.md', 'lantern-market.md', 'harbour-lights.html'];
const ARTICLES = [...filesBelow('docs/site/articles'), ...SHARED.map((name) => `examples/newsroom/articles/${name}`)];

/** Builds the paper into a folder for an address, and reads what came out. @returns {Promise<Paper>} */
export async function publishPaper(folder, baseUrl, lock) {
  mkdirSync(folder, { recursive: true });
  const options = ['--out', folder, '--base-url', baseUrl, '--lock', lock];
  await run(process.execPath, ['packages/cli/bin/clipsheet.js', 'build', ...ARTICLES, ...options]);
  const table = addresses(baseUrl);
  const read = (address) => readFileSync(join(folder, filePath(address, baseUrl)), 'utf8');
  const stories = articleStories().map(({ id }) => [id, readStory(JSON.parse(read(table.storyJson(id))))]);
  return {
    baseUrl,
    stories: new Map(stories),
    shareImage(id) {
      // found as a network's crawler finds it
      const page = read(table.page(id));
      const tag = (property) => new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(page)?.[1] ?? '';
      return { url: tag('og:image'), alt: tag('og:image:alt') };
    },
  };
}

/** The stories as they are written down. */
export function articleStories() {
  return ARTICLES.map((path) => parseStory(readArticle(readFileSync(path), { name: basename(path) }).story));
}
