import type { FileCredit } from './file-credit.js';

// Record 2 data sets of IPTC-IIM 4.2 with the most bytes that each may have.
const BYLINE = { set: 80, most: 32 };
const HEADLINE = { set: 105, most: 256 };
const CREDIT = { set: 110, most: 32 };
const SOURCE = { set: 115, most: 32 };
const COPYRIGHT = { set: 116, most: 128 };
const CAPTION = { set: 120, most: 2000 };

/** The same fields as IPTC-IIM, which picture desks' older software reads, wrapped as a Photoshop resource. */
export function iptcBlock(fields: FileCredit): Uint8Array {
  const { headline, creator, credit, source, copyright, caption, alt } = fields;
  const records = [
    [0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47], // the text is UTF-8
    [0x1c, 2, 0, 0, 2, 0, 4], // version 4
    dataSet(BYLINE, creator),
    dataSet(HEADLINE, headline),
    dataSet(CREDIT, credit),
    dataSet(SOURCE, source),
    dataSet(COPYRIGHT, copyright),
    dataSet(CAPTION, caption ?? alt),
  ].flat();
  const size = records.length;
  const resource = [...ascii('8BIM'), 0x04, 0x04, 0, 0, 0, 0, size >> 8, size & 255, ...records];
  if (size % 2 === 1) resource.push(0);
  return Uint8Array.from([...ascii('Photoshop 3.0\0'), ...resource]);
}

function dataSet({ set, most }: { set: number; most: number }, value: string | undefined): number[] {
  if (!value) return [];
  const bytes = cut(value, most);
  return [0x1c, 2, set, bytes.length >> 8, bytes.length & 255, ...bytes];
}

/** UTF-8 of at most so many bytes, cut between two characters. */
function cut(value: string, most: number): Uint8Array {
  const bytes = new TextEncoder().encode(value);
  if (bytes.length <= most) return bytes;
  let end = most;
  while (((bytes[end] ?? 0) & 0xc0) === 0x80) end--;
  return bytes.subarray(0, end);
}

function ascii(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0));
}
