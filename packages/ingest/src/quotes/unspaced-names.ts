import type { PatternSpeech } from '../languages/language.js';
import type { Mention } from './mentions.js';
import type { Range } from './sentences.js';

const FAMILY = 100;

/**
 * The full names of the people whom quotations name, in scripts whose names cannot be told by capitals: a name that goes
 * on before its title (古賀 → 古賀ミツさん), and the calling that stands before a name (शिक्षिका मीरा जोशी).
 */
export function namesRoundSpeakers(
  speakers: readonly string[],
  paragraphs: readonly string[],
  speech: PatternSpeech,
): Mention[] {
  const titles = new Set(speech.titles.split(' '));
  const endings = speech.titleLast
    ? new RegExp(
        `^([\\p{Script=Han}\\p{Script=Katakana}ー・]{1,6}?)(?:さん|氏|くん|君|さま|（|${[...titles].join('|')})`,
        'u',
      )
    : undefined;
  return [...new Set(speakers)].slice(0, FAMILY).flatMap((name) => {
    for (const [paragraph, text] of paragraphs.entries()) {
      const start = text.indexOf(name);
      if (start < 0) continue;
      const end = start + name.length;
      const mention = { paragraph, start, end };
      const rest = endings?.exec(text.slice(end, end + 16))?.[1];
      if (rest !== undefined && ![...titles].includes(rest)) return [{ ...mention, name: name + rest }];
      const calling = speech.titleLast ? undefined : /(\S+)\s$/u.exec(text.slice(Math.max(0, start - 40), start))?.[1];
      if (calling !== undefined && titles.has(calling)) return [{ ...mention, name, role: calling }];
      // "محمود العطار" of somebody who is only called العطار later
      const isGiven = calling !== undefined && !name.includes(' ') && !speech.notGiven.test(calling);
      if (isGiven) return [{ ...mention, start: start - calling.length - 1, name: `${calling} ${name}` }];
    }
    return [];
  });
}

/** Everybody whom a text without capitals names by an honorific or a title behind the name: 中島葵さん, 田村誠町長. */
export function titledNames(
  text: string,
  paragraph: number,
  speech: PatternSpeech,
  sentences: readonly Range[],
): Mention[] {
  if (!speech.titleLast) return [];
  const titles = speech.titles.split(' ').join('|');
  const pattern = new RegExp(
    `(?<house>[\\p{Script=Han}\\p{Script=Katakana}ー]{2,16}の)?(?<name>[\\p{Script=Han}\\p{Script=Katakana}ー・＝]{2,14}?|\\p{Script=Han}{1,4}[\\p{Script=Hiragana}]{1,4}(?=さん|氏))(?<title>さん|氏|くん|君|${titles})`,
    'gu',
  );
  return [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups }): Mention[] => {
    const { house = '', name = '', title = '' } = groups ?? {};
    const isPolite = /^(?:さん|氏|くん|君)$/.test(title);
    const start = index + house.length;
    const sentence = sentences.findLast((range) => range.start <= start)?.start ?? 0;
    const role = isPolite ? house.slice(0, -1) || undefined : house.slice(0, -1) + title;
    return [{ name, paragraph, start, end: index + whole.length, sentence, role }];
  });
}
