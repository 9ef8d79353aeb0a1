import { found, surest } from '../found.js';
import type { Facts } from '../manuscript.js';
import { readDate } from '../read-date.js';
import { byline } from '../text/byline.js';
import { textOf } from './dom-text.js';

const LANG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const DEK =
  '[itemprop="alternativeHeadline"], [itemprop="description"]:not(meta), .standfirst, .dek, .subtitle, .sub-title, .subheadline, .subhead, .article-summary, .entry-subtitle, .deck, .chapo, .vorspann, [class*="standfirst"], [data-testid*="standfirst"]';
const KICKER = '.kicker, .eyebrow, .overline, .topper, .dachzeile, .surtitre, .strapline, [class*="kicker"]';
const BYLINE = '[itemprop="author"], [rel~="author"], .byline, .author-name, [class*="byline"]';
const LONGEST = 400;

/** What the visible markup of a page says: its headline, the sentence under it, byline, dates and language. */
export function markupFacts(document: Document, root: Element): Facts {
  const holder = root.closest('article, main') ?? root;
  const one = (selector: string): Element | undefined =>
    root.querySelector(selector) ?? holder.querySelector(selector) ?? document.querySelector(selector) ?? undefined;
  const words = (element: Element | undefined): string | undefined => {
    const text = element ? textOf(element) : '';
    return text === '' || text.length > LONGEST ? undefined : text;
  };
  const lang = document.documentElement.getAttribute('lang') ?? root.getAttribute('lang') ?? '';
  const authors = words(one(BYLINE));
  return {
    headline: surest(
      found(words(one('[itemprop~="headline"]')), 'itemprop="headline"', 0.96),
      found(words(one('h1')), '<h1>', root.querySelector('h1') || holder.querySelector('h1') ? 0.97 : 0.8),
    ),
    dek: found(words(one(DEK)), 'the line under the headline', 0.95),
    kicker: found(words(one(KICKER)), 'the line over the headline', 0.9),
    lang: found(LANG.test(lang) ? lang : undefined, '<html lang>', 0.95),
    byline: found(authors === undefined ? undefined : byline(authors, { needsOpening: false }), 'the byline', 0.88),
    published: surest(
      found(time('[itemprop="datePublished"], time[pubdate]'), 'itemprop="datePublished"', 0.95),
      found(time('time.published, time.entry-date, time[class*="publish"]'), '<time class="published">', 0.9),
      found(time('header time[datetime], time[datetime]'), 'the first <time>', 0.7),
    ),
    modified: found(
      time('[itemprop="dateModified"], time.updated, time[class*="modified"]'),
      '<time class="updated">',
      0.9,
    ),
  };

  function time(selector: string): string | undefined {
    const element = root.querySelector(selector) ?? holder.querySelector(selector);
    return element
      ? readDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element))
      : undefined;
  }
}
