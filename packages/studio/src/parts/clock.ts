/** The time of day of an instant, as the interface's language writes it; the day as well when it is not today's. */
export function clock(instant: string, lang: string, now = new Date()): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const isToday = date.toDateString() === now.toDateString();
  return new Intl.DateTimeFormat(lang, {
    ...(isToday ? {} : { day: 'numeric', month: 'short' }),
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
}
