/** Bits of the flags byte of VP8X (WebP container specification, "Extended file format"). */
const XMP_FLAG = 0x04;
const ALPHA_FLAG = 0x10;

/** A WebP with an XMP packet as its last chunk; a simple file becomes an extended one. */
export function withXmpChunk(webp: Uint8Array, xmp: Uint8Array): Uint8Array {
  const chunks = webp.subarray(12);
  const isExtended = tagOf(chunks) === 'VP8X';
  const header = isExtended ? chunks.slice(0, 18) : extendedHeader(chunks);
  header[8] = (header[8] ?? 0) | XMP_FLAG;
  const rest = isExtended ? chunks.subarray(18) : chunks;
  const padding = xmp.length % 2;
  const whole = new Uint8Array(12 + header.length + rest.length + 8 + xmp.length + padding);
  const view = new DataView(whole.buffer);
  whole.set(webp.subarray(0, 12));
  view.setUint32(4, whole.length - 8, true);
  whole.set(header, 12);
  whole.set(rest, 12 + header.length);
  const at = 12 + header.length + rest.length;
  whole.set(new TextEncoder().encode('XMP '), at);
  view.setUint32(at + 4, xmp.length, true);
  whole.set(xmp, at + 8);
  return whole;
}

// Size of the picture as its only chunk tells it: VP8 (RFC 6386, 9.1) or VP8L.
function extendedHeader(chunks: Uint8Array): Uint8Array {
  const view = new DataView(chunks.buffer, chunks.byteOffset, chunks.byteLength);
  const isLossless = tagOf(chunks) === 'VP8L';
  const bits = isLossless ? view.getUint32(9, true) : 0;
  const width = isLossless ? (bits & 0x3fff) + 1 : view.getUint16(14, true) & 0x3fff;
  const height = isLossless ? ((bits >> 14) & 0x3fff) + 1 : view.getUint16(16, true) & 0x3fff;
  const header = new Uint8Array(18);
  const written = new DataView(header.buffer);
  header.set(new TextEncoder().encode('VP8X'));
  written.setUint32(4, 10, true);
  header[8] = isLossless && (bits >> 28) & 1 ? ALPHA_FLAG : 0;
  header.set([width - 1, (width - 1) >> 8, (width - 1) >> 16, height - 1, (height - 1) >> 8, (height - 1) >> 16], 12);
  return header;
}

function tagOf(chunk: Uint8Array): string {
  return String.fromCharCode(...chunk.subarray(0, 4));
}
