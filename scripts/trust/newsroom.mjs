import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, relative, resolve } from 'node:path';
import { PNG } from 'pngjs';

/** Where the stories of a made newsroom are published. */
export const BASE = 'https://clips.example/paper/';
const COMMAND = resolve('packages/cli/bin/clipsheet.js');
const TEMPORARY = /^\.clipsheet-\d+-\d+\.tmp$/;

/** Writes a newsroom of so many articles, each with a photo and so many quotes, into a folder. */
export function writeNewsroom(folder, { stories = 3, quotes = 2, width = 480, height = 320 } = {}) {
  for (const name of ['articles', 'pictures']) mkdirSync(join(folder, name), { recursive: true });
  for (let index = 0; index < stories; index++) {
    writeFileSync(join(folder, 'articles', `story-${index}.md`), article(index, quotes));
    writeFileSync(join(folder, 'pictures', `photo-${index}.png`), photo(index, width, height));
  }
  return folder;
}

const article = (index, quotes) => `---
id: story-${index}
url: https://morning-sheet.example/story-${index}
headline: The harbour lights go out at nine, part ${index}
dek: A town tries the dark, and finds its stars again.
lang: en
publisher: { name: The Morning Sheet, url: "https://morning-sheet.example/" }
published: 2026-03-02
photos:
  - { id: quay, src: ../pictures/photo-${index}.png, alt: A quay under stars., credit: The Morning Sheet }
---

The council had argued for a year.

${SAID.slice(0, quotes).join('\n\n')}
`;

// Two quotations that differ in every way, then as many as a proof needs pictures.
const SAID = [
  '“We had forgotten what the sky is for,” Ida Brandt, the harbour master, told the town council. The vote was quick.',
  '“Nobody will miss the lamps,” Tom Reed, a fisherman, said on Monday. The lights went out at nine.',
  ...Array.from(
    { length: 30 },
    (_, index) => `“We counted ${index + 100} stars over the quay that night,” Tom Reed said. Nobody had asked him to.`,
  ),
];

function photo(seed, width, height) {
  const image = new PNG({ width, height, colorType: 2 });
  for (let at = 0, pixel = 0; pixel < width * height; pixel++, at += 4)
    image.data.set([(pixel % width) % 256, Math.floor(pixel / width) % 256, (seed * 53) % 256, 255], at);
  return PNG.sync.write(image, { colorType: 2 });
}

/** The words of a build whose bytes do not depend on the day. */
export const buildWords = (out = 'out') => [
  'build',
  'articles',
  '--out',
  out,
  '--base-url',
  BASE,
  '--now',
  '2026-11-25',
];

/**
 * Starts `clipsheet` in a folder. `ended` resolves with how it ended and what it said; `before` are words of a command
 * that starts it (prlimit, strace).
 */
export function startClipsheet(folder, words, { before = [], env = {} } = {}) {
  const [program = process.execPath, ...rest] = [...before, process.execPath, COMMAND, ...words];
  const child = spawn(program, rest, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (said.stdout += chunk));
  child.stderr.on('data', (chunk) => (said.stderr += chunk));
  const ended = new Promise((done) => child.on('close', (code, signal) => done({ code, signal, ...said })));
  return { child, said, ended };
}

/** Runs `clipsheet` to its end. */
export const clipsheet = (folder, words, options) => startClipsheet(folder, words, options).ended;

/** Paths of the finished files below a folder. */
export function publishedFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !TEMPORARY.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
}

/** Paths of files that a build left unfinished under a temporary name. */
export function temporaryFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) => TEMPORARY.test(name));
}

const ENDS = {
  '.jpg': Buffer.from([0xff, 0xd9]),
  '.png': Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]),
  '.html': Buffer.from('</html>\n'),
};

/** The files that break off somewhere: JSON that does not parse, pictures and pages without their end. */
export function tornFiles(folder) {
  return publishedFiles(folder).filter((path) => {
    const bytes = readFileSync(path);
    if (extname(path) === '.json') return !parses(bytes);
    if (extname(path) === '.webp') return bytes.length < 8 || bytes.readUInt32LE(4) + 8 !== bytes.length;
    const end = ENDS[extname(path)];
    return end !== undefined && !bytes.subarray(-end.length).equals(end);
  });
}

function parses(bytes) {
  try {
    JSON.parse(bytes.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}

/** Every file below a folder by its path, with what it holds as a digest. */
export function treeOf(folder) {
  const files = publishedFiles(folder).sort();
  return Object.fromEntries(
    files.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** The paths in which two trees differ. */
export function differences(one, other) {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((path) => one[path] !== other[path]);
}
