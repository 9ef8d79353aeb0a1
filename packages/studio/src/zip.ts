/** One file of an archive. */
export interface ZipEntry {
  name: string;
  bytes: Uint8Array;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/**
 * A ZIP archive (PKWARE APPNOTE 6.3.9) that stores its files as they are, since pictures are packed already. Names are
 * UTF-8. The same files give the same archive: no clock is read.
 */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const encoded = new TextEncoder().encode(name);
    const common = [20, 0x0800, 0, 0, 0x21, crc32(bytes), bytes.length, bytes.length, encoded.length, 0] as const;
    const local = header(0x04034b50, [2, 2, 2, 2, 2, 4, 4, 4, 2, 2], common);
    const central = header(
      0x02014b50,
      [2, 2, 2, 2, 2, 2, 4, 4, 4, 2, 2, 2, 2, 2, 4, 4],
      [20, ...common, 0, 0, 0, 0, offset],
    );
    pieces.push(local, encoded, bytes);
    directory.push(central, encoded);
    offset += local.length + encoded.length + bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = entries.length;
  const end = header(0x06054b50, [2, 2, 2, 2, 4, 4, 2], [0, 0, count, count, size, offset, 0]);
  return joined([...pieces, ...directory, end]);
}

function header(signature: number, sizes: readonly number[], values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 + sizes.reduce((sum, one) => sum + one, 0));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  sizes.forEach((size, index) => {
    const value = values[index] ?? 0;
    if (size === 4) view.setUint32(at, value, true);
    else view.setUint16(at, value, true);
    at += size;
  });
  return bytes;
}

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
