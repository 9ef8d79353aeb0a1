// npm run docs [-- --url https://docs.example/ --out DIR]: builds the documentation as a folder that any web server can
// send, to stand at the address given. `--serve` sends it from this machine; `--audit` looks at every page in Chromium,
// light and wide, dark and narrow: axe, layout shifts, requests to others, the console.
import { parseArgs } from 'node:util';
import { build } from './build.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

const { values } = parseArgs({
  options: {
    url: { type: 'string', default: 'http://127.0.0.1:4604/' },
    out: { type: 'string', default: '.clipsheet/docs' },
    serve: { type: 'boolean', default: false },
    audit: { type: 'boolean', default: false },
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
if (values.serve || values.audit) {
  const { serveFolder } = await import('./docs/serve-folder.mjs');
  const server = await serveFolder(values.out, values.url);
  if (values.serve) console.log(`Serving them at ${values.url}`);
  if (values.audit) {
    const { auditSite } = await import('./docs/audit-site.mjs');
    const problems = await auditSite(pages, values.url);
    for (const problem of problems) console.error(problem);
    console.log(`${pages.length} pages looked at twice: ${problems.length} problems.`);
    process.exitCode = problems.length > 0 ? 1 : 0;
    if (!values.serve) server.close().closeAllConnections();
  }
}
