import { safeUrl } from '@clipsheet/story';

const RELATIVE = /^(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!\/\/)[^\\\s"'<>]+$/;

/**
 * The address of media in an article: absolute and safe (see safeUrl), made absolute where the page's own address is
 * known, or, where it is not, a relative path beside the article as it was written. Undefined for everything else.
 */
export function mediaAddress(value: string | null | undefined, base?: string): string | undefined {
  const written = value?.trim();
  if (!written || written.length > 4_000) return undefined;
  if (!RELATIVE.test(written)) return safeUrl(written, 'media', base);
  return base ? safeUrl(written, 'media', base) : written;
}

/** The address of a link in an article; a relative one only where the page's own address is known. */
export function linkAddress(value: string | null | undefined, base?: string): string | undefined {
  const written = value?.trim();
  return written && written.length <= 4_000 ? safeUrl(written, 'link', base) : undefined;
}
