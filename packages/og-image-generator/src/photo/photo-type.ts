/** Types of photo that are read. SVG is none of them: it is a program. */
export type PhotoType = 'jpeg' | 'png' | 'webp' | 'gif' | 'avif';

/** The type of a photo by its first bytes, whatever its name or Content-Type says; undefined for anything else. */
export function photoType(bytes: Uint8Array): PhotoType | undefined {
  const text = (from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (text(0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP') return 'webp';
  if (text(0, 6) === 'GIF87a' || text(0, 6) === 'GIF89a') return 'gif';
  if (text(4, 8) === 'ftyp' && /^(avif|avis)/.test(text(8, 12))) return 'avif';
  return undefined;
}
