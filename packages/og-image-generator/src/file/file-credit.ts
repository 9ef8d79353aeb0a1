import { MAX_ALT_TEXT, cleanText, shorten, type Photo, type Story, type Video } from '@clipsheet/story';

/** What a picture file says about itself, after the IPTC Photo Metadata Standard 2024.1; absent fields are left out. */
export interface FileCredit {
  headline: string;
  /** Credit line: who is to be named. */
  credit?: string;
  /** Who made the photo: as far as is known, who is to be named. */
  creator?: string;
  /** Who supplied the file: the publisher. */
  source?: string;
  /** Copyright notice. */
  copyright?: string;
  /** Address of the licence or rights statement. */
  licence?: string;
  /** What readers are told about the photo. */
  caption?: string;
  /** What can be seen, for one who cannot see it. */
  alt: string;
  /** Address in IPTC's vocabulary of digital source types. */
  sourceType: string;
}

const SOURCE_TYPES = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/**
 * The credit fields of a picture: those of the photo in it, if one is shown, and the publisher. Nothing else of the
 * photo's own metadata ever enters the file.
 */
export function fileCredit(story: Story, media: Photo | Video | undefined, headline: string, alt: string): FileCredit {
  const publisher = story.publisher?.name;
  const credit = media?.credit ?? (media ? undefined : publisher);
  const licence = (media && 'licence' in media && media.licence) || (media ? undefined : story.licence);
  const kind = media && 'kind' in media ? media.kind : undefined;
  const type = media
    ? kind === 'generated'
      ? 'compositeWithTrainedAlgorithmicMedia'
      : 'composite'
    : 'digitalCreation';
  return {
    headline: field(headline),
    ...(credit && { credit: field(credit), creator: field(credit), copyright: field(credit) }),
    ...(publisher && { source: field(publisher) }),
    ...(licence && licence.length <= 2000 && { licence }),
    ...(media && 'caption' in media && media.caption && { caption: field(media.caption) }),
    alt: field(alt),
    sourceType: SOURCE_TYPES + type,
  };
}

// One segment of a JPEG holds 64 KB; no field needs more than this.
function field(text: string): string {
  return shorten(cleanText(text), MAX_ALT_TEXT);
}
