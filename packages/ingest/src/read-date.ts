import { MONTHS } from './languages/months.js';

const ISO =
  /^([+-]?\d{4,6})-?(\d{2})-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const DAY_FIRST =
  /^(?:\p{L}+,?\s)?(\d{1,2})\.?(?:st|nd|rd|th|er|º)?\s(?:de\s|of\s)?(\p{L}+)\.?,?\s(?:de\s|del\s)?(\d{4})(?:\s(\d{2}):(\d{2})(?::(\d{2}))?\s(GMT|UTC|[+-]\d{4}))?/u;
const MONTH_FIRST = /^(?:\p{L}+,?\s)?(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/u;

const EAST_ASIAN = /^(\d{4})年(\d{1,2})月(\d{1,2})日(?:\s?(\d{1,2})[:時](\d{2})分?)?/u;
const NUMBERS = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/;
// Where a date may begin in a line.
const STARTS =
  /(?<![\p{L}\p{N}])(?:\d{1,4}(?=[\s.年/-]|º|st|nd|rd|th)|\p{L}{3,12}\.?(?=\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}))/gu;

/**
 * A date as a story holds it (`2016-08-18`, or with time and zone by RFC 3339) from what articles write: ISO 8601 in
 * its common shapes, RFC 2822, "18 August 2016", "August 18, 2016", "18.8.2016", "2016年8月18日". A time without a zone is left out, since nobody
 * could say when it was. Undefined for anything else and for a day that does not exist.
 */
export function readDate(text: string): string | undefined {
  const value = text.trim().slice(0, 80);
  return iso(value) ?? written(value) ?? numbers(value);
}

/** The first date in a line and where it starts ("By Jane Doe, 4 March 2026"). Looks at 300 characters. */
export function findDate(line: string): { date: string; index: number } | undefined {
  const text = line.slice(0, 300);
  for (const { index } of text.matchAll(STARTS)) {
    const date = readDate(text.slice(index));
    if (date !== undefined) return { date, index };
  }
  return undefined;
}

/** 18.8.2016 and 18/8/2016, where the day can be told from the month: by the stop, or because no month is so large. */
function numbers(value: string): string | undefined {
  const [, year, month, day] = EAST_ASIAN.exec(value) ?? [];
  if (year && month && day) return existing(year, month, day);
  const [whole = '', first = '', second = '', last = ''] = NUMBERS.exec(value) ?? [];
  if (whole === '') return undefined;
  if (whole.includes('.') || Number(first) > 12 || first === second) return existing(last, second, first);
  return Number(second) > 12 ? existing(last, first, second) : undefined;
}

function existing(year: string, month: string, day: string): string | undefined {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return exists(date) ? date : undefined;
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
  const [, , , , hour, minute, second, zone] = dayFirst ?? [];
  if (!hour || !zone) return date;
  const offset = /^[A-Z]/.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  return `${date}T${hour}:${minute}${second ? `:${second}` : ''}${offset}`;
}

function exists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const moment = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
}
