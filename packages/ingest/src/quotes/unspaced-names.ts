import type { PatternSpeech } from '../languages/language.js';
import type { Mention } from './mentions.js';

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
    }
    return [];
  });
}
