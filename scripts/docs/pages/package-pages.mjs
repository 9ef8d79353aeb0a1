// A page for each published package: its README, then every export with its doc comment and its declaration.
import { existsSync, readFileSync } from 'node:fs';
import { highlight } from '../highlight.mjs';
import { codeBlock, prose, section, slug, text } from '../html.mjs';
import { renderText } from '../markdown.mjs';
import { packageExports, publishedPackages } from '../facts/package-exports.mjs';

const ORDER = ['elements', 'og-image-generator', 'cli', 'studio', 'server', 'stores', 'sharing', 'ingest', 'story'];
const PLURALS = {
  class: 'Classes',
  function: 'Functions',
  constant: 'Constants',
  interface: 'Interfaces',
  type: 'Types',
};

/** @param {import('markdown-it').default} md */
export function packagePages(md) {
  const packages = publishedPackages().sort((a, b) => ORDER.indexOf(a.folder) - ORDER.indexOf(b.folder));
  const exports = packageExports(packages);
  return packages.map((manifest) => packagePage(md, manifest, exports.get(manifest.name)));
}

function packagePage(md, { folder, name, description }, doors) {
  const readme = `packages/${folder}/README.md`;
  const { html, headings } = existsSync(readme)
    ? renderText(md, readFileSync(readme, 'utf8'), readme)
    : { html: `<p>${text(description)}.</p>`, headings: [] };
  // an export that several doors give is told at the first
  const told = new Set();
  const sections = doors
    .filter(({ exports }) => exports.length > 0)
    .map(({ specifier, exports }) => {
      const own = exports.filter(({ name: one, path }) => !told.has(`${one} ${path}`));
      const again = exports.filter((one) => !own.includes(one));
      for (const { name: one, path } of own) told.add(`${one} ${path}`);
      return { specifier, id: `from-${slug(specifier)}`, own, again };
    });
  return {
    path: `packages/${folder}/`,
    title: name,
    mono: true,
    section: 'Reference',
    words: `${description}.`,
    html: `<p class="lead">${prose(description)}.</p><div class="prose">${html}</div>${sections.map(doorOf).join('\n')}`,
    headings: [
      ...headings,
      ...sections.map(({ specifier, id }) => ({ level: 2, id, words: `from ${specifier.replace('@clipsheet/', '')}` })),
    ],
    exports: sections.flatMap(({ own }) => own.map((one) => ({ ...one, anchor: anchorOf(one) }))),
  };
}

function doorOf({ specifier, id, own, again }) {
  const groups = Object.entries(PLURALS).map(([kind, plural]) => {
    const list = own.filter((one) => one.kind === kind);
    return list.length > 0 ? `<h3>${plural}</h3><dl class="exports">${list.map(exportOf).join('\n')}</dl>` : '';
  });
  const also =
    again.length > 0
      ? `<p>Also: ${again.map((one) => `<a href="#${anchorOf(one)}"><code>${text(one.name)}</code></a>`).join(', ')}.</p>`
      : '';
  return section(`From ${specifier}`, groups.join('') + also, { id });
}

const anchorOf = ({ name, path }) => `${name}-${slug(path.split('/').at(-1).replace('.ts', ''))}`;

function exportOf(one) {
  const id = anchorOf(one);
  return `<dt id="${id}"><a class="anchor" href="#${id}"><code>${text(one.name)}</code></a></dt><dd><p>${prose(one.words)}</p><details><summary>Declaration</summary>${codeBlock(highlight(one.declaration, 'ts'), { label: `Declaration of ${one.name}`, caption: `<span>${text(one.path)}</span>` })}</details></dd>`;
}
