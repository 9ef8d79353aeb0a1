import { found } from '../found.js';
import type { Language } from '../languages/language.js';
import { LIMITS } from '../limits.js';
import type { Block } from '../manuscript.js';
import { given } from '../given.js';
import { readCorrection } from '../notices/read-correction.js';
import { creditIn, splitCaption } from '../photos/credit.js';
import { plainText } from '../plain-text.js';
import { readDate } from '../read-date.js';
import { paragraphLength } from './article-root.js';
import { ELEMENT, isBlock, isShown, marksOf, NO_TEXT, TEXT, textOf } from './dom-text.js';
import { completePhoto, figureBlocks } from './figure.js';
import { filmOf, frameOf } from './film.js';
import { pictureOf } from './picture.js';
import { quotationOf } from './quotation.js';

const ASIDE =
  /\b(?:related|newsletter|sign-?up|subscribe|subscription|advert(?:isement)?|ads?|promo|sponsor(?:ed)?|share|sharing|social-links|comments?|cookie|consent|breadcrumbs?|tags|toolbar|paywall|most-read|recommended|recirc|read-?more|read-?next|more-stories|author-bio|sidebar|navigation|pagination|skip-link|sr-only|visually-hidden|screen-reader-text|byline|dateline|timestamp|post-meta|entry-meta|article-meta)\b/;
const CORRECTION = /\bcorrections?\b|\bclarification\b|\beditors?-note\b/;
const NOTICE = /\b(?:content|trigger|graphic|sensitive|viewer)-?(?:warning|notice|advisory)\b/;
const PICTURE_BOX = /\b(?:image|img|picture|photo|figure|media|caption)\b/;
const LONGEST_CAPTION = 500;
const MOST_IN_BOX = 60;
const CAPTIONED = /\b(?:wp-caption|captioned|image-with-caption|photo-block|media-caption)\b/;
const CAPTION = /\b(?:wp-caption-text|caption|credit|photo-credit|image-credit)\b/;
const MARKED_NOTE = /^(?:note|doc-notice|alert)$/;

/** The blocks of an article from its element, in order. What is not the article (related links, shares, forms) is left out. */
export function htmlBlocks(root: Element, language: Language, base: string | undefined): Block[] {
  const blocks: Block[] = [];
  const total = paragraphLength(root);
  let buffer = '';
  let isHead = 0;
  children(root);
  flush();
  return blocks;

  function children(parent: Element): void {
    for (let node = parent.firstChild; node && blocks.length <= LIMITS.maxBlocks; node = node.nextSibling) {
      if (node.nodeType === TEXT) buffer += node.textContent ?? '';
      // nodeType says what it is.
      else if (node.nodeType === ELEMENT) element(node as Element);
    }
  }

  function element(child: Element): void {
    const name = child.localName;
    if (name === 'br') return lineBreak();
    if (NO_TEXT.has(name) || !isShown(child)) return;
    const own = special(child, name, marksOf(child));
    if (own === 'left out') return;
    if (own) {
      flush();
      blocks.push(...own);
    } else if (name === 'q') {
      buffer += '“';
      children(child);
      buffer += '”';
    } else if (isBlock(name)) block(child, name);
    else children(child);
  }

  function block(child: Element, name: string): void {
    flush();
    if (/^h[1-6]$/.test(name)) {
      const text = textOf(child);
      if (name !== 'h1' && text !== '' && isHead === 0) blocks.push({ kind: 'heading', text });
      return;
    }
    const isEdge = name === 'header' || name === 'footer' ? 1 : 0;
    isHead += isEdge;
    children(child);
    flush(CAPTION.test(marksOf(child)));
    isHead -= isEdge;
  }

  /** Elements that mean more than their text; undefined for all others. */
  function special(child: Element, name: string, marks: string): Block[] | 'left out' | undefined {
    if (CORRECTION.test(marks) && paragraphLength(child) < 2_000) return correctionOf(child, language);
    if (NOTICE.test(marks) || MARKED_NOTE.test(child.getAttribute('role') ?? '')) return noticeOf(child, language);
    if (name === 'figure' || (CAPTIONED.test(marks) && child.querySelector('img'))) {
      if (child.querySelector('figure')) return undefined;
      return figureBlocks(child, base);
    }
    if (isPictureBox(child, name, marks)) return figureBlocks(child, base);
    if (name === 'img') return list(pictureOf(child, base));
    if (name === 'iframe') return list(frameOf(child, base));
    if (name === 'video') return list(filmOf(child, base));
    if (name === 'audio' || name === 'embed')
      return [
        { kind: 'embed', what: name === 'audio' ? 'A sound recording' : 'An embedded object', source: `<${name}>` },
      ];
    if (name === 'blockquote') return list(quotationOf(child, base));
    if (name === 'table' && !child.querySelector('p, table'))
      return [{ kind: 'embed', what: 'A table', source: '<table>' }];
    const isAside = name === 'aside' || ASIDE.test(marks) || child.getAttribute('rel') === 'author';
    // A wrapper round the whole text may carry any class; what is left out is small.
    return isAside && paragraphLength(child) <= total / 2 ? 'left out' : undefined;
  }

  function lineBreak(): void {
    if (/\n\s*$/.test(buffer.slice(-20))) flush();
    else buffer += '\n';
  }

  function flush(isCaption = false): void {
    const text = plainText(buffer.slice(0, LIMITS.maxParagraph));
    buffer = '';
    if (text === '') return;
    const last = blocks[blocks.length - 1];
    const credit = creditIn(text);
    const isUnder = last?.kind === 'photo' && last.src !== undefined && !last.credit;
    const endsInCredit = isUnder && text.length < LONGEST_CAPTION && splitCaption(text).credit !== undefined;
    if (last?.kind === 'photo' && last.src !== undefined && (isCaption || endsInCredit || (credit && !last.credit)))
      completePhoto(last, text, 'the line under the picture');
    else if (isHead > 0) return;
    else if (credit)
      blocks.push({
        kind: 'photo',
        credit: found(credit.credit, `the credit line ${credit.rule}`, 0.95),
        pictureKind: credit.pictureKind,
        source: 'a credit line in the text',
      });
    else blocks.push({ kind: 'paragraph', text });
  }
}

/** A wrapper round one picture and the lines under it, in systems without <figure>. */
function isPictureBox(box: Element, name: string, marks: string): boolean {
  if (!/^(?:div|section|span|table|center|a)$/.test(name) || !(PICTURE_BOX.test(marks) || name === 'table'))
    return false;
  if (!hasFewNodes(box)) return false;
  if (box.querySelectorAll('img').length !== 1 || box.querySelector('figure, iframe, video, h1, h2, blockquote'))
    return false;
  return box.querySelectorAll('p').length < 3 && textOf(box).length < LONGEST_CAPTION;
}

/** Asked before an element is searched, so that nested ones are not searched again and again. */
function hasFewNodes(box: Element): boolean {
  const open: Node[] = [box];
  for (let count = 0; count < MOST_IN_BOX; count++) {
    const node = open.pop();
    if (!node) return true;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      open.push(child);
      if (open.length > MOST_IN_BOX) return false;
    }
  }
  return false;
}

const list = (block: Block | undefined): Block[] | 'left out' => (block ? [block] : 'left out');

/** What a box marked as a correction says, with the day from its `<time>`. */
export function correctionOf(box: Element, language: Language): Block[] | 'left out' {
  const text = textOf(box);
  if (text.length < 12) return 'left out';
  const day = readDate(box.querySelector('time')?.getAttribute('datetime') ?? '');
  const { correction } = readCorrection(text, language) ?? { correction: { note: text } };
  return [
    {
      kind: 'correction',
      correction: given({ date: day, ...correction }),
      source: `<${box.localName} class="${(box.getAttribute('class') ?? '').slice(0, 40)}">`,
    },
  ];
}

/** What a box marked as a note says: a correction or a warning; any other note is no part of the text. */
function noticeOf(box: Element, language: Language): Block[] | 'left out' {
  const text = textOf(box);
  if (readCorrection(text, language)) return correctionOf(box, language);
  const isWarning = text !== '' && text.length < 600 && (NOTICE.test(marksOf(box)) || language.notice.test(text));
  return isWarning ? [{ kind: 'notice', text, source: `<${box.localName}> marked as a note` }] : 'left out';
}
