import { findDate } from '../read-date.js';

const HEAD = /^(.{2,90}?)\s?(?:\.?--|\.?[–—]|\.-|\s-)\s/u;
const PLACE = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:[ /](?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|la|di|do|da|am|an|der|sur|on|upon|of)){0,4}`;
const PARTS = new RegExp(
  `^(?<place>${PLACE}(?:, \\p{Lu}[\\p{L}.]+(?: \\p{Lu}\\p{L}+)?)??)(?:,? (?<day>[\\p{L}.]{0,12} ?\\d{1,2}\\.? ?(?:de |d')?[\\p{L}.]{0,12}(?:,? \\d{4})?))?(?:,? ?\\((?<agency>[\\p{L}\\d ./-]{2,30})\\))?\\.?$`,
  'u',
);
const OTHER_SCRIPT =
  /^(?<place>[\p{Lo}\p{M}]{2,20}(?: [\p{Lo}\p{M}]{2,20}){0,2}) ?\((?<agency>[\p{L} .]{2,30})\)\s?[-–—]\s/u;

/** The place, and the day when it is there, that open a wire story: "PORT SELWICK, 12 November 2026 - Crews …". */
export function readDateline(paragraph: string): { place: string; date?: string | undefined } | undefined {
  const start = paragraph.slice(0, 120);
  const head = HEAD.exec(start)?.[1] ?? '';
  const { place, day, agency } = PARTS.exec(head)?.groups ?? OTHER_SCRIPT.exec(start)?.groups ?? {};
  if (!place) return undefined;
  const isLoud = place.length > 2 && place === place.toUpperCase() && /\p{Lu}/u.test(place);
  if (!isLoud && day === undefined && agency === undefined) return undefined;
  return { place: place.trim(), date: findDate(head)?.date };
}
