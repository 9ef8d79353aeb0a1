const ENDINGS = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
  'text/vtt': 'vtt',
} as const;

/** Media types that a publication carries. */
export type MediaType = keyof typeof ENDINGS;

/** What determines the name of a share image. */
export interface ImageName {
  /** The composition: story, quote, video … */
  layout: string;
  /** Width to height as people write it: `1.91:1`. */
  ratio: string;
  /** Hash of all that determines the picture. */
  hash: string;
  type: 'image/jpeg' | 'image/png';
}

/** The file name of a share image: `story-1.91x1.{hash}.jpg`. */
export function imageFileName({ layout, ratio, hash, type }: ImageName): string {
  return `${layout}-${ratio.replace(':', 'x')}.${hash}.${ENDINGS[type]}`;
}

/** What determines the name of a clean photo, poster, clip or captions file. */
export interface MediaName {
  /** The id of the photo or video, or what the file is to it: `aleppo`, `rescue-poster`. */
  name: string;
  /** Width in pixels, for pictures. */
  width?: number;
  /** Height in pixels, for pictures that are a cut of another. */
  height?: number;
  hash: string;
  type: MediaType;
}

/** The file name of clean media: `aleppo-640.{hash}.webp`, `aleppo-1200x675.{hash}.jpg`, `rescue.{hash}.mp4`. */
export function mediaFileName({ name, width, height, hash, type }: MediaName): string {
  const size = width === undefined ? '' : height === undefined ? `-${width}` : `-${width}x${height}`;
  return `${name}${size}.${hash}.${ENDINGS[type]}`;
}
