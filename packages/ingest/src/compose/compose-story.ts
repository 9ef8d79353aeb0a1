import { ID_PATTERN, shorten, slug, STORY_SCHEMA } from '@clipsheet/story';
import { found } from '../found.js';
import { given } from '../given.js';
import { IngestError } from '../ingest-error.js';
import { detectLanguage } from '../languages/detect-language.js';
import { languageFor } from '../languages/languages.js';
import { LIMITS } from '../limits.js';
import type { Facts, Manuscript } from '../manuscript.js';
import type { Reading, ReadOptions } from '../reading.js';
import { Report } from '../report.js';
import { composeCorrections } from './compose-corrections.js';
import { composePhotos } from './compose-photos.js';
import { composeQuotes } from './compose-quotes.js';
import { composeVideos } from './compose-videos.js';
import { composeWarning } from './compose-warning.js';
import { readBody } from './read-body.js';

const LONGEST_HEADLINE = 120;

/**
 * A story and its report from an article whose format has been read: what the article says of itself, then what its
 * words tell. `name` is the source's name for messages. Throws `ingest/not-an-article` when it has no text of one.
 */
export function composeStory(manuscript: Manuscript, name: string, options: ReadOptions = {}): Reading {
  const { facts, listed, type } = manuscript;
  const blocks = manuscript.blocks.slice(0, LIMITS.maxBlocks);
  const report = new Report();
  if (blocks.length < manuscript.blocks.length)
    report.warn(
      '/body',
      'the limits',
      `The article has ${manuscript.blocks.length} paragraphs and figures; the first ${LIMITS.maxBlocks} were read.`,
    );
  for (const problem of manuscript.problems) report.warn(problem.pointer, problem.source, problem.message);
  const lang = facts.lang ?? detectLanguage(wordsOf(manuscript));
  const language = languageFor(lang.value);
  const { paragraphs, corrections, notices, dek } = readBody(blocks, facts.dek, language);
  const headline = facts.headline ?? headlineFrom(paragraphs);
  const isBare = paragraphs.length === 0 && (type === 'text' || !facts.headline);
  if (!headline || isBare)
    throw new IngestError(
      'ingest/not-an-article',
      `${name} must hold an article with a headline and text, but no ${headline ? 'text' : 'headline'} was found. Check that it is the right file, or name its type.`,
    );

  const title = report.note('/headline', 'Headline', headline) ?? '';
  const id =
    report.note(
      '/id',
      'Id',
      facts.id ?? idIn(facts.url?.value) ?? { value: slug(title), source: 'the headline', confidence: 0.9 },
    ) ?? slug(title);
  report.note('/lang', 'Language', lang);
  const known = noteFacts({ ...facts, dek }, report);
  const photos = composePhotos(blocks, listed.photos, report, options.photoFile);
  const videos = composeVideos(blocks, listed.videos, paragraphs, language, report);
  const context = [title, known.dek, ...photos.map(({ caption }) => caption)].filter((text) => text !== undefined);
  const quotes = composeQuotes(blocks, listed.quotes, {
    paragraphs,
    language,
    report,
    address: known.url,
    context,
    mode: options.quotes ?? 'full',
  });
  const allCorrections = composeCorrections([...listed.corrections, ...corrections], report);
  const warning = composeWarning({ notices, stated: facts.warning, texts: warningTexts(), language, report });
  for (const block of blocks)
    if (block.kind === 'embed')
      report.warn(
        '',
        block.source,
        `${block.what} stands in the article and is not carried over. Link to it if it matters.`,
      );

  const story = given({
    schema: STORY_SCHEMA,
    id,
    revision: 1,
    headline: title,
    lang: lang.value,
    ...known,
    photos,
    videos,
    quotes,
    corrections: allCorrections,
    body: paragraphs.map(({ text }) => text),
    warning,
  });
  return { story: { ...story, byline: known.byline ?? [] }, report: report.findings, type };

  function warningTexts(): string[] {
    return [
      `${title} ${known.dek ?? ''}`,
      ...paragraphs.map(({ text }) => text),
      ...photos.map(({ caption = '', alt = '' }) => `${caption} ${alt}`),
      ...videos.map(({ title: words = '' }) => words),
    ];
  }
}

/** The words at the end of the story’s address, which stay when the headline is edited. */
function idIn(url: string | undefined): Facts['id'] {
  const last = /\/([a-z0-9]+(?:-[a-z0-9]+)+)(?:\.\w{2,5})?\/?(?:[?#].*)?$/.exec(url ?? '')?.[1];
  return last !== undefined && ID_PATTERN.test(last) && /[a-z]{3}/.test(last)
    ? found(last, 'the address', 0.9)
    : undefined;
}

/** The plain fields, each with its finding; says what is missing that pages need. */
function noteFacts(facts: Facts, report: Report) {
  const known = given({
    dek: report.note('/dek', 'Dek', facts.dek),
    kicker: report.note('/kicker', 'Kicker', facts.kicker),
    url: report.note('/url', 'Address', facts.url),
    byline: report.note(
      '/byline',
      `Byline of ${(facts.byline?.value ?? []).map(({ name }) => name).join(', ')}`,
      facts.byline,
    ),
    dateline: report.note('/dateline', 'Dateline', facts.dateline),
    section: report.note('/section', 'Section', facts.section),
    licence: report.note('/licence', 'Licence', facts.licence),
    publisher: report.note('/publisher', `Publisher ${facts.publisher?.value.name ?? ''}`.trim(), facts.publisher),
    published: report.note('/published', 'Date of publication', facts.published),
    modified: report.note('/modified', 'Date of the last change', facts.modified),
    archived: report.note('/archived', 'Archived copy', facts.archived),
    embedding: report.note('/embedding', 'Embedding', facts.embedding),
    withdrawn: report.note('/withdrawn', 'Withdrawal', facts.withdrawn),
  });
  if (!known.dek) report.missing('/dek', 'no sentence stands under the headline. Write one, or leave it out.');
  if (!known.url)
    report.missing('/url', 'the article does not say where it is published. Give its address before pages are built.');
  if (!known.publisher)
    report.missing(
      '/publisher',
      'the article does not name who publishes it. Give name and address before pages are built.',
    );
  if (!known.byline) report.missing('/byline', 'no author is named. Add the byline if there is one.');
  if (!known.published)
    report.missing('/published', 'the article carries no date, so no age can be shown. Add the day of publication.');
  return known;
}

/** Without a title of its own, a text’s first sentence stands in for one. */
function headlineFrom(paragraphs: { text: string }[]): Facts['headline'] {
  const first = paragraphs[0]?.text ?? '';
  if (paragraphs.length < 2 && first.length < 200) return undefined;
  const sentence = /^.{10,200}?[.!?。！？।؟](?=\s|$)/su.exec(first)?.[0] ?? first;
  return {
    value: shorten(sentence.slice(0, 4 * LONGEST_HEADLINE), LONGEST_HEADLINE),
    source: 'the first sentence, since there is no headline',
    confidence: 0.2,
  };
}

function wordsOf({ facts, blocks }: Manuscript): string {
  let words = `${facts.headline?.value ?? ''} ${facts.dek?.value ?? ''}`;
  for (const block of blocks) {
    if (words.length > 20_000) break;
    if (block.kind === 'paragraph' || block.kind === 'heading') words += ` ${block.text}`;
    if (block.kind === 'blockquote') words += ` ${block.paragraphs.join(' ')}`;
  }
  return words;
}
