import type { Story } from '@clipsheet/story';

/**
 * Whether a file below `media/` belongs to something taken back: to a withdrawn story, or by its name to a withdrawn
 * photo (`{id}-{width}.…`, `{id}-{width}x{height}.…`) or video (`{id}.…`, `{id}-poster-…`, `{id}-{language}.…`).
 */
export function isWithdrawnMedia({ withdrawn, photos, videos }: Story, file: string): boolean {
  if (withdrawn) return true;
  const name = file.slice(0, file.indexOf('.'));
  const rest = (given: string, id = mediaName(given)) =>
    name === id ? '' : name.startsWith(`${id}-`) ? name.slice(id.length + 1) : undefined;
  const isOf = (pattern: RegExp) => (item: { id: string; withdrawn?: unknown }) =>
    item.withdrawn !== undefined && pattern.test(rest(item.id) ?? '!');
  return photos.some(isOf(/^\d+(x\d+)?$/)) || videos.some(isOf(/^(|poster|poster-\d+|[a-z]{2,8}(-[a-z0-9]{1,8})*)$/));
}

/** What files of a photo or video are called. A file's name does not begin with a hyphen, though an id may. */
export function mediaName(id: string): string {
  return id.replace(/^-+/, (hyphens) => 'x'.repeat(hyphens.length));
}
