// The search of the site: an index made when it was built, asked in the reader's own browser.
import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS } from '../../scripts/docs/search-options.mjs';

const MOST = 12;

/** Fetches the index once and answers what is typed; on the page of the search, what its address asks as well. */
export async function startSearch(base) {
  const field = document.querySelector('#search');
  const box = document.querySelector('.results');
  const said = document.querySelector('.search .said');
  const answer = await fetch(`${base}search-index.json`);
  const index = MiniSearch.loadJSON(await answer.text(), SEARCH_OPTIONS);
  const find = (words) =>
    index.search(words, {
      prefix: true,
      fuzzy: 0.2,
      combineWith: 'AND',
      boost: { title: 4, page: 2 },
      // who types a word of the newsroom seeks a guide before a type of that name
      boostDocument: (_, __, { path }) => (path.startsWith('packages/') ? 0.4 : path.startsWith('guides/') ? 1.6 : 1),
    });

  const show = () => {
    const words = field.value.trim();
    box.hidden = words === '';
    if (!words) return;
    const hits = find(words);
    box.replaceChildren(...(hits.length > 0 ? hits.slice(0, MOST).map((hit) => link(hit, base)) : [nothing(words)]));
    said.textContent = hits.length === 1 ? 'One result' : `${hits.length} results`;
  };
  field.addEventListener('input', show);
  field.form.addEventListener('keydown', (event) => move(event, field, box));
  field.form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!field.form.contains(relatedTarget)) box.hidden = true;
  });
  field.addEventListener('focus', show);
  if (document.activeElement === field) show();

  const page = document.querySelector('[data-found]');
  const asked = new URL(location.href).searchParams.get('q');
  if (!page || !asked) return;
  field.value = asked;
  const hits = find(asked);
  page.replaceChildren(...(hits.length > 0 ? hits.slice(0, 40).map((hit) => link(hit, base)) : [nothing(asked)]));
}

/** Arrows go through the results, Escape closes them. */
function move(event, field, box) {
  const stops = [field, ...box.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && at >= 0) {
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
  } else if (event.key === 'Escape' && !box.hidden) {
    event.preventDefault();
    field.focus();
    box.hidden = true;
  }
}

function link({ title, page, path, words }, base) {
  const hit = document.createElement('a');
  hit.className = 'hit';
  hit.href = base + path;
  const name = document.createElement('b');
  name.textContent = title;
  const where = document.createElement('i');
  where.textContent = title === page ? '' : page;
  const about = document.createElement('span');
  about.textContent = (title === page ? '' : ' · ') + (words.length > 110 ? `${words.slice(0, 108)}…` : words);
  hit.append(name, where, about);
  return hit;
}

function nothing(words) {
  const line = document.createElement('p');
  line.textContent = `Nothing has “${words}” in it. Try a shorter word.`;
  return line;
}
