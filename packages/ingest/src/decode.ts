import { IngestError } from './ingest-error.js';

const SNIFFED = 1024;
const META = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i;

/**
 * The text in a file's bytes by the WHATWG rules for HTML: byte-order mark first, then the page's own `<meta charset>`
 * in its first 1024 bytes (a UTF-16 there means UTF-8), else UTF-8. What no character stands for becomes U+FFFD. An
 * encoding that the platform does not know, UTF-7 among them, is read as UTF-8. Throws `ingest/binary` for bytes that
 * are no text; a text given as such passes through with the same question.
 */
export function decode(source: string | Uint8Array, name: string): string {
  const text = typeof source === 'string' ? source : new TextDecoder(encodingOf(source)).decode(source);
  if (isBinary(text))
    throw new IngestError(
      'ingest/binary',
      `${name} must be a text (HTML, Markdown or plain), but holds binary data. Give the article itself, not a picture or a document of a word processor.`,
    );
  return text;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const head = String.fromCharCode(...bytes.subarray(0, SNIFFED));
  const label = META.exec(head)?.[1];
  if (!label || /^utf-?16/i.test(label)) return 'utf-8';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}

/** More than one control in fifty characters at the beginning: no newsroom writes such a text. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4_000);
  const controls = head.match(/[\u0000-\u0008\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return controls > Math.max(2, head.length / 50);
}
