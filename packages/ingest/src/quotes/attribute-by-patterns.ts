import type { PatternSpeech } from '../languages/language.js';
import type { Attribution, Surroundings } from './attribution.js';
import type { Subject } from './subject.js';

const REACH = 160;

/**
 * Who said the words, in languages whose names have no capitals: by patterns of the language's data. Undefined when
 * none matches. Each pattern sees at most 160 characters.
 */
export function attributeByPatterns(
  around: Surroundings,
  speech: PatternSpeech,
  when: RegExp,
): Attribution | undefined {
  const before = around.before.slice(-REACH);
  const after = around.after.slice(0, REACH);
  // A pattern that names nobody ("…" he said) counts only when no other matches.
  let vague: Attribution | undefined;
  for (const [text, patterns, rule] of [
    [after, speech.after, 'verb behind the quotation'],
    [before, speech.before, 'verb before the quotation'],
  ] as const)
    for (const pattern of patterns) {
      const match = pattern.exec(text);
      if (!match) continue;
      const { speaker = '', affiliation, to } = match.groups ?? {};
      const time = when.exec(match[0])?.[0];
      const subject = subjectIn(time ? speaker.replace(time, ' ') : speaker, affiliation, speech);
      if (!subject) continue;
      const found = { subject, rule, confidence: 0.9, close: true, spokenTo: to?.trim(), when: time };
      if (subject.pronoun !== '') return found;
      vague ??= found;
    }
  return vague;
}

function subjectIn(phrase: string, beside: string | undefined, speech: PatternSpeech): Subject | undefined {
  const words = phrase
    .replace(speech.ends, '')
    .trim()
    .replace(/^[،,、\s]+|[،,、\s]+$/gu, '');
  if (words === '') return { pronoun: '' };
  if (speech.pronouns.test(words)) return { pronoun: words };
  const { name, role } = speech.titleLast ? titleBehind(words, speech) : titleInFront(words, speech);
  const affiliation = beside?.trim() || role;
  return name ? { name, affiliation } : { description: words, affiliation: undefined };
}

/** "رئيس اللجنة عمر الدالي", "नाविक समिति की अध्यक्ष सुनीता मल्लाह": up to the last word of office it is the role. */
function titleInFront(words: string, speech: PatternSpeech): { name?: string; role?: string } {
  const titles = speech.titles.split(' ');
  const parts = words.split(' ');
  const last = parts.findLastIndex((part, index) => index < parts.length - 1 && titles.includes(part));
  const name = parts
    .slice(last + 1)
    .join(' ')
    .replace(speech.honorifics, '')
    .trim();
  if (name === '' || parts.length - last - 1 > 5) return {};
  return { name, ...(last >= 0 && { role: parts.slice(0, last + 1).join(' ') }) };
}

/** "消防局の田中健一局長": the name stands between the house and the title. */
function titleBehind(words: string, speech: PatternSpeech): { name?: string; role?: string } {
  const title = speech.titles.split(' ').find((word) => words.endsWith(word)) ?? '';
  const bare = words.slice(0, words.length - title.length).replace(speech.honorifics, '');
  const [, front = '', name = ''] =
    /^(.*?)([\p{Script=Han}\p{Script=Katakana}ー・々ヶ＝]+(?:\s[\p{Script=Han}\p{Script=Katakana}ー々ヶ]+)?)$/su.exec(
      bare,
    ) ?? [];
  if (name === '') return {};
  const house = /([^、。]+?)(?:の|を務める|を務めた)$/u.exec(front)?.[1]?.replace(/^.*[、。]/su, '');
  const role = title && house ? `${house}${title}` : title || house;
  return { name, ...(role && { role }) };
}
