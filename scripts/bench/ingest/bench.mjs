// npm run bench -- ingest [--quality | --speed | --growth]
// How much of the labelled articles the reader finds, beside what its peers find on the same pages; how long it takes
// beside them; what it needs of memory; and whether its time grows with the length of the article. Controls come first.
import { cpus } from 'node:os';
import { controls } from './controls.mjs';
import { evaluate, table } from './evaluate.mjs';
import { growth } from './growth.mjs';
import { labelledArticles } from './labelled-articles.mjs';
import { memory } from './memory.mjs';
import { peerQuality } from './peer-quality.mjs';
import { speed } from './speed.mjs';

const only = ['--quality', '--speed', '--growth'].filter((flag) => process.argv.includes(flag));
const wants = (flag) => only.length === 0 || only.includes(flag);
const HEAD = `${' '.repeat(20)}precision   recall       F1     n`;

console.log(`${process.version}, ${cpus().length} processors (${cpus()[0]?.model ?? 'unknown'})\n`);
controls();
const articles = labelledArticles();
if (wants('--quality')) {
  for (const [title, part] of [
    ['Open part, on which the rules were developed', articles.filter(({ held }) => !held)],
    ['Held-out part, read at the end only', articles.filter(({ held }) => held)],
  ])
    console.log(`\n${title}: ${part.length} articles\n${HEAD}\n${table(evaluate(part))}`);
  await peerQuality(articles);
}
if (wants('--speed')) {
  await speed(articles);
  memory();
}
if (wants('--growth')) growth();
