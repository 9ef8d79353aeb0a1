import { composeStory } from './compose/compose-story.js';
import { decode } from './decode.js';
import { IngestError } from './ingest-error.js';
import { LIMITS } from './limits.js';
import type { Manuscript } from './manuscript.js';
import { readHtml } from './html/read-html.js';
import { readMarkdown } from './markdown/read-markdown.js';
import { isStoryJson, readJsonLdArticle } from './json/read-json.js';
import { parseJson } from './json/parse-json.js';
import { readStoryJson } from './json/read-story-json.js';
import { storyOfSharePage } from './json/share-page-story.js';
import { readFeedItem } from './feed/read-feed.js';
import type { Reading, ReadOptions, SourceType } from './reading.js';
import { sourceType } from './source-type.js';
import { readText } from './text/read-text.js';

/**
 * Reads an article into the draft of a story and says of each field where it came from, how sure that is and what is
 * missing: a page of any CMS, Markdown, plain text, an item of a feed, a NewsArticle in JSON-LD, a Story's own JSON or
 * one of our share pages. `source` is a text, or the bytes of a file, which are decoded as a browser would (byte-order mark, the
 * page's own `<meta charset>`, else UTF-8). Nothing is fetched. Time grows with the length of the source.
 *
 * Throws an IngestError when the source is empty, binary, too large, too deep or no article, and when front matter or
 * JSON is broken; everything smaller is a line of the report.
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
  if (type === 'story' || type === 'json-ld') {
    const value = parseJson(text, name);
    if (isStoryJson(value)) return readStoryJson(value, name);
    return composeStory(readJsonLdArticle(value, { name, url }), name, options);
  }
  const own = type === 'html' ? storyOfSharePage(text) : undefined;
  if (own !== undefined) return readStoryJson(own, name);
  return composeStory(manuscriptOf(type), name, options);

  function manuscriptOf(of: Exclude<SourceType, 'story' | 'json-ld'>): Manuscript {
    if (of === 'html') return readHtml(text, { name, url });
    if (of === 'markdown') return readMarkdown(text, { name, url });
    if (of === 'feed') return readFeedItem(text, { name, url });
    return readText(text);
  }
}
