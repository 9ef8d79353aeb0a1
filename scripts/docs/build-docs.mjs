// Builds the documentation: the example paper by our own command, the pages by Eleventy, the scripts by esbuild.
import { execFile } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Eleventy from '@11ty/eleventy';
import { build } from 'esbuild';
import { frame } from './frame.mjs';
import { searchIndex } from './search-index.mjs';
import { createSite } from './site.mjs';

const run = promisify(execFile);
const ARTICLES = ['omran-aleppo.md', 'hillside-slide.md', 'lantern-market.md', 'harbour-lights.html'];

/**
 * Writes the whole site into `out`, to stand at `url` (which ends in a slash). The packages must be built. The paper
 * that the examples show is a part of the site, so that no page of it asks another server for anything.
 */
export async function buildDocs({ out, url, now = new Date() }) {
  const paper = join(out, 'paper');
  await publishPaper(paper, `${url}paper/`, `${out}-lock.json`);
  const { site, pages } = createSite({ url, paper, now });
  for (const entry of readdirSync(out)) if (entry !== 'paper') rmSync(join(out, entry), { recursive: true });
  await writePages(pages, site, out);
  writeFileSync(join(out, 'search-index.json'), searchIndex(pages));
  for (const file of ['docs.css', 'mark.svg']) copyFileSync(`docs/site/${file}`, join(out, file));
  mkdirSync(join(out, 'pictures'), { recursive: true });
  copyFileSync('docs/start-page.png', join(out, 'pictures/start-page.png'));
  await build({
    entryPoints: ['docs/site/docs.js', 'docs/site/search.js'],
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    logLevel: 'warning',
  });
  return pages;
}

async function publishPaper(folder, baseUrl, lock) {
  const articles = ARTICLES.map((name) => `examples/newsroom/articles/${name}`);
  const words = ['build', 'docs/site/articles', ...articles, '--out', folder, '--base-url', baseUrl, '--lock', lock];
  mkdirSync(folder, { recursive: true });
  await run(process.execPath, ['packages/cli/bin/clipsheet.js', ...words]);
}

async function writePages(pages, site, out) {
  const eleventy = new Eleventy('docs/site', out, {
    quietMode: true,
    configPath: false,
    config(config) {
      config.setUseGitIgnore(false);
      config.setTemplateFormats(['11ty.js']);
      // one template that Eleventy repeats for each page: its text is made already
      config.addTemplate(
        'page.11ty.js',
        class {
          data = {
            pagination: { data: 'pages', size: 1, alias: 'document' },
            eleventyComputed: { permalink: ({ document }) => `/${document.path}index.html` },
          };
          render({ document }) {
            return frame(document, site);
          }
        },
      );
      config.addGlobalData('pages', pages);
    },
  });
  await eleventy.write();
}
