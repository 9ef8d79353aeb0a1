// Makes the worker, and puts the drop-in script with what it loads beside it.
import { cp } from 'node:fs/promises';
import { build } from 'esbuild';

const here = (path) => new URL(path, import.meta.url).pathname;

await build({
  entryPoints: [here('worker.js')],
  outfile: here('dist/worker.js'),
  bundle: true,
  format: 'esm',
  conditions: ['workerd', 'worker'],
});
const site = new URL('./', import.meta.resolve('@clipsheet/elements/site/clipsheet.js'));
await cp(site, here('dist/site'), { recursive: true });
