import {
  addresses,
  headTags,
  pageHeadOf,
  previews,
  previewTable,
  type Addresses,
  type ImageFile,
  type PageHead,
  type Preview,
  type PreviewRules,
  type ShareImage,
} from '@clipsheet/sharing';
import { findPart, partKey, readStory, type PartRef, type Story } from '@clipsheet/story';
import type { LiveStory } from './api.js';

/** The share image that previews show: its description and, once it is drawn, its bytes. */
export interface ShownImage extends ShareImage {
  bytes?: number | undefined;
}

/** The head of a share page, read back as a crawler reads it. Needs a document. */
export function headOf(
  story: Story,
  part: PartRef,
  image: ShownImage | undefined,
  at: Addresses,
  table: readonly PreviewRules[] = previewTable,
): PageHead {
  const markup = headTags(story, { addresses: at, part, table, ...(image && { image }) });
  const parsed = new DOMParser().parseFromString(
    `<!doctype html><html lang="${story.lang.replace(/[^\w-]/g, '')}"><head>${markup}</head></html>`,
    'text/html',
  );
  return pageHeadOf(parsed, at.page(story.id, part));
}

/** What every network shows of a page. */
export function previewsOf(
  head: PageHead,
  image: ShownImage | undefined,
  table: readonly PreviewRules[] = previewTable,
): Preview[] {
  const files: ImageFile[] = image
    ? [{ url: image.url, type: image.type, bytes: image.bytes, width: image.width, height: image.height, status: 200 }]
    : [];
  return previews(head, { table, images: files });
}

/** What every network shows of a part as it is published; nothing for a part that readers do not have yet. */
export function publishedPreviews({ document, images }: LiveStory, part: PartRef, publicUrl: string): Preview[] {
  const story = readStory(document);
  if (!story || !findPart(story, part)) return [];
  const image = images[partKey(part)];
  return previewsOf(headOf(story, part, image, addresses(publicUrl)), image);
}
