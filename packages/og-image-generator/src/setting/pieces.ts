/** A stretch of text that stays on one line. */
export interface Piece {
  text: string;
  /** Whether a space stands before it when it does not begin a line. */
  spaced: boolean;
  /** Whether a line should rather not end with it: an article, a short preposition. */
  leads: boolean;
}

// Scripts that are written without spaces between words.
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u;
// Must not begin a line (strict kinsoku), or must not end one.
const NOT_FIRST =
  /^[、。，．・：；？！!?,.:;…‥％%°℃\u0E2F\u0E46\p{Pe}\p{Pf}”’»ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ〜～\p{M}]/u;
const NOT_LAST = /[\p{Ps}\p{Pi}“‘«¥$€£＄￥〒]$/u;
// Particles and endings that belong to the word before them, so that phrases stay whole.
const CLINGS =
  /^(の|は|が|を|に|へ|と|も|で|や|か|ね|よ|わ|ぞ|さ|て|た|だ|から|まで|より|など|って|だけ|ほど|しか|ばかり|です|ます|でした|ました|ない|なかった|した|して|する|され|れる|られる|的|了|着|过|過|们|們|吗|嗎|呢|吧|地|得)$/u;
const LEADS = new RegExp(
  `^[“‘"'(]*(${[
    'a|an|the|of|to|in|on|at|by|for|from|and|or|as|is|I|no|its|his|her|with|that|who|but|into|than',
    'le|la|les|un|une|de|du|des|et|à|en|au|aux|el|los|las|y|o|del|al|por|para|con|der|die|das|und|im|am|zu',
    'من|في|على|إلى|عن|أن|إن|ما|لا|لم|لن|قد|هل|أو|ثم|مع|بعد|قبل',
    'של|את|על|אל|עם|כי|לא|או|גם|אם',
  ].join('|')})$`,
  'iu',
);

/**
 * A text cut where its lines may break: at spaces, behind hyphens and dashes inside long words and, in scripts
 * without spaces, between words, particles kept with what they follow (Intl.Segmenter; kinsoku as in JLReq 3.1).
 */
export function piecesOf(text: string, lang: string): Piece[] {
  const pieces: Piece[] = [];
  // No-break spaces (U+00A0, U+202F) and the word joiner hold their neighbours together.
  for (const word of text.split(/[ \t\n\r\u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]+/u)) {
    if (word === '') continue;
    partsOfWord(word, lang).forEach((part, index) => {
      pieces.push({ text: part, spaced: index === 0 && pieces.length > 0, leads: LEADS.test(part) });
    });
  }
  // A day stays with its month, a month with its year, a number with what it counts.
  pieces.forEach((piece, index) => {
    if (/^\p{Nd}{1,4}$/u.test(piece.text) || /^(1[89]|20)\d\d\b/.test(pieces[index + 1]?.text ?? ''))
      piece.leads = true;
  });
  return pieces;
}

function partsOfWord(word: string, lang: string): string[] {
  const parts = UNSPACED.test(word)
    ? phrases(word, lang)
    : word.split(/(?<=[\p{L}\p{N}]{5}[-‐–—/])(?=[\p{L}\p{N}]{5})/u);
  return parts.filter((part) => part !== '');
}

function phrases(word: string, lang: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter(lang).segment(word)) {
    const before = parts.at(-1);
    const joins =
      before !== undefined &&
      (NOT_FIRST.test(segment) ||
        NOT_LAST.test(before) ||
        /\p{Nd}$/u.test(before) || // a number and what it counts
        (CLINGS.test(segment) && !/[\p{P}]$/u.test(before)) ||
        (!UNSPACED.test(segment) && !UNSPACED.test(before)));
    if (joins) parts[parts.length - 1] = before + segment;
    else parts.push(segment);
  }
  return parts;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  let found = segmenters.get(lang);
  if (!found) {
    found = new Intl.Segmenter(lang, { granularity: 'word' });
    segmenters.set(lang, found);
  }
  return found;
}
