import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { readArticle, type Finding } from '@clipsheet/ingest';
import type { Command } from '../command.js';
import { CommandError } from '../command-error.js';
import { fileError } from '../files/file-error.js';
import { reportLines } from '../report-lines.js';
import type { Terminal } from '../terminal.js';

const FORMATS = ['text', 'json'] as const;
const TYPES = ['html', 'markdown', 'text', 'feed', 'json-ld', 'story'] as const;
// Enough for any article; ingest has the finer limits. Reading stops here, so that `read -` cannot be fed for ever.
const MAX_BYTES = 32 * 1024 * 1024;

/** `clipsheet read FILE`: what an article is, as a Story, and how much of that is known. */
export const read: Command = {
  name: 'read',
  summary: 'Read an article into a Story and say what was found, guessed and missing',
  usage: 'FILE|- [--report] [--format text|json] [--url URL] [--type TYPE]',
  options: {
    report: { help: 'print the report instead of the Story' },
    format: { value: 'FORMAT', help: 'the report as text (default) or json' },
    url: { value: 'URL', help: 'the address that the article came from, for relative links in it' },
    type: { value: 'TYPE', help: 'html, markdown, text, feed, json-ld or story, when the name does not tell' },
  },
  details:
    'The Story goes to standard output as JSON, the report to standard error; with --report the report goes to\n' +
    'standard output alone. "-" reads standard input. Every finding names its source and its confidence, from 0 to 1.',
  async run(line, terminal) {
    const [name] = line.operands;
    if (name === undefined || line.operands.length > 1)
      throw new CommandError(
        'cli/usage',
        `clipsheet read needs one FILE (or - for standard input), but got ${line.operands.length}. See clipsheet read --help.`,
      );
    const format = oneOf(FORMATS, line.values['format'] ?? 'text', 'format');
    const type = line.values['type'] === undefined ? undefined : oneOf(TYPES, line.values['type'], 'type');
    const bytes = await source(name, terminal);
    const fileName = name === '-' ? undefined : basename(name);
    const { story, report } = readArticle(bytes, { type, name: fileName, url: line.values['url'] });
    const findings = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : `${textReport(report)}\n`;
    if (line.switches.has('report')) terminal.stdout.write(findings);
    else {
      terminal.stdout.write(`${JSON.stringify(story, null, 2)}\n`);
      terminal.stderr.write(findings);
    }
    return 0;
  },
};

function textReport(report: readonly Finding[]): string {
  return reportLines(report).join('\n');
}

async function source(name: string, terminal: Terminal): Promise<Uint8Array> {
  if (name === '-') return fromStream(terminal.stdin);
  const path = resolve(terminal.folder, name);
  try {
    return await readFile(path);
  } catch (error) {
    throw fileError(name, 'read', error);
  }
}

async function fromStream(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk as Uint8Array); // a stream has no third kind
    size += bytes.length;
    if (size > MAX_BYTES)
      throw new CommandError(
        'cli/file',
        `Standard input must be one article of at most ${MAX_BYTES} bytes, but is longer. Give one file.`,
      );
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((one) => one === given);
  if (found !== undefined) return found;
  throw new CommandError(
    'cli/usage',
    `--${option} must be one of ${known.join(', ')}, but is ${JSON.stringify(given)}. See clipsheet read --help.`,
  );
}
