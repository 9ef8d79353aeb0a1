import { came } from './describe-issue.js';
import { safeUrl, type AddressUse } from './safe-url.js';
import type { Problem } from './story-error.js';

// Every address of the model, by the shape of its pointer. A draft's media may lie beside the article (a relative path).
const ADDRESSES: [pattern: RegExp, use: AddressUse][] = [
  [/^\/(url|archived|licence)$/, 'link'],
  [/^\/publisher\/url$/, 'link'],
  [/^\/publisher\/logo$/, 'media'],
  [/^\/byline\/\d+\/url$/, 'link'],
  [/^\/photos\/\d+\/(src|(renditions|crops)\/\d+\/src)$/, 'media'],
  [/^\/photos\/\d+\/licence$/, 'link'],
  [/^\/videos\/\d+\/(src|poster|captions\/\d+\/src)$/, 'media'],
  [/^\/quotes\/\d+\/source\/url$/, 'link'],
];
const DATES =
  /^\/(published|modified|withdrawn\/date|corrections\/\d+\/date|videos\/\d+\/availableUntil|(photos|videos|quotes)\/\d+\/withdrawn\/date)$/;
const BESIDE = 'https://beside-the-article.invalid/';

/**
 * What the schema cannot say, asked of any document whatever its shape: addresses are safe, days exist, ids are
 * unique within their list, a video ends after it starts, a correction says something, a portrait is a photo.
 */
export function checkRules(value: unknown): Problem[] {
  const problems: Problem[] = [];
  const say = (pointer: string, code: string, message: string) => problems.push({ pointer, code, message });
  for (const [pointer, leaf] of leaves(value)) {
    const use = ADDRESSES.find(([pattern]) => pattern.test(pointer))?.[1];
    if (use && typeof leaf === 'string' && !isSafe(leaf, use))
      say(
        pointer,
        'address',
        `${pointer} must be an https or http address, but ${came(leaf)}. Give the address itself.`,
      );
    if (DATES.test(pointer) && typeof leaf === 'string' && !dayExists(leaf))
      say(pointer, 'date', `${pointer} must be a day that exists, but ${came(leaf)}. Correct the date.`);
  }
  const story = isObject(value) ? value : {};
  for (const list of ['photos', 'videos', 'quotes']) {
    const seen = new Set<unknown>();
    for (const [index, item] of objects(story[list])) {
      const pointer = `/${list}/${index}`;
      if (typeof item['id'] === 'string' && seen.has(item['id']))
        say(
          `${pointer}/id`,
          'duplicate',
          `${pointer}/id must be the only one of its list, but ${came(item['id'])} again. Rename one.`,
        );
      seen.add(item['id']);
      const { start = 0, end } = item;
      if (typeof start === 'number' && typeof end === 'number' && end <= start)
        say(
          `${pointer}/end`,
          'order',
          `${pointer}/end must be later than its start (${start}), but ${came(end)}. Swap them or leave one out.`,
        );
    }
  }
  for (const [index, correction] of objects(story['corrections']))
    if (!correction['is'] && !correction['note'])
      say(
        `/corrections/${index}`,
        'missing',
        `/corrections/${index} must say what is right ("is") or carry a note, but has neither. Add one.`,
      );
  const photos = new Set(objects(story['photos']).map(([, photo]) => photo['id']));
  for (const [index, { portrait }] of objects(story['quotes']))
    if (typeof portrait === 'string' && !photos.has(portrait))
      say(
        `/quotes/${index}/portrait`,
        'reference',
        `/quotes/${index}/portrait must be the id of a photo of this story, but ${came(portrait)}. Add the photo or leave it out.`,
      );
  return problems;
}

const isSafe = (address: string, use: AddressUse) =>
  safeUrl(address, use, use === 'media' ? BESIDE : undefined) !== undefined;

/** Whether the calendar has that day and the clock that hour. */
function dayExists(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.slice(0, 10).split('-').map(Number);
  const found = new Date(Date.UTC(year, month - 1, day));
  const timeIsRight = date.length === 10 || !Number.isNaN(Date.parse(date));
  return timeIsRight && found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(value: unknown): [number, Record<string, unknown>][] {
  return Array.isArray(value)
    ? value.flatMap((item, index) => (isObject(item) ? [[index, item] as [number, Record<string, unknown>]] : []))
    : [];
}

// No field of a story lies deeper than five levels; what does is not ours and is not walked.
function* leaves(value: unknown, pointer = '', depth = 0): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null || depth > 6) yield [pointer, value];
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${pointer}/${key}`, depth + 1);
}
