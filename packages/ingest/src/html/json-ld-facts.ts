import type { PictureKind, Story, Video } from '@clipsheet/story';
import { videoSource } from '@clipsheet/story';
import { linkAddress, mediaAddress } from '../address.js';
import { found } from '../found.js';
import { given } from '../given.js';
import { LIMITS } from '../limits.js';
import type { Facts, Manuscript } from '../manuscript.js';
import { creditIn } from '../photos/credit.js';
import { readDate } from '../read-date.js';
import type { PhotoDraft } from '../reading.js';
import { addressIn, isOfType, wordsOf, type Thing, type Things } from './json-ld.js';

const ARTICLE = /(?:Article|Posting)$|^Report$/;
const SOURCE = 'JSON-LD';
const DURATION = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/;

/** What JSON-LD says about the article. */
export interface JsonLdFacts {
  facts: Facts;
  listed: Manuscript['listed'];
  /** The whole text, in paragraphs, where the page gives it. */
  articleBody: string[];
}

/** The fields of the article that a page describes in JSON-LD (schema.org NewsArticle and its kin). */
export function jsonLdFacts(things: Things, base: string | undefined): JsonLdFacts {
  const listed: Manuscript['listed'] = { photos: [], videos: [], corrections: [], quotes: [] };
  const article =
    things.all.find((thing) => isOfType(thing, ARTICLE) && wordsOf(thing['headline']) !== undefined) ??
    things.all.find((thing) => isOfType(thing, ARTICLE));
  if (!article) return { facts: {}, listed, articleBody: [] };
  const publisher = publisherOf(things.resolve(article['publisher']), base);
  const language = wordsOf(article['inLanguage']);
  const facts: Facts = {
    headline: found(wordsOf(article['headline'] ?? article['name']), SOURCE, 0.95),
    dek: found(wordsOf(article['description']), `${SOURCE} description`, 0.8),
    section: found(wordsOf(article['articleSection']), SOURCE, 0.95),
    lang: found(language && /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/.test(language) ? language : undefined, SOURCE, 0.9),
    dateline: found(wordsOf(article['dateline']), SOURCE, 0.95),
    published: found(dateOf(article['datePublished']), SOURCE, 0.97),
    modified: found(dateOf(article['dateModified']), SOURCE, 0.97),
    url: found(linkAddress(addressIn(article['mainEntityOfPage']) ?? addressIn(article['url']), base), SOURCE, 0.9),
    licence: found(linkAddress(addressIn(article['license']), base), SOURCE, 0.9),
    byline: found(authorsOf(article['author'], things, base), SOURCE, 0.96),
    publisher: found(publisher, SOURCE, 0.96),
  };
  for (const image of images(article['image'])) {
    const photo = typeof image === 'string' ? photoAt(image, base) : photoOf(things.resolve(image), base);
    if (photo) listed.photos.push({ photo, source: SOURCE, spare: true });
  }
  const films = [...things.each(article['video']), ...things.all.filter((thing) => isOfType(thing, /^VideoObject$/))];
  for (const film of new Set(films.slice(0, LIMITS.maxPictures))) {
    const video = videoOf(film, base);
    if (video) listed.videos.push({ video, source: SOURCE });
  }
  for (const correction of corrections(article['correction'], things))
    listed.corrections.push({ correction, source: `${SOURCE} correction` });
  const body = typeof article['articleBody'] === 'string' ? article['articleBody'] : '';
  return {
    facts,
    listed,
    articleBody: body
      .split(/\n+/)
      .flatMap((text) => wordsOf(text) ?? [])
      .slice(0, LIMITS.maxBlocks),
  };
}

const dateOf = (value: unknown): string | undefined => readDate(wordsOf(value) ?? '');

function authorsOf(value: unknown, things: Things, base: string | undefined): Story['byline'] | undefined {
  const authors = (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, 50).flatMap((item) => {
    const thing = things.resolve(item);
    const name = wordsOf(typeof item === 'string' ? item : (thing ?? item))?.replace(/^by\s+/i, '');
    if (!name || /^https?:/.test(name)) return [];
    return [given({ name, role: wordsOf(thing?.['jobTitle']), url: linkAddress(addressIn(thing?.['url']), base) })];
  });
  return authors.length > 0 ? authors : undefined;
}

function publisherOf(thing: Thing | undefined, base: string | undefined): Story['publisher'] {
  const name = wordsOf(thing?.['name']);
  if (!thing || !name) return undefined;
  return given({
    name,
    url: linkAddress(addressIn(thing['url']), base),
    logo: mediaAddress(addressIn(thing['logo']), base),
  });
}

const images = (value: unknown): unknown[] =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? (value as unknown[]).slice(0, LIMITS.maxPictures)
      : [value];

function photoAt(address: string, base: string | undefined): Partial<PhotoDraft> | undefined {
  const src = mediaAddress(address, base);
  return src === undefined ? undefined : { src };
}

function photoOf(thing: Thing | undefined, base: string | undefined): Partial<PhotoDraft> | undefined {
  const src = mediaAddress(addressIn(thing), base);
  if (!thing || src === undefined) return undefined;
  const credit =
    wordsOf(thing['creditText']) ??
    wordsOf(thing['creator']) ??
    wordsOf(thing['copyrightHolder']) ??
    wordsOf(thing['copyrightNotice']);
  return given({
    src,
    width: pixels(thing['width']),
    height: pixels(thing['height']),
    caption: wordsOf(thing['caption']) ?? wordsOf(thing['description']),
    credit: credit && (creditIn(credit)?.credit ?? credit),
    kind: kindOf(thing['digitalSourceType']),
    licence: linkAddress(addressIn(thing['license']), base),
  });
}

/** IPTC's digital source types: what a machine made, and what a hand drew. */
function kindOf(value: unknown): PictureKind | undefined {
  const type = wordsOf(value) ?? '';
  if (/algorithmicMedia/i.test(type)) return 'generated';
  return /digitalCreation|digitalArt|virtualRecording/i.test(type) ? 'illustration' : undefined;
}

function videoOf(thing: Thing, base: string | undefined): Partial<Video> | undefined {
  const address = [thing['embedUrl'], thing['contentUrl'], thing['url']]
    .map((value) => mediaAddress(addressIn(value), base))
    .find((src) => src !== undefined);
  if (address === undefined) return undefined;
  const [, days, hours, minutes, seconds] = DURATION.exec(wordsOf(thing['duration']) ?? '') ?? [];
  const duration =
    Number(days ?? 0) * 86_400 + Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
  return given({
    src: videoSource(address)?.page ?? address,
    title: wordsOf(thing['name']),
    poster: mediaAddress(addressIn(thing['thumbnailUrl'] ?? thing['thumbnail']), base),
    duration: duration > 0 ? duration : undefined,
    credit: wordsOf(thing['creditText']) ?? wordsOf(thing['creator']),
  });
}

function corrections(value: unknown, things: Things) {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, 50).flatMap((item) => {
    const thing = things.resolve(item);
    const note =
      typeof item === 'string' ? (/^https?:/.test(item) ? undefined : wordsOf(item)) : wordsOf(thing?.['text']);
    return note ? [given({ date: dateOf(thing?.['datePublished'] ?? thing?.['dateCreated']), note })] : [];
  });
}

function pixels(value: unknown): number | undefined {
  const number = Number.parseInt(wordsOf(value) ?? '', 10);
  return number > 0 && number < 100_000 ? number : undefined;
}
