// npm run docs [-- --url https://docs.example/ --out DIR]: builds the documentation as a folder that any web server can
// send, to stand at the address given.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4604/' },
    out: { type: 'string', default: '.clipsheet/docs' },
    serve: { type: 'boolean', default: false },
  },
});
if (!/^https?:\/\/.+\/$/.test(values.url)) {
  console.error(`--url must be an http or https address that ends in a slash, but is ${values.url}.`);
  process.exit(2);
}
ensureInstalled();
await build();
const started = performance.now();
const { buildDocs } = await import('./docs/build-docs.mjs');
const pages = await buildDocs(values);
console.log(`${pages.length} pages in ${values.out}, ${((performance.now() - started) / 1000).toFixed(1)} s.`);
if (values.serve) {
  const { serveFolder } = await import('./docs/serve-folder.mjs');
  await serveFolder(values.out, values.url);
  console.log(`Serving them at ${values.url}`);
}
