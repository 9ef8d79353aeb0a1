import MarkdownIt from 'markdown-it';
import { found } from '../found.js';
import type { Manuscript } from '../manuscript.js';
import { readFrontMatter } from './front-matter.js';
import { markdownBlocks } from './markdown-blocks.js';
import { checkBrackets } from './markdown-depth.js';
import { directives } from './directives.js';

const parser = new MarkdownIt('default', { html: false, linkify: false, typographer: false }).use(directives);

/**
 * Markdown with front matter: every field of a story may stand in the front matter; the text brings headline (`#`),
 * photos (`![alt](src "caption. Picture: Credit")`), videos (a line with nothing but their address) and quotations
 * (`>` with a last line `— Speaker, affiliation`); directives (`::video[title]{src=…}`, `:::quote{speaker=…}`) say the
 * same with names. Markup inside the Markdown is text.
 */
export function readMarkdown(source: string, { name, url }: { name: string; url: string | undefined }): Manuscript {
  const { facts, listed, problems, body } = readFrontMatter(source, name);
  checkBrackets(body, name);
  const tokens = parser.parse(body, {});
  const { headline, blocks } = markdownBlocks(tokens, url);
  facts.headline ??= found(headline, 'the first heading', 0.95);
  return { type: 'markdown', facts, blocks, problems, listed };
}
