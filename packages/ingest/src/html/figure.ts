import { found, type Found } from '../found.js';
import { given } from '../given.js';
import type { Block, PhotoBlock } from '../manuscript.js';
import { splitCaption, type Credit } from '../photos/credit.js';
import { textOf } from './dom-text.js';
import { filmOf, frameOf } from './film.js';
import { pictureOf } from './picture.js';
import { quotationOf } from './quotation.js';

const CAPTION = 'figcaption, [class*="caption" i]';
const CREDIT =
  '[class*="credit" i], [class*="copyright" i], [class*="photographer" i], [class*="photo-by" i], [class*="source" i], [class*="fotograf" i], [class*="autor" i], [itemprop="creditText"], [itemprop="copyrightHolder"], [itemprop="author"], cite, small';

/** The pictures, films or the quotation of a figure, with its caption and credit. */
export function figureBlocks(figure: Element, base: string | undefined): Block[] {
  const quotation = figure.querySelector('blockquote');
  if (quotation) {
    const block = quotationOf(quotation, base, figure);
    return block ? [block] : [];
  }
  const blocks: Block[] = [];
  for (const element of figure.querySelectorAll('img, iframe, video')) {
    if (element.closest('noscript')) continue;
    const block =
      element.localName === 'img'
        ? pictureOf(element, base)
        : element.localName === 'iframe'
          ? frameOf(element, base)
          : filmOf(element, base);
    if (block) blocks.push(block);
  }
  if (figure.querySelector('table')) blocks.push({ kind: 'embed', what: 'A table', source: '<figure>' });
  const { caption, credit } = captionOf(figure);
  for (const block of blocks)
    if (block.kind === 'photo')
      Object.assign(block, given({ caption, credit: credit?.found, pictureKind: credit?.kind }), {
        source: '<figure>',
      });
    else if (block.kind === 'video')
      block.video = { ...given({ title: caption, credit: credit?.found.value }), ...block.video };
  return blocks;
}

/** Puts a line under a photo to it: a caption, a credit or both. */
export function completePhoto(photo: PhotoBlock, line: string, source: string): void {
  const { caption, credit } = splitCaption(line);
  photo.caption ??= caption;
  if (!credit || photo.credit) return;
  photo.credit = creditFrom(credit, source);
  photo.pictureKind ??= credit.pictureKind;
}

interface FigureCredit {
  found: Found<string>;
  kind: Credit['pictureKind'];
}

function captionOf(figure: Element): { caption?: string | undefined; credit?: FigureCredit | undefined } {
  const caption = figure.querySelector(CAPTION) ?? undefined;
  const marked = caption?.querySelector(CREDIT) ?? figure.querySelector(CREDIT) ?? undefined;
  const own = marked && marked !== caption ? textOf(marked) : '';
  // A box without a marked caption has it in its own text.
  const text = textOf(caption ?? figure, own === '' ? undefined : marked);
  if (own === '') {
    const { caption: words, credit } = splitCaption(text);
    return {
      caption: words,
      credit: credit && { found: creditFrom(credit, '<figcaption>'), kind: credit.pictureKind },
    };
  }
  const label = splitCaption(own).credit;
  const rest = splitCaption(text).caption;
  const isMeant = label !== undefined || !/^(?:cite|small)$/.test(marked?.localName ?? '');
  if (!isMeant) return { caption: [rest, own].filter(Boolean).join(' ') };
  const credit = label?.credit ?? own.replace(/^[([]\s?|\s?[)\]]$/g, '');
  return {
    caption: rest,
    credit: {
      found: { value: credit, source: `<${marked?.localName ?? ''} class="credit">`, confidence: 0.97 },
      kind: label?.pictureKind,
    },
  };
}

function creditFrom(credit: Credit, source: string): Found<string> {
  return (
    found(credit.credit, `the credit ${credit.rule} in ${source}`, 0.95) ?? {
      value: credit.credit,
      source,
      confidence: 0.95,
    }
  );
}
