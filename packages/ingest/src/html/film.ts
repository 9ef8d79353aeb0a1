import { videoSource, type Video } from '@clipsheet/story';
import { mediaAddress } from '../address.js';
import { given } from '../given.js';
import type { Block } from '../manuscript.js';
import { plainReference } from '../plain-text.js';
import { pixels } from './picture.js';

const NO_TITLE =
  /^(?:youtube video player|vimeo player|video player|video|embed(?:ded)? (?:video|content)|youtube|vimeo)$/i;

/** The video in a provider's frame, or a note that a frame stands there which is not carried over. */
export function frameOf(frame: Element, base: string | undefined): Block | undefined {
  const written = ['src', 'data-src', 'data-lazy-src', 'data-litespeed-src']
    .map((name) => frame.getAttribute(name))
    .find((value) => value && !value.startsWith('about:'));
  const address = mediaAddress(written?.replace(/^\/\//, 'https://'), base);
  if (address === undefined) return undefined;
  const source = videoSource(address);
  if (!source) return { kind: 'embed', what: `A frame of ${hostOf(address)}`, source: '<iframe>' };
  const title = plainReference(frame.getAttribute('title') ?? '');
  const video: Partial<Video> = given({
    src: source.page,
    title: NO_TITLE.test(title) || title === '' ? undefined : title,
    width: pixels(frame.getAttribute('width')),
    height: pixels(frame.getAttribute('height')),
    start: source.start,
    end: source.end,
  });
  return { kind: 'video', video, source: `the <iframe> of ${source.name || 'a file'}` };
}

/** The film in a `<video>` with its poster and captions. */
export function filmOf(film: Element, base: string | undefined): Block | undefined {
  const files = [
    film.getAttribute('src'),
    ...[...film.querySelectorAll('source')].map((file) => file.getAttribute('src')),
  ];
  const src = files.map((file) => mediaAddress(file, base)).find((file) => file !== undefined);
  if (src === undefined) return undefined;
  const title = plainReference(film.getAttribute('title') ?? film.getAttribute('aria-label') ?? '');
  const captions = [...film.querySelectorAll('track')].slice(0, 50).flatMap((track) => {
    const file = mediaAddress(track.getAttribute('src'), base);
    const lang = track.getAttribute('srclang') ?? '';
    const kind = track.getAttribute('kind') ?? 'subtitles';
    if (
      file === undefined ||
      !/^(?:captions|subtitles)$/.test(kind) ||
      !/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lang)
    )
      return [];
    return [given({ src: file, lang, label: plainReference(track.getAttribute('label') ?? '') || undefined })];
  });
  const video: Partial<Video> = given({
    src,
    title: title || undefined,
    poster: mediaAddress(film.getAttribute('poster'), base),
    width: pixels(film.getAttribute('width')),
    height: pixels(film.getAttribute('height')),
    captions,
  });
  return { kind: 'video', video, source: '<video>' };
}

function hostOf(address: string): string {
  const host = /^https?:\/\/([^/?#]+)/.exec(address)?.[1];
  return host ?? 'an unknown host';
}
