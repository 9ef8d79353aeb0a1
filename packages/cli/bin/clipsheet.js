#!/usr/bin/env node
// Committed, so that the command is linked by an install before anything is built.
import { existsSync } from 'node:fs';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(main)) await import(main.href).catch(sayWhy);
else {
  process.stderr.write(
    'clipsheet has not been built yet (dist/main.js is missing). Run "npm run build" in its repository.\n',
  );
  process.exitCode = 1;
}

/** What went wrong before the command could begin: nothing of the user's has been touched. */
function sayWhy(error) {
  // With too few open files Node finds some of its modules missing.
  const reasons = {
    EMFILE: 'too many files are open. Raise the limit (ulimit -n 1024) and run it again',
    ERR_MODULE_NOT_FOUND:
      'a part of it is missing, or too many files are open. Install it again, or raise the limit (ulimit -n 1024)',
  };
  const reason = reasons[error?.code];
  if (reason === undefined) throw error;
  process.stderr.write(`clipsheet could not be loaded: ${reason}.\n`);
  process.exitCode = 1;
}
