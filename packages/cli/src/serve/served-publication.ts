import { sentencesOf } from '@clipsheet/ingest';
import { createHandler, type DrawPicture, type Handler } from '@clipsheet/server';
import { normaliseBaseUrl } from '@clipsheet/sharing';
import { CommandError } from '../command-error.js';
import { builtBaseUrl } from '../commands/listening-options.js';
import { editableBlobs, folderBlobs, folderStories } from '../files/publication-folder.js';
import { withArticleTexts } from '../live/article-texts.js';
import { editableStories, finishEdits } from '../live/editable-stories.js';
import { quoteKeys } from '../live/quote-keys.js';
import { rebase } from './rebase.js';

/** What of a built folder is served, and how. */
export interface ServedOptions {
  folder: string;
  /** The public address, where it is not the one that the folder was built for. */
  publicUrl?: string | undefined;
  draw: DrawPicture;
  /** Memory for answers, and as much for images drawn anew. */
  memoryBytes: number;
  /** Tokens of editors; none: nobody may edit. */
  tokens: readonly string[];
  /** The folder of the articles, so that readers may quote sentences of their own choice; left out: they cannot. */
  articles?: string | undefined;
  now: () => Date;
  onError: (error: unknown, request: Request) => void;
}

/** A built folder as a handler. Throws `cli/file` for a folder that no build has written and `cli/usage`. */
export async function servedPublication(options: ServedOptions): Promise<{ handler: Handler; baseUrl: string }> {
  const { folder, publicUrl, draw, memoryBytes, tokens, articles, now, onError } = options;
  const builtFor = await builtBaseUrl(folder);
  if (builtFor === undefined)
    throw new CommandError(
      'cli/file',
      `${folder} must be a folder that clipsheet build has written, but is none. Build it first: clipsheet build ARTICLE… --out DIR --base-url URL.`,
    );
  const baseUrl = publicUrl === undefined ? builtFor : normaliseBaseUrl(publicUrl);
  const isEditable = tokens.length > 0;
  if (isEditable && baseUrl !== builtFor)
    throw new CommandError(
      'cli/usage',
      `--base-url must be ${builtFor}, for which ${folder} was built, where stories may be edited. Build it for ${baseUrl}.`,
    );
  const editing = { out: folder, baseUrl, now };
  if (isEditable) await finishEdits(editing);
  const stories = isEditable ? editableStories(editing) : folderStories(folder, rebase(builtFor, baseUrl));
  const handler = createHandler({
    store: articles === undefined ? stories : await withArticleTexts(stories, folder, articles),
    blobs: isEditable ? editableBlobs(folder) : folderBlobs(folder),
    baseUrl,
    draw,
    pictureMemoryBytes: memoryBytes,
    cache: { maxBytes: memoryBytes },
    now,
    onError,
    ...(articles !== undefined && { quotes: { keys: await quoteKeys(folder), sentencesOf } }),
    ...(isEditable && { edit: { tokens } }),
  });
  return { handler, baseUrl };
}
