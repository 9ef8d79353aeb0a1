import { slug, STORY_SCHEMA, type Story } from '@clipsheet/story';
import { listOf, readFields, type FieldReader } from '../fields/field-reader.js';
import { STORY_FIELDS, type StoryFields } from '../fields/story-fields.js';
import { given } from '../given.js';
import { IngestError } from '../ingest-error.js';
import { LIMITS } from '../limits.js';
import type { Problem } from '../manuscript.js';
import { plainText } from '../plain-text.js';
import type { Reading, StoryDraft } from '../reading.js';
import { Report } from '../report.js';

const SOURCE = 'the Story';

interface OwnFields extends StoryFields {
  schema: number;
  revision: number;
  dir: NonNullable<Story['dir']>;
  body: string[];
}

const whole: FieldReader<number> = {
  expects: 'a whole number from 1',
  read: (value) => (typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined),
};
const FIELDS = {
  ...STORY_FIELDS,
  schema: whole,
  revision: whole,
  dir: {
    expects: 'ltr or rtl',
    read: (value: unknown) => (value === 'ltr' || value === 'rtl' ? value : undefined),
  },
  body: listOf({
    expects: 'a paragraph',
    read: (value: unknown) => (typeof value === 'string' ? plainText(value) || undefined : undefined),
  }),
};

/**
 * A Story's own JSON, as `story.json` and as one of our share pages carry it: the same story again, with its ids and its
 * revision. Every text is cleaned and every address checked; what is not as it should be is left out and named.
 * Throws `ingest/not-an-article` for a Story without a headline that is not withdrawn.
 */
export function readStoryJson(value: unknown, name: string): Reading {
  const problems: Problem[] = [];
  const fields = readFields<OwnFields>(value, FIELDS, '', problems);
  const { warning, headline, id, photos = [], videos = [], quotes = [], body = [] } = fields;
  if (headline === undefined && !fields.withdrawn)
    throw new IngestError(
      'ingest/not-an-article',
      `${name} must be a Story with a headline, but has none. Check that it is the right file.`,
    );
  const report = new Report();
  for (const { pointer, message } of problems) report.warn(pointer, SOURCE, message);
  const story: StoryDraft = given({
    ...fields,
    schema: fields.schema ?? STORY_SCHEMA,
    id: id ?? slug(headline ?? ''),
    revision: fields.revision ?? 1,
    headline: headline ?? '',
    lang: fields.lang ?? 'en',
    byline: fields.byline ?? [],
    photos: photos.slice(0, LIMITS.maxPictures).map((photo, index) => ({
      ...given(photo),
      id: photo.id ?? `photo-${index + 1}`,
      renditions: photo.renditions ?? [],
    })),
    videos: videos.slice(0, LIMITS.maxPictures).map((video, index) => ({
      ...given(video),
      id: video.id ?? `video-${index + 1}`,
      captions: video.captions ?? [],
      transcript: video.transcript ?? [],
    })),
    quotes: quotes.flatMap((quote, index) =>
      quote.text === undefined ? [] : [{ ...given(quote), id: quote.id ?? `quote-${index + 1}`, text: quote.text }],
    ),
    corrections: fields.corrections ?? [],
    body: body.slice(0, LIMITS.maxBlocks),
    warning: warning === 'none' ? undefined : warning,
  });
  for (const field of Object.keys(story)) report.add('found', `/${field}`, SOURCE, 1, `/${field}, from ${SOURCE}.`);
  return { story, report: report.findings, type: 'story' };
}
