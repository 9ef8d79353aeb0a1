import { areaOf, type Area, type Picture } from './boxes.js';
import type { Engine } from './engine.js';
import type { Role } from './fonts/face.js';
import { mainScript } from './fonts/script.js';
import { showsPhoto } from './layout-name.js';
import { LAYOUT_FUNCTIONS } from './layouts/layouts.js';
import type { Setting, WordsKey } from './layouts/setting.js';
import { stamps } from './layouts/stamps.js';
import type { Palette } from './palette.js';
import type { PictureWords } from './picture-words.js';
import type { Measures } from './ratio.js';
import { typeset, type Words } from './setting/typeset.js';

/** A picture ready to paint, and what became of its words. */
export interface Composed {
  picture: Picture;
  /** Of a photo: where words lie on it, where they begin, and the area that tabs cover. */
  under: Area[];
  clearHeight: number;
  tabs: Area | undefined;
  shortened: WordsKey[];
  /** Characters that no font has. */
  missing: string[];
}

const ROLES: Readonly<Record<Exclude<WordsKey, 'main' | 'openingMark'>, Role>> = {
  kicker: 'label',
  dek: 'dek',
  speaker: 'name',
  details: 'details',
  warning: 'label',
  warningWords: 'furniture',
  plate: 'label',
  publisher: 'label',
  credit: 'furniture',
  date: 'furniture',
  corrected: 'label',
  aged: 'label',
};

/** Measures words and lays them out. `lang` is the story's: furniture is set by it, the main words by their own. */
export async function compose(
  engine: Engine,
  words: PictureWords,
  context: { lang: string; measures: Measures; palette: Palette; logo?: Setting['logo'] },
): Promise<Composed> {
  const { measures, palette, logo } = context;
  const { texts, missing } = await typeset(engine, wordsToSet(words, context.lang), words.direction);
  const setting: Setting = { words, texts, measures, palette, logo };
  const { boxes, shortened, clearHeight = 0 } = LAYOUT_FUNCTIONS[words.layout](setting);
  const tabs = stamps(setting, measures.side);
  const { width, height } = measures;
  const onPhoto = boxes.filter(
    (box) => showsPhoto(words.layout) && (box.kind !== 'rect' || box.colour === palette.brand),
  );
  return {
    picture: { width, height, direction: words.direction, ground: palette.ground, boxes: [...boxes, ...tabs.boxes] },
    under: onPhoto.map(areaOf),
    clearHeight,
    tabs: tabs.area,
    shortened,
    missing,
  };
}

function wordsToSet(words: PictureWords, lang: string): Partial<Record<WordsKey, Words>> {
  const isQuote = words.layout === 'quote';
  const [opening, closing] = words.quoteMarks ?? ['', ''];
  const role: Role = isQuote ? 'quote' : 'headline';
  const set: Partial<Record<WordsKey, Words>> = { main: { text: words.main + closing, role, lang: words.lang } };
  // The mark is cut like the words that it opens: it takes their script with it.
  if (opening) set.openingMark = { text: opening, role, lang: words.lang, script: mainScript(words.main, words.lang) };
  for (const [key, furniture] of Object.entries(ROLES) as [keyof typeof ROLES, Role][]) {
    const text = words[key];
    if (text) set[key] = { text, role: furniture, lang };
  }
  return set;
}
