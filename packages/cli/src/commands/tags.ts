import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readArticle } from '@clipsheet/ingest';
import { partImage } from '@clipsheet/server';
import { addresses, headTags } from '@clipsheet/sharing';
import { parseStory, readStory, WHOLE_STORY, type Story } from '@clipsheet/story';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { required } from '../command-line.js';
import { fileError } from '../files/file-error.js';
import { partFrom } from './image-options.js';

/** `clipsheet tags STORY`: the head tags alone, for sites that have pages of their own. */
export const tags: Command = {
  name: 'tags',
  summary: 'Print the head tags of a story’s page, for a site with pages of its own',
  usage: 'STORY --base-url URL [--part quote:ID|video:ID]',
  options: {
    'base-url': { value: 'URL', help: 'the address below which the publication stands' },
    part: { value: 'PART', help: 'quote:ID or video:ID instead of the whole story' },
  },
  details:
    'STORY is a published story.json, whose picture is named as the publication names it, or an article (.md, .html,\n' +
    '.txt). Put what is printed into <head>; og:url leads to the page of the publication.',
  async run(line, terminal) {
    const [name] = line.operands;
    if (name === undefined || line.operands.length > 1)
      throw new CommandError(
        'cli/usage',
        `clipsheet tags needs one STORY, but got ${line.operands.length}. See clipsheet tags --help.`,
      );
    const at = addresses(required(tags, line, 'base-url'));
    const story = await storyFrom(resolve(terminal.folder, name), name);
    const part = partFrom(line.values['part'], story) ?? WHOLE_STORY;
    const image = partImage(story, part, { baseUrl: at.baseUrl, now: terminal.now })?.image;
    terminal.stdout.write(`${headTags(story, { addresses: at, part, image })}\n`);
    return 0;
  },
};

async function storyFrom(path: string, name: string): Promise<Story> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(name, 'read', error);
  });
  if (!path.endsWith('.json')) return parseStory(readArticle(bytes, { name: basename(path) }).story);
  const story = readStory(jsonOf(bytes.toString('utf8')));
  if (story) return story;
  throw new CommandError('cli/file', `${name} must be a story.json, but is none. Name the file of a published story.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // said by the caller
  }
}
