// Compares what was read with the labels: precision, recall and F1 for each field.
import { authorsOf } from './labelled-articles.mjs';

/** Letters and digits only, so that marks, case and spaces do not count. */
export const bare = (text = '') =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const nameOf = (text) =>
  bare(text).replace(/^(?:the|a|an|der|die|das|le|la|les|el|o|il|dr|prof|mr|ms|sir|m|mme)\s/, '');

/** Whether the names are of one person: the shorter is the end, the beginning or a part of the longer. */
export function isSameName(one, other) {
  const [short, long] = [nameOf(one), nameOf(other)].sort((first, second) => first.length - second.length);
  return short !== '' && ` ${long} `.includes(` ${short} `);
}

/** Whether one quotation is the other, but for what an editor would call its edges. */
export function isSameQuote(one, other) {
  const [short, long] = [bare(one), bare(other)].sort((first, second) => first.length - second.length);
  return short.length > 0 && long.includes(short) && short.length >= 0.75 * long.length;
}

/** Counts of one field over all articles. */
export class Tally {
  right = 0;
  said = 0;
  wanted = 0;
  add(right, said, wanted) {
    this.right += right;
    this.said += said;
    this.wanted += wanted;
  }
  get precision() {
    return this.said ? this.right / this.said : 1;
  }
  get recall() {
    return this.wanted ? this.right / this.wanted : 1;
  }
  get f1() {
    const { precision, recall } = this;
    return precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  }
}

/** Adds one reading to the tallies by field; `miss` is told of each error. */
export function score(article, { story, report }, tallies, miss = () => {}) {
  const tally = (field) => (tallies[field] ??= new Tally());
  const single = (field, said, wanted, same = (a, b) => bare(a) === bare(b)) => {
    if (wanted === undefined && said === undefined) return;
    const right = said !== undefined && wanted !== undefined && same(said, wanted);
    if (!right) miss(field, said, wanted);
    tally(field).add(Number(right), Number(said !== undefined), Number(wanted !== undefined));
  };
  const many = (field, said, wanted, same) => {
    const rest = [...wanted];
    let right = 0;
    for (const one of said) {
      const at = rest.findIndex((other) => same(one, other));
      if (at < 0) miss(`${field} too many`, one, undefined);
      else {
        rest.splice(at, 1);
        right++;
      }
    }
    for (const one of rest) miss(`${field} not found`, undefined, one);
    tally(field).add(right, said.length, wanted.length);
  };
  const isWire = article.template === 'wire';
  single('headline', story.headline, article.headline);
  single('lang', story.lang?.slice(0, 2), article.lang);
  if (!isWire) {
    single('published', story.published?.slice(0, 10), article.published?.slice(0, 10));
    if (article.dek) single('dek', story.dek, article.dek);
    if (article.template !== 'bare' && article.template !== 'oldtable' && article.template !== 'markdown')
      single('publisher', story.publisher?.name, article.publisher);
  }
  if (article.kicker && !isWire) single('kicker', story.kicker, article.kicker);
  if (article.dateline) single('dateline', story.dateline, article.dateline);
  many(
    'byline',
    story.byline.map(({ name }) => name),
    authorsOf(article.byline).map(({ name }) => name),
    (a, b) => bare(a) === bare(b),
  );
  many(
    'credits',
    story.photos.flatMap(({ credit }) => credit ?? []),
    article.gold.credits,
    (a, b) => bare(a) === bare(b),
  );
  many(
    'corrections',
    story.corrections.map(({ note }) => note ?? ''),
    article.gold.corrections,
    (a, b) => bare(b).includes(bare(a)),
  );
  many(
    'videos',
    story.videos.map(({ src }) => src ?? ''),
    article.gold.videos,
    (a, b) => a === b,
  );
  const sure = new Map(
    report
      .filter(({ pointer }) => /^\/quotes\/\d+$/.test(pointer))
      .map(({ pointer, kind }) => [pointer, kind === 'found']),
  );
  const spoken = story.quotes
    .map((quote, index) => ({ ...quote, sure: sure.get(`/quotes/${index}`) }))
    .filter(({ speaker }) => speaker !== undefined);
  const isRight = (said, gold) => isSameQuote(said.text, gold.text) && isSameName(said.speaker, gold.speaker);
  many('quotes (words)', story.quotes, article.gold.quotes, (a, b) => isSameQuote(a.text, b.text));
  many('quotes full', spoken, article.gold.quotes, isRight);
  many(
    'quotes precise',
    spoken.filter((quote) => quote.sure),
    article.gold.quotes,
    isRight,
  );
  for (const gold of article.gold.quotes) {
    const said = spoken.find((quote) => isRight(quote, gold));
    if (!said) continue;
    single('speaker full name', said.speaker, gold.speaker, (a, b) => nameOf(a) === nameOf(b));
    if (gold.affiliation)
      single('affiliation', said.affiliation, gold.affiliation, (a, b) => isSameName(a, b) || overlap(a, b) >= 0.6);
    if (gold.spokenTo || said.spokenTo) single('spoken to', said.spokenTo, gold.spokenTo, isSameName);
  }
}

function overlap(one, other) {
  const [first, second] = [one, other].map((text) => new Set(bare(text).split(' ')));
  return [...first].filter((word) => second.has(word)).length / Math.max(first.size, second.size);
}
