import type { PictureKind } from '@clipsheet/story';
import { CREDIT_LABELS } from './credit-labels.js';

/** A credit as read: who owns the picture, and what its label says of the picture. */
export interface Credit {
  credit: string;
  /** Undefined where the label says nothing but "picture". */
  pictureKind?: PictureKind | undefined;
  /** The form in which it stood, for the report. */
  rule: string;
}

const LONGEST = 160;
const BEFORE_LABEL = new RegExp(
  `[\\s,;](?=(?:${[...CREDIT_LABELS.keys()].map((label) => label.replace(/[.()]/g, '\\$&')).join('|')})\\s?(?:[:：＝=・|]|by\\s))`,
  'giu',
);
// "Foto Marco Testa / LaPresse"
const BARE_LABEL = /^(?:fotos?|photos?|bild|picture|ph\.?)\s(?=\p{Lu})(.{3,60})$/iu;
const LABEL = /^([\p{L}\p{M}’'/. -]{1,40}?)\s?(?:[:：|＝=・]|\.{3}|…)\s?(.+)$/u;
const LABEL_BY = /^([\p{L}]+(?:\s[\p{L}]+){0,2}\s(?:by|of|von|par|por|de|di|door|av|via))\s(\p{Lu}.*)$/u;
const WHOSE = /^(?:\p{L}{3,10}\s)?(?:©|ⓒ|\(c\)|copyright)\s?(?:(?:19|20)\d\d,?\s)?(.{2,120})$/iu;
// 田村京子撮影 · 海洋研究所提供
const TAKEN = /^([\p{Script=Han}\p{Script=Katakana}ー・\p{L}\d]{2,30}?)(?:撮影|提供)$/u;
const CAMERA = /^[📷📸]\s?:?\s?(.{2,80})$/u;
const AGENCY =
  '(?:AP|AFP|EPA|EFE|Europa Press|LUSA|Lusa|Agência Brasil|Agência O Globo|Folhapress|Télam|Notimex|Keystone|APA|Belga|ANP|NTB|Scanpix|Ritzau|PTI|ANI|Press Association|The Canadian Press|AAP|Sipa Press|Sipa|Zuma Press|iStock|Adobe Stock|Pixabay|Pexels|ddp|epd|KNA|LaPresse|Ansa|Contrasto|Abaca|Hans Lucas|Maxppp|共同通信|共同|時事通信|時事|ロイター|アフロ|رويترز|أ ف ب|أ\\.ف\\.ب|فرانس برس|الأناضول|PA|PA Media|PA Wire|ANSA|dpa|DPA|Reuters|REUTERS|Getty Images|Getty|Shutterstock|Alamy|Bloomberg|Xinhua|TASS|Kyodo|Jiji|IMAGO|imago images|picture alliance|Magnum Photos|NurPhoto|Anadolu|Unsplash|Wikimedia Commons|Flickr|NASA|Handout|EPA-EFE)';
const BY_AGENCY = new RegExp(
  `^(?:(?:\\p{Lu}[^.!?]{1,60}?)(?:\\s?[/|–-]\\s?|,\\s|\\svia\\s))?${AGENCY}(?:\\s?/\\s?\\p{Lu}[^.!?]{1,40}|\\svia\\s${AGENCY}(?:\\s\\w+)?)?$`,
  'u',
);
const PHOTO_AGENCY = /^((?:AP|AFP|EPA|PA|Reuters|Kyodo) (?:Photo|Image)s?)\s?\/\s?(.{2,80})$/u;

/**
 * The credit in a line that holds nothing else: "Picture: X", "Photo by X/Agency", "(AP Photo/X)", "© X", "[Foto: X]",
 * "X/Getty Images". Undefined for any other line.
 */
export function creditIn(line: string): Credit | undefined {
  const text = line
    .trim()
    .replace(/^[([（［]\s?(.*?)\s?[)\]）］]\.?$/su, '$1')
    .replace(/\.$/, '');
  if (text.length > LONGEST || text === '') return undefined;
  const [, label, owner] = LABEL.exec(text) ?? LABEL_BY.exec(text) ?? [];
  const kind = label && CREDIT_LABELS.get(label.trim().toLowerCase().replace(/\.$/, ''));
  if (kind && owner && isOwner(owner))
    return {
      credit: withoutMark(owner),
      pictureKind: kind === 'photograph' ? undefined : kind,
      rule: `“${label.trim()}:”`,
    };
  const agency = PHOTO_AGENCY.exec(text);
  if (agency?.[1] && agency[2]) return { credit: `${agency[1]}/${agency[2].trim()}`, rule: '“(AP Photo/…)”' };
  const taken = TAKEN.exec(text)?.[1] ?? CAMERA.exec(text)?.[1];
  if (taken && isOwner(taken)) return { credit: taken.trim(), rule: 'the one who took or gave it' };
  const unmarked = BARE_LABEL.exec(text)?.[1];
  if (unmarked && isNames(unmarked)) return { credit: unmarked.trim(), rule: '“Photo” before a name' };
  const copyright = WHOSE.exec(text)?.[1];
  if (copyright && isOwner(copyright)) return { credit: copyright.trim(), rule: '“©”' };
  return BY_AGENCY.test(text) ? { credit: text, rule: 'the name of an agency' } : undefined;
}

/** A caption and the credit at its end: "The harbour at dusk. Picture: Jane Doe", "… on Tuesday. (AP Photo/Jane Doe)". */
export function splitCaption(text: string): { caption?: string; credit?: Credit } {
  const whole = creditIn(text);
  if (whole) return { credit: whole };
  const tail = text.slice(-LONGEST - 20);
  const offset = text.length - tail.length;
  const cuts = [
    ...tail.matchAll(
      /[.!?…。！？।؟”"»)]\s+|\s[-–—|•·/＝]\s|＝|\n|\s(?=[([（©])|[。．]|[（](?=[^）]*）$)|\s(?=(?:©|ⓒ|\p{Lu}\p{L}+(?:\s\p{L}+){0,2}\s?[:：]\s))/gu,
    ),
  ];
  // Where a label follows, also without a full stop before it: "Crews on the quay Photo: Jane Doe"
  cuts.push(...[...tail.matchAll(BEFORE_LABEL)]);
  cuts.sort((one, other) => one.index - other.index);
  for (const cut of cuts.reverse()) {
    const at = cut[0].startsWith('（') ? cut.index : cut.index + cut[0].length;
    const credit = creditIn(tail.slice(at));
    if (!credit) continue;
    const caption = text.slice(0, offset + at).replace(/[\s|•·–—-]+$/u, '');
    return caption === '' ? { credit } : { caption, credit };
  }
  return text === '' ? {} : { caption: text };
}

/** "© dpa" behind a label is dpa. */
const withoutMark = (owner: string): string => owner.replace(/^(?:©|ⓒ|\(c\))\s?/iu, '').trim();

/** Nothing but words with capitals, and the strokes between them. */
const isNames = (words: string): boolean =>
  words.split(/\s+/).every((word) => /^[\p{Lu}/|–-]/u.test(word) || /^(?:de|da|di|van|von|via|for|la|del)$/.test(word));

/** Names, not a sentence: at most fourteen words, no end of a sentence inside but in initials. */
function isOwner(words: string): boolean {
  return words.split(/\s+/).length <= 14 && !/\p{Ll}{3,}[.!?]\s+\p{Lu}/u.test(words);
}
