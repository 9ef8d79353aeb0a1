import type { Preview, PreviewRules } from '@clipsheet/sharing';
import { lastWords } from '../checks/network-checks.js';
import type { Rank } from '../checks/check.js';
import type { Words } from '../words/en.js';
import type { Skin } from './skins.js';

/** What is said of a network's card in one line, and how much it weighs. */
export interface CardVerdict {
  rank: Rank | 'unknown';
  words: string;
}

// Networks of which nobody has published what they show.
const SHAPE_ONLY = new Set(['pinterest', 'reddit']);

/** The verdict on a card: what is missing or cut first, then what cannot be vouched for. */
export function cardVerdict(preview: Preview, skin: Skin, { net: say, desk }: Words, isDrawn: boolean): CardVerdict {
  const { shape, title, description, notes, images, id } = preview;
  if (shape === 'link') return { rank: 'stop', words: say.noCard };
  if (notes.length > 0) return { rank: 'look', words: notes.join(' ') };
  if (title?.isCut) return { rank: 'look', words: say.cutTitle(lastWords(title.text)) };
  if (skin.dekLines > 0 && description?.isCut) return { rank: 'look', words: say.cutDek };
  if (images.length === 0 && !isDrawn) return { rank: 'unknown', words: desk.drawing };
  if (images.length === 0) return { rank: 'look', words: say.noPicture };
  if (SHAPE_ONLY.has(id)) return { rank: 'unknown', words: say.unverified };
  const ending = say.afterwards[skin.afterwards.how];
  return { rank: 'pass', words: `${skin.dekLines === 0 ? say.noDek : say.asWritten}; ${ending}` };
}

/** What the rule under a card says: what is cut of the picture, and from which tags the words come. */
export function ruleLine(preview: Preview, rules: PreviewRules, { net: say }: Words): string {
  const [image] = preview.images;
  const { width = 0, height = 0, crop } = image ?? {};
  const cut = crop ? Math.round((1 - (crop.width * crop.height) / (width * height)) * 100) : 0;
  const limits = [rules.titleLimit, rules.descriptionLimit].flatMap((limit) =>
    limit ? [say.limit(limit.count, limit.unit)] : [],
  );
  return [
    image ? (cut > 0 ? say.cropped(cut) : say.whole) : '',
    preview.title ? say.readFrom(preview.title.from, preview.description?.from ?? '') : '',
    ...limits,
  ]
    .filter(Boolean)
    .join(' ');
}
