import { composeStory } from './compose/compose-story.js';
import { decode } from './decode.js';
import { IngestError } from './ingest-error.js';
import { LIMITS } from './limits.js';
import type { Manuscript } from './manuscript.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown/read-markdown.js';
import type { Reading, ReadOptions } from './reading.js';
import { sourceType } from './source-type.js';
import { readText } from './text/read-text.js';

/**
 * Reads an article into the draft of a story and says of each field where it came from, how sure that is and what is
 * missing. `source` is a text, or the bytes of a file, which are decoded as a browser would (byte-order mark, the
 * page's own `<meta charset>`, else UTF-8). Nothing is fetched. Time grows with the length of the source.
 *
 * Throws an IngestError when the source is empty, binary, too large, too deep or no article, and when front matter is
 * broken; everything smaller is a line of the report.
 */
export function readArticle(source: string | Uint8Array, options: ReadOptions = {}): Reading {
  const { name = 'the source', url } = options;
  if (source.length > LIMITS.maxSource)
    throw new IngestError(
      'ingest/too-large',
      `${name} must be an article of at most ${LIMITS.maxSource / 1_000_000} MB, but is ${(source.length / 1_000_000).toFixed(1)} MB. Give the article alone, without the pictures in it.`,
    );
  const text = decode(source, name).replace(/^\uFEFF/, '');
  if (text.trim() === '')
    throw new IngestError('ingest/empty', `${name} must hold an article, but is empty. Check that it was saved.`);
  const type = options.type ?? sourceType(text, name);
  return composeStory(manuscriptOf(), name);

  function manuscriptOf(): Manuscript {
    if (type === 'html') return readHtml(text, { name, url });
    if (type === 'markdown') return readMarkdown(text, { name, url });
    return readText(text);
  }
}
