import { videoSource } from '@clipsheet/story';
import type { Token } from 'markdown-it';
import { mediaAddress } from '../address.js';
import { found } from '../found.js';
import { given } from '../given.js';
import type { Block, PhotoBlock } from '../manuscript.js';
import { creditIn, splitCaption } from '../photos/credit.js';
import { plainText } from '../plain-text.js';
import { directiveBlocks } from './directive-blocks.js';
import type { Directive } from './directives.js';

const ATTRIBUTION = /^(?:[—–―]|--)\s*\S/u;
const VIDEO_FILE = /\.(?:mp4|m4v|webm|ogv)(?:[?#].*)?$/i;

/** The blocks of a Markdown document, and its first heading of the first rank. */
export function markdownBlocks(
  tokens: readonly Token[],
  base: string | undefined,
): { headline?: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let headline: string | undefined;
  let quotation: { depth: number; paragraphs: string[] } | undefined;
  tokens.forEach((token, index) => {
    const parent = tokens[index - 1];
    if (token.type === 'blockquote_open') quotation ??= { depth: token.level, paragraphs: [] };
    else if (token.type === 'blockquote_close' && quotation?.depth === token.level) {
      closeQuotation(quotation.paragraphs, blocks);
      quotation = undefined;
    } else if (token.type === 'inline') {
      const text = inlineText(token);
      if (quotation) quotation.paragraphs.push(text);
      else if (parent?.type === 'heading_open') {
        const words = plainText(text);
        if (parent.tag === 'h1' && headline === undefined && words !== '') headline = words;
        else if (words !== '') blocks.push({ kind: 'heading', text: words });
      } else if (parent?.type === 'paragraph_open') paragraph(token, text, blocks, base);
    } else if (token.type === 'table_open') blocks.push({ kind: 'embed', what: 'A table', source: 'Markdown' });
    // The rule for directives puts one there.
    else if (token.type === 'directive') blocks.push(...directiveBlocks(token.meta as unknown as Directive, base));
    else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push({ kind: 'embed', what: 'A block of code', source: 'Markdown' });
  });
  return { ...(headline !== undefined && { headline }), blocks };
}

/** One paragraph: photos, a video's address, the credit under a photo, or text. */
function paragraph(token: Token, text: string, blocks: Block[], base: string | undefined): void {
  const words = plainText(text);
  const last = blocks[blocks.length - 1];
  const images = (token.children ?? []).filter(({ type }) => type === 'image');
  if (images.length > 0) {
    for (const image of images) blocks.push(...picture(image, base));
    const photo = blocks[blocks.length - 1];
    if (words === '') return;
    if (photo?.kind === 'photo' && (creditIn(words) || isEmphasised(token))) complete(photo, words);
    else blocks.push({ kind: 'paragraph', text: words });
  } else if (
    last?.kind === 'photo' &&
    last.src !== undefined &&
    !last.credit &&
    (creditIn(words) || isEmphasised(token))
  )
    complete(last, words);
  else if (creditIn(words)) blocks.push({ kind: 'photo', source: 'a credit line in the text', ...credited(words) });
  else if (videoAddress(token, words))
    blocks.push({
      kind: 'video',
      source: 'an address on a line of its own',
      video: { src: videoAddress(token, words) ?? '', ...titled(token, words) },
    });
  else if (words !== '') blocks.push({ kind: 'paragraph', text: words });
}

function picture(image: Token, base: string | undefined): Block[] {
  const src = mediaAddress(attribute(image, 'src'), base);
  const alt = plainText(image.content);
  const title = plainText(attribute(image, 'title') ?? '');
  if (src === undefined) return [];
  if (VIDEO_FILE.test(src)) {
    const { caption, credit } = splitCaption(title);
    return [
      { kind: 'video', source: 'Markdown image', video: given({ src, title: alt || caption, credit: credit?.credit }) },
    ];
  }
  const photo: PhotoBlock = { kind: 'photo', src, source: 'Markdown image', ...(alt !== '' && { alt }) };
  if (title !== '') complete(photo, title);
  return [photo];
}

/** Puts the caption and the credit of a line to its photo. */
function complete(photo: PhotoBlock, line: string): void {
  const { caption, credit } = splitCaption(line);
  photo.caption ??= caption;
  if (!credit) return;
  photo.credit = found(credit.credit, `the credit line ${credit.rule}`, 0.95);
  photo.pictureKind = credit.pictureKind;
}

function credited(line: string): Partial<PhotoBlock> {
  const credit = creditIn(line);
  return credit
    ? { credit: found(credit.credit, `the credit line ${credit.rule}`, 0.95), pictureKind: credit.pictureKind }
    : {};
}

/** A quotation; its last line may name the speaker. A notice set off as a quotation is a paragraph. */
function closeQuotation(paragraphs: string[], blocks: Block[]): void {
  const lines = paragraphs.flatMap((text, index) =>
    text.split('\n').map((line) => ({ line: line.trim(), paragraph: index })),
  );
  const last = lines[lines.length - 1];
  const hasSpeaker = lines.length > 1 && last !== undefined && ATTRIBUTION.test(last.line);
  if (hasSpeaker) lines.pop();
  const texts: string[] = [];
  for (const { line, paragraph: index } of lines) texts[index] = `${texts[index] ?? ''} ${line}`;
  const words = texts.map((text) => plainText(text)).filter((text) => text !== '');
  if (words.length === 0) return;
  if (/^\p{L}[\p{L} ]{2,30}:/u.test(words[0] ?? '') && !hasSpeaker)
    for (const text of words) blocks.push({ kind: 'paragraph', text });
  else
    blocks.push({
      kind: 'blockquote',
      paragraphs: words,
      source: 'Markdown quotation',
      ...(hasSpeaker && { attribution: plainText(last.line) }),
    });
}

/** The words of an inline token; images are not words. */
function inlineText({ children, content }: Token): string {
  if (!children) return content;
  return children
    .map((child) =>
      child.type === 'softbreak' || child.type === 'hardbreak' ? '\n' : child.type === 'image' ? '' : child.content,
    )
    .join('');
}

/** Whether all words of a paragraph are emphasised, as captions are. */
function isEmphasised({ children }: Token): boolean {
  const inner = (children ?? []).filter(
    ({ type, content }) => type !== 'image' && type !== 'softbreak' && !(type === 'text' && content.trim() === ''),
  );
  return inner.length > 1 && inner[0]?.type === 'em_open' && inner[inner.length - 1]?.type === 'em_close';
}

function videoAddress(token: Token, words: string): string | undefined {
  const links = (token.children ?? []).filter(({ type }) => type === 'link_open');
  const [link] = links;
  const first = token.children?.[0];
  const address =
    link && links.length === 1 && first === link
      ? attribute(link, 'href')
      : /^https?:\S+$/.test(words)
        ? words
        : undefined;
  return address ? videoSource(address)?.page : undefined;
}

function titled(token: Token, words: string): { title?: string } {
  const isLink = token.children?.[0]?.type === 'link_open' && !/^https?:/.test(words);
  return isLink ? { title: words } : {};
}

function attribute(token: Token, name: string): string | undefined {
  const value = token.attrGet(name);
  return value === null ? undefined : String(value);
}
