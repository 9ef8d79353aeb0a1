/**
 * The same 32 digits as `digest()` of story, by the machine's own SHA-256: twenty times faster on a photo, but
 * asynchronous.
 */
export async function contentDigest(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Array.from(new Uint8Array(hash, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
