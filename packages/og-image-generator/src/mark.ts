/** A publisher's mark as it may be drawn, or why it may not. */
export interface Mark {
  logo: { data: Uint8Array; shape: number } | undefined;
  refused?: string;
}

const MOST_BYTES = 1024 * 1024;
const LONGEST_SIDE = 2000;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a mark by its header alone (PNG 11.2.2). Anything but a PNG of a mark's size is refused, never decoded. */
export function readMark(bytes: Uint8Array): Mark {
  const refuse = (what: string): Mark => ({
    logo: undefined,
    refused: `The publisher's mark must be a PNG of at most 1 MB and ${LONGEST_SIDE} px a side, but ${what}. The picture is drawn without it; give another file.`,
  });
  if (bytes.length < 33 || SIGNATURE.some((byte, index) => bytes[index] !== byte))
    return refuse('its first bytes are none of a PNG');
  if (bytes.length > MOST_BYTES) return refuse(`has ${bytes.length} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [width, height] = [view.getUint32(16), view.getUint32(20)];
  if (width === 0 || height === 0 || Math.max(width, height) > LONGEST_SIDE)
    return refuse(`has ${width} × ${height} px`);
  return { logo: { data: bytes, shape: width / height } };
}
