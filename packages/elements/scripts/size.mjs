// Prints what a reader downloads, in bytes after brotli 11, beside its limit and its aim; exits with 1 when a limit is
// passed. `--report FILE.md` writes the table down as a page.
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { parseStory, WHOLE_STORY } from '@clipsheet/story';
import { AIMS, BUDGETS } from './budgets.mjs';
import { renderPart } from '../dist/ssr.js';

const { values } = parseArgs({ options: { report: { type: 'string' } } });

// Every kind of rule is needed by something in it.
const FULLEST = parseStory({
  schema: 1,
  id: 'fullest',
  revision: 1,
  headline: 'Headline',
  dek: 'Dek',
  kicker: 'Kicker',
  lang: 'en',
  byline: [{ name: 'Name' }],
  publisher: {
    name: 'Paper',
    url: 'https://paper.example/',
    logo: 'https://paper.example/logo.png',
    colour: '#0a6a73',
  },
  published: '2016-08-18',
  corrections: [{ date: '2016-08-23', was: 'Was', is: 'Is' }],
  photos: [
    {
      id: 'p',
      src: 'https://paper.example/p.jpg',
      credit: 'Credit',
      caption: 'Caption',
      focalPoint: { x: 0.4, y: 0.5 },
    },
  ],
  quotes: [
    {
      id: 'q',
      text: 'Words',
      speaker: 'Speaker',
      affiliation: 'Paper',
      before: 'Before',
      original: { text: 'Words', lang: 'fr' },
    },
  ],
  videos: [
    {
      id: 'v',
      src: 'https://youtu.be/aaaaaaaaaaa',
      title: 'Film',
      duration: 84,
      credit: 'Credit',
      transcript: [{ start: 1, text: 'Words' }],
    },
  ],
});

const dist = new URL('../dist/', import.meta.url);
const text = (path) => readFileSync(new URL(path, dist));
const brotli = (path) => brotliCompressSync(text(path)).length;
const sum = (paths) => paths.reduce((total, path) => total + brotli(path), 0);

/** A module with everything that it imports statically, as paths below dist. */
function graph(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  for (const [, from] of text(path)
    .toString()
    .matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
    graph(folder + from, found);
  return found;
}

const elements = readdirSync(new URL('site/elements/', dist)).map((file) => `site/elements/${file}`);
const entry = (kind) => elements.find((path) => path.includes(`/clip-${kind}.`));
const kinds = ['story', 'quote', 'video', 'share'];
const dropIn = brotli('site/clipsheet.js');
const first = Object.fromEntries(kinds.map((kind) => [kind, dropIn + sum([...graph(entry(kind))])]));
const story = graph(entry('story'));
const further = Math.max(
  ...kinds.slice(1).map((kind) => sum([...graph(entry(kind))].filter((path) => !story.has(path)))),
);
const styles = [WHOLE_STORY, { kind: 'quote', id: 'q' }, { kind: 'video', id: 'v' }].flatMap((part) =>
  // covered and uncovered: each needs rules that the other does not
  [undefined, { reasons: ['war'], words: 'Words of the editor.' }].map(
    (warning) =>
      /<style>([^]*?)<\/style>/.exec(
        renderPart({ ...FULLEST, warning }, { part, addresses: 'https://clips.example/', now: new Date() }),
      )[1],
  ),
);
const facade = /<style>([^]*?)<\/style>/.exec(
  renderPart(
    { ...FULLEST, corrections: [], videos: [{ ...FULLEST.videos[0], transcript: [] }] },
    { part: { kind: 'video', id: 'v' }, addresses: 'https://clips.example/', now: new Date(FULLEST.published) },
  ),
)[1];

const rows = {
  'drop-in': dropIn,
  'all four in one file': sum([...graph('bundle/clipsheet-elements.js')]),
  ...Object.fromEntries(kinds.map((kind) => [`first ${kind} through the drop-in`, first[kind]])),
  'each further kind': further,
  'pre-rendered video: script and style': dropIn + brotliCompressSync(facade).length,
  'inline style of a printed tag, raw': Math.max(...styles.map(({ length }) => length)),
};

let isOver = false;
const missed = [];
for (const [name, bytes] of Object.entries(rows)) {
  const [limit, aim] = [BUDGETS[name], AIMS[name]];
  isOver ||= bytes > limit;
  if (bytes > aim) missed.push(name);
  const figure = (number) => `${String(number).padStart(6)} B`;
  const verdict = bytes > limit ? '  OVER' : bytes > aim ? '  misses its aim' : '';
  console.log(`${name.padEnd(38)}${figure(bytes)}, limit${figure(limit)}, aim${figure(aim)}${verdict}`);
}
if (missed.length > 0)
  console.log(`${missed.length} of ${Object.keys(rows).length} miss their aim: docs/decisions/0004 says why.`);
if (values.report) {
  const { createReport } = await import('../../../scripts/bench/report.mjs');
  const report = createReport();
  const cells = ([name, bytes]) => [name, ...[bytes, BUDGETS[name], AIMS[name]].map((one) => one.toLocaleString('en'))];
  report.table('Bytes', ['What', 'Bytes', 'Limit', 'Aim'], Object.entries(rows).map(cells));
  await report.write(values.report, {
    title: 'What a reader downloads',
    about: 'Bytes after brotli 11, as the build had them, each beside its limit and its aim.',
    command: 'npm run size',
  });
}
process.exitCode = isOver ? 1 : 0;
