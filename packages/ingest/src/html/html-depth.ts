import { IngestError } from '../ingest-error.js';
import { LIMITS } from '../limits.js';

const MAX_ATTRIBUTES = 1_000;
// Tags that hold nothing, and those that the next one of their kind closes.
const FLAT = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option optgroup tr td th thead tbody tfoot colgroup rb rt rp html head body'.split(
    ' ',
  ),
);
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed', 'noframes']);
const NAME = /[a-zA-Z][^\s/>]*/y;

/**
 * How deep tags lie inside tags, asked before any parser sees them, as is how many attributes one has. One pass, linear.
 * Throws `ingest/too-deep` beyond the limit. `name` is the source's name for the message.
 */
export function checkDepth(html: string, name: string): number {
  const lower = html.toLowerCase();
  let depth = 0;
  let deepest = 0;
  let at = 0;
  const nodes = count(html, '<') + count(html, '&');
  if (nodes > LIMITS.maxNodes)
    throw new IngestError(
      'ingest/too-large',
      `${name} must have at most ${LIMITS.maxNodes} tags and character references, but has ${nodes}. Give the article's page alone.`,
    );
  while ((at = html.indexOf('<', at)) >= 0) {
    const next = html.charAt(at + 1);
    if (html.startsWith('<!--', at)) at = behind('-->', at + 4);
    else if (next === '!' || next === '?') at = behind('>', at);
    else {
      const closes = next === '/';
      NAME.lastIndex = at + (closes ? 2 : 1);
      const tag = NAME.exec(html)?.[0].toLowerCase();
      if (tag === undefined) at++;
      else {
        const { end, selfCloses } = tagEnd(html, NAME.lastIndex, name);
        if (!FLAT.has(tag) && !selfCloses) depth = closes ? Math.max(0, depth - 1) : depth + 1;
        deepest = Math.max(deepest, depth);
        if (depth > LIMITS.maxDepth) throw tooDeep(name, 'tags inside one another', LIMITS.maxDepth);
        at = end;
        if (RAW.has(tag) && !closes) at = Math.min(html.length, nextOf(`</${tag}`, at));
      }
    }
    if (at >= html.length) break;
  }
  return deepest;

  function nextOf(text: string, from: number): number {
    const found = lower.indexOf(text, from);
    return found < 0 ? html.length : found;
  }
  function behind(text: string, from: number): number {
    return Math.min(html.length, nextOf(text, from) + text.length);
  }
}

/** The place behind a tag's `>`, with quotation marks in its attributes respected. */
function tagEnd(html: string, from: number, name: string): { end: number; selfCloses: boolean } {
  let attributes = 0;
  for (let at = from; at < html.length; at++) {
    const mark = html.charAt(at);
    if (mark === '>') return { end: at + 1, selfCloses: html.charAt(at - 1) === '/' };
    if (mark === '"' || mark === "'") {
      const closing = html.indexOf(mark, at + 1);
      if (closing < 0) return { end: html.length, selfCloses: true };
      at = closing;
    } else if (mark === '=' && ++attributes > MAX_ATTRIBUTES)
      throw tooDeep(name, 'attributes in one tag', MAX_ATTRIBUTES);
  }
  return { end: html.length, selfCloses: true };
}

function count(text: string, mark: string): number {
  let times = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) times++;
  return times;
}

function tooDeep(name: string, what: string, limit: number): IngestError {
  return new IngestError(
    'ingest/too-deep',
    `${name} must have at most ${limit} ${what}, but has more. No article needs that: check where the file comes from.`,
  );
}
