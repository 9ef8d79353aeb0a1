import { PictureError } from '../picture-error.js';
import type { FontFamily } from './font-catalogue.js';
import { readFont } from './read-font.js';

/** A publisher's own font files: TrueType, OpenType or WOFF. What they lack comes from ours. */
export interface OwnFonts {
  /** For headlines, quotes and deks. */
  headline?: Uint8Array | undefined;
  /** For everything small. */
  text?: Uint8Array | undefined;
}

/** A publisher's font as the shelf looks into it before all others. */
export interface OwnFont extends Pick<FontFamily, 'name' | 'ascent' | 'descent'> {
  kind: 'serif' | 'sans';
  data: Uint8Array;
  /** Whether it has a character. */
  has(codePoint: number): boolean;
}

const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a publisher's fonts. Rejects with PictureError (`picture/not-a-font`) for a file that is none. */
export async function readOwnFonts({ headline, text }: OwnFonts = {}): Promise<OwnFont[]> {
  const fonts: OwnFont[] = [];
  for (const [kind, data] of [['serif', headline] as const, ['sans', text] as const]) {
    if (!data) continue;
    const refuse = (what: string) =>
      new PictureError(
        'picture/not-a-font',
        `The publisher's ${kind === 'serif' ? 'headline' : 'text'} font must be a TrueType, OpenType or WOFF file of at most 4 MB, but ${what}. Give another file.`,
      );
    if (data.length > MOST_BYTES) throw refuse(`has ${data.length} bytes`);
    const font = await readFont(data);
    if (!font) throw refuse('cannot be read as one');
    fonts.push({ kind, name: `Own ${kind}`, ...font });
  }
  return fonts;
}
