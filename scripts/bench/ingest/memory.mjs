// What reading a page of a megabyte needs beyond the page, in a process of its own.
import { spawnSync } from 'node:child_process';

const PROGRAM = `
import { readArticle } from '@clipsheet/ingest';
const paragraph = '<p>The ferry was late again. “We saw her lights from the pier,” said Ada Quill, the harbour pilot.</p>';
const page = (count) => '<!doctype html><html lang="en"><body><article><h1>A long day</h1>' + paragraph.repeat(count) + '</article></body></html>';
readArticle(page(50));
globalThis.gc();
const before = process.memoryUsage();
const source = page(4_900);
const { story } = readArticle(source);
globalThis.gc();
const after = process.memoryUsage();
console.log(JSON.stringify({ bytes: source.length, quotes: story.quotes.length, kept: after.heapUsed - before.heapUsed, peak: process.resourceUsage().maxRSS * 1024 - before.rss }));
`;

export function memory(report) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--expose-gc', '--max-semi-space-size=4', '--input-type=module', '-e', PROGRAM],
    { encoding: 'utf8' },
  );
  if (!stdout) throw new Error(stderr);
  const { bytes, quotes, kept, peak } = JSON.parse(stdout);
  const mega = (number) => (number / 1_048_576).toFixed(1);
  report.say(
    `Memory for a page of ${mega(bytes)} MB with ${quotes} quotes: ${mega(peak)} MB at its peak, ${mega(kept)} MB kept with the story.`,
  );
}
