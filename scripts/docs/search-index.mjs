// What the search knows: every section of every page, and each row of reference that has a name of its own.
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS } from './search-options.mjs';

/** The index as JSON. @param {import('./frame.mjs').Page[]} pages */
export function searchIndex(pages) {
  const index = new MiniSearch(SEARCH_OPTIONS);
  const entries = pages.flatMap(sectionsOf);
  index.addAll(entries.map((entry, id) => ({ id, ...entry })));
  return JSON.stringify(index);
}

/** The parts of a page that a reader can be led to. */
export function sectionsOf({ path, title, html, exports = [] }) {
  const clean = html
    .replace(/<(clip-\w+|style|template|details|nav)\b[^]*?<\/\1>/g, ' ')
    .replace(/<figure class="code">[^]*?<\/figure>/g, (code) => code.replace(/<figcaption>[^]*?<\/figcaption>/, ''));
  const heads = [
    ...clean.matchAll(/<h([23]) id="([^"]+)">([^]*?)<\/h\1>|<tr role="row" id="([^"]+)"><th[^>]*>([^]*?)<\/th>/g),
  ];
  const ends = [...heads.map(({ index }) => index), clean.length];
  return [
    { title, page: title, path, words: wordsOf(clean.slice(0, ends[0])) },
    ...heads.map(([all, , id, name, rowId, rowName], index) => ({
      title: wordsOf(name ?? rowName),
      page: title,
      path: `${path}#${id ?? rowId}`,
      words: wordsOf(clean.slice(ends[index] + all.length, ends[index + 1])),
    })),
    ...exports.map(({ name, words, anchor }) => ({ title: name, page: title, path: `${path}#${anchor}`, words })),
  ];
}

function wordsOf(html) {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (_, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name])
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 600);
}
