// npm run bench -- ingest [--quality | --speed | --growth] [--report FILE.md]
// How much of the labelled articles the reader finds, beside what its peers find on the same pages; how long it takes
// beside them; what it needs of memory; and whether its time grows with the length of the article. Controls come first.
import { parseArgs } from 'node:util';
import { createReport } from '../report.mjs';
import { controls } from './controls.mjs';
import { evaluate, FIELD_COLUMNS, fieldRows } from './evaluate.mjs';
import { growth } from './growth.mjs';
import { labelledArticles } from './labelled-articles.mjs';
import { memory } from './memory.mjs';
import { peerQuality } from './peer-quality.mjs';
import { speed } from './speed.mjs';

const flag = { type: 'boolean', default: false };
const { values } = parseArgs({
  options: { quality: flag, speed: flag, growth: flag, report: { type: 'string' } },
});
const isWhole = !values.quality && !values.speed && !values.growth;
const report = createReport();

controls(report);
const articles = labelledArticles();
if (isWhole || values.quality) {
  for (const [title, part] of [
    ['Open part, on which the rules were developed', articles.filter(({ held }) => !held)],
    ['Held-out part, read at the end only', articles.filter(({ held }) => held)],
  ])
    report.table(`${title}: ${part.length} articles`, FIELD_COLUMNS, fieldRows(evaluate(part)));
  await peerQuality(articles, report);
}
if (isWhole || values.speed) {
  await speed(articles, report);
  memory(report);
}
if (isWhole || values.growth) growth(report);
if (values.report)
  await report.write(values.report, {
    title: 'Reading articles',
    about:
      'How much of labelled articles the reader finds, beside what its peers find on the same pages, and what that costs. The articles are ours, labelled by hand, and printed as content management systems print them.',
    command: 'npm run bench -- ingest',
  });
