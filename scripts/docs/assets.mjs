// What the pages of the documentation load.
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { filesBelow } from '../sources.mjs';
import { searchIndex } from './search-index.mjs';

/** Writes the style, the scripts, the index of the search, pictures. */
export async function writeAssets(pages, out) {
  writeFileSync(join(out, 'search-index.json'), searchIndex(pages));
  for (const file of ['docs.css', 'mark.svg']) copyFileSync(`docs/site/${file}`, join(out, file));
  mkdirSync(join(out, 'pictures'), { recursive: true });
  for (const file of ['docs/start-page.png', ...filesBelow('docs/guides').filter((path) => path.endsWith('.jpg'))])
    copyFileSync(file, join(out, 'pictures', basename(file)));
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
}
