import { readFileSync } from 'node:fs';
import { createPictureMaker } from '@clipsheet/og-image-generator/node.js';
import { build } from './commands/build.js';
import { check } from './commands/check.js';
import { image } from './commands/image.js';
import { read } from './commands/read.js';
import { serve } from './commands/serve.js';
import { studio } from './commands/studio.js';
import { tags } from './commands/tags.js';
import { run } from './run.js';

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

process.exitCode = await run(process.argv.slice(2), [read, build, serve, studio, image, tags, check], version, {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  folder: process.cwd(),
  now: new Date(),
  pictures: createPictureMaker,
  signal: stop.signal,
});
