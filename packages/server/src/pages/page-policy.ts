import { styleHashes } from '@clipsheet/elements/ssr.js';
import type { ContentPolicy } from '@clipsheet/sharing';
import { safeUrl, videoSource, type Story } from '@clipsheet/story';

/** What a page with such a body may load: its own inline styles by hash, the publication's files, the story's films. */
export async function pagePolicy(markup: string, story: Story, baseUrl: string): Promise<ContentPolicy> {
  const own = new URL(baseUrl).origin;
  const films = story.videos.flatMap(({ src, withdrawn }) => (withdrawn ? [] : (videoSource(src ?? '') ?? [])));
  const media = [
    story.publisher?.logo,
    ...story.photos.flatMap(({ src, renditions }) => [src, ...renditions.map((rendition) => rendition.src)]),
    ...story.videos.flatMap(({ poster, captions }) => [poster, ...captions.map((one) => one.src)]),
    ...films.map(({ player, page }) => (player === undefined ? page : undefined)),
  ];
  return {
    styleHashes: await styleHashes(markup),
    scriptOrigins: [own],
    connectOrigins: [own],
    mediaOrigins: origins([own, ...media]),
    playerOrigins: origins(films.map(({ player }) => player)),
  };
}

function origins(addresses: readonly (string | undefined)[]): string[] {
  const found = addresses.flatMap((address) => (address && safeUrl(address, 'media')) || []);
  return [...new Set(found.map((href) => new URL(href).origin))];
}
