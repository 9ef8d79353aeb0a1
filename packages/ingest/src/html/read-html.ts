import { parseHTML } from 'linkedom';
import { safeUrl } from '@clipsheet/story';
import { found, surest, type Found } from '../found.js';
import { detectLanguage } from '../languages/detect-language.js';
import { languageFor } from '../languages/languages.js';
import type { Block, Facts, Manuscript, Problem } from '../manuscript.js';
import { articleRoot } from './article-root.js';
import { textOf } from './dom-text.js';
import { headFacts, type HeadFacts } from './head-facts.js';
import { readHeadLines } from './head-lines.js';
import { correctionOf, htmlBlocks } from './html-blocks.js';
import { checkDepth } from './html-depth.js';
import { readJsonLd } from './json-ld.js';
import { jsonLdFacts } from './json-ld-facts.js';
import { lowerTags } from './lower-tags.js';
import { markupFacts } from './markup-facts.js';

const MAX_OUTSIDE = 20;

/**
 * A page as a CMS prints it. What it says of itself in JSON-LD, Open Graph and its visible markup is weighed field by
 * field; its text comes from the element that holds the article. Scripts, styles and what a browser would not show are
 * never read as text, and nothing is fetched. Throws `ingest/too-deep` before it parses.
 */
export function readHtml(source: string, { name, url }: { name: string; url: string | undefined }): Manuscript {
  const depth = checkDepth(source, name);
  const markup = lowerTags(source);
  const html = /<html[\s>]/i.test(markup) ? markup : `<!doctype html><html><body>${markup}</body></html>`;
  const { document } = parseHTML(html);
  const problems: Problem[] = [];
  const base = baseOf(document, url);
  const things = readJsonLd(document, problems);
  const described = jsonLdFacts(things, base);
  const head = headFacts(document, base);
  const { root, source: foundBy } = articleRoot(document, html, depth);
  const facts = weigh([markupFacts(document, root), described.facts, head.facts]);
  if (url !== undefined) facts.url ??= found(safeUrl(url, 'link'), 'the address it was read from', 0.8);
  addHead(facts, head);
  const lang = facts.lang ?? detectLanguage(textOf(root).slice(0, 20_000));
  const language = languageFor(lang.value);
  const blocks = htmlBlocks(root, language, base);
  readHeadLines(blocks, facts);
  const hasText = blocks.some(({ kind }) => kind === 'paragraph' || kind === 'blockquote');
  if (!hasText) blocks.push(...described.articleBody.map((text): Block => ({ kind: 'paragraph', text })));
  // Corrections often stand below the article's own element.
  for (const box of [...document.querySelectorAll('[class*="correction"]')].slice(0, MAX_OUTSIDE)) {
    const outside = root.contains(box) || foundBy === 'Readability' ? 'left out' : correctionOf(box, language);
    if (outside !== 'left out') blocks.push(...outside);
  }
  if (head.photo) described.listed.photos.push({ photo: head.photo, source: 'og:image', spare: true });
  return { type: 'html', facts, blocks: withoutHead(blocks, facts), problems, listed: described.listed };
}

/** The surest value of each field. */
function weigh(all: readonly Facts[]): Facts {
  const facts: Record<string, Found<unknown> | undefined> = {};
  for (const some of all)
    for (const [field, value] of Object.entries(some))
      facts[field] = surest(facts[field], value as Found<unknown> | undefined);
  // Each field kept the type it had in its own record.
  return facts;
}

function addHead(facts: Facts, { colour, fediverse }: HeadFacts): void {
  if (facts.publisher && colour !== undefined)
    facts.publisher = { ...facts.publisher, value: { colour, ...facts.publisher.value } };
  const [first, ...rest] = facts.byline?.value ?? [];
  if (facts.byline && first && fediverse !== undefined)
    facts.byline = { ...facts.byline, value: [{ fediverse, ...first }, ...rest] };
}

/** Headline and dek are repeated in the text of pages without a header of their own. */
function withoutHead(blocks: Block[], facts: Facts): Block[] {
  return blocks.filter(
    (block, index) =>
      !(
        index < 6 &&
        (block.kind === 'paragraph' || block.kind === 'heading') &&
        (block.text === facts.headline?.value || (block.text === facts.dek?.value && facts.dek.confidence > 0.9))
      ),
  );
}

/** The address against which the page's own are relative; undefined where nobody knows it. */
function baseOf(document: Document, url: string | undefined): string | undefined {
  const written = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const own = url === undefined ? undefined : safeUrl(url, 'link');
  return (written === undefined ? undefined : safeUrl(written, 'link', own)) ?? own;
}
