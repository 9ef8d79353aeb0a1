// One command from a fresh clone to a running newsroom: installs, builds, publishes the example articles, serves them,
// beside them the studio, and a page on another origin that embeds them in every form.
import { execFileSync } from 'node:child_process';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const OUT = '.clipsheet/newsroom';
const port = Number(process.env.PORT ?? 4600);
const start = `http://127.0.0.1:${port}/`;
const baseUrl = `http://127.0.0.1:${port + 1}/`;
const thirdParty = `http://127.0.0.1:${port + 2}/`;
const studio = `http://127.0.0.1:${port + 3}/`;
const docs = `http://127.0.0.1:${port + 4}/`;

ensureInstalled();
await build();
try {
  execFileSync(
    process.execPath,
    ['packages/cli/bin/clipsheet.js', 'build', 'examples/newsroom/articles', '--out', OUT, '--base-url', baseUrl],
    { stdio: 'inherit' },
  );
} catch {
  process.exit(1); // the command has said what is wrong
}
const { serveExamples } = await import('./start/serve-examples.mjs');
const close = await serveExamples({ folder: OUT, baseUrl, start, thirdParty, studio, docs });
console.log(`
  The newsroom           ${start}
  The studio             ${studio}
  The documentation      ${docs}
  Somebody else’s site   ${thirdParty}
  A page of the paper    ${baseUrl}stories/omran-aleppo/

  Ctrl+C stops all.`);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    close();
    process.exit(0);
  });
