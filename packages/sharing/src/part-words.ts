import {
  attribution,
  ClipsheetError,
  dateLang,
  findPart,
  shorten,
  withdrawalNotice,
  type Part,
  type PartRef,
  type Quote,
  type Sentences,
  type Story,
} from '@clipsheet/story';
import { sentencesFor } from '@clipsheet/story/sentences.js';

// Six tags repeat the title; all of a head's tags have to lie within its first 30 KB. In graphemes.
const LONGEST_TITLE = 300;
const LONGEST_SPEAKER = 80;
const LONGEST_DESCRIPTION = 400;

/** What a part of a story is called wherever one line and one sentence must stand for it. */
export interface PartWords {
  /** The headline, the quoted words with their speaker, or the title of the film; of a withdrawn part the notice. */
  title: string;
  /** The dek, whose words they are and where they stand, or why the part was withdrawn; may be empty. */
  description: string;
  /** Whether the part or its story has been withdrawn: then only the notice may be printed. */
  isWithdrawn: boolean;
}

/**
 * The words for a part, cut to 300 and 400 graphemes; the speaker of a quote stays. Throws `sharing/no-part` when the
 * story has none of that id.
 */
export function partWords(story: Story, ref: PartRef | undefined, sentences: Sentences): PartWords {
  const part = partOf(story, ref);
  const notice = withdrawalOf(story, part, sentences);
  const [title, description] = notice ? [notice.title, notice.words] : titleAndDescription(story, part, sentences);
  return {
    title: shorten(title, LONGEST_TITLE),
    description: shorten(description, LONGEST_DESCRIPTION),
    isWithdrawn: notice !== undefined,
  };
}

/** The part that a reference names. Throws `sharing/no-part`. */
export function partOf(story: Story, ref: PartRef | undefined): Part {
  const part = findPart(story, ref);
  if (part) return part;
  const wanted = ref && ref.kind !== 'story' ? `${ref.kind} ${JSON.stringify(ref.id)}` : 'part';
  throw new ClipsheetError('sharing/no-part', `Story ${story.id} has no ${wanted}. Take the id from the story.`);
}

/** The withdrawal notice that replaces a part, if the part or its story has been withdrawn. */
export function withdrawalOf(
  story: Story,
  part: Part,
  sentences: Sentences,
): { title: string; words: string } | undefined {
  const own = part.kind === 'quote' ? part.quote.withdrawn : part.kind === 'video' ? part.video.withdrawn : undefined;
  const withdrawal = story.withdrawn ?? own;
  const what = story.withdrawn ? 'story' : part.kind;
  return withdrawal && withdrawalNotice(withdrawal, what, story.publisher?.name, dateLang(story, sentences), sentences);
}

/** Words in the quotation marks of their own language. */
export function inQuotationMarks(words: string, lang: string): string {
  const [open, close] = sentencesFor(lang).quoteMarks;
  return open + words + close;
}

function titleAndDescription(story: Story, part: Part, sentences: Sentences): [title: string, description: string] {
  if (part.kind === 'quote') return quoteWords(story, part.quote, sentences);
  if (part.kind === 'video' && part.video.title) return [part.video.title, story.headline];
  return [story.headline, story.dek ?? ''];
}

function quoteWords(story: Story, quote: Quote, sentences: Sentences): [title: string, description: string] {
  const { speaker, details } = attribution(quote, dateLang(story, sentences), sentences);
  const behind = speaker && ` — ${shorten(speaker, LONGEST_SPEAKER)}`;
  const words = shorten(quote.text, LONGEST_TITLE - LONGEST_SPEAKER - 10);
  const description = [details, story.headline].filter((piece) => piece !== '').join(' · ');
  return [inQuotationMarks(words, quote.lang ?? story.lang) + behind, description];
}
