import { basename } from 'node:path';
import { readStory, type Correction, type Story } from '@clipsheet/story';
import type { Ahead, Memory } from './memory.js';

/** The stories that were published from the studio, by the digest of the article that each was made from. */
export function aheadByArticle(memory: Memory): Map<string, Ahead> {
  return new Map(
    Object.values(memory.stories).flatMap(({ ahead }) =>
      ahead?.article === undefined ? [] : [[ahead.article, ahead]],
    ),
  );
}

/** The notices of a published story, without its words; undefined where it has none. */
export function noticesOf({
  schema,
  id,
  revision,
  lang,
  headline,
  withdrawn,
  corrections,
  photos,
}: Story): Ahead | undefined {
  const taken = photos.filter((photo) => photo.withdrawn);
  if (!withdrawn && corrections.length === 0 && taken.length === 0) return undefined;
  return { story: { schema, id, revision, lang, headline, withdrawn, corrections, photos: taken } };
}

/**
 * Published corrections and withdrawals that an article does not say, one sentence each with what to write into it. To
 * publish the article without them would undo them without a word.
 */
export function lackingNotices(article: Noticing, path: string, ahead: Ahead | undefined): string[] {
  const name = basename(path);
  const { corrections, withdrawn, photos } = lacking(article, ahead);
  return [
    ...corrections.map(
      (one) =>
        `/corrections must hold the published correction “${wordsOf(one)}”, but ${name} does not have it. Add it: corrections: [${flow(one)}]`,
    ),
    ...(withdrawn
      ? [
          `/withdrawn must say that the story was withdrawn, but ${name} does not. Add it: withdrawn: ${flow(withdrawn)}`,
        ]
      : []),
    ...photos.map(
      (photo) =>
        `/photos/@${photo.id} must be withdrawn as it was published, but is not in ${name}. Add below its id: withdrawn: ${flow(photo.withdrawn ?? {})}`,
    ),
  ];
}

/** What an article says, and the published notices that it does not say after its own. */
export function withNotices<T extends Noticing>(article: T, ahead: Ahead | undefined): T {
  const { corrections, withdrawn, photos } = lacking(article, ahead);
  return {
    ...article,
    ...(withdrawn && { withdrawn }),
    corrections: [...article.corrections, ...corrections],
    photos: article.photos.map((photo) => {
      const taken = photos.find(({ id }) => id === photo.id)?.withdrawn;
      return taken ? { ...photo, withdrawn: taken } : photo;
    }),
  };
}

/** The notices of a story or of a draft. */
type Noticing = Pick<Story, 'corrections' | 'withdrawn'> & { photos: readonly Partial<Story['photos'][number]>[] };

function lacking(article: Noticing, ahead: Ahead | undefined): Pick<Story, 'corrections' | 'withdrawn' | 'photos'> {
  const published = ahead && readStory(ahead.story);
  if (!published) return { corrections: [], photos: [] };
  return {
    // An article may say a correction in other words around it; what is right must be there.
    corrections: published.corrections.filter(
      (one) => !article.corrections.some((other) => wordsOf(other) === wordsOf(one)),
    ),
    withdrawn: article.withdrawn ? undefined : published.withdrawn,
    photos: published.photos.filter(
      ({ id, withdrawn }) => withdrawn && article.photos.some((own) => own.id === id && !own.withdrawn),
    ),
  };
}

function wordsOf({ is, note, was }: Correction): string {
  return (is ?? note ?? was ?? '').replace(/\s+/g, ' ').trim();
}

/** An object as YAML takes it on one line: a text as JSON writes it is a text of YAML too (YAML 1.2, 1.3). */
function flow(fields: object): string {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `{ ${entries.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }`;
}
