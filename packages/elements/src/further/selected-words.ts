import { textFragment } from '@clipsheet/sharing';
import { wordsOf } from '@clipsheet/story';

/** What holds a paragraph's words: the innermost of these. */
const PARAGRAPHS = 'p,li,blockquote,h1,h2,h3,h4,h5,h6,figcaption,dt,dd,td';
/** A link names no more passages than this: mails and posts cut long ones. */
const MOST_PASSAGES = 4;

/** Words that a reader selected in an article. */
export interface SelectedWords {
  /** The words, a line for each paragraph. */
  words: string;
  /** The text fragment that leads to them; empty where none does. */
  fragment: string;
}

/**
 * The words of an article in a range, widened to whole words, since no browser finds half a word. Undefined for less
 * than two words: a double click is no wish to share.
 */
export function selectedWords(article: Element, range: Range): SelectedWords | undefined {
  const paragraphs = [...article.querySelectorAll(PARAGRAPHS)].filter((one) => !one.querySelector(PARAGRAPHS));
  const texts = paragraphs.map(({ textContent }) => textContent);
  const selected = paragraphs.flatMap((paragraph, index) => {
    const words = range.intersectsNode(paragraph) ? wholeWords(paragraph, range) : '';
    return words ? [{ words, index }] : [];
  });
  const words = selected.map((one) => one.words).join('\n');
  if (wordsOf(words).length < 2) return undefined;
  const directives = selected.slice(0, MOST_PASSAGES).flatMap(({ words: passage, index }) => {
    const others = texts.filter((_, other) => other !== index);
    const found = textFragment(passage, [texts[index] ?? ''], others);
    return found ? [found.replace('#:~:', '')] : [];
  });
  return { words, fragment: directives.length > 0 ? `#:~:${directives.join('&')}` : '' };
}

/** The words of a paragraph that a range touches, from the first letter of the first to behind the last. */
function wholeWords(paragraph: Element, range: Range): string {
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  const inside = before.cloneRange();
  if (range.compareBoundaryPoints(Range.START_TO_START, inside) > 0)
    inside.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset);
  before.setEnd(inside.startContainer, inside.startOffset);
  const start = before.toString().length;
  const end = start + inside.toString().length;
  const touched = wordsOf(paragraph.textContent).filter((word) => word.end > start && word.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  // A full stop or a bracket that was selected belongs to the words.
  return first && last
    ? paragraph.textContent.slice(first.start, Math.max(last.end, end)).replace(/\s+/g, ' ').trim()
    : '';
}
