import { photoType, type PhotoType } from './photo-type.js';

/** What the first bytes of a photo say, before anything is decoded. */
export interface PhotoHeader {
  type: PhotoType;
  /** As stored, before orientation. */
  width: number;
  height: number;
  /** 1 to 8 (EXIF 2.32, 4.6.4 A). */
  orientation: number;
  /** Whether the file has an end. */
  isWhole: boolean;
}

/** Reads the header of a JPEG, PNG, WebP or GIF; undefined for anything else and for one that is cut short in it. */
export function photoHeader(bytes: Uint8Array): PhotoHeader | undefined {
  const type = photoType(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (type === 'jpeg') return jpegHeader(bytes, view);
    if (type === 'png') {
      const isWhole = lastIndexOf(bytes, [0x49, 0x45, 0x4e, 0x44]) > 32;
      return { type, width: view.getUint32(16), height: view.getUint32(20), orientation: 1, isWhole };
    }
    if (type === 'gif') {
      const isWhole = bytes.at(-1) === 0x3b;
      return { type, width: view.getUint16(6, true), height: view.getUint16(8, true), orientation: 1, isWhole };
    }
    return type === 'webp' ? webpHeader(bytes, view) : undefined;
  } catch {
    return undefined; // a RangeError of the view: the file ends within its header
  }
}

// Markers of ITU-T T.81, table B.1: frames are C0 to CF but for C4, C8 and CC.
function jpegHeader(bytes: Uint8Array, view: DataView): PhotoHeader | undefined {
  let orientation = 1;
  let size: { width: number; height: number } | undefined;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at++;
      continue;
    }
    if (marker === 0xda) {
      const isWhole = lastIndexOf(bytes, [0xff, 0xd9]) > at;
      return size && { type: 'jpeg', ...size, orientation, isWhole };
    }
    if (marker === 0xe1) orientation = exifOrientation(view, at + 4) ?? orientation;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

// "Exif\0\0", then a TIFF whose first directory may have tag 0x0112.
function exifOrientation(view: DataView, at: number): number | undefined {
  if (view.getUint32(at) !== 0x45786966) return undefined;
  const tiff = at + 6;
  const isLittle = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  for (let entry = 0; entry < view.getUint16(directory, isLittle); entry++) {
    const tag = directory + 2 + 12 * entry;
    if (view.getUint16(tag, isLittle) !== 0x0112) continue;
    const value = view.getUint16(tag + 8, isLittle);
    return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

function webpHeader(bytes: Uint8Array, view: DataView): PhotoHeader | undefined {
  const chunk = String.fromCharCode(...bytes.subarray(12, 16));
  const common = { type: 'webp', orientation: 1, isWhole: view.getUint32(4, true) + 8 <= bytes.length } as const;
  if (chunk === 'VP8X') {
    const side = (at: number) => (view.getUint32(at, true) & 0xffffff) + 1;
    return { ...common, width: side(24), height: side(27) };
  }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { ...common, width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (chunk !== 'VP8 ') return undefined;
  return { ...common, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function lastIndexOf(bytes: Uint8Array, wanted: readonly number[]): number {
  for (let at = bytes.length - wanted.length; at >= 0; at--)
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
}
