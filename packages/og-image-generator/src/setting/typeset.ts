import { cleanText, graphemes, type Direction } from '@clipsheet/story';
import type { Engine } from '../engine.js';
import { faceFor, type Face, type Role } from '../fonts/face.js';
import { mainScript, type Script } from '../fonts/script.js';
import type { MeasuredPiece, MeasuredText } from './measured-text.js';
import { piecesOf, type Piece } from './pieces.js';

/** Words to be set, with what they are for. */
export interface Words {
  text: string;
  role: Role;
  /** BCP 47. */
  lang: string;
  /** The script whose face they take; default: their own. */
  script?: Script;
}

// No layout shows more; what lies behind is not worth measuring.
const MOST_GRAPHEMES = 600;
const LONG_WORD = 14;
/**
 * Measures words, all in one call to the engine. Controls and direction overrides are gone from them, marks are
 * composed (NFC). `missing` lists the characters that no font has.
 */
export async function typeset<Key extends string>(
  engine: Engine,
  words: Readonly<Partial<Record<Key, Words>>>,
  direction: Direction,
): Promise<{ texts: Partial<Record<Key, MeasuredText>>; missing: string[] }> {
  const entries = (Object.entries(words) as [Key, Words][]).map(([key, given]) => [key, prepare(given)] as const);
  const runs = entries.flatMap(([, { pieces, face }]) =>
    ['\u00A0', '…', ...pieces.flatMap(({ text, letters = [] }) => [text, ...letters])].map((text) => ({ text, face })),
  );
  const { widths, missing } = await engine.measure(runs);
  let next = 0;
  const width = () => widths[next++] ?? 0;
  const texts: Partial<Record<Key, MeasuredText>> = {};
  for (const [key, { text, face, pieces, cut }] of entries) {
    const [space, ellipsis] = [width(), width()];
    const measured = pieces.map(({ letters, ...piece }): MeasuredPiece => {
      const whole = { ...piece, width: width() };
      if (!letters) return whole;
      const inner = letters.map((letter, index) => ({
        text: letter,
        spaced: index === 0 && piece.spaced,
        leads: false,
        width: width(),
      }));
      return { ...whole, letters: inner };
    });
    texts[key] = { text, face, direction: directionOfText(text, direction), pieces: measured, space, ellipsis, cut };
  }
  return { texts, missing };
}

const RTL_LETTER =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

// A Latin name in an Arabic picture runs as Latin does; an Arabic sentence that opens with one stays Arabic.
function directionOfText(text: string, picture: Direction): Direction {
  if (!RTL_LETTER.test(text)) return /\p{L}/u.test(text) ? 'ltr' : picture;
  return picture === 'rtl' || RTL_LETTER.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

function prepare({ text, role, lang, script }: Words): {
  text: string;
  face: Face;
  pieces: (Piece & { letters?: string[] })[];
  cut: boolean;
} {
  const clean = cleanText(text.slice(0, MOST_GRAPHEMES * 8)).normalize('NFC');
  const all = clean.length > MOST_GRAPHEMES ? graphemes(clean) : [];
  const cut = all.length > MOST_GRAPHEMES;
  const kept = cut ? all.slice(0, MOST_GRAPHEMES).join('') : clean;
  const pieces = piecesOf(kept, lang).map((piece) => {
    const letters = piece.text.length > LONG_WORD ? graphemes(piece.text) : [];
    return letters.length > LONG_WORD ? { ...piece, letters } : piece;
  });
  return { text: kept, face: faceFor(role, script ?? mainScript(kept, lang), lang), pieces, cut };
}
