import { digest } from '@clipsheet/story';

const tags = new WeakMap<Uint8Array, string>();

/** The strong entity tag of bytes (RFC 9110, 8.8.3): the same bytes have the same tag on every machine. */
export function entityTag(bytes: Uint8Array): string {
  const tag = tags.get(bytes) ?? `"${digest(bytes)}"`;
  tags.set(bytes, tag);
  return tag;
}

/** Whether a list of entity tags (If-None-Match) names this one; weak comparison, as RFC 9110, 13.1.2 asks. */
export function matchesTag(header: string | null, tag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}
