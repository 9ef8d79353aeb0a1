// The search as a page: without a script, everything there is, by page, for the browser's own search.
import { text } from '../html.mjs';
import { sectionsOf } from '../search-index.mjs';

/** @param {import('../frame.mjs').Page[]} pages */
export function searchPage(pages, base) {
  const list = pages
    .filter(({ path }) => path !== '')
    .map((page) => {
      const links = sectionsOf(page)
        .slice(1)
        .map(({ title, path }) => `<a href="${base}${path}">${text(title)}</a>`);
      return `<section><h2><a href="${base}${page.path}">${text(page.title)}</a></h2>${links.length > 0 ? `<p>${links.join(' ')}</p>` : ''}</section>`;
    });
  return {
    path: 'search/',
    title: 'Search',
    words: 'Everything in these pages, by page.',
    section: '',
    isWide: true,
    html: `<p class="lead">Type above, or look through everything there is.</p><div class="found" data-found aria-live="polite"></div><div class="everything">${list.join('\n')}</div>`,
    headings: [],
  };
}
