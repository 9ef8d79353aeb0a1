import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readArticle, type SourceType } from '@clipsheet/ingest';
import { checkStory, ClipsheetError, parseStory, type Story } from '@clipsheet/story';
import { CommandError } from '../command-error.js';
import { fileDigest } from '../files/file-digest.js';
import { fileError } from '../files/file-error.js';
import type { Ahead } from '../memory/memory.js';

/** An article that a build can work with. */
export interface StoryFile {
  /** Absolute path of the article. */
  path: string;
  story: Story;
  /** What the reading noticed and an editor should see. */
  warnings: string[];
  /** Digest of the article's bytes; absent where there is no file. */
  digest?: string | undefined;
  /** Set where the story is not what the article says, but what was published from the studio since. */
  ahead?: Ahead | undefined;
}

const WHERE: Record<SourceType, Record<'url' | 'publisher', string>> = {
  markdown: {
    url: 'Add "url: https://…" to its front matter.',
    publisher: 'Add "publisher:" with a "name:" below it to its front matter.',
  },
  html: {
    url: 'Add <link rel="canonical" href="https://…"> to its head.',
    publisher: 'Add <meta property="og:site_name" content="…"> to its head.',
  },
  feed: { url: 'Give the item its <link>.', publisher: 'Give the channel its <title>.' },
  'json-ld': { url: 'Add "url" to the NewsArticle.', publisher: 'Add "publisher" with a "name" to the NewsArticle.' },
  story: { url: 'Add "url" to the Story.', publisher: 'Add "publisher" with a "name" to the Story.' },
  text: {
    url: 'Plain text cannot say it: save it as Markdown (.md) and add "url: https://…" to its front matter.',
    publisher: 'Plain text cannot say it: save it as Markdown (.md) and add "publisher:" with a "name:" below it.',
  },
};

const ADDRESS = /\/(src|url|poster|logo|licence|archived)$/;

/**
 * Reads an article into a Story that has all that its pages need. Throws `cli/article` with every problem at once,
 * each with its place in the Story and what to do. An article that has not changed since its story was published from
 * the studio gives that story: `ahead` holds them by the digests of their articles.
 */
export async function readStoryFile(path: string, ahead: ReadonlyMap<string, Ahead> = new Map()): Promise<StoryFile> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(path, 'read', error);
  });
  const digest = fileDigest(bytes);
  const published = ahead.get(digest);
  if (published) {
    const warnings = [
      'kept as the studio published it, until this article changes. Write the change into the article too.',
    ];
    return { path, story: parseStory(published.story), warnings, digest, ahead: published };
  }
  try {
    const { story: draft, report, type } = readArticle(bytes, { name: basename(path) });
    const noticed = report.filter(({ kind }) => kind === 'warning');
    const problems = [
      // An address that was left out because it is unsafe: to publish without it would hide the mistake.
      ...noticed.filter(({ pointer }) => ADDRESS.test(pointer)).map(({ message }) => message),
      ...checkStory(draft).map(({ message }) => message),
    ];
    if (draft.url === undefined)
      problems.push(
        `/url must be the address of the article on the publisher's site, but is missing. ${WHERE[type].url}`,
      );
    if (draft.publisher === undefined && !draft.withdrawn)
      problems.push(`/publisher must say who publishes the story, but is missing. ${WHERE[type].publisher}`);
    if (problems.length > 0) throw new CommandError('cli/article', problems.join('\n'));
    const warnings = noticed.map(({ message }) => message);
    return { path, story: parseStory(draft), warnings, digest };
  } catch (error) {
    // What the lower floors throw on purpose is about this article, whatever its code.
    if (error instanceof ClipsheetError && !(error instanceof CommandError))
      throw new CommandError('cli/article', error.message, { cause: error });
    throw error;
  }
}
