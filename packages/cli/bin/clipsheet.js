#!/usr/bin/env node
// Committed, so that the command is linked by an install before anything is built.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href);
else {
  process.stderr.write(
    'clipsheet has not been built yet (dist/main.js is missing). Run "npm run build" in its repository.\n',
  );
  process.exitCode = 1;
}
