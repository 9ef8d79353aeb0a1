import { found } from '../found.js';
import type { Block, Facts } from '../manuscript.js';
import { findDate } from '../read-date.js';
import { byline } from '../text/byline.js';
import { readDateline } from '../text/dateline.js';

const LOOKED_AT = 4;
const LONGEST = 160;
const SURE = 0.8;

/**
 * Takes from the first paragraphs of a page what old and plain markup says there: a line "By Jane Doe" with its date,
 * which is taken out of the text, and the dateline, which stays.
 */
export function readHeadLines(blocks: Block[], facts: Facts): void {
  const paragraphs = blocks.flatMap((block, index) => (block.kind === 'paragraph' ? [{ block, index }] : []));
  for (const { block, index } of paragraphs.slice(0, LOOKED_AT)) {
    if (block.text.length > LONGEST) continue;
    const authors = byline(block.text);
    const day = findDate(block.text);
    const isDate = day !== undefined && day.index < 12 && block.text.length < 60;
    if (!authors && !isDate) continue;
    if (authors) facts.byline ??= found(authors, `the line “${block.text}”`, 0.85);
    facts.published ??= found(day?.date, `the line “${block.text}”`, SURE);
    blocks.splice(index, 1);
    return readHeadLines(blocks, facts);
  }
  const [first] = paragraphs;
  const dateline = first && readDateline(first.block.text);
  if (!dateline) return;
  facts.dateline ??= found(dateline.place, 'the dateline', 0.9);
  facts.published ??= found(dateline.date, 'the dateline', 0.7);
}
