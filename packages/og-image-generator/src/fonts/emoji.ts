import { inRanges, parseUnicodeRange } from './unicode-range.js';

/** One emoji as a reader sees it: with its skin tone, joined to others, a flag, a keycap. */
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|[0-9#*]\uFE0F?\u20E3|(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}|[\u{E0020}-\u{E007F}])*)/gu;

// What twemoji-colr-font 15.0.3 has in its cmap, but digits and invisible characters.
const RANGES = parseUnicodeRange(
  [
    'U+203C,U+2049,U+20E3,U+2122,U+2139,U+2194-2199,U+21A9-21AA,U+231A-231B,U+2328,U+23CF,U+23E9-23F3',
    'U+23F8-23FA,U+24C2,U+25AA-25AB,U+25B6,U+25C0,U+25FB-25FE,U+2600-2604,U+260E-2618,U+261D-262F,U+2638-263A',
    'U+2640-2642,U+2648-2653,U+265F-2668,U+267B-267F,U+2692-2697,U+2699-26A1,U+26A7-26AB,U+26B0-26B1',
    'U+26BD-26BE,U+26C4-26C8,U+26CE-26D4,U+26E9-26EA,U+26F0-26F5,U+26F7-26FD,U+2702-2705,U+2708-270D',
    'U+270F-2716,U+271D-2721,U+2728,U+2733-2734,U+2744-2747,U+274C-274E,U+2753-2757,U+2763-2764,U+2795-2797',
    'U+27A1,U+27B0,U+27BF,U+2934-2935,U+2B05-2B07,U+2B1B-2B1C,U+2B50,U+2B55,U+3030,U+303D,U+3297-3299,U+E50A',
    'U+FE0F,U+1F004,U+1F0CF,U+1F170-1F171,U+1F17E-1F17F,U+1F18E,U+1F191-1F19A,U+1F1E6-1F1FF,U+1F201-1F202',
    'U+1F21A,U+1F22F,U+1F232-1F23A,U+1F250-1F251,U+1F300-1F321,U+1F324-1F393,U+1F396-1F397,U+1F399-1F39B',
    'U+1F39E-1F3F0,U+1F3F3-1F3F5,U+1F3F7-1F4FD,U+1F4FF-1F53D,U+1F549-1F54E,U+1F550-1F567,U+1F56F-1F570',
    'U+1F573-1F57A,U+1F587,U+1F58A-1F58D,U+1F590,U+1F595-1F596,U+1F5A4-1F5A5,U+1F5A8,U+1F5B1-1F5B2,U+1F5BC',
    'U+1F5C2-1F5C4,U+1F5D1-1F5D3,U+1F5DC-1F5DE,U+1F5E1,U+1F5E3,U+1F5E8,U+1F5EF,U+1F5F3,U+1F5FA-1F64F',
    'U+1F680-1F6C5,U+1F6CB-1F6D2,U+1F6D5-1F6D7,U+1F6DC-1F6E5,U+1F6E9,U+1F6EB-1F6EC,U+1F6F0,U+1F6F3-1F6FC',
    'U+1F7E0-1F7EB,U+1F7F0,U+1F90C-1F93A,U+1F93C-1F945,U+1F947-1F9FF,U+1FA70-1FA7C,U+1FA80-1FA88',
    'U+1FA90-1FABD,U+1FABF-1FAC5,U+1FACE-1FADB,U+1FAE0-1FAE8,U+1FAF0-1FAF8,U+E0062-E0063,U+E0065,U+E0067',
    'U+E006C,U+E006E,U+E0073-E0074,U+E0077,U+E007F',
  ].join(','),
);

/** The emoji in a text, in order. */
export function emojiIn(text: string): string[] {
  return text.match(EMOJI) ?? [];
}

/** A text without its emoji. */
export function withoutEmoji(text: string): string {
  return text.replace(EMOJI, '');
}

/** Whether the colour font has every part of an emoji. */
export function hasEmoji(emoji: string): boolean {
  return [...emoji].every(
    (part) => /[\p{Default_Ignorable_Code_Point}0-9#*]/u.test(part) || inRanges(part.codePointAt(0) ?? 0, RANGES),
  );
}
