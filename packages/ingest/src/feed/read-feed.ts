import { linkAddress, mediaAddress } from '../address.js';
import { found } from '../found.js';
import { given } from '../given.js';
import { readHtml } from '../html/read-html.js';
import { IngestError } from '../ingest-error.js';
import type { Facts, Manuscript } from '../manuscript.js';
import { creditIn } from '../photos/credit.js';
import { plainReference } from '../plain-text.js';
import { readDate } from '../read-date.js';
import { byline } from '../text/byline.js';
import { childrenNamed, childText, feedItems, type FeedItem } from './feed-items.js';

const SOURCE = 'the feed';
const LANG = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;

/**
 * One item of an RSS or Atom feed with its full content: that of the address asked for, or else the first. Throws
 * `ingest/not-an-article` when the feed is empty or the item carries only a summary without text.
 */
export function readFeedItem(text: string, { name, url }: { name: string; url: string | undefined }): Manuscript {
  const items = feedItems(text);
  const wanted = url === undefined ? undefined : items.find((item) => linkOf(item.element) === linkAddress(url));
  const item = wanted ?? items[0];
  if (!item)
    throw new IngestError(
      'ingest/not-an-article',
      `${name} must be a feed with at least one item, but has none. Check that it is the right file.`,
    );
  const manuscript = readItem(item, { name, url: linkOf(item.element) ?? url });
  if (items.length > 1 && !wanted)
    manuscript.problems.push({
      pointer: '',
      source: SOURCE,
      message: `The feed has ${items.length} items; the first was read. Name the address of another to read that one.`,
    });
  return manuscript;
}

function readItem(
  { element, channel }: FeedItem,
  { name, url }: { name: string; url: string | undefined },
): Manuscript {
  const content = childText(element, 'content:encoded', 'content', 'description', 'summary') ?? '';
  const isMarkup = /<\w/.test(content);
  const html = isMarkup
    ? content
    : content
        .split(/\n\s*\n/)
        .map((part) => `<p>${escaped(part)}</p>`)
        .join('');
  // Some feeds carry whole documents.
  const inner = html.replace(/<!doctype[^>]{0,500}>|<\/?(?:html|head|body)\b[^>]{0,2000}>/gi, '');
  const manuscript = readHtml(`<article>${inner}</article>`, { name, url });
  const own = factsOf(element, channel, url);
  const facts: Facts = { ...manuscript.facts, ...given(own) };
  const described = childText(element, 'description', 'summary');
  if (described !== undefined && described !== content)
    facts.dek ??= found(words(described), `${SOURCE}’s summary`, 0.75);
  const photos = mediaOf(element, url).map((photo) => ({ photo, source: `${SOURCE}’s media`, spare: true }));
  return {
    ...manuscript,
    type: 'feed',
    facts,
    listed: { ...manuscript.listed, photos: [...manuscript.listed.photos, ...photos] },
  };
}

function factsOf(element: Element, channel: Element | undefined, url: string | undefined): Facts {
  const lang =
    element.getAttribute('xml:lang') ??
    childText(channel, 'language', 'dc:language') ??
    channel?.getAttribute('xml:lang') ??
    '';
  const publisher = words(childText(channel, 'title') ?? '');
  const site = childrenNamed(channel, 'link')
    .map((link) => linkAddress(link.getAttribute('href') ?? link.textContent, url))
    .find(Boolean);
  const logo = mediaAddress(
    childText(childrenNamed(channel, 'image')[0], 'url') ?? childText(channel, 'logo', 'icon'),
    url,
  );
  return {
    headline: found(words(childText(element, 'title') ?? ''), SOURCE, 0.95),
    byline: found(authorsOf(element), SOURCE, 0.9),
    published: found(dateOf(element, 'pubdate', 'published', 'dc:date', 'issued'), SOURCE, 0.95),
    modified: found(dateOf(element, 'updated', 'atom:updated', 'modified', 'dcterms:modified'), SOURCE, 0.95),
    url: found(linkOf(element), SOURCE, 0.95),
    lang: found(LANG.test(lang) ? lang : undefined, SOURCE, 0.9),
    section: found(
      words(childText(element, 'category') ?? childrenNamed(element, 'category')[0]?.getAttribute('term') ?? ''),
      SOURCE,
      0.8,
    ),
    licence: found(licenceOf(element, url), SOURCE, 0.9),
    publisher: found(publisher === '' ? undefined : given({ name: publisher, url: site, logo }), SOURCE, 0.85),
  };
}

/** `<dc:creator>Jane Doe</dc:creator>`, `<author><name>…`, `<author>desk@paper.example (Jane Doe)</author>`. */
function authorsOf(
  element: Element,
): Facts['byline'] extends infer F ? (F extends { value: infer V } ? V | undefined : never) : never {
  const authors = childrenNamed(element, 'dc:creator', 'author').flatMap((author) => {
    const written = (childText(author, 'name') ?? author.textContent ?? '').trim();
    const name = words(/\(([^()]{2,80})\)\s*$/.exec(written)?.[1] ?? written);
    return name === '' || name.includes('@') ? [] : (byline(name, { needsOpening: false }) ?? [{ name }]);
  });
  return authors.length > 0 ? authors : undefined;
}

function mediaOf(element: Element, base: string | undefined) {
  return childrenNamed(element, 'media:content', 'media:thumbnail', 'enclosure', 'media:group').flatMap((media) => {
    const type = media.getAttribute('type') ?? media.getAttribute('medium') ?? 'image';
    const src = mediaAddress(media.getAttribute('url'), base);
    if (src === undefined || !/^image/.test(type)) return [];
    const credit = words(childText(media, 'media:credit', 'media:copyright') ?? '');
    const caption = words(childText(media, 'media:description', 'media:title') ?? '');
    return [
      given({
        src,
        credit: credit === '' ? undefined : (creditIn(credit)?.credit ?? credit),
        caption: caption || undefined,
      }),
    ];
  });
}

function linkOf(element: Element): string | undefined {
  const links = childrenNamed(element, 'link');
  const own = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate') ?? links[0];
  const guid = childrenNamed(element, 'guid').find((each) => each.getAttribute('isPermaLink') !== 'false');
  return linkAddress(own?.getAttribute('href') ?? own?.textContent) ?? linkAddress(guid?.textContent);
}

const licenceOf = (element: Element, base: string | undefined): string | undefined =>
  linkAddress(
    childText(element, 'creativecommons:license', 'cc:license') ??
      childrenNamed(element, 'link')
        .find((link) => link.getAttribute('rel') === 'license')
        ?.getAttribute('href'),
    base,
  );

const dateOf = (element: Element, ...names: string[]): string | undefined =>
  names.map((name) => readDate(childText(element, name) ?? '')).find((date) => date !== undefined);

const words = (text: string): string => plainReference(text);

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
