import { readDate } from '../read-date.js';

const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M} .'’-]{2,40}(?:,\s\p{Lu}[\p{L} .]{1,30})??|\p{Lu}[\p{L} .'’-]{2,30}(?=,?\s\())(?:,\s(?<date>[^()–—-]{4,30}?))?\s?(?:\([\p{L} .]{2,30}\))?\s?(?:--|[–—-])\s/u;

/** The place, and the day when it is there, that open a wire story: "PORT SELWICK, 12 November 2026 - Crews …". */
export function readDateline(paragraph: string): { place: string; date?: string | undefined } | undefined {
  const { place, date } = DATELINE.exec(paragraph.slice(0, 160))?.groups ?? {};
  if (!place) return undefined;
  const day = date === undefined ? undefined : readDate(date);
  return { place: day || !date ? place.trim() : `${place.trim()}, ${date}`, date: day };
}
