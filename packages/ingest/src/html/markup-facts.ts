import type { Story } from '@clipsheet/story';
import { found, surest } from '../found.js';
import type { Facts } from '../manuscript.js';
import { findDate, readDate } from '../read-date.js';
import { byline } from '../text/byline.js';
import { marksOf, textOf } from './dom-text.js';

const LANG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;
const DEK =
  '[itemprop="alternativeHeadline"], [itemprop="description"]:not(meta), .standfirst, .dek, .subtitle, .sub-title, .subheadline, .subhead, .article-summary, .entry-subtitle, .deck, .chapo, .vorspann, [class*="standfirst" i], [data-testid*="standfirst" i], [class*="subheadline" i], [class*="subtitle" i], [class*="field-lead" i], [class*="article-lead" i], [class*="excerpt" i], [class*="teaser-text" i], [class*="chapeau" i], [class*="entradilla" i], [class*="bajada" i], [class*="sommario" i], [class*="occhiello" i]';
const KICKER =
  '.kicker, .eyebrow, .overline, .topper, .dachzeile, .surtitre, .strapline, .antetitulo, .volanta, .cintillo, .chapeu, .label--section, [class*="kicker" i], [class*="eyebrow" i], [class*="overline" i], [class*="spitzmarke" i], [class*="article-tag" i], [class*="article-label" i]';
const BYLINE = [
  '[itemprop="author"] [itemprop="name"], [data-testid*="byline" i], [data-component*="byline" i], [class*="byline" i]',
  '[itemprop="author"], [rel~="author"], .author, [class*="author-name" i], [class*="authors" i], [class*="contributor" i]',
  '[class*="submitted" i], [class*="autor" i], [class*="auteur" i], [class*="autore" i], [class*="signature" i], address',
];
const NO_AUTHOR = /\b(?:bio|box|image|avatar|photo|picture|comments?|related|card|profile|social|follow)\b/;
const LONGEST = 400;
const MAX_LINES = 12;
const HEAD =
  'header, [class*="meta" i], [class*="date" i], [class*="time" i], [class*="submitted" i], [class*="byline" i]';

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
  return {
    headline: surest(
      found(words(one('[itemprop~="headline"]')), 'itemprop="headline"', 0.96),
      found(words(one('h1')), '<h1>', root.querySelector('h1') || holder.querySelector('h1') ? 0.97 : 0.8),
    ),
    dek: found(words(one(DEK)), 'the line under the headline', 0.95),
    kicker: found(words(one(KICKER)), 'the line over the headline', 0.9),
    lang: found(LANG.test(lang) ? lang : undefined, '<html lang>', 0.95),
    byline: authors(),
    published: surest(
      found(time('[itemprop="datePublished"], time[pubdate]'), 'itemprop="datePublished"', 0.95),
      found(time('time.published, time.entry-date, time[class*="publish"]'), '<time class="published">', 0.9),
      found(time('header time, time[datetime], time'), 'the first <time>', 0.7),
      found(printedDate(), 'the date over the text', 0.65),
    ),
    modified: found(
      time('[itemprop="dateModified"], time.updated, time[class*="modified"]'),
      '<time class="updated">',
      0.9,
    ),
  };

  /** The first line that names authors: of what is marked as a byline, then of what may be one. */
  function authors(): Facts['byline'] {
    for (const [rank, selector] of BYLINE.entries())
      for (const scope of [root, holder, document]) {
        const lines = [...scope.querySelectorAll(selector)].slice(0, MAX_LINES);
        const named = lines.flatMap((line) => {
          if (NO_AUTHOR.test(marksOf(line)) || line.closest('aside, footer footer, [class*="comment" i]')) return [];
          return byline(textOf(line), { needsOpening: rank === 2 }) ?? [];
        });
        // A page that marks each author by an element of its own names them all there, some twice.
        const [first] = named;
        if (!first) continue;
        const line = lines.map((each) => byline(textOf(each), { needsOpening: rank === 2 })).find(Boolean);
        const all = line && line.length > 1 ? line : unique(named).slice(0, MAX_LINES);
        return found(all, 'the byline', 0.88 - rank * 0.03);
      }
    return undefined;
  }

  /** A date as it is printed near the headline, for pages without a machine's one. */
  function printedDate(): string | undefined {
    for (const element of [...document.querySelectorAll(HEAD)].slice(0, 4 * MAX_LINES)) {
      const line = textOf(element);
      const day = line.length < LONGEST ? findDate(line)?.date : undefined;
      if (day !== undefined) return day;
    }
    return undefined;
  }

  function time(selector: string): string | undefined {
    const element = root.querySelector(selector) ?? holder.querySelector(selector);
    return element
      ? readDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? textOf(element))
      : undefined;
  }
}

function unique(authors: Story['byline']): Story['byline'] {
  return authors.filter(({ name }, index) => authors.findIndex((other) => other.name === name) === index);
}
