import {
  ageNotice,
  attribution,
  correctionNotice,
  creditLine,
  directionOf,
  fill,
  formatDate,
  sharePhoto,
  storyDirection,
  videoCreditLine,
  warningFor,
  warningWords,
  withdrawalNotice,
  type Direction,
  type Part,
  type Sentences,
  type Story,
} from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';
import { portraitOf, veiledPhoto, type Layout } from './layout-name.js';

/** Every word that a picture shows, before any is set. An absent one has no place in the layout. */
export interface PictureWords {
  layout: Layout;
  /** Language and direction of the main words; furniture follows the direction. */
  lang: string;
  direction: Direction;
  /** Headline, quote, or the title of a withdrawal. */
  main: string;
  /** Opening and closing mark of a quote, in its own language. */
  quoteMarks?: readonly [string, string];
  kicker?: string;
  dek?: string;
  speaker?: string;
  details?: string;
  /** The slip on a veil: reasons, then the editor's words. */
  warning?: string;
  warningWords?: string;
  /** The plate of a video: "Play video, 1:24". */
  plate?: string;
  publisher?: string;
  /** Foot, at the end: the credit line, or a date where there is no picture to credit. */
  credit?: string;
  date?: string;
  corrected?: string;
  aged?: string;
}

/** The words of a picture. Its age is judged at `now`; without it no age is printed. */
export function pictureWords(
  story: Story,
  part: Part,
  layout: Layout,
  sentences: Sentences,
  now: Date | undefined,
): PictureWords {
  const { lang } = story;
  const base = { layout, lang, direction: storyDirection(story), ...optional({ publisher: publisherOf(story) }) };
  if (layout === 'withdrawn') return { ...base, ...withdrawnWords(story, part, sentences) };
  const stamps = stampWords(story, sentences, now);
  const date = story.published && formatDate(story.published, dateLanguage(lang, sentences));
  if (part.kind === 'quote') {
    const portrait = layout === 'quote-portrait' ? portraitOf(story, part.quote) : undefined;
    const credit = portrait && creditLine(portrait, sentences);
    return { ...base, ...quoteWords(story, part.quote, sentences), ...stamps, ...optional({ date, credit }) };
  }
  const isVideo = part.kind === 'video';
  const main = (isVideo && part.video.title) || story.headline;
  const words = { ...base, main, ...stamps, ...optional({ kicker: story.kicker ?? story.section }) };
  if (layout === 'story-veiled') return { ...words, ...veilWords(story, part, sentences) };
  const plate = isVideo ? plateWords(part.video.duration, sentences) : undefined;
  const filmCredit = isVideo ? videoCreditLine(part.video, sentences) : '';
  if (layout === 'story-text' || layout === 'video-text')
    return {
      ...words,
      ...optional({ dek: isVideo ? undefined : story.dek, date, plate, credit: filmCredit || undefined }),
    };
  const photo = sharePhoto(story);
  const credit = isVideo ? filmCredit : photo && creditLine(photo, sentences);
  return { ...words, ...optional({ credit: credit || undefined, plate }) };
}

function publisherOf(story: Story): string | undefined {
  if (story.publisher) return story.publisher.name;
  return story.url && URL.canParse(story.url) ? new URL(story.url).hostname.replace(/^www\./, '') : undefined;
}

function withdrawnWords(story: Story, part: Part, sentences: Sentences): { main: string; dek: string } {
  const own = part.kind === 'quote' ? part.quote.withdrawn : part.kind === 'video' ? part.video.withdrawn : undefined;
  const withdrawal = story.withdrawn ?? own;
  // The layout is only chosen for what has been withdrawn; a caller that forces it gets the bare title.
  if (!withdrawal) return { main: sentences.withdrawn[part.kind], dek: '' };
  const what = story.withdrawn ? 'story' : part.kind;
  const { title, words } = withdrawalNotice(
    withdrawal,
    what,
    story.publisher?.name,
    dateLanguage(story.lang, sentences),
    sentences,
  );
  return { main: title, dek: words };
}

function quoteWords(story: Story, quote: Extract<Part, { kind: 'quote' }>['quote'], sentences: Sentences) {
  const lang = quote.lang ?? story.lang;
  const direction = quote.dir ?? (quote.lang ? directionOf(quote.lang) : storyDirection(story));
  const quoteMarks = sentencesFor(lang).quoteMarks;
  const { speaker, details } = attribution(quote, dateLanguage(story.lang, sentences), sentences);
  return {
    main: quote.text,
    quoteMarks,
    lang,
    direction,
    ...optional({ speaker: speaker || undefined, details: details || undefined }),
  };
}

function veilWords(story: Story, part: Part, sentences: Sentences) {
  const photo = part.kind === 'video' ? undefined : veiledPhoto(story);
  const covered = part.kind === 'video' ? warningFor(part.video, story) : photo?.covered;
  const credit =
    part.kind === 'video'
      ? videoCreditLine(part.video, sentences)
      : photo && fill(sentences.pictureNotShown, { credit: photo.credit });
  const notice = covered && warningWords(covered, sentences);
  return optional({ warning: notice?.lead, warningWords: notice?.words, credit: credit || undefined });
}

function stampWords(story: Story, sentences: Sentences, now: Date | undefined) {
  const newest = [...story.corrections].sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))[0];
  const corrected = newest && correctionNotice(newest, dateLanguage(story.lang, sentences), sentences).lead;
  const age = now && ageNotice(story, now, story.lang, sentences);
  return optional({ corrected, aged: age?.lead.replace(/[.。।]$/u, '') });
}

// A date inside a sentence is written in the sentence's language, which is English where the story's has none here.
function dateLanguage(lang: string, sentences: Sentences): string {
  return lang.toLowerCase().split('-')[0] === sentences.lang ? lang : sentences.lang;
}

function plateWords(duration: number | undefined, sentences: Sentences): string {
  if (!duration) return sentences.play;
  const seconds = Math.round(duration);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  const digits = (value: number, index: number) =>
    new Intl.NumberFormat(sentences.lang, { minimumIntegerDigits: index > 0 ? 2 : 1, useGrouping: false }).format(
      value,
    );
  return `${sentences.play}${sentences.comma}${shown.map(digits).join(':')}`;
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** The fields that have a value: an absent word must not leave a key behind. */
function optional<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}
