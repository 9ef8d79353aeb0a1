import type { Script } from './script.js';

/** A family of font files from one npm package, each file serving some ranges of characters. */
export interface FontFamily {
  /** As layouts and the engine name it. */
  name: string;
  /** The scripts it is made for. */
  scripts: readonly Script[];
  /** The package, and how its files are named. */
  package: string;
  files: 'by-weight' | 'variable';
  /** Which of the package's files it takes, by the keys of its unicode.json. */
  subsets: RegExp;
  /** Height above and depth below the baseline as the font file gives them (hhea), in em. */
  ascent: number;
  descent: number;
}

const NUMBERED = /^\[\d+\]$/;
const WESTERN = /^(latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek)$/;
const EAST_SERIF = [1.151, 0.286] as const;
const EAST_SANS = [1.16, 0.288] as const;

const sourceSerif = byWeight('Source Serif 4', ['Latin', 'Greek', 'Cyrillic'], WESTERN, [1.036, 0.335]);
const libreFranklin = byWeight('Libre Franklin', ['Latin', 'Cyrillic'], WESTERN, [0.966, 0.246]);
const naskh = byWeight('Noto Naskh Arabic', ['Arabic'], /^arabic$/, [1.069, 0.634]);
const sansArabic = byWeight('Noto Sans Arabic', ['Arabic'], /^arabic$/, [1.374, 0.738]);
const serifHebrew = byWeight('Noto Serif Hebrew', ['Hebrew'], /^hebrew$/, [0.896, 0.29]);
const sansHebrew = byWeight('Noto Sans Hebrew', ['Hebrew'], /^hebrew$/, [1.068, 0.292]);
const serifDevanagari = byWeight('Noto Serif Devanagari', ['Devanagari'], /^devanagari$/, [0.93, 0.625]);
const sansDevanagari = byWeight('Noto Sans Devanagari', ['Devanagari'], /^devanagari$/, [0.896, 0.408]);
const serifBengali = variable('Noto Serif Bengali', ['Bengali'], /^bengali$/, [1.092, 0.502]);
const sansBengali = variable('Noto Sans Bengali', ['Bengali'], /^bengali$/, [0.917, 0.408]);
const serifTamil = variable('Noto Serif Tamil', ['Tamil'], /^tamil$/, [1.069, 0.492]);
const sansTamil = variable('Noto Sans Tamil', ['Tamil'], /^tamil$/, [0.87, 0.37]);
const serifThai = variable('Noto Serif Thai', ['Thai'], /^thai$/, [1.064, 0.534]);
const sansThai = variable('Noto Sans Thai', ['Thai'], /^thai$/, [1.061, 0.45]);
const serifEthiopic = variable('Noto Serif Ethiopic', ['Ethiopic'], /^ethiopic$/, [1.069, 0.293]);
const sansEthiopic = variable('Noto Sans Ethiopic', ['Ethiopic'], /^ethiopic$/, [1.069, 0.293]);
const serifJapanese = variable('Noto Serif JP', ['Japanese'], NUMBERED, EAST_SERIF);
const sansJapanese = variable('Noto Sans JP', ['Japanese'], NUMBERED, EAST_SANS);
const serifSimplified = variable('Noto Serif SC', ['Chinese'], NUMBERED, EAST_SERIF);
const sansSimplified = variable('Noto Sans SC', ['Chinese'], NUMBERED, EAST_SANS);
const serifTraditional = variable('Noto Serif TC', ['TraditionalChinese'], NUMBERED, EAST_SERIF);
const sansTraditional = variable('Noto Sans TC', ['TraditionalChinese'], NUMBERED, EAST_SANS);
const serifKorean = variable('Noto Serif KR', ['Korean'], NUMBERED, EAST_SERIF);
const sansKorean = variable('Noto Sans KR', ['Korean'], NUMBERED, EAST_SANS);

/** Where a character is looked for, in order. */
export const FONT_ORDER: Readonly<Record<'serif' | 'sans', readonly FontFamily[]>> = {
  serif: [
    ...[sourceSerif, naskh, serifHebrew, serifDevanagari, serifBengali, serifTamil, serifThai, serifEthiopic],
    ...[serifJapanese, serifSimplified, serifTraditional, serifKorean],
  ],
  sans: [
    ...[libreFranklin, sourceSerif, sansArabic, sansHebrew, sansDevanagari, sansBengali, sansTamil, sansThai],
    ...[sansEthiopic, sansJapanese, sansSimplified, sansTraditional, sansKorean],
  ],
};

/** The colour font of emoji (COLR), one file that is read when the first emoji comes. */
export const EMOJI_FONT = {
  name: 'Twemoji',
  address: 'twemoji-colr-font/twemoji.woff2',
  ascent: 0.932,
  descent: 0.178,
} as const;

type Height = readonly [ascent: number, descent: number];

function byWeight(name: string, scripts: readonly Script[], subsets: RegExp, [ascent, descent]: Height): FontFamily {
  return { name, scripts, package: `@fontsource/${kebab(name)}`, files: 'by-weight', subsets, ascent, descent };
}

// One file a subset for all weights: of the large character sets an eighth of the bytes on the disk.
function variable(name: string, scripts: readonly Script[], subsets: RegExp, [ascent, descent]: Height): FontFamily {
  return { name, scripts, package: `@fontsource-variable/${kebab(name)}`, files: 'variable', subsets, ascent, descent };
}

function kebab(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-');
}
