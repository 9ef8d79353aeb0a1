// What stands around every page: the head, the sections, the search, the contents, and the headings of the page.
import { text } from './html.mjs';

/** A page of the site; `path` is below the base and ends in a slash. */
/** @typedef {{ path: string, title: string, words: string, section: string, html: string, headings: import('./markdown.mjs').Heading[], isLive?: boolean, isWide?: boolean, mono?: boolean, label?: string }} Page */
/** @typedef {{ name: string, path: string, groups: { title: string, pages: Page[] }[] }} Section */
/** @typedef {{ base: string, url: string, paper: string, sections: Section[] }} Site */

const MARK =
  '<svg class="mark" viewBox="0 0 24 24" aria-hidden="true"><path class="cut" d="M3 3h12l6 6v12H3z"/><path d="M7 9h5M7 13h10M7 17h10"/></svg>';

/** The whole document of a page. @param {Page} page @param {Site} site */
export function frame(page, site) {
  const { base } = site;
  const isHome = page.path === '';
  const here = (path) => (path === page.path ? ' aria-current="page"' : '');
  const within = (section) => (section.name === page.section ? ' aria-current="true"' : '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${isHome ? 'Clipsheet: let your stories travel' : `${text(page.title)} · Clipsheet`}</title>
<meta name="description" content="${text(page.words.slice(0, 200))}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${base}mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}docs.css">
<script type="module" src="${base}docs.js"></script>
${page.isLive ? `<script async src="${site.paper}clipsheet.js"></script>\n` : ''}</head>
<body data-base="${base}">
<a class="skip" href="#main">Skip to the page</a>
<header class="top">
<a class="brand" href="${base}"${here('')}>${MARK}Clipsheet</a>
<nav class="sections" aria-label="Sections">${site.sections.map((section) => `<a href="${base}${section.path}"${within(section)}>${section.name}</a>`).join('')}</nav>
<form role="search" action="${base}search/" class="search"><label for="search">Search the docs</label><input id="search" name="q" type="search" autocomplete="off" placeholder="Search" aria-keyshortcuts="/"><kbd aria-hidden="true">/</kbd><div class="results" hidden></div><p class="said" role="status"></p></form>
<button type="button" class="menu" popovertarget="contents">Contents</button>
</header>
<div class="${columnsOf(page)}">
<nav id="contents" class="contents" popover aria-label="Contents">${site.sections.map((section) => contentsOf(section, page, base)).join('')}</nav>
<main id="main">
<h1${page.mono ? ' class="name"' : ''}>${text(page.title)}</h1>
${page.html}
</main>
${aside(page)}
</div>
</body>
</html>
`;
}

/** The pages of a section; on a wide screen only those of the section where the reader is. */
function contentsOf(section, page, base) {
  const groups = section.groups.map(
    ({ title, pages }) =>
      `<h2>${text(title)}</h2><ul>${pages
        .map(
          ({ path, label, title: name }) =>
            `<li><a href="${base}${path}"${path === page.path ? ' aria-current="page"' : ''}>${text(label ?? name)}</a></li>`,
        )
        .join('')}</ul>`,
  );
  return `<div class="group${section.name === page.section ? ' here' : ''}">${groups.join('')}</div>`;
}

/** How the columns are laid out, known before the last of them has come in. */
function columnsOf(page) {
  const names = { wide: page.isWide, home: page.path === '', 'with-aside': hasAside(page) };
  return ['columns', ...Object.keys(names).filter((name) => names[name])].join(' ');
}

const hasAside = ({ headings }) => headings.length > 1;

function aside(page) {
  const { headings } = page;
  if (!hasAside(page)) return '';
  const list = headings.map(
    ({ id, words, level }) => `<li class="level-${level}"><a href="#${id}">${text(decode(words))}</a></li>`,
  );
  return `<nav class="aside" aria-labelledby="aside"><h2 id="aside">On this page</h2><ul>${list.join('')}</ul></nav>`;
}

/** The words of markup: what `text` will escape again. */
function decode(words) {
  return words.replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]);
}
