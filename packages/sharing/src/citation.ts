import {
  attribution,
  creditLine,
  dateLang,
  directionOf,
  fill,
  leadPhoto,
  storyDirection,
  videoCreditLine,
  warningFor,
  warningWords,
  type Part,
  type PartRef,
  type Quote,
  type Sentences,
  type Story,
  type Video,
} from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import type { Addresses } from './addresses.js';
import { articleUrl } from './article-url.js';
import { archivedCopy, correctionLines, isolated, link, paragraph, sourceLine, strong } from './citation-lines.js';
import { attributes, escapeMarkup, references } from './markup-escape.js';
import { inQuotationMarks, partOf, withdrawalOf } from './part-words.js';
import { sentenceLink } from './sentence-link.js';

/** How a citation is printed. */
export interface CitationOptions {
  addresses: Addresses;
  /** Default: the whole story. */
  part?: PartRef | undefined;
  /** Default: the sentences of the story's language. */
  sentences?: Sentences | undefined;
}

interface Context {
  story: Story;
  /** The share page of the part. */
  page: string;
  sentences: Sentences;
}

/**
 * The words of a part as one `blockquote`: what a tag holds in the page itself, and all that is left of it in a feed,
 * a mail, after a filter or without a script. It reads well without any attribute. It never holds a picture: a printed
 * `img` would be fetched beside the element's own, and a veiled address must not stand in printed markup at all.
 * Throws `sharing/no-part`.
 */
export function citation(story: Story, { part: ref, addresses, sentences: given }: CitationOptions): string {
  const sentences = given ?? sentencesFor(story.lang);
  const part = partOf(story, ref);
  const context = { story, page: addresses.page(story.id, ref), sentences };
  const notice = withdrawalOf(story, part, sentences);
  const lines = notice ? noticeLines(notice, context) : linesOf(part, context);
  const lang = notice ? sentences.lang : story.lang;
  const dir = (notice ? directionOf(lang) : storyDirection(story)) === 'rtl' ? 'rtl' : undefined;
  const values = { class: `clip-${part.kind}`, cite: context.page, lang, dir };
  return [`<blockquote${attributes(values)}>`, ...lines, '</blockquote>'].filter((line) => line !== '').join('\n');
}

function linesOf(part: Part, context: Context): string[] {
  if (part.kind === 'quote') return quoteLines(part.quote, context);
  if (part.kind === 'video') return videoLines(part.video, context);
  return storyLines(context);
}

function noticeLines(notice: { title: string; words: string }, { page, sentences }: Context): string[] {
  const notices = [strong(notice.title), isolated(notice.words), link(page, escapeMarkup(sentences.readNotice))];
  return notices.map((html) => paragraph(html));
}

function storyLines({ story, page, sentences }: Context): string[] {
  const photo = leadPhoto(story);
  const warning = photo ? warningFor(photo, story) : story.warning;
  const credit = warning
    ? photo
      ? fill(sentences.pictureNotShown, { credit: photo.credit })
      : ''
    : photo
      ? creditLine(photo, sentences)
      : '';
  return [
    link(articleUrl(story) ?? page, strong(story.headline)),
    escapeMarkup(story.dek ?? ''),
    sourceLine(story, sentences),
    ...correctionLines(story, sentences),
    warning ? escapeMarkup(warningWords(warning, sentences).lead) : '',
    photo?.withdrawn ? '' : escapeMarkup(credit),
    archivedCopy(story, sentences),
  ].map((html) => paragraph(html));
}

function quoteLines(quote: Quote, { story, page, sentences }: Context): string[] {
  const { speaker, details } = attribution(quote, dateLang(story, sentences), sentences);
  const who = [speaker, details].filter((words) => words !== '').map(isolated);
  const { original } = quote;
  return [
    spoken(quote.text, story, quote.lang, quote.dir),
    paragraph(who.length > 0 ? `— ${who.join(references(sentences.comma))}` : ''),
    paragraph(original ? escapeMarkup(sentences.original + sentences.colon.trimEnd()) : ''),
    original ? spoken(original.text, story, original.lang) : '',
    paragraph(sourceLine(story, sentences, link(sentenceLink(story, quote) ?? page, isolated(story.headline)))),
    ...correctionLines(story, sentences).map((html) => paragraph(html)),
    paragraph(archivedCopy(story, sentences)),
  ];
}

/** Spoken words in their own language, direction and quotation marks. */
function spoken(words: string, story: Story, lang: string | undefined, dir?: string): string {
  const values = { lang, dir: dir ?? (lang && directionOf(lang)) };
  return paragraph(escapeMarkup(inQuotationMarks(words, lang ?? story.lang)), values);
}

function videoLines(video: Video, { story, page, sentences }: Context): string[] {
  const warning = warningFor(video, story);
  const article = link(
    articleUrl(story) ?? page,
    video.title ? isolated(story.headline) : escapeMarkup(sentences.readStory),
  );
  return [
    strong(video.title ?? story.headline),
    warning ? escapeMarkup(warningWords(warning, sentences).lead) : '',
    link(page, escapeMarkup(sentences.watch)),
    escapeMarkup(videoCreditLine(video, sentences)),
    sourceLine(story, sentences, article),
    ...correctionLines(story, sentences),
    archivedCopy(story, sentences),
  ].map((html) => paragraph(html));
}
