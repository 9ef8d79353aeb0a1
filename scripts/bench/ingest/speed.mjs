// Time on the same pages, contenders in turn within each round; medians, since the machine may be shared.
import { readArticle } from '@clipsheet/ingest';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { sourceOf } from './evaluate.mjs';
import { metascraperOf } from './metascraper.mjs';

const ROUNDS = 15;
const median = (numbers) => [...numbers].sort((one, other) => one - other)[numbers.length >> 1];

export async function speed(articles, report) {
  const scrape = metascraperOf();
  const contenders = {
    'Readability + linkedom': ({ source }) => new Readability(parseHTML(source).document).parse(),
    clipsheet: ({ source, options }) => readArticle(source, options),
    metascraper: ({ source, url }) => scrape({ html: source, url }),
  };
  const pages = articles
    .filter(({ template }) => template !== 'wire' && template !== 'markdown')
    .map((article) => ({ ...sourceOf(article), url: article.url.replace('.example/', '.com/') }));
  const long = longest(pages);
  for (const [title, set] of [
    [
      `${pages.length} pages of ${Math.round(pages.reduce((sum, { source }) => sum + source.length, 0) / pages.length / 1000)} kB on average`,
      pages,
    ],
    [`one page of ${long.words} words (${Math.round(long.source.length / 1000)} kB)`, [long]],
  ]) {
    const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
    for (let round = 0; round < ROUNDS + 3; round++)
      for (const [name, run] of Object.entries(contenders)) {
        const start = process.cpuUsage();
        for (const page of set) await run(page);
        const { user, system } = process.cpuUsage(start);
        if (round >= 3) times[name].push((user + system) / 1000 / set.length);
      }
    const base = median(times['Readability + linkedom']);
    report.table(
      `Processor time, ${title}, median of ${ROUNDS} rounds`,
      ['Reader', 'Time', 'To Readability'],
      Object.entries(times).map(([name, all]) => [
        name,
        `${median(all).toFixed(2)} ms`,
        `${(median(all) / base).toFixed(2)}×`,
      ]),
    );
  }
}

/** All paragraphs of the labelled pages in one page of at least 5,000 words. */
function longest(pages) {
  const paragraphs = pages.flatMap(({ source }) => source.match(/<p\b[^>]*>[\s\S]*?<\/p>/g) ?? []);
  let body = '';
  while (body.replace(/<[^>]*>/g, ' ').split(/\s+/).length < 5_000) body += paragraphs.join('\n');
  const words = body.replace(/<[^>]*>/g, ' ').split(/\s+/).length;
  const source = `<!doctype html><html lang="en"><head><title>A digest</title></head><body><article><h1>A digest of many stories</h1>${body}</article></body></html>`;
  return { source, words, options: { type: 'html' }, url: 'https://digest.com/all' };
}
