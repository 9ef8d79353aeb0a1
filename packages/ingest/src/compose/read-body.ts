import type { Correction } from '@clipsheet/story';
import type { Found } from '../found.js';
import type { Language } from '../languages/language.js';
import type { Block } from '../manuscript.js';
import { readCorrection } from '../notices/read-correction.js';

/** A paragraph of the body, with the block of the article that it came from. */
export interface BodyParagraph {
  text: string;
  block: number;
}

/** The running text, apart from the corrections and notices that stand in it. */
export interface Body {
  paragraphs: BodyParagraph[];
  corrections: { correction: Correction; source: string }[];
  notices: { text: string; source: string }[];
  dek: Found<string> | undefined;
}

/** Sorts an article's texts into paragraphs, corrections and notices to readers. */
export function readBody(blocks: readonly Block[], dek: Found<string> | undefined, language: Language): Body {
  const body: Body = { paragraphs: [], corrections: [], notices: [], dek };
  const full = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
  blocks.forEach((block, index) => {
    if (block.kind === 'correction') body.corrections.push({ correction: block.correction, source: block.source });
    else if (block.kind === 'notice') body.notices.push({ text: block.text, source: block.source });
    else if (block.kind === 'blockquote') {
      // A pull quote repeats words of the text; it is no paragraph of its own.
      if (block.paragraphs.every((text) => full.includes(text.replace(/^["“„«]|["”“»]$/gu, '')))) return;
      for (const text of block.paragraphs) body.paragraphs.push({ text, block: index });
    } else if (block.kind === 'paragraph') sort(block.text, index);
  });
  return body;

  function sort(text: string, block: number): void {
    const correction = readCorrection(text, language);
    if (correction) {
      body.corrections.push({ correction: correction.correction, source: correction.rule });
      if (!correction.isAside) return;
    } else if (text.length < 400 && language.notice.test(text)) {
      body.notices.push({ text, source: 'a notice in the text' });
      return;
    }
    body.paragraphs.push({ text, block });
  }
}
