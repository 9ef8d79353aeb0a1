import { quoteId, uniqueId, type Quote } from '@clipsheet/story';
import { SURE } from '../found.js';
import { given } from '../given.js';
import type { Language } from '../languages/language.js';
import type { Block, BlockQuote, Manuscript } from '../manuscript.js';
import { findQuotes } from '../quotes/find-quotes.js';
import type { FoundQuote } from '../quotes/heard.js';
import { speakerLine } from '../quotes/speaker-line.js';
import { brief, type Report } from '../report.js';
import type { BodyParagraph } from './read-body.js';

/** What quotes are looked for in, and how. */
export interface QuotedText {
  paragraphs: readonly BodyParagraph[];
  language: Language;
  report: Report;
  /** The address of the story. */
  address: string | undefined;
  /** Texts in which people may be named in full: headline, dek, captions. */
  context: readonly string[];
  mode: 'full' | 'precise';
}

/**
 * The quotes of an article in their order: those of its running text, those it sets off as block quotations, and what is
 * listed apart from it, which completes a quote of the same words. In precise mode quotes with a guessed
 * speaker stand in the report alone.
 */
export function composeQuotes(
  blocks: readonly Block[],
  listed: Manuscript['listed']['quotes'],
  { paragraphs, language, report, address, context, mode }: QuotedText,
): Quote[] {
  const [opening, closing] = language.marks[0] ?? ['“', '”'];
  const texts: string[] = [];
  const setOff = new Map<number, BlockQuote>();
  let last: BlockQuote | undefined;
  for (const { text, block } of paragraphs) {
    const source = blocks[block];
    if (source?.kind !== 'blockquote') texts.push(text);
    else if (source !== last) {
      setOff.set(texts.length, source);
      texts.push(`${opening}${source.paragraphs.map(withoutMarks).join(' ')}${closing}`);
    }
    last = source?.kind === 'blockquote' ? source : undefined;
  }
  const found = findQuotes(texts, language, [...context, ...lines(setOff)]);
  const whole = [...setOff].map(([index, block]) => fromBlock(index, block, found));
  const all = [...found.filter(({ paragraph }) => !setOff.has(paragraph)), ...whole].sort(
    (one, other) => one.paragraph - other.paragraph,
  );
  const isShown = ({ confidence, speaker }: FoundQuote) =>
    mode === 'full' || (speaker !== undefined && confidence >= SURE);
  const quotes = all.filter(isShown);
  const rest = [...listed];
  const taken = new Set<string>();
  const composed = quotes.map((quote, index): Quote => {
    const at = rest.findIndex((other) => words(other.quote.text) === words(quote.text));
    const [match] = at < 0 ? [] : rest.splice(at, 1);
    tell(`/quotes/${index}`, quote, report);
    const { text, speaker, affiliation, spokenTo, when, before, after } = quote;
    const source = sourceAt(setOff.get(quote.paragraph)?.cite, address);
    const read = given({
      text,
      speaker,
      affiliation,
      spokenTo,
      date: when,
      source,
      before: before && withoutMarks(before),
      after: after && withoutMarks(after),
    });
    return { ...read, ...(match && given(match.quote)), id: uniqueId(match?.quote.id ?? quoteId(text), taken), text };
  });
  for (const { text, speaker, rule, confidence } of all.filter((quote) => !isShown(quote)))
    report.add(
      'guessed',
      '/quotes',
      rule,
      confidence,
      `Quote “${brief(text)}” was left out${speaker === undefined ? ': nobody is named' : `, perhaps of ${speaker}`}.`,
    );
  for (const { quote, source } of rest) {
    if (quote.text === undefined) continue;
    report.add('found', `/quotes/${composed.length}`, source, 0.95, `Quote “${brief(quote.text)}”, from ${source}.`);
    composed.push({ ...given(quote), id: uniqueId(quote.id ?? quoteId(quote.text), taken), text: quote.text });
  }
  return composed;
}

const lines = (setOff: ReadonlyMap<number, BlockQuote>): string[] =>
  [...setOff.values()].flatMap(({ attribution }) => attribution ?? []);

/** The page that a quotation is from, unless it is the story's own. */
function sourceAt(url: string | undefined, address: string | undefined): Quote['source'] {
  if (url === undefined || url === address) return undefined;
  return { name: new URL(url).hostname, url };
}

/** A block quotation with the speaker of its own line, or else the one that the text names. */
function fromBlock(paragraph: number, block: BlockQuote, found: readonly FoundQuote[]): FoundQuote {
  const text = block.paragraphs.map(withoutMarks).join(' ');
  const inText = found.find((quote) => quote.paragraph === paragraph);
  const line = block.attribution === undefined ? undefined : speakerLine(block.attribution);
  const base = { before: inText?.before, after: inText?.after, text, paragraph };
  if (line)
    return { ...base, ...line, rule: `${block.source} with its line “${block.attribution ?? ''}”`, confidence: 0.97 };
  if (inText?.speaker === undefined) return { ...base, rule: block.source, confidence: 0.8 };
  return { ...inText, ...base, rule: `${block.source}; ${inText.rule}` };
}

function tell(pointer: string, quote: FoundQuote, report: Report): void {
  const { speaker, affiliation, spokenTo, when, rule, confidence } = quote;
  const kind = confidence >= SURE ? 'found' : 'guessed';
  report.add(kind, pointer, rule, confidence, `Quote “${brief(quote.text)}”, from ${rule}.`);
  if (speaker === undefined)
    report.missing(
      `${pointer}/speaker`,
      'the article does not say whose words they are. Name the speaker, or take the quote out.',
    );
  for (const [field, name, value] of [
    ['speaker', 'Speaker', speaker],
    ['affiliation', 'Affiliation', affiliation],
    ['spokenTo', 'Said to', spokenTo],
    ['date', 'Said', when],
  ] as const)
    if (value !== undefined)
      report.add(kind, `${pointer}/${field}`, rule, confidence, `${name} “${value}”, from ${rule}.`);
}

const OPENING = /^["“„«「‘]/u;
const CLOSING = /["”“»」’]$/u;
const ANY = /["“”„«»「」‘]/u;

/** Without the marks round the whole, and without one whose other half lies in another sentence. */
function withoutMarks(text: string): string {
  const trimmed = text.trim();
  const inner = trimmed.replace(OPENING, '').replace(CLOSING, '');
  return ANY.test(inner) ? trimmed : inner;
}

const words = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
