// What the reader finds in the labelled articles, field by field: node scripts/bench/ingest/evaluate.mjs [--held]
// [--misses] [NAME …]. Without --held the held-out part stays closed.
import { readArticle } from '@clipsheet/ingest';
import { labelledArticles } from './labelled-articles.mjs';
import { PLAIN_TEMPLATES } from './pages/plain-templates.mjs';
import { TEMPLATES } from './pages/templates.mjs';
import { score } from './score.mjs';

const templates = { ...TEMPLATES, ...PLAIN_TEMPLATES };

/** The source of a labelled article as its system prints it, with the options to read it by. */
export function sourceOf(article) {
  const type = { wire: 'text', markdown: 'markdown' }[article.template] ?? 'html';
  return { source: templates[article.template](article), options: { type, url: article.url } };
}

/** Reads every article and adds up. */
export function evaluate(articles, miss) {
  const tallies = {};
  for (const article of articles) {
    const { source, options } = sourceOf(article);
    score(article, readArticle(source, options), tallies, (...parts) => miss?.(article.name, ...parts));
  }
  return tallies;
}

/** What each row of a table says of its field; `wanted` is how many the labels name. */
export const FIELD_COLUMNS = ['Field', 'Precision', 'Recall', 'F1', 'Wanted'];

/** A row for each field that was counted. */
export function fieldRows(tallies) {
  return Object.entries(tallies).map(([field, { precision, recall, f1, wanted }]) => [
    field,
    ...[precision, recall, f1].map((share) => share.toFixed(3)),
    String(wanted),
  ]);
}
