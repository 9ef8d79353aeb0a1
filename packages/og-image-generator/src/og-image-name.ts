import {
  altText,
  digest,
  findPart,
  sharePhoto,
  type Part,
  type PartRef,
  type Photo,
  type Story,
  type Video,
} from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import { fileCredit, type FileCredit } from './file/file-credit.js';
import { layoutFor, showsPhoto, type Layout } from './layout-name.js';
import { PictureError } from './picture-error.js';
import { pictureWords, type PictureWords } from './picture-words.js';
import { measuresOf, type Ratio } from './ratio.js';
import { PICTURE_VERSIONS } from './versions.js';

/** What decides which picture of a story is meant. */
export interface NameOptions {
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** Default 1.91:1, the ratio that `og:image` names. */
  ratio?: Ratio | undefined;
  /** `digest()` of the bytes of the share photo or poster; absent when they are not at hand, and the words stand alone. */
  photoDigest?: string | undefined;
  /** `digest()` of the bytes of the publisher's mark. */
  logoDigest?: string | undefined;
  /** The moment at which the story's age is judged; without it no "From 2016" is printed. */
  now?: Date | undefined;
}

/** A picture's name and what can be said about it without drawing it. */
export interface OgImageName {
  layout: Layout;
  ratio: Ratio;
  /** 32 hexadecimal digits over all that decides the picture. */
  hash: string;
  type: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
  /** The words drawn and what the photo shows, at most 420 graphemes. */
  alt: string;
}

/**
 * Names a picture without drawing it: the same name always means the same picture, and any change of a drawn word, of
 * the photo, its focal point, the layout, ratio, fonts or engine gives another. Throws PictureError
 * (`picture/no-such-part`) when the story has no such quote or video.
 */
export function ogImageName(story: Story, options: NameOptions = {}): OgImageName {
  return describePicture(story, options).name;
}

/** The name together with what the picture is made from. */
export function describePicture(story: Story, options: NameOptions): Description {
  const { ratio = '1.91:1', photoDigest, logoDigest, now } = options;
  const part = findPart(story, options.part);
  if (!part) {
    const asked = options.part && 'id' in options.part ? `${options.part.kind} "${options.part.id}"` : 'such part';
    throw new PictureError(
      'picture/no-such-part',
      `The part must be in story ${story.id}, but it has no ${asked}. Take an id from the story.`,
    );
  }
  const layout = layoutFor(story, part, photoDigest !== undefined);
  const words = pictureWords(story, part, layout, sentencesFor(story.lang), now);
  const isPhoto = showsPhoto(layout);
  const media = isPhoto ? mediaOf(story, part) : undefined;
  const focalPoint = media && 'focalPoint' in media ? media.focalPoint : undefined;
  const alt = altOf(words, media && 'alt' in media ? media.alt : undefined);
  const credit = fileCredit(story, media, words.main, alt);
  const hash = digest(
    JSON.stringify({
      versions: PICTURE_VERSIONS,
      ratio,
      words,
      credit,
      lang: story.lang,
      colour: story.publisher?.colour ?? null,
      logo: logoDigest ?? null,
      photo: isPhoto ? photoDigest : null,
      focalPoint: focalPoint ?? null,
    }),
  );
  const { width, height } = measuresOf(ratio);
  const type = isPhoto ? 'image/jpeg' : 'image/png';
  return { name: { layout, ratio, hash, type, width, height, alt }, part, words, credit, focalPoint };
}

/** All that is known of a picture before it is drawn. */
export interface Description {
  name: OgImageName;
  part: Part;
  words: PictureWords;
  /** What the file will say about itself. */
  credit: FileCredit;
  focalPoint: Photo['focalPoint'];
}

function mediaOf(story: Story, part: Part): Photo | Video | undefined {
  return part.kind === 'video' ? part.video : sharePhoto(story);
}

/** The alt text of a picture: every word drawn, then what the photo shows. */
export function altOf(words: PictureWords, photoAlt: string | undefined): string {
  const [open, close] = words.quoteMarks ?? ['', ''];
  return altText([
    words.kicker,
    `${open}${words.main}${close}`,
    words.speaker && [words.speaker, words.details].filter(Boolean).join(', '),
    words.dek,
    words.warning,
    words.warningWords,
    words.plate,
    words.corrected,
    words.aged,
    photoAlt,
    words.credit,
    words.publisher,
  ]);
}
