import { MONTHS } from './languages/months.js';

const ISO =
  /^([+-]?\d{4,6})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY_FIRST =
  /^(?:\p{L}+,?\s)?(\d{1,2})\.?(?:st|nd|rd|th)?\s(?:de\s)?(\p{L}+)\.?,?\s(?:de\s)?(\d{4})(?:\s(\d{2}):(\d{2})(?::\d{2})?\s(GMT|UTC|[+-]\d{4}))?/u;
const MONTH_FIRST = /^(?:\p{L}+,?\s)?(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u;

/**
 * A date as a story holds it (`2016-08-18`, or with time and zone by RFC 3339) from what articles write: ISO 8601 in
 * its common shapes, RFC 2822, "18 August 2016", "August 18, 2016". A time without a zone is left out, since nobody
 * could say when it was. Undefined for anything else and for a day that does not exist.
 */
export function readDate(text: string): string | undefined {
  const value = text.trim().slice(0, 80);
  return iso(value) ?? written(value);
}

function iso(value: string): string | undefined {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(value) ?? [];
  if (!year || year.length !== 4) return undefined;
  const date = `${year}-${month}-${day}`;
  if (!exists(date)) return undefined;
  if (!hour || !zone) return date;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const moment = `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`;
  return Number.isNaN(Date.parse(moment)) ? date : moment;
}

function written(value: string): string | undefined {
  const dayFirst = DAY_FIRST.exec(value);
  const monthFirst = dayFirst ? null : MONTH_FIRST.exec(value);
  const [day, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : [monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const month = MONTHS[name?.toLowerCase() ?? ''];
  if (!month || !day || !year) return undefined;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!exists(date)) return undefined;
  const [, , , , hour, minute, zone] = dayFirst ?? [];
  if (!hour || !zone) return date;
  const offset = /^[A-Z]/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${date}T${hour}:${minute}${offset}`;
}

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}
