import type { PictureType } from '../og-image-name.js';
import type { FileCredit } from './file-credit.js';
import { iptcBlock } from './iptc-block.js';
import { withXmpChunk } from './webp-xmp.js';
import { xmpPacket } from './xmp-packet.js';

/**
 * The same picture with its credit fields in the file: XMP and IPTC in a JPEG, XMP in a PNG or WebP. Pixels are not
 * touched.
 */
export function writeCredit(picture: Uint8Array, credit: FileCredit): Uint8Array {
  const xmp = new TextEncoder().encode(xmpPacket(credit));
  if (picture[0] === 0xff && picture[1] === 0xd8) {
    const name = new TextEncoder().encode('http://ns.adobe.com/xap/1.0/\0');
    return splice(picture, afterJfif(picture), [segment(0xe1, join([name, xmp])), segment(0xed, iptcBlock(credit))]);
  }
  if (picture[0] === 0x52) return withXmpChunk(picture, xmp);
  // Signature (8 bytes) and IHDR (25 bytes) come first in every PNG (PNG 5.6).
  return splice(picture, 33, [chunk('iTXt', join([new TextEncoder().encode('XML:com.adobe.xmp\0\0\0\0\0'), xmp]))]);
}

/** How many bytes the credit fields add to a file of a type. */
export function creditSize(type: PictureType, credit: FileCredit): number {
  const xmp = new TextEncoder().encode(xmpPacket(credit)).length;
  // WebP: a chunk of its own, its padding and the header of an extended file.
  if (type === 'image/webp') return xmp + 9 + 18;
  const empty = type === 'image/jpeg' ? Uint8Array.of(0xff, 0xd8) : new Uint8Array(33);
  return writeCredit(empty, credit).length - empty.length;
}

// JFIF wants to be the first segment (JFIF 1.02, page 5); ours follow it.
function afterJfif(jpeg: Uint8Array): number {
  const isJfif = jpeg[2] === 0xff && jpeg[3] === 0xe0;
  return isJfif ? 4 + (((jpeg[4] ?? 0) << 8) | (jpeg[5] ?? 0)) : 2;
}

function segment(marker: number, content: Uint8Array): Uint8Array {
  const size = content.length + 2;
  return join([Uint8Array.of(0xff, marker, size >> 8, size & 255), content]);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const named = join([new TextEncoder().encode(type), content]);
  const framed = new Uint8Array(named.length + 8);
  const view = new DataView(framed.buffer);
  view.setUint32(0, content.length);
  framed.set(named, 4);
  view.setUint32(named.length + 4, crc32(named));
  return framed;
}

/** CRC-32 as PNG asks for it (PNG 5.5, annex D). */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function splice(bytes: Uint8Array, at: number, parts: Uint8Array[]): Uint8Array {
  return join([bytes.subarray(0, at), ...parts, bytes.subarray(at)]);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
