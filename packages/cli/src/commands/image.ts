import { readFile } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import { readArticle } from '@clipsheet/ingest';
import { LAYOUTS, RATIOS, generateOgImage, ratioName, shownMedia, type OgImage } from '@clipsheet/og-image-generator';
import { fontFiles, type DrawOptions } from '@clipsheet/og-image-generator/node.js';
import { parseStory, type PartRef, type Story } from '@clipsheet/story';
import type { Command, CommandLine } from '../command.js';
import { CommandError } from '../command-error.js';
import { fileError } from '../files/file-error.js';
import { writeWhole } from '../files/write-whole.js';
import { isBeside, readBeside } from '../media/local-file.js';
import { isPng } from '../media/png-file.js';
import type { Terminal } from '../terminal.js';
import { TYPES, fateFrom, isFile, layoutFrom, partFrom, ratiosFrom, typeFrom, usage } from './image-options.js';

/** `clipsheet image STORY`: share images of one story, without a publication around them. */
export const image: Command = {
  name: 'image',
  summary: 'Draw the share images of a story, a quote or a video',
  usage: 'STORY [--part quote:ID|video:ID] [--layout NAME|FILE.js] [--ratio RATIO,…|all] [--out DIR|FILE]',
  options: {
    part: { value: 'PART', help: 'quote:ID or video:ID instead of the whole story; without an ID the first one' },
    layout: { value: 'NAME', help: `one of ${LAYOUTS.join(', ')}, or a module whose default is a layout of your own` },
    ratio: { value: 'RATIO', help: `one or more of ${RATIOS.join(', ')}, or all (default: ${RATIOS[0]})` },
    photo: { value: 'FILE', help: 'the photo or poster, where the story names none beside it' },
    type: { value: 'TYPE', help: `${Object.keys(TYPES).join(', ')} (default: jpg with a photo, else png)` },
    'missing-glyphs': { value: 'FATE', help: 'error, box (default) or drop: what becomes of letters that no font has' },
    out: { value: 'PATH', help: 'the folder, or for one ratio the file, to write (default: this folder)' },
  },
  details:
    'STORY is a story.json or an article (.md, .html, .txt). What is written is named on standard output; what was\n' +
    'shortened or drawn otherwise than asked, on standard error. A photo under a content warning is never drawn.',
  async run(line, terminal) {
    const [name] = line.operands;
    if (name === undefined || line.operands.length > 1)
      throw usage(`clipsheet image needs one STORY, but got ${line.operands.length}.`);
    const path = resolve(terminal.folder, name);
    const story = await storyFrom(path, name);
    const part = partFrom(line.values['part'], story);
    const layout = await layoutFrom(line.values['layout'], terminal.folder);
    const ratios = ratiosFrom(line.values['ratio']);
    const options: DrawOptions = {
      part,
      photo: await photoFor(line, story, part, path, terminal),
      logo: await logoFor(story, path),
      type: typeFrom(line.values),
      missingGlyphs: fateFrom(line.values['missing-glyphs']),
      now: terminal.now,
    };
    const target = line.values['out'] ?? '.';
    if (ratios.length > 1 && isFile(target))
      throw usage(`--out must be a folder for ${ratios.length} ratios, but is ${target}.`);
    const pictures = terminal.pictures();
    try {
      for (const ratio of ratios) {
        // A layout of one's own is a function: it runs here and not in a process that can be ended.
        const drawn =
          typeof layout === 'object'
            ? await generateOgImage(story, { ...options, ratio, layout, fonts: fontFiles })
            : await pictures.draw(story, { ...options, ratio, layout });
        await write(drawn, target, terminal);
      }
    } finally {
      pictures.close();
    }
    return 0;
  },
};

async function write(drawn: OgImage, target: string, terminal: Terminal): Promise<void> {
  const file = isFile(target) ? target : join(target, `${drawn.layout}-${ratioName(drawn.ratio)}.${endingOf(drawn)}`);
  await writeWhole(resolve(terminal.folder, file), drawn.bytes);
  terminal.stdout.write(`${file}: ${drawn.width} × ${drawn.height}, ${drawn.bytes.length} bytes. ${drawn.alt}\n`);
  for (const { message } of drawn.warnings) terminal.stderr.write(`${file}: ${message}\n`);
  if (drawn.shortened.length > 0) terminal.stderr.write(`${file}: shortened ${drawn.shortened.join(', ')}.\n`);
}

function endingOf({ type }: OgImage): string {
  return Object.keys(TYPES).find((ending) => TYPES[ending] === type) ?? 'jpg';
}

async function storyFrom(path: string, name: string): Promise<Story> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileError(name, 'read', error);
  });
  if (extname(path) !== '.json') return parseStory(readArticle(bytes, { name: basename(path) }).story);
  try {
    return parseStory(JSON.parse(bytes.toString('utf8')));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CommandError('cli/file', `${name} must be JSON, but is not: ${error.message}. Give a story.json.`);
  }
}

async function photoFor(
  line: CommandLine,
  story: Story,
  part: PartRef | undefined,
  path: string,
  terminal: Terminal,
): Promise<Uint8Array | undefined> {
  const { photo } = line.values;
  if (photo !== undefined)
    return readFile(resolve(terminal.folder, photo)).catch((error: unknown) => {
      throw fileError(photo, 'read', error);
    });
  const address = shownMedia(story, part)?.address;
  if (address === undefined) return undefined;
  if (isBeside(address)) return readBeside(address, path);
  terminal.stderr.write(
    `${address} is on another machine and is not fetched: the words stand alone. Give --photo FILE.\n`,
  );
  return undefined;
}

async function logoFor(story: Story, path: string): Promise<Uint8Array | undefined> {
  const address = story.publisher?.logo;
  if (address === undefined || !isBeside(address)) return undefined;
  const bytes = await readBeside(address, path);
  return isPng(bytes) ? bytes : undefined;
}
