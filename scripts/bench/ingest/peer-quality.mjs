// Titles, authors and dates of the same pages by Readability over linkedom and by metascraper.
import { readArticle } from '@clipsheet/ingest';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { authorsOf } from './labelled-articles.mjs';
import { sourceOf } from './evaluate.mjs';
import { metascraperOf } from './metascraper.mjs';
import { bare } from './score.mjs';

export async function peerQuality(articles, report) {
  const scrape = metascraperOf();
  const pages = articles.filter(({ template }) => template !== 'wire' && template !== 'markdown');
  const right = {};
  const count = (who, field, isRight) => ((right[who] ??= {})[field] = (right[who][field] ?? 0) + Number(isRight));
  for (const article of pages) {
    const { source, options } = sourceOf(article);
    const url = article.url.replace('.example/', '.com/');
    const { story } = readArticle(source, options);
    const read = new Readability(parseHTML(source).document).parse() ?? {};
    const scraped = await scrape({ html: source, url });
    const names = authorsOf(article.byline)
      .map(({ name }) => bare(name))
      .join(' ');
    const joined = (line = '') => bare(line).replace(/ (?:and|und|et|y|e) /g, ' ');
    for (const [who, title, byline, date] of [
      ['clipsheet', story.headline, story.byline.map(({ name }) => name).join(' '), story.published],
      ['Readability', read.title, read.byline ?? '', read.publishedTime],
      ['metascraper', scraped.title, scraped.author ?? '', scraped.date],
    ]) {
      count(who, 'title', bare(title) === bare(article.headline));
      count(who, 'byline', joined(byline) === names);
      count(who, 'date', (date ?? '').slice(0, 10) === article.published.slice(0, 10));
    }
  }
  const fields = ['title', 'byline', 'date'];
  report.table(
    `Right on ${pages.length} pages`,
    ['Reader', 'Title', 'Byline', 'Date'],
    Object.entries(right).map(([who, counts]) => [who, ...fields.map((field) => String(counts[field]))]),
  );
}
