import type { Script } from './script.js';

/** A family of font files from one npm package, each file serving some ranges of characters. */
export interface FontFamily {
  /** As layouts and the engine name it. */
  name: string;
  /** The package under @fontsource. */
  folder: string;
  /** The scripts it is made for. */
  scripts: readonly Script[];
  /** Which of the package's files it takes, by the keys of its unicode.json. */
  subsets: RegExp;
  /** Height above and depth below the baseline as the font file gives them (hhea), in em. */
  ascent: number;
  descent: number;
}

const NUMBERED = /^\[\d+\]$/;
const WESTERN = /^(latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek)$/;

const sourceSerif = family('Source Serif 4', ['Latin', 'Greek', 'Cyrillic'], WESTERN, 1.036, 0.335);
const libreFranklin = family('Libre Franklin', ['Latin', 'Cyrillic'], WESTERN, 0.966, 0.246);
const naskh = family('Noto Naskh Arabic', ['Arabic'], /^arabic$/, 1.069, 0.634);
const sansArabic = family('Noto Sans Arabic', ['Arabic'], /^arabic$/, 1.374, 0.738);
const serifHebrew = family('Noto Serif Hebrew', ['Hebrew'], /^hebrew$/, 0.896, 0.29);
const sansHebrew = family('Noto Sans Hebrew', ['Hebrew'], /^hebrew$/, 1.068, 0.292);
const serifDevanagari = family('Noto Serif Devanagari', ['Devanagari'], /^devanagari$/, 0.93, 0.625);
const sansDevanagari = family('Noto Sans Devanagari', ['Devanagari'], /^devanagari$/, 0.896, 0.408);
const bengali = family('Noto Serif Bengali', ['Bengali'], /^bengali$/, 1.092, 0.502);
const tamil = family('Noto Serif Tamil', ['Tamil'], /^tamil$/, 1.069, 0.492);
const serifJapanese = family('Noto Serif JP', ['Japanese'], NUMBERED, 1.151, 0.286);
const sansJapanese = family('Noto Sans JP', ['Japanese'], NUMBERED, 1.16, 0.288);
const korean = family('Noto Serif KR', ['Korean'], NUMBERED, 1.151, 0.286);
const chinese = family('Noto Serif SC', ['Chinese'], NUMBERED, 1.151, 0.286);

/** Where a character is looked for, in order. Scripts without a sans here take their serif for furniture, too. */
export const FONT_ORDER: Readonly<Record<'serif' | 'sans', readonly FontFamily[]>> = {
  serif: [sourceSerif, naskh, serifHebrew, serifDevanagari, bengali, tamil, serifJapanese, chinese, korean],
  sans: [
    libreFranklin,
    sourceSerif,
    sansArabic,
    sansHebrew,
    sansDevanagari,
    bengali,
    tamil,
    sansJapanese,
    chinese,
    korean,
  ],
};

function family(
  name: string,
  scripts: readonly Script[],
  subsets: RegExp,
  ascent: number,
  descent: number,
): FontFamily {
  return { name, folder: name.toLowerCase().replaceAll(' ', '-'), scripts, subsets, ascent, descent };
}
