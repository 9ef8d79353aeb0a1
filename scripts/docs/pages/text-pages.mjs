// Guides, decisions and the other texts of the repository as they stand in their files.
import { existsSync, readFileSync } from 'node:fs';
import { pageOfFile, renderText, TEXTS } from '../markdown.mjs';
import { text } from '../html.mjs';
import { filesBelow } from '../../sources.mjs';

/** In the order in which a newsroom meets them; a guide that is not named comes last. */
export const GUIDES = [
  ['Start', ['publish-from-a-folder', 'paste-a-tag', 'add-share-images', 'serve-live', 'the-studio']],
  ['What a story promises', ['corrections-and-withdrawals', 'sensitive-pictures', 'credits', 'quotes', 'languages']],
  ['On your system', ['content-systems', 'site-generators', 'move-a-domain']],
];

/** Groups of guides with their pages. */
export function guideGroups(md) {
  const files = markdownBelow('docs/guides');
  const named = GUIDES.map(([title, names]) => ({
    title,
    files: names.map((name) => `docs/guides/${name}.md`).filter((path) => files.includes(path)),
  }));
  const rest = files.filter((path) => !named.some((group) => group.files.includes(path)));
  return [...named, { title: 'More', files: rest }]
    .filter((group) => group.files.length > 0)
    .map(({ title, files: paths }) => ({ title, pages: paths.map((path) => textPage(md, path, 'Guides')) }));
}

/** Each record of a decision, with its number before its name. */
export function decisionPages(md) {
  return markdownBelow('docs/decisions').map((path) => {
    const page = textPage(md, path, 'Decisions');
    return { ...page, label: `${Number(/\/(\d+)-/.exec(path)?.[1])} · ${page.title}` };
  });
}

/** What was measured and written down, where somebody has. */
export function measuredPages(md) {
  return existsSync('docs/measured')
    ? markdownBelow('docs/measured').map((path) => textPage(md, path, 'Measured'))
    : [];
}

/** Contributing, security and what changed. */
export function rootPages(md) {
  return Object.keys(TEXTS)
    .filter((path) => TEXTS[path] !== '')
    .map((path) => textPage(md, path, 'Reference'));
}

/** A list of pages with the first words of each. */
export function indexPage({ path, title, words, section, groups, base, more = '' }) {
  const list = groups.map(
    ({ title: name, pages }) =>
      `${groups.length > 1 ? `<h2>${text(name)}</h2>` : ''}<ul class="cards">${pages
        .map(
          (page) => `<li><a href="${base}${page.path}">${text(page.title)}</a><p>${text(shorten(page.words))}</p></li>`,
        )
        .join('')}</ul>`,
  );
  const html = `<p class="lead">${text(words)}</p>${list.join('\n')}${more}`;
  return { path, title, words, section, html, headings: [] };
}

function textPage(md, path, section) {
  const page = renderText(md, readFileSync(path, 'utf8'), path);
  return { ...page, path: pageOfFile(path), section, html: `<div class="prose">${page.html}</div>` };
}

const markdownBelow = (folder) => filesBelow(folder).filter((path) => path.endsWith('.md'));

function shorten(words) {
  return words.length <= 180 ? words : `${words.slice(0, words.lastIndexOf(' ', 178))} …`;
}
