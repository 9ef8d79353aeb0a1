/** What is known of a font file: its bytes as TrueType or OpenType, its height and its characters. */
export interface ReadFont {
  data: Uint8Array;
  /** In em (OpenType 1.9.1, hhea). */
  ascent: number;
  descent: number;
  has(codePoint: number): boolean;
}

const MOST_TABLES = 64;
const MOST_BYTES = 16 * 1024 * 1024;

/** Reads a TrueType, OpenType or WOFF 1 font; undefined for anything else and for one that is damaged. */
export async function readFont(bytes: Uint8Array): Promise<ReadFont | undefined> {
  try {
    const data = tagAt(viewOf(bytes), 0) === 'wOFF' ? await unpackWoff(bytes) : bytes;
    const view = viewOf(data);
    if (view.getUint32(0) !== 0x00010000 && !['OTTO', 'true'].includes(tagAt(view, 0))) return undefined;
    const tables = tablesOf(view);
    const [head, hhea, cmap] = ['head', 'hhea', 'cmap'].map((tag) => tables.get(tag));
    if (!head || !hhea || !cmap || (!tables.has('glyf') && !tables.has('CFF ') && !tables.has('CFF2')))
      return undefined;
    const unitsPerEm = head.getUint16(18);
    const [ascent, descent] = [hhea.getInt16(4) / unitsPerEm, -hhea.getInt16(6) / unitsPerEm];
    if (!(ascent > 0 && ascent < 4 && descent >= 0 && descent < 4)) return undefined;
    return { data, ascent, descent, has: characters(cmap) };
  } catch {
    return undefined; // a RangeError of a view: the file ends early or points outside of itself
  }
}

function tablesOf(view: DataView): Map<string, DataView> {
  const count = view.getUint16(4);
  if (count > MOST_TABLES) throw new RangeError('too many tables');
  const tables = new Map<string, DataView>();
  for (let index = 0; index < count; index++) {
    const at = 12 + 16 * index;
    const [offset, length] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    tables.set(tagAt(view, at), new DataView(view.buffer, view.byteOffset + offset, length));
  }
  return tables;
}

// The subtables for Unicode: format 12 for all planes, else format 4 for the first (OpenType 1.9.1, cmap).
function characters(cmap: DataView): (codePoint: number) => boolean {
  const ranges: (readonly [number, number])[] = [];
  for (let index = 0; index < cmap.getUint16(2); index++) {
    const at = cmap.getUint32(4 + 8 * index + 4);
    const format = cmap.getUint16(at);
    if (format === 12)
      for (let group = 0; group < cmap.getUint32(at + 12); group++)
        ranges.push([cmap.getUint32(at + 16 + 12 * group), cmap.getUint32(at + 20 + 12 * group)]);
    if (format !== 4) continue;
    const segments = cmap.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment++)
      ranges.push([cmap.getUint16(at + 16 + 2 * (segments + segment)), cmap.getUint16(at + 14 + 2 * segment)]);
  }
  if (ranges.length === 0) throw new RangeError('no characters');
  return (codePoint) => codePoint !== 0xffff && ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

// WOFF 1.0: tables, each deflated or plain, are laid out anew as OpenType.
async function unpackWoff(bytes: Uint8Array): Promise<Uint8Array> {
  const view = viewOf(bytes);
  const [count, size] = [view.getUint16(12), view.getUint32(16)];
  if (count > MOST_TABLES || size > MOST_BYTES) throw new RangeError('too large');
  const font = new Uint8Array(size);
  const written = viewOf(font);
  font.set(bytes.subarray(4, 8));
  written.setUint16(4, count);
  let end = 12 + 16 * count;
  for (let index = 0; index < count; index++) {
    const [entry, to] = [44 + 20 * index, 12 + 16 * index];
    const [offset, packed, length] = [4, 8, 12].map((at) => view.getUint32(entry + at)) as [number, number, number];
    const raw = bytes.subarray(offset, offset + packed);
    const table = packed < length ? await inflate(raw, length) : raw;
    font.set(bytes.subarray(entry, entry + 4), to);
    font.set(bytes.subarray(entry + 16, entry + 20), to + 4);
    written.setUint32(to + 8, end);
    written.setUint32(to + 12, length);
    font.set(table, end);
    end += Math.ceil(length / 4) * 4;
  }
  return font;
}

async function inflate(packed: Uint8Array, length: number): Promise<Uint8Array> {
  const stream = new Response(new Uint8Array(packed)).body?.pipeThrough(new DecompressionStream('deflate'));
  const table = new Uint8Array(length);
  let at = 0;
  for await (const chunk of stream ?? []) {
    table.set(chunk, at); // throws a RangeError for more than was announced
    at += chunk.length;
  }
  return table;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));
}
