/**
 * A date as readers of `lang` write it: "18 Aug 2016". Words that are no date ("earlier this month") come back as
 * they are. A time is printed as the day it had in its own zone.
 */
export function formatDate(date: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? [];
  if (!year) return date;
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (Number.isNaN(time.getTime())) return date;
  // British order is what most English readers of the world expect; a region of its own is kept (en-US).
  const locale = lang.toLowerCase() === 'en' ? 'en-GB' : lang;
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  try {
    return new Intl.DateTimeFormat(locale, options).format(time);
  } catch {
    return new Intl.DateTimeFormat('en-GB', options).format(time); // a tag that Intl refuses
  }
}

/** The day of a date or time, 2016-08-18. */
export function dayOf(date: string): string {
  return date.slice(0, 10);
}
