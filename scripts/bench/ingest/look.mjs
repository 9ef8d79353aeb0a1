// Shows what is wrong in the open part of the labelled articles: node scripts/bench/ingest/look.mjs [--held] [NAME …]
import { createReport } from '../report.mjs';
import { evaluate, FIELD_COLUMNS, fieldRows } from './evaluate.mjs';
import { labelledArticles } from './labelled-articles.mjs';

const names = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const held = process.argv.includes('--held');
const articles = labelledArticles().filter((article) =>
  names.length > 0 ? names.some((name) => article.name.startsWith(name)) : held === Boolean(article.held),
);
const brief = (value) =>
  value === undefined
    ? '–'
    : typeof value === 'string'
      ? value
      : `${value.text} ‖ ${value.speaker} ‖ ${value.sure ?? ''}`;
const tallies = evaluate(articles, (name, field, said, wanted) => {
  if (field !== 'quotes precise not found' || process.argv.includes('--all'))
    console.log(`${name} · ${field}\n    said ${brief(said)}\n    want ${brief(wanted)}`);
});
createReport().table(`${articles.length} articles`, FIELD_COLUMNS, fieldRows(tallies));
