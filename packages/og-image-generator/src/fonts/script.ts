/** The writing systems that the layouts know how to set. Han characters count as the language says. */
export type Script =
  | 'Latin'
  | 'Greek'
  | 'Cyrillic'
  | 'Arabic'
  | 'Hebrew'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Thai'
  | 'Ethiopic'
  | 'Japanese'
  | 'Chinese'
  | 'TraditionalChinese'
  | 'Korean';

const LETTERS: readonly (readonly [Script, RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Ethiopic', /\p{Script=Ethiopic}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
];
const HAN = /\p{Script=Han}/u;
// One ideograph or syllable block says about as much as two letters.
const DENSE: ReadonlySet<Script> = new Set(['Japanese', 'Chinese', 'TraditionalChinese', 'Korean']);
const TRADITIONAL = /^(zh-(?!hans\b)(.*-)?(hant|tw|hk|mo)\b|yue\b)/;

/**
 * The script that most of a text is written in; Latin where it has no letters. Han is Japanese beside kana or where
 * `lang` is Japanese, Korean beside Hangul or in Korean, else Chinese: traditional where `lang` says so (zh-Hant, zh-TW,
 * zh-HK, zh-MO, yue), else simplified.
 */
export function mainScript(text: string, lang: string): Script {
  const counts = new Map<Script, number>();
  let han = 0;
  for (const character of text) {
    if (HAN.test(character)) han += 2;
    const script = LETTERS.find(([, letters]) => letters.test(character))?.[0];
    if (script) counts.set(script, (counts.get(script) ?? 0) + (DENSE.has(script) ? 2 : 1));
  }
  if (han > 0) {
    const script = hanScript(counts, lang);
    counts.set(script, (counts.get(script) ?? 0) + han);
  }
  let main: Script = 'Latin';
  for (const [script, count] of counts) if (count > (counts.get(main) ?? 0)) main = script;
  return main;
}

function hanScript(counts: ReadonlyMap<Script, number>, lang: string): Script {
  const language = lang.toLowerCase().split('-')[0];
  if (counts.has('Japanese') || language === 'ja') return 'Japanese';
  if (counts.has('Korean') || language === 'ko') return 'Korean';
  return TRADITIONAL.test(lang.toLowerCase()) ? 'TraditionalChinese' : 'Chinese';
}
