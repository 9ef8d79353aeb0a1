import { found } from '../found.js';
import { LIMITS } from '../limits.js';
import type { Block, Facts, Manuscript } from '../manuscript.js';
import { creditIn } from '../photos/credit.js';
import { plainText } from '../plain-text.js';
import { byline } from './byline.js';
import { readDateline } from './dateline.js';

const LONGEST_HEADLINE = 300;
const LONGEST_DEK = 220;
// What agencies send before the headline: "BC-FERRY/STRIKE", "AP1234".
const SLUG_LINE = /^(?=.*[A-Z])[A-Z0-9/_-]{4,24}(?: [A-Z0-9/_-]{1,12})?$/;
const OPENS_QUOTE = /^["“„«「‘]/u;

/**
 * Plain text as it comes from an agency or out of a document: the headline on the first line, then perhaps the sentence
 * under it, a byline and a dateline; paragraphs by empty lines (or one a line where there are none); a line
 * "Picture: X" is a photo that stood there.
 */
export function readText(source: string): Manuscript {
  const paragraphs = paragraphsOf(source);
  while (paragraphs.length > 2 && SLUG_LINE.test(paragraphs[0] ?? '')) paragraphs.shift();
  const facts: Facts = {};
  const [first = '', ...rest] = paragraphs;
  if (first !== '' && first.length <= LONGEST_HEADLINE && !creditIn(first)) {
    facts.headline = found(first, 'the first line', 0.9);
    readHead(rest, facts);
  } else rest.unshift(first);
  const blocks = rest.slice(0, LIMITS.maxBlocks).map(block);
  return { type: 'text', facts, blocks, problems: [], listed: { photos: [], videos: [], corrections: [], quotes: [] } };
}

/** Takes byline, dek and dateline from the head of the text. */
function readHead(paragraphs: string[], facts: Facts): void {
  takeByline();
  const [next = '', after] = paragraphs;
  const isLead = readDateline(next) !== undefined;
  if (
    next !== '' &&
    after !== undefined &&
    !isLead &&
    next.length <= LONGEST_DEK &&
    isOneSentence(next) &&
    !creditIn(next)
  ) {
    const isLine = !/[.!?…。！？।؟]["”»」]?$/u.test(next);
    facts.dek = found(
      next,
      isLine ? 'the line under the headline' : 'the first paragraph, one sentence',
      isLine ? 0.8 : 0.6,
    );
    // A sentence with its full stop may as well be the story's first one: it stays in the text.
    if (isLine) paragraphs.shift();
  }
  takeByline();
  const dateline = readDateline(paragraphs[0] ?? '');
  if (!dateline) return;
  facts.dateline = found(dateline.place, 'the dateline', 0.9);
  facts.published = found(dateline.date, 'the dateline', 0.7);

  function takeByline(): void {
    const authors = byline(paragraphs[0] ?? '');
    if (!authors || paragraphs.length < 2) return;
    facts.byline = found(authors, `the line “${paragraphs[0] ?? ''}”`, 0.9);
    paragraphs.shift();
  }
}

function isOneSentence(text: string): boolean {
  return !OPENS_QUOTE.test(text) && !/[^\s.]{3,}[.!?…]["”»]?\s+\p{Lu}|[。！？।؟]./u.test(text);
}

function block(text: string): Block {
  const credit = creditIn(text);
  if (!credit) return { kind: 'paragraph', text };
  return {
    kind: 'photo',
    credit: found(credit.credit, `the credit line ${credit.rule}`, 0.95),
    pictureKind: credit.pictureKind,
    source: 'a credit line in the text',
  };
}

/** The paragraphs; a credit line is one of its own even without an empty line round it. */
function paragraphsOf(source: string): string[] {
  const lines = source.replace(/\r\n?|[\u2028\u2029]/g, '\n').split('\n');
  const bySpace = lines.some((line, index) => line.trim() === '' && index > 0 && index < lines.length - 1);
  const paragraphs: string[] = [];
  let open = false;
  for (const line of lines) {
    const text = plainText(line.slice(0, LIMITS.maxParagraph));
    const stands = !bySpace || creditIn(text) !== undefined;
    const last = paragraphs[paragraphs.length - 1];
    if (text === '') open = false;
    else if (open && !stands && last !== undefined && last.length < LIMITS.maxParagraph)
      paragraphs[paragraphs.length - 1] = `${last} ${text}`;
    else paragraphs.push(text);
    if (text !== '') open = !stands;
  }
  return paragraphs;
}
