import { slug, uniqueId } from '@clipsheet/story';
import { SURE } from '../found.js';
import { given } from '../given.js';
import { LIMITS } from '../limits.js';
import type { Block, Manuscript, PhotoBlock } from '../manuscript.js';
import { readPhotoFile, type PhotoFileFacts } from '../photos/photo-file.js';
import type { PhotoDraft, ReadOptions } from '../reading.js';
import type { Report } from '../report.js';

/**
 * The photos of an article: those of its text in their order, completed by what is listed apart from it (JSON-LD, front
 * matter), then those that are only listed. Ids come from the list or the file's name, so that a re-read keeps them.
 */
export function composePhotos(
  blocks: readonly Block[],
  listed: Manuscript['listed']['photos'],
  report: Report,
  photoFile?: ReadOptions['photoFile'],
): PhotoDraft[] {
  const inText = blocks.filter((block) => block.kind === 'photo');
  const rest = [...listed];
  const entries: { photo: Partial<PhotoDraft>; block: PhotoBlock | undefined; source: string }[] = inText.map(
    (block) => {
      const at = rest.findIndex(
        ({ photo }) =>
          photo.src !== undefined && block.src !== undefined && fileName(photo.src) === fileName(block.src),
      );
      const [match] = at < 0 ? [] : rest.splice(at, 1);
      const other = match && given(match.photo);
      return {
        photo: match?.overrides ? { ...fromBlock(block), ...other } : { ...other, ...fromBlock(block) },
        block,
        source: block.source,
      };
    },
  );
  const hasOwn = entries.length > 0;
  for (const { photo, source, spare } of rest)
    if (!spare || !hasOwn || photo.credit !== undefined) entries.push({ photo, block: undefined, source });
  if (entries.length > LIMITS.maxPictures)
    report.warn(
      '/photos',
      'the limits',
      `The article has ${entries.length} pictures; the first ${LIMITS.maxPictures} were read.`,
    );
  const taken = new Set<string>();
  return entries.slice(0, LIMITS.maxPictures).map(({ photo, block, source }, index) => {
    const id = uniqueId(photo.id ?? idFor(photo.src), taken);
    const file = photo.src === undefined ? undefined : photoFile?.(photo.src);
    const { source: fileSource, ...own }: Partial<PhotoFileFacts> = (file && readPhotoFile(file)) ?? {};
    const draft: PhotoDraft = { ...own, ...given(photo), id, renditions: photo.renditions ?? [] };
    const isOwnCredit = own.credit !== undefined && photo.credit === undefined;
    tell(`/photos/${index}`, draft, block, isOwnCredit ? (fileSource ?? source) : source, report);
    return draft;
  });
}

function fromBlock(block: PhotoBlock): Partial<PhotoDraft> {
  const { src, width, height, alt, caption, licence } = block;
  return given({ src, width, height, alt, caption, licence, credit: block.credit?.value, kind: block.pictureKind });
}

function tell(pointer: string, photo: PhotoDraft, block: PhotoBlock | undefined, source: string, report: Report): void {
  const credited = photo.credit === undefined ? '' : `, credited “${photo.credit}”`;
  report.add('found', pointer, source, 0.95, `Photo ${photo.id}${credited}, from ${source}.`);
  if (block?.credit && block.credit.value === photo.credit) {
    const { source: from, confidence } = block.credit;
    report.add(
      confidence >= SURE ? 'found' : 'guessed',
      `${pointer}/credit`,
      from,
      confidence,
      `Credit “${photo.credit}”, from ${from}.`,
    );
  } else if (photo.credit !== undefined)
    report.add('found', `${pointer}/credit`, source, 0.95, `Credit “${photo.credit}”, from ${source}.`);
  else
    report.missing(
      `${pointer}/credit`,
      'the article does not say whose picture it is. Add the photographer or agency.',
    );
  if (photo.src === undefined)
    report.missing(
      `${pointer}/src`,
      'the article has a credit line but not the picture. Add the address or file of the picture.',
    );
  if (photo.alt === undefined && photo.src !== undefined)
    report.missing(
      `${pointer}/alt`,
      'nothing tells what the picture shows to one who cannot see it. Write a sentence.',
    );
}

/** `photo` where the file's name says nothing. */
function idFor(src: string | undefined): string {
  const name = fileName(src ?? '').replace(/\.\w{2,5}$/, '');
  return name === '' || /^\d+$/.test(name) ? 'photo' : slug(name);
}

/** The last part of an address without a size in it, by which two mentions of one picture are told. */
function fileName(src: string): string {
  const path = src.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1).replace(/[-_]\d{2,5}x\d{2,5}(?=\.\w+$)/, '');
}
