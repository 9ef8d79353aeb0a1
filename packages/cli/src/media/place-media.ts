import type { MediaType } from '@clipsheet/sharing';
import type { Rendition, Story } from '@clipsheet/story';

/** One published file of a picture. */
export interface PlacedRendition {
  file: string;
  width: number;
  height: number;
  type: Rendition['type'];
}

/** A file of a story as it is published. */
export interface PlacedMedia {
  /** The file name below `media/` of what stands for it. */
  file: string;
  type: MediaType;
  width?: number;
  height?: number;
  /** Every size, shape and type of a picture; empty for other files. */
  renditions: PlacedRendition[];
}

/**
 * The story with the addresses of its published files in place of the paths beside the article. `placed` goes by
 * pointer; `refused` pointers lose their address.
 */
export function placeMedia(
  story: Story,
  placed: ReadonlyMap<string, PlacedMedia>,
  refused: readonly string[],
  address: (file: string) => string,
): Story {
  const lost = new Set(refused);
  const at = (pointer: string, given: string | undefined) => {
    const media = placed.get(pointer);
    return media ? address(media.file) : lost.has(pointer) ? undefined : given;
  };
  const photos = story.photos.map((photo, index) => {
    const pointer = `/photos/${index}/src`;
    const { src, width, height, renditions, crops: _, ...rest } = photo;
    const media = placed.get(pointer);
    if (!media) return { ...rest, ...size(width, height), ...defined('src', at(pointer, src)), renditions };
    const files = (of: PlacedMedia) => of.renditions.map(({ file, ...known }) => ({ src: address(file), ...known }));
    const crops = placed.get(`/photos/${index}/crops`);
    return {
      ...rest,
      src: address(media.file),
      ...size(media.width, media.height),
      renditions: files(media),
      ...(crops && { crops: files(crops) }),
    };
  });
  const videos = story.videos.map((video, index) => {
    const { src, poster, width, height, ...rest } = video;
    const pointer = `/videos/${index}`;
    const still = placed.get(`${pointer}/poster`);
    return {
      ...rest,
      ...defined('src', at(`${pointer}/src`, src)),
      ...defined('poster', at(`${pointer}/poster`, poster)),
      ...size(width ?? still?.width, height ?? still?.height),
      captions: video.captions.flatMap((captions, number) => {
        const file = at(`${pointer}/captions/${number}/src`, captions.src);
        return file === undefined ? [] : [{ ...captions, src: file }];
      }),
    };
  });
  const { publisher, ...others } = story;
  if (!publisher) return { ...others, photos, videos };
  const { logo, ...paper } = publisher;
  return { ...others, publisher: { ...paper, ...defined('logo', at('/publisher/logo', logo)) }, photos, videos };
}

function size(width: number | undefined, height: number | undefined) {
  return { ...defined('width', width), ...defined('height', height) };
}

// A field that is not known is left out of a story, not set to undefined.
function defined<K extends string, T>(name: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<K, T>>);
}
