import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { textOf } from './dom-text.js';

const MAX_CANDIDATES = 40;
const ENOUGH = 140;
const CANDIDATES: [selector: string, source: string][] = [
  ['[itemprop~="articleBody"]', 'itemprop="articleBody"'],
  ['article, [role="article"]', '<article>'],
  ['main, [role="main"]', '<main>'],
];

/** The element that holds the article's text, and how it was found. */
export interface ArticleRoot {
  root: Element;
  source: string;
}

/**
 * Finds the article in a page: by its markup, of several the one with most text in paragraphs; else by Readability on a
 * copy (it empties what it is given); else the body. `depth` is how deep the page's tags lie inside one another.
 */
export function articleRoot(document: Document, html: string, depth: number): ArticleRoot {
  for (const [selector, source] of CANDIDATES) {
    let best: Element | undefined;
    let most = ENOUGH;
    for (const element of [...document.querySelectorAll(selector)].slice(0, MAX_CANDIDATES)) {
      const length = paragraphLength(element);
      if (length > most) [best, most] = [element, length];
    }
    if (best) return { root: best, source };
  }
  const body = document.body;
  if (paragraphLength(body) < ENOUGH && textOf(body).length < 2 * ENOUGH) return { root: body, source: '<body>' };
  return (depth > READABLE_DEPTH ? undefined : readable(html)) ?? { root: body, source: '<body>' };
}

// Beyond these a page's nodes cost Readability seconds, and each level costs it the text of all below.
const READABLE_NODES = 50_000;
const READABLE_DEPTH = 128;

function readable(html: string): ArticleRoot | undefined {
  if (html.split('<', READABLE_NODES).length === READABLE_NODES) return undefined;
  if (html.split('&', READABLE_NODES).length === READABLE_NODES) return undefined;
  try {
    const { document } = parseHTML(html);
    const content = new Readability(document, { charThreshold: ENOUGH, maxElemsToParse: 50_000 }).parse()?.content;
    if (!content) return undefined;
    return {
      root: parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body,
      source: 'Readability',
    };
  } catch {
    // Readability gives up on a page that is too large for it or stranger than it expects: the body is read instead.
    return undefined;
  }
}

/** Characters in the paragraphs of an element. */
export function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += (paragraph.textContent ?? '').trim().length;
  return length;
}
