import type { Story } from '@clipsheet/story';
import { areaOf, type Area, type Picture } from './boxes.js';
import type { CustomLayout, CustomWords } from './custom-layout.js';
import type { Engine } from './engine.js';
import type { Role } from './fonts/face.js';
import { mainScript } from './fonts/script.js';
import { LAYOUT_FUNCTIONS } from './layouts/layouts.js';
import type { Setting, WordsKey } from './layouts/setting.js';
import { stamps } from './layouts/stamps.js';
import type { MissingGlyphs } from './og-image-name.js';
import type { Palette } from './palette.js';
import { PictureError } from './picture-error.js';
import type { PictureWords } from './picture-words.js';
import type { Measures } from './ratio.js';
import { typeset, type Words } from './setting/typeset.js';

/** A picture ready to paint, and what became of its words. */
export interface Composed {
  picture: Picture;
  /** Of a photo under everything: where words lie on it, where they begin, and the area that tabs cover. */
  under: Area[];
  clearHeight: number;
  tabs: Area | undefined;
  /** Of a photo beside the words: where it lies. */
  photoArea: Area | undefined;
  photoCovered: number;
  shortened: string[];
  /** Characters that no font has. */
  missing: string[];
}

/** What words are composed in. */
export interface ComposeContext {
  story: Story;
  measures: Measures;
  palette: Palette;
  logo?: Setting['logo'];
  custom?: CustomLayout | undefined;
  more?: Readonly<Record<string, CustomWords>> | undefined;
  missingGlyphs?: MissingGlyphs | undefined;
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
const OWN = 'more:';

/** Measures words and lays them out. Furniture is set by the story's language, the main words by their own. */
export async function compose(engine: Engine, words: PictureWords, context: ComposeContext): Promise<Composed> {
  const { story, measures, palette, logo, custom } = context;
  const { texts, missing } = await measure(engine, words, context);
  const more = Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) =>
      key.startsWith(OWN) && text ? [[key.slice(OWN.length), text] as const] : [],
    ),
  );
  const plain: Setting = { story, words, texts, more, measures, palette, logo };
  const tabs = stamps(plain, measures.side);
  const setting: Setting = { ...plain, tabs: tabs.area };
  const layout = custom?.compose ?? LAYOUT_FUNCTIONS[words.layout];
  const { boxes, shortened, clearHeight = 0, photoArea, photoCovered = 0 } = layout(setting);
  const { width, height } = measures;
  const ground = photoArea ? (palette.ground ?? palette.slip) : palette.ground;
  const onPhoto = boxes.filter((box) => ground === undefined && (box.kind !== 'rect' || box.colour === palette.brand));
  return {
    picture: { width, height, direction: words.direction, ground, boxes: [...boxes, ...tabs.boxes] },
    under: onPhoto.map(areaOf),
    clearHeight,
    tabs: tabs.area,
    photoArea,
    photoCovered,
    shortened,
    missing,
  };
}

async function measure(engine: Engine, words: PictureWords, { story, more = {}, missingGlyphs }: ComposeContext) {
  const given = wordsToSet(words, more, story.lang);
  const set = await typeset(engine, given, words.direction);
  if (set.missing.length === 0 || missingGlyphs === undefined || missingGlyphs === 'box') return set;
  if (missingGlyphs === 'error')
    throw new PictureError(
      'picture/missing-glyphs',
      `Every character must be in a font, but none has ${set.missing.slice(0, 12).map(nameOf).join(', ')}. Change the words, add a font, or let them be dropped.`,
    );
  const clean = (text: string) => set.missing.reduce((rest, each) => rest.replaceAll(each, ''), text);
  const kept = Object.fromEntries(
    Object.entries(given).map(([key, each]) => [key, each && { ...each, text: clean(each.text) }]),
  );
  const { texts } = await typeset(engine, kept as typeof given, words.direction); // the same keys
  return { texts, missing: set.missing };
}

/** A character with its number: "ᚠ (U+16A0)". */
export function nameOf(character: string): string {
  return `${character} (U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`;
}

type Key = WordsKey | `${typeof OWN}${string}`;

function wordsToSet(
  words: PictureWords,
  more: Readonly<Record<string, CustomWords>>,
  lang: string,
): Partial<Record<Key, Words>> {
  const isQuote = words.quoteMarks !== undefined;
  const [opening, closing] = words.quoteMarks ?? ['', ''];
  const role: Role = isQuote ? 'quote' : 'headline';
  const set: Partial<Record<Key, Words>> = { main: { text: words.main + closing, role, lang: words.lang } };
  // The mark is cut like the words that it opens: it takes their script with it.
  if (opening) set.openingMark = { text: opening, role, lang: words.lang, script: mainScript(words.main, words.lang) };
  for (const [key, furniture] of Object.entries(ROLES) as [keyof typeof ROLES, Role][]) {
    const text = words[key];
    if (text) set[key] = { text, role: furniture, lang };
  }
  for (const [key, own] of Object.entries(more)) set[`${OWN}${key}`] = { ...own, lang: own.lang ?? lang };
  return set;
}
