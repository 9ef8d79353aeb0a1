import { quoteState, uniqueId, type Quote } from '@clipsheet/story';

type Rule = (quote: Quote, isFree: (id: string) => boolean) => string | undefined;

/**
 * The quotes of a story under the ids that they were published with: first those whose words are remembered, then those
 * whose id is, then those whose words come close to a remembered quote that is nowhere else in the story (it was
 * edited). New quotes get an id that nobody has. So an address given out today still leads to its quote after a
 * correction.
 */
export function keepQuoteIds(quotes: readonly Quote[], remembered: Readonly<Record<string, string>>): Quote[] {
  const known = Object.entries(remembered);
  const rules: Rule[] = [
    (quote, isFree) => known.find(([id, words]) => words === quote.text && isFree(id))?.[0],
    (quote, isFree) => (quote.id in remembered && isFree(quote.id) ? quote.id : undefined),
    (quote, isFree) => known.find(([id, words]) => isFree(id) && isEdited(words, quote.text))?.[0],
  ];
  const taken = new Set<string>();
  const ids = new Map<Quote, string>();
  for (const rule of rules) {
    for (const quote of quotes.filter((one) => !ids.has(one))) {
      const id = rule(quote, (one) => !taken.has(one));
      if (id === undefined) continue;
      taken.add(id);
      ids.set(quote, id);
    }
  }
  // An id that was given out for other words is not given again.
  for (const id of Object.keys(remembered)) taken.add(id);
  return quotes.map((quote) => ({ ...quote, id: ids.get(quote) ?? uniqueId(quote.id, taken) }));
}

function isEdited(before: string, now: string): boolean {
  return quoteState(before, [now]).state !== 'missing' || quoteState(now, [before]).state !== 'missing';
}
