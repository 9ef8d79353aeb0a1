import { cutText } from './cut-text.js';
import type { ImageFile, PageHead } from './page-head.js';
import type { ImageRules, PreviewRules } from './preview-rules.js';
import { previewTable } from './preview-table.js';
import { readAll, readFirst, type Found } from './read-place.js';

/** A text of a preview: as it is shown, and where it was read. */
export interface PreviewText {
  text: string;
  isCut: boolean;
  from: string;
}

/** A picture of a preview. */
export interface PreviewImage {
  /** Absolute address. */
  url: string;
  from: string;
  alt?: string;
  /** Pixels, from the file itself or as the page declares them; absent when nobody knows. */
  width?: number;
  height?: number;
  /** What of it is shown, in its own pixels; absent when all of it is. */
  crop?: { x: number; y: number; width: number; height: number };
}

/** What a network shows of a page. */
export interface Preview {
  id: string;
  name: string;
  /** A large picture above the words, a small one beside them, words alone, or the bare address. */
  shape: 'large' | 'small' | 'words' | 'link';
  title?: PreviewText;
  description?: PreviewText;
  /** The site's name, else its host. */
  site: string;
  images: PreviewImage[];
  colour?: string;
  account?: string;
  /** Why something is not shown: one sentence each. */
  notes: string[];
}

/** What all networks of a table show of a page. `images` are the files that it names, as far as they are known. */
export function previews(
  head: PageHead,
  { table = previewTable, images = [] }: { table?: readonly PreviewRules[]; images?: readonly ImageFile[] } = {},
): Preview[] {
  return table.map((rules) => previewOn(rules, head, images));
}

/** What one network shows of a page. */
export function previewOn(rules: PreviewRules, head: PageHead, files: readonly ImageFile[] = []): Preview {
  const { id, name, maxHeadBytes } = rules;
  const notes: string[] = [];
  const read = (readings: PreviewRules['title'] | undefined) => readFirst(head, readings ?? [], maxHeadBytes);
  const text = (found: Found | undefined, limit: PreviewRules['titleLimit']): PreviewText | undefined =>
    found && { ...cutText(found.value.replace(/\s+/g, ' '), limit), from: found.from };
  const title = text(read(rules.title), rules.titleLimit);
  const description = text(read(rules.description), rules.descriptionLimit);
  const colour = read(rules.colour)?.value;
  const account = read(rules.account)?.value;
  const site = read(rules.site)?.value ?? new URL(head.url).hostname.replace(/^www\./, '');
  const missing = (rules.needs ?? []).filter((one) => !read([one])).map((one) => ('meta' in one ? one.meta : ''));
  if (missing.length > 0) notes.push(`${name} shows no card, since ${missing.join(', ')} is missing or empty.`);
  const base = { id, name, site, ...(colour && { colour }), ...(account && { account }) };
  if (!title || missing.length > 0) return { ...base, shape: 'link', images: [], notes };

  const images = picturesOf(rules, head, files, notes);
  const [image] = images;
  const shape = !image ? 'words' : isLarge(rules, head, image, notes) ? 'large' : 'small';
  const ratio = shape === 'large' ? rules.image.ratio : 1;
  return {
    ...base,
    shape,
    title,
    ...(description && { description }),
    images: images.map((one) => cropped(one, shape === 'small' || rules.image.ratio ? ratio : undefined)),
    notes,
  };
}

/** The pictures that a network takes, the notes telling why not. */
function picturesOf(rules: PreviewRules, head: PageHead, files: readonly ImageFile[], notes: string[]): PreviewImage[] {
  const { picture, alt, image, name, maxHeadBytes } = rules;
  const found = picture.map((reading) => readAll(head, reading, maxHeadBytes)).find((all) => all.length > 0) ?? [];
  if (found.length > 1 && image.several === 'none') {
    notes.push(`${name} shows no picture, since the page names ${found.length} of them.`);
    return [];
  }
  const words = readFirst(head, alt, maxHeadBytes)?.value;
  const declared = { width: declaredPixels(head, 'width'), height: declaredPixels(head, 'height') };
  return (image.several === 'all' ? found : found.slice(0, 1)).flatMap(({ value, from }) => {
    const url = absolute(value, head.url);
    if (url === undefined) {
      notes.push(`${name} shows no picture, since ${JSON.stringify(value)} is no address.`);
      return [];
    }
    const file = files.find((one) => one.url === url);
    const width = file?.width ?? declared.width;
    const height = file?.height ?? declared.height;
    const refusal = refusalOf(image, { ...file, url, width, height });
    if (refusal !== undefined) {
      notes.push(`${name} shows no picture, since ${refusal}.`);
      return [];
    }
    return [{ url, from, ...(words && { alt: words }), ...(width && { width }), ...(height && { height }) }];
  });
}

function refusalOf(rules: ImageRules, { type, bytes, width, height, status }: ImageFile): string | undefined {
  if (status !== undefined && status !== 200) return `its address answers ${status}`;
  if (type !== undefined && rules.types && !rules.types.includes(type)) return `${type} is not read there`;
  if (bytes !== undefined && rules.maxBytes !== undefined && bytes > rules.maxBytes)
    return `it has ${bytes} bytes and at most ${rules.maxBytes} are read`;
  if (width === undefined || height === undefined) return undefined;
  const { min, max } = rules;
  if (min && (width < min.width || height < min.height))
    return `it has ${width}×${height} pixels and at least ${min.width}×${min.height} are needed`;
  if (max && (width > max.width || height > max.height))
    return `it has ${width}×${height} pixels and at most ${max.width}×${max.height} are read`;
  return undefined;
}

function isLarge({ image, name }: PreviewRules, head: PageHead, shown: PreviewImage, notes: string[]): boolean {
  const { large } = image;
  if (shown.from.startsWith('link rel=apple-touch-icon')) return false;
  if (image.asksCard && readFirst(head, [{ meta: 'twitter:card' }])?.value !== 'summary_large_image') {
    notes.push(`${name} shows the picture small, since twitter:card is not summary_large_image.`);
    return false;
  }
  const robots = readFirst(head, [{ meta: 'robots' }])?.value ?? '';
  if (image.asksRobots && !/max-image-preview\s*:\s*large/i.test(robots)) {
    notes.push(`${name} shows the picture small, since the page does not say max-image-preview:large to robots.`);
    return false;
  }
  if (large && ((shown.width ?? Infinity) < large.width || (shown.height ?? Infinity) < large.height)) {
    notes.push(`${name} shows the picture small, since it has fewer than ${large.width}×${large.height} pixels.`);
    return false;
  }
  return true;
}

/** The middle of a picture in another ratio, as networks cut it. */
function cropped(image: PreviewImage, ratio: number | undefined): PreviewImage {
  const { width, height } = image;
  if (ratio === undefined || !width || !height) return image;
  const shown =
    width / height > ratio
      ? { width: Math.round(height * ratio), height }
      : { width, height: Math.round(width / ratio) };
  if (shown.width === width && shown.height === height) return image;
  const x = Math.round((width - shown.width) / 2);
  return { ...image, crop: { x, y: Math.round((height - shown.height) / 2), ...shown } };
}

function declaredPixels(head: PageHead, side: 'width' | 'height'): number | undefined {
  const pixels = Number(readFirst(head, [{ meta: `og:image:${side}` }])?.value);
  return Number.isInteger(pixels) && pixels > 0 ? pixels : undefined;
}

/** An address as a crawler takes it; undefined when it is none of the web. */
function absolute(address: string, base: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const { href, protocol } = new URL(address, base);
  return /^https?:$/.test(protocol) ? href : undefined;
}
