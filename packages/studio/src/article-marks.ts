import type { Field } from './fields.js';

/** A stretch of a paragraph, marked with the field that it gave. */
export interface Stretch {
  text: string;
  field?: Field;
}

/** A paragraph cut at the quotes that stand in it; each of their pieces is marked. */
export function stretchesOf(paragraph: string, fields: readonly Field[]): Stretch[] {
  const found = fields
    .filter(({ kind }) => kind === 'quote')
    .flatMap((field) => piecesOf(field.text).flatMap((piece) => spanOf(piece, paragraph, field)))
    .sort((a, b) => a.start - b.start);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const { start, end, field } of found) {
    if (start < at) continue; // inside the one before it
    if (start > at) stretches.push({ text: paragraph.slice(at, start) });
    stretches.push({ text: paragraph.slice(start, end), field });
    at = end;
  }
  if (at < paragraph.length) stretches.push({ text: paragraph.slice(at) });
  return stretches;
}

function spanOf(piece: string, paragraph: string, field: Field): { start: number; end: number; field: Field }[] {
  const start = evenOut(paragraph).indexOf(evenOut(piece));
  return start < 0 ? [] : [{ start, end: start + piece.length, field }];
}

/** A quotation as a whole, or its sentences where "he said" divides it. */
function piecesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.!?…。！？।؟])\s+/u).map((one) => one.replace(/[.,]$/, ''));
  return [...new Set([text.replace(/[.,]$/, ''), ...(sentences.length > 1 ? sentences : [])])].filter(
    (piece) => piece.length > 2,
  );
}

/** The same length, whatever the kind of its marks. */
function evenOut(text: string): string {
  return text.replace(/[‘’ʼ]/g, "'").replace(/[“”„«»]/g, '"');
}
