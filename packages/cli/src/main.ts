import { readFileSync } from 'node:fs';
import { createPictureMaker } from '@clipsheet/og-image-generator/node.js';
import type { Command } from './command.js';
import { run } from './run.js';

// Each command is loaded when it is asked for: drawing, printing and reading are large, and most commands need one.
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  read: async () => (await import('./commands/read.js')).read,
  build: async () => (await import('./commands/build.js')).build,
  serve: async () => (await import('./commands/serve.js')).serve,
  studio: async () => (await import('./commands/studio.js')).studio,
  image: async () => (await import('./commands/image.js')).image,
  tags: async () => (await import('./commands/tags.js')).tags,
  check: async () => (await import('./commands/check.js')).check,
};

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    // The second time the user means it.
    if (stop.signal.aborted) process.exit(130);
    stop.abort(signal);
  });
// A reader that has seen enough (`| head`) closes the pipe; that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

const words = process.argv.slice(2);
const asked = Object.entries(COMMANDS).filter(([name]) => name === words[0]);
const loaded = asked.length > 0 ? asked : Object.entries(COMMANDS);
const commands = await Promise.all(loaded.map(([, load]) => load()));
process.exitCode = await run(words, commands, version, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  environment: process.env,
  now: new Date(),
  pictures: createPictureMaker,
  signal: stop.signal,
});
