import ExifReader from 'exifreader';
import type { PictureKind } from '@clipsheet/story';
import { linkAddress } from '../address.js';
import { given } from '../given.js';
import { plainReference } from '../plain-text.js';
import { creditIn } from './credit.js';

/** What the file of a photo says about itself. */
export interface PhotoFileFacts {
  credit?: string;
  caption?: string;
  alt?: string;
  kind?: PictureKind;
  licence?: string;
  /** The fields that it was read from, for the report: "IPTC Credit". */
  source: string;
}

type Tags = Record<string, { description?: unknown; value?: unknown } | undefined>;

/**
 * Credit, caption, alternative text, kind and licence from a picture's own metadata: XMP first, then IPTC-IIM, then EXIF,
 * by the names of the IPTC Photo Metadata Standard. The creator comes before the agency ("Jane Doe/AFP"). Undefined when
 * the file says nothing or is no picture.
 */
export function readPhotoFile(bytes: Uint8Array): PhotoFileFacts | undefined {
  let groups: { xmp?: Tags; iptc?: Tags; exif?: Tags; pngText?: Tags };
  try {
    const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    // The package types each tag by its name; here they are asked for by names out of the standard.
    groups = ExifReader.load(copy as ArrayBuffer, { expanded: true }) as unknown as typeof groups;
  } catch {
    // No picture, or one without metadata that can be read: then it says nothing.
    return undefined;
  }
  const { xmp = {}, iptc = {}, exif = {}, pngText = {} } = groups;
  const first = (...candidates: [Tags, string, string][]): [string, string] | undefined => {
    for (const [tags, name, label] of candidates) {
      const words = wordsOf(tags[name]);
      if (words !== '') return [words, label];
    }
    return undefined;
  };
  const creator = first(
    [xmp, 'creator', 'XMP creator'],
    [iptc, 'By-line', 'IPTC By-line'],
    [exif, 'Artist', 'EXIF Artist'],
    [pngText, 'Author', 'PNG Author'],
  );
  const agency = first(
    [xmp, 'Credit', 'XMP Credit'],
    [iptc, 'Credit', 'IPTC Credit'],
    [xmp, 'Source', 'XMP Source'],
    [iptc, 'Source', 'IPTC Source'],
  );
  const rights = first(
    [xmp, 'rights', 'XMP rights'],
    [iptc, 'Copyright Notice', 'IPTC Copyright Notice'],
    [exif, 'Copyright', 'EXIF Copyright'],
    [pngText, 'Copyright', 'PNG Copyright'],
  );
  const credit = creditOf(creator?.[0], agency?.[0], rights?.[0]);
  const caption = first([xmp, 'description', 'XMP description'], [iptc, 'Caption/Abstract', 'IPTC Caption']);
  const alt = first([xmp, 'AltTextAccessibility', 'IPTC alternative text']);
  const licence = linkAddress(first([xmp, 'WebStatement', ''], [xmp, 'LicensorURL', ''], [xmp, 'license', ''])?.[0]);
  const kind = kindOf(first([xmp, 'DigitalSourceType', ''])?.[0]);
  if (credit === undefined && !caption && !alt && licence === undefined && kind === undefined) return undefined;
  const sources = [creator, agency, creator || agency ? undefined : rights].flatMap((found) => found?.[1] ?? []);
  const source = sources.length > 0 ? sources.join(' and ') : 'its metadata';
  return given({
    credit,
    caption: caption?.[0],
    alt: alt?.[0],
    kind,
    licence,
    source: `${source} in the picture’s file`,
  });
}

/** "Jane Doe/AFP"; the owner of the rights where neither photographer nor agency stands. */
function creditOf(
  creator: string | undefined,
  agency: string | undefined,
  rights: string | undefined,
): string | undefined {
  if (creator && agency) {
    const isSaid = agency.toLowerCase().includes(creator.toLowerCase());
    return isSaid ? agency : `${creator}/${agency}`;
  }
  const one = creator ?? agency ?? rights;
  return one && (creditIn(one)?.credit ?? one);
}

/** IPTC's digital source types: what a machine made, and what a hand drew. */
function kindOf(type: string | undefined): PictureKind | undefined {
  if (type === undefined) return undefined;
  if (/algorithmicMedia/i.test(type)) return 'generated';
  return /digitalCreation|digitalArt|virtualRecording/i.test(type) ? 'illustration' : undefined;
}

function wordsOf(tag: { description?: unknown; value?: unknown } | undefined): string {
  const told = tag?.description ?? tag?.value;
  return typeof told === 'string' || typeof told === 'number' ? plainReference(String(told)).slice(0, 2_000) : '';
}
