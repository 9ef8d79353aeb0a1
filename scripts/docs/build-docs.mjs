// Builds the documentation: the example paper by our own command, the pages by Eleventy, the scripts by esbuild.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Eleventy from '@11ty/eleventy';
import { writeAssets } from './assets.mjs';
import { frame } from './frame.mjs';
import { publishPaper } from './paper.mjs';
import { ROWS } from '../trust/rows.mjs';
import { createSite } from './site.mjs';

/**
 * Writes the whole site into `out`, to stand at `url` (which ends in a slash). The packages must be built. The paper
 * that the examples show is a part of the site, so that no page of it asks another server for anything.
 */
export async function buildDocs({ out, url, now = new Date() }) {
  const paper = await publishPaper(join(out, 'paper'), `${url}paper/`, `${out}-lock.json`);
  const { site, pages } = createSite({ url, paper, promises: ROWS, now });
  for (const entry of readdirSync(out)) if (entry !== 'paper') rmSync(join(out, entry), { recursive: true });
  await writePages(pages, site, out);
  await writeAssets(pages, out);
  return pages;
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
