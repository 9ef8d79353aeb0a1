import { ldDocuments, readAll, readFirst, type Found } from './read-place.js';
import type { ImageFile, PageHead } from './page-head.js';
import type { PageFacts, PageRule } from './page-problem.js';
import type { PreviewRules } from './preview-rules.js';

/** The picture that every network shows whole: width, height, most bytes, types. */
export const SHARE_PICTURE = { width: 1200, height: 630, types: ['image/jpeg', 'image/png'] } as const;

const RECIPE = 'the strictest of all rows of the table of networks';
const SCHEMA = 'https://developers.google.com/search/docs/appearance/structured-data/article';
const LD_RATIOS = [16 / 9, 4 / 3, 1];

/** Rules about the pictures that a page names. */
export const imageRules: readonly PageRule[] = [
  {
    rule: 'one-image',
    level: 'error',
    networks: ['whatsapp', 'imessage'],
    source: 'seen in both messengers',
    find: ({ head }) => {
      const { length } = imagesOf(head);
      if (length === 1) return [];
      const said = `Exactly one og:image must be there, but there ${length === 0 ? 'is none' : `are ${length}`}.`;
      return [
        length === 0
          ? `${said} The card has no picture.`
          : `${said} WhatsApp shows none of them, Messages shows several. Put other ratios on pages of their own.`,
      ];
    },
  },
  {
    rule: 'image-address',
    level: 'error',
    networks: [],
    source: 'https://ogp.me/#metadata',
    find: ({ head }) =>
      imagesOf(head)
        .filter(({ value }) => !/^https:\/\/[^/]/i.test(value))
        .map(({ value }) => `og:image must be an absolute https address, but is ${JSON.stringify(value)}.`),
  },
  {
    rule: 'image-size',
    level: 'warning',
    networks: [],
    source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
    find: (facts) =>
      sharePictures(facts).flatMap(({ url, width, height }) => {
        if (!width || !height) return [];
        const { width: best, height: tall } = SHARE_PICTURE;
        const isTooSmall = width < best || height < tall;
        const isOther = Math.abs(width / height - best / tall) > 0.06;
        return isTooSmall || isOther
          ? [`${url} must have ${best}×${tall} pixels, but has ${width}×${height}. It is cut or shown small somewhere.`]
          : [];
      }),
  },
  {
    rule: 'image-type',
    level: 'error',
    networks: ['linkedin', 'telegram'],
    source: RECIPE,
    find: (facts) =>
      sharePictures(facts)
        .filter(({ type }) => type !== undefined && !SHARE_PICTURE.types.some((one) => one === type))
        .map(({ url, type }) => `${url} must be JPEG or PNG, but is ${type}. Not everybody shows it.`),
  },
  {
    rule: 'image-bytes',
    level: 'error',
    networks: ['whatsapp'],
    source: RECIPE,
    find: (facts, table) => {
      const most = strictestBytes(table);
      return sharePictures(facts)
        .filter(({ bytes = 0 }) => bytes > most)
        .map(({ url, bytes }) => `${url} must have at most ${most} bytes, but has ${bytes}. Save it smaller.`);
    },
  },
  {
    rule: 'image-answer',
    level: 'error',
    networks: [],
    source: 'https://developers.facebook.com/docs/sharing/webmasters/faq',
    find: (facts) =>
      sharePictures(facts)
        .filter(({ status = 200 }) => status !== 200)
        .map(
          ({ url, status }) =>
            `${url} must be answered by 200 for ever, but is by ${status}. Shares show a white area.`,
        ),
  },
  {
    rule: 'image-hash',
    level: 'warning',
    networks: [],
    source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
    find: ({ head }) =>
      imagesOf(head)
        .filter(({ value }) => !/[0-9a-z_-]{8,}/i.test(value.replace(/^.*\/|\.\w+$/g, '').replace(/[a-z]{8,}/gi, '')))
        .map(
          ({ value }) => `og:image must carry a hash of its content, but is ${value}. Networks keep the old picture.`,
        ),
  },
  {
    rule: 'image-described',
    level: 'warning',
    networks: [],
    source: 'https://ogp.me/#structured',
    find: ({ head }) => {
      if (imagesOf(head).length === 0) return [];
      const needed = {
        'og:image:alt': 'who cannot see the picture is told nothing',
        'og:image:width': 'the first share on Facebook has no picture',
        'og:image:height': 'the first share on Facebook has no picture',
      };
      return Object.entries(needed)
        .filter(([name]) => !readFirst(head, [{ meta: name }]))
        .map(([name, effect]) => `${name} must be there, but is missing: ${effect}.`);
    },
  },
  {
    rule: 'json-ld-images',
    level: 'warning',
    networks: ['google-search', 'google-discover'],
    source: SCHEMA,
    find: ({ head }) => {
      const article = ldDocuments(head).find((one) => one['@type'] === 'NewsArticle');
      if (!article) return [];
      const sizes = [article['image']].flat().flatMap(sizeOf);
      if (sizes.length === 0) return [];
      const lost = LD_RATIOS.filter(
        (ratio) => !sizes.some(({ width, height }) => width >= 1200 && Math.abs(width / height - ratio) < 0.02),
      );
      return lost.length === 0
        ? []
        : [
            'The JSON-LD must name its photo in 16:9, 4:3 and 1:1, each 1200 pixels wide or more, but lacks some of them.',
          ];
    },
  },
];

/** The fewest bytes that any network of a table reads of a picture. */
export function strictestBytes(table: readonly PreviewRules[]): number {
  return Math.min(...table.map(({ image }) => image.maxBytes ?? Infinity));
}

function imagesOf(head: PageHead): Found[] {
  return readAll(head, { meta: 'og:image' });
}

/** The share pictures of a page as files, as far as they are known. */
function sharePictures({ head, images = [] }: PageFacts): ImageFile[] {
  const urls = new Set(
    imagesOf(head).map(({ value }) => (URL.canParse(value, head.url) ? new URL(value, head.url).href : '')),
  );
  return images.filter(({ url }) => urls.has(url));
}

function sizeOf(image: unknown): { width: number; height: number }[] {
  if (typeof image !== 'object' || image === null || !('width' in image) || !('height' in image)) return [];
  return [{ width: Number(image.width), height: Number(image.height) }];
}
