import { CommandError } from '../command-error.js';

/** Kinds of film that a publication carries. */
export type VideoType = 'video/mp4' | 'video/webm';

// Boxes that hold boxes, down to where a camera leaves its notes (ISO/IEC 14496-12, 8.1).
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf']);
// User data, metadata and private boxes: place, device, owner. Players need none of them.
const NOTES = new Set(['udta', 'meta', 'uuid']);

/** What a film's first bytes say it is. Throws `cli/picture` for anything but MP4 and WebM. */
export function videoType(bytes: Uint8Array, name: string): VideoType {
  if (ascii(bytes, 4) === 'ftyp') return 'video/mp4';
  if (bytes[0] === 0x1a && bytes[1] === 0x45 && bytes[2] === 0xdf && bytes[3] === 0xa3) return 'video/webm';
  throw new CommandError(
    'cli/picture',
    `${name} must be an MP4 or WebM file, but its first bytes are neither's. Convert it.`,
  );
}

/**
 * A copy of an MP4 without the camera's notes (the place of a source may be in there): their boxes become `free` boxes
 * of the same size, filled with zeros, so that nothing else moves.
 */
export function withoutCameraNotes(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes);
  wipe(copy, 0, copy.length, 0);
  return copy;
}

function wipe(bytes: Uint8Array, from: number, end: number, depth: number): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = from; at + 8 <= end;) {
    const short = view.getUint32(at);
    const header = short === 1 && at + 16 <= end ? 16 : 8;
    const size = short === 1 ? (header === 16 ? Number(view.getBigUint64(at + 8)) : 0) : short === 0 ? end - at : short;
    // A box that is shorter than its head or leads out of its parent: the rest is not ours to understand.
    if (size < header || at + size > end) return;
    const type = ascii(bytes, at + 4);
    if (NOTES.has(type)) {
      bytes.set(new TextEncoder().encode('free'), at + 4);
      bytes.fill(0, at + header, at + size);
    } else if (CONTAINERS.has(type) && depth < 4) wipe(bytes, at + header, at + size, depth + 1);
    at += size;
  }
}

function ascii(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}
