import type { Story } from './story-schema.js';

type Fields = Record<string, unknown>;

// Fields of the model that are numbers, objects or lists wherever they stand. Every other one is a text.
const NUMBERS = /^(schema|revision|width|height|duration|start|end|x|y)$/;
const OBJECTS = /^(publisher|warning|withdrawn|source|original|focalPoint)$/;
const LISTS = /^(byline|photos|videos|quotes|corrections|renditions|crops|captions|transcript)$/;
const TEXT_LISTS = /^(body|reasons|regions)$/;
/** Lists that are there, if only empty: in the story, in each photo and in each video. */
const ALWAYS = {
  story: ['byline', 'photos', 'videos', 'quotes', 'corrections', 'body'],
  photos: ['renditions'],
  videos: ['captions', 'transcript'],
};
/** More characters than any text of a story has: what is longer would only hold up the page. */
const LONGEST = 1e5;

/**
 * A story as an element reads it: lenient, without the schema's weight. Fields that are absent, of an odd type or far
 * too long are left out, list items too; what a newer schema adds does no harm. Undefined when the document is no story
 * at all (no id, or no headline while it is not withdrawn).
 */
export function readStory(value: unknown): Story | undefined {
  if (!isFields(value)) return undefined;
  const story = readFields(value, 'story');
  if (!story['id'] || !story['revision']) return undefined;
  if (!story['headline']) {
    if (!story['withdrawn']) return undefined;
    story['headline'] = '';
  }
  story['lang'] ??= 'en';
  // Every field that the type names was read by its type.
  return story as unknown as Story;
}

/** The fields of an object that stands under that name. */
function readFields(fields: Fields, under: string): Fields {
  const read: Fields = {};
  for (const list of ALWAYS[under as 'story'] ?? []) read[list] = [];
  for (const name of Object.keys(fields)) {
    const value = readField(fields[name], name);
    if (value !== undefined) read[name] = value;
  }
  return read;
}

/** A field by its name; undefined where it is odd. */
function readField(value: unknown, name: string): unknown {
  if (NUMBERS.test(name)) return Number.isFinite(value) ? value : undefined;
  if (OBJECTS.test(name) && value !== 'none') return isFields(value) ? readFields(value, name) : undefined;
  const items: unknown[] | undefined = Array.isArray(value) ? value : undefined;
  if (LISTS.test(name)) return items?.filter(isFields).map((item) => readFields(item, name));
  if (TEXT_LISTS.test(name)) return items?.filter(isText);
  return isText(value) ? value : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '' && value.length < LONGEST;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
