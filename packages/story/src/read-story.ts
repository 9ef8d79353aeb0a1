import type { Story } from './story-schema.js';

type Fields = Record<string, unknown>;

const LISTS = ['byline', 'photos', 'videos', 'quotes', 'corrections', 'body'] as const;
const TEXTS = [
  'url dir dek kicker dateline section licence published modified embedding archived',
  'src alt caption credit kind poster lang title text speaker affiliation spokenTo before after portrait was is note',
  'date reason name role fediverse logo colour words type label id headline',
]
  .join(' ')
  .split(' ');
const NUMBERS = 'schema revision width height duration start end x y'.split(' ');
const OBJECTS = 'publisher warning withdrawn source original focalPoint'.split(' ');
const INNER_LISTS: Partial<Record<string, readonly string[]>> = {
  photos: ['renditions'],
  videos: ['captions', 'transcript'],
};

/**
 * A story as an element reads it: lenient, without the schema's weight. Fields that are absent or of an odd type are
 * left out, unknown ones and those of a newer schema ignored, list items that are no objects dropped. Undefined when
 * the document is no story at all (no id, or no headline while it is not withdrawn).
 */
export function readStory(value: unknown): Story | undefined {
  if (!isFields(value)) return undefined;
  const story = readFields(value);
  const has = (name: string) => typeof story[name] === 'string' && story[name] !== '';
  if (!has('id') || typeof story['revision'] !== 'number') return undefined;
  if (!has('headline')) {
    if (!story['withdrawn']) return undefined;
    story['headline'] = '';
  }
  if (!has('lang')) story['lang'] = 'en';
  for (const list of LISTS) {
    const items = Array.isArray(value[list]) ? (value[list] as unknown[]) : [];
    story[list] =
      list === 'body'
        ? items.filter((item) => typeof item === 'string')
        : items.filter(isFields).map((item) => readItem(item, INNER_LISTS[list]));
  }
  // Every field that the type names was read by its type above, or is a list filled just now.
  return story as unknown as Story;
}

function readItem(item: Fields, innerLists: readonly string[] = []): Fields {
  const read = readFields(item);
  for (const list of innerLists)
    read[list] = Array.isArray(item[list]) ? item[list].filter(isFields).map(readFields) : [];
  return read;
}

function readFields(fields: Fields): Fields {
  const read: Fields = {};
  const take = (names: string[], fits: (value: unknown) => boolean) => {
    for (const name of names) if (fits(fields[name])) read[name] = fields[name];
  };
  take(TEXTS, (value) => typeof value === 'string' && value !== '');
  take(NUMBERS, (value) => typeof value === 'number' && Number.isFinite(value));
  for (const name of OBJECTS) if (isFields(fields[name])) read[name] = readFields(fields[name]);
  if (fields['warning'] === 'none') read['warning'] = 'none';
  // `source` of a story's quote is an object; reasons of a warning are a list of words.
  if (Array.isArray(fields['reasons']))
    read['reasons'] = fields['reasons'].filter((reason) => typeof reason === 'string');
  return read;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
