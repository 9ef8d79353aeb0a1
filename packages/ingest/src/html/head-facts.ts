import { linkAddress, mediaAddress } from '../address.js';
import { found, surest } from '../found.js';
import { given } from '../given.js';
import type { Facts } from '../manuscript.js';
import { plainReference } from '../plain-text.js';
import { readDate } from '../read-date.js';
import type { PhotoDraft } from '../reading.js';
import { byline } from '../text/byline.js';

const MAX_METAS = 500;
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
];

/** What the head of a page says: Open Graph, Twitter, plain `<meta>`, `<link>`, `<title>`. Of a name given twice the first counts. */
export interface HeadFacts {
  facts: Facts;
  photo?: Partial<PhotoDraft> | undefined;
  colour?: string | undefined;
  fediverse?: string | undefined;
}

/** Reads the head of a page. */
export function headFacts(document: Document, base: string | undefined): HeadFacts {
  const metas = new Map<string, string>();
  for (const meta of [...document.querySelectorAll('meta')].slice(0, MAX_METAS)) {
    const name = (
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      ''
    ).toLowerCase();
    const content = meta.getAttribute('content')?.trim();
    if (name !== '' && content && !metas.has(name) && !meta.closest('template, noscript')) metas.set(name, content);
  }
  const text = (...names: string[]): string | undefined =>
    names.map((name) => plainReference(metas.get(name) ?? '')).find((value) => value !== '');
  const date = (names: string[]): string | undefined =>
    names.map((name) => readDate(metas.get(name) ?? '')).find((value) => value !== undefined);
  const site = text('og:site_name', 'application-name');
  const author = text('author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl');
  const canonical = linkAddress(document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), base);
  const locale = metas.get('og:locale');
  const facts: Facts = {
    headline: surest(
      found(withoutSite(text('og:title'), site), 'og:title', 0.85),
      found(withoutSite(text('twitter:title', 'dc.title', 'parsely-title'), site), '<meta> title', 0.75),
      found(withoutSite(titleOf(document), site), '<title>', 0.6),
    ),
    dek: surest(
      found(text('og:description'), 'og:description', 0.75),
      found(text('description', 'twitter:description'), '<meta name="description">', 0.7),
    ),
    url: surest(
      found(canonical, '<link rel="canonical">', 0.95),
      found(linkAddress(metas.get('og:url'), base), 'og:url', 0.85),
    ),
    lang: found(
      locale && /^[a-z]{2,3}_[A-Z]{2}$/.test(locale) ? locale.replace('_', '-') : undefined,
      'og:locale',
      0.75,
    ),
    section: found(text('article:section', 'parsely-section'), 'article:section', 0.9),
    published: found(date(PUBLISHED), '<meta> date of publication', 0.93),
    modified: found(date(MODIFIED), '<meta> date of change', 0.93),
    publisher: found(site ? { name: site } : undefined, 'og:site_name', 0.85),
    byline: found(
      author && !/^https?:/.test(author) ? (byline(author, { needsOpening: false }) ?? [{ name: author }]) : undefined,
      '<meta name="author">',
      0.85,
    ),
    licence: found(
      linkAddress(document.querySelector('link[rel~="license" i]')?.getAttribute('href'), base),
      '<link rel="license">',
      0.9,
    ),
  };
  const colour = metas.get('theme-color');
  const fediverse = metas.get('fediverse:creator');
  return {
    facts,
    photo: photo(),
    colour: colour && /^#[0-9a-f]{6}$/i.test(colour) ? colour.toLowerCase() : undefined,
    fediverse: fediverse && /^@?[\w.-]+@[\w.-]+$/.test(fediverse) ? `@${fediverse.replace(/^@/, '')}` : undefined,
  };

  function photo(): Partial<PhotoDraft> | undefined {
    const src = mediaAddress(
      metas.get('og:image:secure_url') ?? metas.get('og:image') ?? metas.get('twitter:image'),
      base,
    );
    if (src === undefined) return undefined;
    return given({
      src,
      alt: text('og:image:alt', 'twitter:image:alt'),
      width: pixels(metas.get('og:image:width')),
      height: pixels(metas.get('og:image:height')),
    });
  }
}

function titleOf(document: Document): string | undefined {
  const title = [...document.querySelectorAll('title')]
    .slice(0, 5)
    .find((element) => !element.closest('svg, template, textarea'));
  return plainReference(title?.textContent ?? '') || undefined;
}

/** "Headline | The Paper" without the paper. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
  if (title === undefined) return undefined;
  const cut = /^(.{8,}?)\s(?:[|–—·•»]|::?|-)\s([^|–—·•»]{2,60})$/u.exec(title);
  const last = cut?.[2]?.trim().toLowerCase();
  const isSite =
    site !== undefined && last !== undefined && (last === site.toLowerCase() || last.includes(site.toLowerCase()));
  const isPiped = site === undefined && / [|»] /.test(title);
  return (isSite || isPiped) && cut?.[1] ? cut[1].trim() : title;
}

function pixels(value: string | undefined): number | undefined {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 && number < 100_000 ? number : undefined;
}
