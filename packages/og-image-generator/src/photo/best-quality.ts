/** Qualities tried one after the other until the budget holds. */
const QUALITIES = [80, 72, 64, 55, 45, 35, 25, 15, 5] as const;

/** The bytes at the best of nine qualities that keeps the budget; at the last one, whatever it gives. */
export async function bestQuality(
  encode: (quality: number) => Promise<Uint8Array>,
  maxBytes: number,
): Promise<Uint8Array> {
  let bytes: Uint8Array = new Uint8Array();
  for (const quality of QUALITIES) {
    bytes = await encode(quality);
    if (bytes.length <= maxBytes) break;
  }
  return bytes;
}
